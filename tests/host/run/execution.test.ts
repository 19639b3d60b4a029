import type { Hook, TransientFailure } from '../../../src/host/host';
import { remoteCalls } from '../../../src/host/host';
import { hostOf, returned, runScript } from '../../support/host/script-host';

const sheet = "SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Trang tính1')";

describe('a fresh bare context for every execution', () => {
  it('keeps no variable from one execution to the next', () => {
    const host = hostOf({ 'Code.js': 'let count = 0; function next() { count += 1; return count; }' });
    expect([host.run('next').value, host.run('next').value]).toEqual([1, 1]);
  });

  it('has the language and the services, and nothing from browsers and Node', () => {
    const absent =
      'setTimeout setInterval queueMicrotask URL URLSearchParams TextEncoder atob structuredClone fetch crypto';
    const more =
      'performance process window document require module exports Buffer WebAssembly SharedArrayBuffer';
    const names = `${absent} ${more}`.split(' ');
    const body = `return ${JSON.stringify(names)}.filter((name) => eval('typeof ' + name) !== 'undefined');`;
    expect(runScript(body)).toEqual([]);
    expect(runScript('return [typeof Map, typeof Intl, typeof Promise, typeof SpreadsheetApp];')).toEqual([
      'function',
      'object',
      'function',
      'object',
    ]);
  });

  it('evaluates the files in the order of their names, in one global scope', () => {
    const host = hostOf({ 'b.js': 'const b = a + 1;', 'a.js': 'var a = 1;', 'c.js': 'const f = () => b;' });
    expect(host.run('f').value).toBe(2);
  });

  it('gives values, dates and errors of the script’s own realm', () => {
    const body = `
      const range = ${sheet}.getRange('A1');
      range.setValue(new Date(2023, 10, 1));
      const values = range.getValues();
      let caught;
      try { ${sheet}.getRange(0, 1); } catch (error) { caught = error; }
      return [values instanceof Array, values[0] instanceof Array, values[0][0] instanceof Date,
        caught instanceof Error, caught.name, String(caught)];`;
    expect(runScript(body)).toEqual([
      true,
      true,
      true,
      true,
      'Exception',
      'Exception: The starting row of the range is too small.',
    ]);
  });

  it('waits for an async function, whose promises settle after the stack is empty', () => {
    const host = hostOf({
      'Code.js': 'async function f() { await null; return 5; } async function g() { throw Error("no"); }',
    });
    expect(host.run('f')).toMatchObject({ status: 'ok', value: 5 });
    expect(host.run('g')).toMatchObject({ status: 'error', error: { name: 'Error', message: 'no' } });
  });

  it('refuses a missing function with the platform’s text', () => {
    expect(hostOf({ 'Code.js': '' }).run('gone').error).toMatchObject({
      message: 'Script function not found: gone',
    });
  });
});

describe('the virtual clock', () => {
  it('is read by Date, and moved only by service calls and the host', () => {
    const code = `function f() { const a = Date.now(); ${sheet}.getRange('A1').getValue(); return [a, Date.now() - a]; }`;
    const host = hostOf({ 'Code.js': code });
    const start = Date.parse('2023-11-01T08:00:00+07:00');
    const [began, took] = host.run('f').value as [number, number];
    expect(began - start).toBe(500);
    expect(took).toBe(40);
  });

  it('shows local time in the script’s time zone, whatever the machine’s', () => {
    const host = hostOf({
      'Code.js': 'function f() { return [new Date().getHours(), new Date(2023, 10, 1).toISOString()]; }',
    });
    expect(host.run('f').value).toEqual([8, '2023-10-31T17:00:00.000Z']);
  });
});

describe('six minutes', () => {
  const code = `
    function main() {
      try { for (let i = 0; i < 100000; i++) { ${sheet}.getRange(1, 1).setValue(i); SpreadsheetApp.flush(); } }
      catch (error) { try { ${sheet}.appendRow(['after']); } catch (again) { return 'survived'; } }
      return 'survived';
    }`;

  it('end an execution even if it catches the error, and nothing later has an effect', () => {
    const host = hostOf({ 'Code.js': code });
    const execution = host.run('main');
    expect(execution).toMatchObject({
      status: 'killed',
      value: undefined,
      error: { message: 'Exceeded maximum execution time' },
    });
    expect(execution.durationMs).toBeLessThanOrEqual(360_000);
    expect(host.state.workbook.sheets[0]?.rows).toHaveLength(1);
  });

  it('are thirty seconds for a simple trigger', () => {
    const host = hostOf({ 'Code.js': code.replace('main', 'onOpen') });
    const { status, durationMs } = host.open();
    expect({ status, long: durationMs > 30_000 }).toEqual({ status: 'killed', long: false });
  });

  it('also end a loop that calls no service, in real time', () => {
    const host = hostOf({ 'Code.js': 'function f() { for (;;) {} }' }, { realTimeoutMs: 50 });
    expect(host.run('f').status).toBe('killed');
  });
});

describe('the hook around service calls', () => {
  const code = `function write() { ${sheet}.getRange('A1').setValue('x'); SpreadsheetApp.flush(); }`;
  const at = (
    when: 'before' | 'after',
    member: string,
    fault: ReturnType<NonNullable<Hook['before']>>,
  ): Hook => ({
    [when]: (call: { member: string }) => (call.member === member ? fault : undefined),
  });
  const stored = (hook: Hook) => {
    const host = hostOf({ 'Code.js': code }, { hook });
    const { status } = host.run('write');
    return [status, host.state.workbook.sheets[0]?.rows[0]?.values[0] ?? null];
  };

  it('counts every call, with its kind and a summary of its arguments', () => {
    const execution = hostOf({ 'Code.js': code }).run('write');
    expect(
      execution.calls.map(({ member, kind, argsSummary }) => `${kind} ${member}(${argsSummary})`),
    ).toEqual([
      'local getActiveSpreadsheet()',
      'local getSheetByName("Trang tính1")',
      'local getRange("A1")',
      'remote setValue("x")',
      'remote flush()',
    ]);
    expect(remoteCalls(execution)).toBe(2);
  });

  it('can kill before or after the effect, with unflushed writes stored or lost', () => {
    const kill = { kind: 'kill' } as const;
    const lose = { kind: 'kill', loseUnflushed: true } as const;
    expect(stored(at('before', 'setValue', kill))).toEqual(['killed', null]);
    expect(stored(at('after', 'setValue', kill))).toEqual(['killed', 'x']);
    expect(stored(at('after', 'setValue', lose))).toEqual(['killed', null]);
    expect(stored(at('after', 'flush', lose))).toEqual(['killed', 'x']);
  });

  it('can throw, before the effect or after it', () => {
    const fault = { kind: 'throw', message: 'Service error: Spreadsheets' } as const;
    expect(stored(at('before', 'setValue', fault))).toEqual(['error', null]);
    expect(stored(at('after', 'setValue', fault))).toEqual(['error', 'x']);
  });

  it('can make the platform fail temporarily, in the language of the user (facts 6.1)', () => {
    const messageIn = (language: 'en' | 'vi', failure: TransientFailure) => {
      const host = hostOf({ 'Code.js': code }, { language });
      host.onHook({
        before: ({ member }) => (member === 'setValue' ? { kind: 'fail', failure } : undefined),
      });
      return host.run('write').error?.message;
    };
    expect(messageIn('vi', 'serverError')).toBe(
      'Xin lỗi bạn, máy chủ đã gặp lỗi. Vui lòng chờ một lát và thử lại.',
    );
    expect([messageIn('en', 'spreadsheetsFailed'), messageIn('en', 'spreadsheetsTimedOut')]).toEqual([
      expect.stringMatching(/^Service Spreadsheets failed while accessing document with id \w+\.$/),
      expect.stringMatching(/^Service Spreadsheets timed out while accessing document with id \w+\.$/),
    ]);
  });

  it('can run another execution, which does not see buffered writes', () => {
    const both = `
      function one() { const s = ${sheet}; s.getRange('A1').setValue('one'); s.getRange('B1').setValue(1); SpreadsheetApp.flush(); }
      function two() { const s = ${sheet}; const valueRead = s.getRange('A1').getValue(); s.getRange('A2').setValue('two'); return valueRead; }`;
    const host = hostOf({ 'Code.js': both });
    let valueRead: unknown;
    host.onHook({
      after: ({ member, argsSummary }) => {
        if (member === 'setValue' && argsSummary === '1')
          valueRead = host.run('two', [], { user: 'khac@xa.vn' }).value;
      },
    });
    host.run('one');
    const rows = host.state.workbook.sheets[0]?.rows.map((row) => row?.values);
    expect({ valueRead, rows }).toEqual({ valueRead: '', rows: [['one', 1], ['two']] });
  });
});

describe('snapshots', () => {
  it('restore the whole world, including the clock', () => {
    const host = hostOf({
      'Code.js': `function add() { ${sheet}.appendRow(['x']); return ${sheet}.getLastRow(); }`,
    });
    host.run('add');
    const snapshot = host.snapshot();
    const [before, second] = [host.now(), host.run('add').value];
    host.restore(snapshot);
    expect(host.now()).toEqual(before);
    expect([second, host.run('add').value]).toEqual([2, 2]);
  });
});

it('gives errors in the language of the user, as the platform does', () => {
  const host = hostOf({ 'Code.js': `function f() { ${sheet}.getRange(1, 99); }` }, { language: 'vi' });
  expect(() => returned(host.run('f'))).toThrow('Tọa độ của dải ô nằm ngoài kích thước của trang tính.');
});
