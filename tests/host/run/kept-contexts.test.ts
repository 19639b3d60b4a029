import { hostOf, returned } from '../../support/host/script-host';

const counting = 'let runs = 0; function main() { runs += 1; return runs; }';

describe('a host that keeps its contexts', () => {
  it('runs executions one after another in the same global scope, with separate services', () => {
    const host = hostOf(
      {
        'Code.js': `${counting} function who() { runs += 1; return Session.getActiveUser().getEmail() + runs; }`,
      },
      { contexts: 'kept' },
    );
    expect(returned(host.run('main'))).toBe(1);
    expect(returned(host.run('who', [], { user: 'a@xa.vn' }))).toBe('a@xa.vn2');
    expect(returned(host.run('who', [], { user: 'b@xa.vn' }))).toBe('b@xa.vn3');
  });

  it('gives a nested execution a separate context', () => {
    const inner: unknown[] = [];
    const host = hostOf(
      { 'Code.js': `${counting} function outer() { Session.getActiveUser(); return main(); }` },
      { contexts: 'kept' },
    );
    host.onHook({
      before: (_call, { function: name }) =>
        void (name === 'outer' && inner.push(returned(host.run('main')))),
    });
    expect(returned(host.run('outer'))).toBe(1);
    expect(inner).toEqual([1]);
  });

  it('continues after an execution that was killed or threw', () => {
    const host = hostOf(
      {
        'Code.js': `${counting} function bad() { throw new Error('bad'); } function ask() { Session.getActiveUser(); }`,
      },
      { contexts: 'kept' },
    );
    host.onHook({ before: () => ({ kind: 'kill' }) });
    expect(host.run('ask').status).toBe('killed');
    expect(host.run('bad').error?.message).toBe('bad');
    expect(returned(host.run('main'))).toBe(1);
  });

  it('discards a context that had to be stopped', () => {
    const host = hostOf(
      { 'Code.js': `${counting} function endless() { for (;;) {} }` },
      { contexts: 'kept', realTimeoutMs: 100 },
    );
    expect(returned(host.run('main'))).toBe(1);
    expect(host.run('endless').status).toBe('killed');
    expect(returned(host.run('main'))).toBe(1);
  });
});
