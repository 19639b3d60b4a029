import { type Hook, type Host, remoteCalls } from '../../../../src/host/host';
import { hostOf, returned, runScript } from '../../../support/host/script-host';

const code = `
  function hold() { LockService.getScriptLock().waitLock(0); PropertiesService.getScriptProperties().getProperty('x'); }
  function tryIt(ms) { return LockService.getScriptLock().tryLock(ms); }
  function waitIt() { LockService.getScriptLock().waitLock(2000); }
  function other() { return LockService.getDocumentLock().tryLock(0); }
  function mine() { return LockService.getUserLock().tryLock(0); }
  function ask() {
    const lock = LockService.getScriptLock();
    lock.waitLock(0);
    SpreadsheetApp.getUi().alert('?');
    return lock.hasLock();
  }`;

/** Runs an action while another execution holds the script lock. */
function whileHeld<T>(host: Host, action: () => T): T {
  const got: T[] = [];
  const hook: Hook = {
    before(call) {
      if (call.member !== 'getProperty') return;
      host.onHook(undefined);
      got.push(action());
    },
  };
  host.onHook(hook);
  returned(host.run('hold'));
  const [result] = got;
  if (result === undefined) throw new Error('nothing ran in between');
  return result;
}

describe('LockService', () => {
  it('is re-entrant in one execution and free again after it', () => {
    const host = hostOf({ 'Code.js': code });
    expect(
      runScript('const l = LockService.getScriptLock(); return [l.tryLock(0), l.tryLock(0), l.hasLock()];'),
    ).toEqual([true, true, true]);
    returned(host.run('hold'));
    expect(returned(host.run('tryIt', [0]))).toBe(true);
  });

  it('excludes another execution, which waits on the virtual clock and fails', () => {
    const host = hostOf({ 'Code.js': code });
    const tried = whileHeld(host, () => host.run('tryIt', [3000]));
    expect([tried.value, tried.durationMs > 3000, remoteCalls(tried)]).toEqual([false, true, 1]);
    const waited = whileHeld(host, () => host.run('waitIt'));
    expect(waited.error).toMatchObject({
      name: 'Exception',
      message: 'Lock timeout: another process was holding the lock for too long.',
    });
  });

  it('has three independent locks', () => {
    const host = hostOf({ 'Code.js': code });
    expect(whileHeld(host, () => [host.run('other').value, host.run('mine').value])).toEqual([true, true]);
  });

  it('throws the same text for a negative time', () => {
    expect(() => runScript('LockService.getScriptLock().waitLock(-1);')).toThrow('Lock timeout');
  });

  it('is lost while an alert suspends the script', () => {
    const host = hostOf({ 'Code.js': code });
    expect(returned(host.run('ask', [], { as: 'menu', answers: ['OK'] }))).toBe(false);
  });

  it('may fail instead of returning false (facts 2.4)', () => {
    const host = hostOf({ 'Code.js': code });
    host.onHook({
      before: ({ member }) =>
        member === 'tryLock' ? { kind: 'fail', failure: 'tooManyLockOperations' } : undefined,
    });
    expect(host.run('tryIt', [0]).error).toMatchObject({
      name: 'Exception',
      message: 'There are too many LockService operations against the same script.',
    });
  });

  it('is released when an execution is killed', () => {
    const host = hostOf({ 'Code.js': code });
    host.onHook({ before: (call) => (call.member === 'getProperty' ? { kind: 'kill' } : undefined) });
    expect(host.run('hold').status).toBe('killed');
    host.onHook(undefined);
    expect(returned(host.run('tryIt', [0]))).toBe(true);
  });
});
