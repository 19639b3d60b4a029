import { runInNewContext } from 'node:vm';
import { wiredArguments, wiredResult } from '../../../src/host/run/wire';

describe('from a sidebar to the server', () => {
  it('passes plain data, with undefined as null', () => {
    const sent = [1, 'Thôn Đoài', true, null, undefined, { a: [undefined, { b: '' }] }];
    expect(wiredArguments(sent)).toEqual({
      ok: true,
      value: [1, 'Thôn Đoài', true, null, null, { a: [null, { b: '' }] }],
    });
  });

  it.each([
    ['a Date', { day: new Date(0) }, 'Failed due to illegal value in property: day'],
    ['a function', [1, () => 1], 'Failed due to illegal value in property: 1'],
    ['an object of a class', new Map(), 'Failed due to illegal value in property: 0'],
  ])('refuses %s and names the property', (_what, value, message) => {
    expect(wiredArguments([value])).toEqual({ ok: false, message });
  });

  it('refuses a cycle, and accepts an object used twice', () => {
    const circle: Record<string, unknown> = {};
    circle.self = circle;
    expect(wiredArguments([circle])).toEqual({ ok: false, message: 'Failed due to circular reference.' });
    const shared = { a: 1 };
    expect(wiredArguments([[shared, shared]])).toEqual({ ok: true, value: [[{ a: 1 }, { a: 1 }]] });
  });
});

describe('from the server to a sidebar', () => {
  it.each([
    ['new Date(0)', null],
    ['({rows: [{name: "a", day: new Date(0)}]})', null],
    ['undefined', null],
    ['[1, undefined, {a: undefined}]', [1, null, { a: null }]],
    ['({m: new Map([[1, 2]]), s: new Set([1]), r: /x/})', { m: {}, s: {}, r: {} }],
    ['new String("ab")', { 0: 'a', 1: 'b' }],
    ['new Int8Array([5, -1])', { 0: 5, 1: -1 }],
    ['({f: function g() { return 1; }})', { f: 'function g() { return 1; }' }],
    ['[NaN, 1 / 0]', [null, null]],
  ])('%s arrives as the table of live tests says', (source, arrived) => {
    expect(wiredResult(runInNewContext(source))).toEqual({ ok: true, value: arrived });
  });

  it('fails for bytes of a Uint8Array', () => {
    expect(wiredResult(new Uint8Array(1))).toMatchObject({ ok: false });
  });

  it('does not carry service objects', () => {
    const sheet = { service: true };
    const isService = (value: object) => value === sheet;
    expect(wiredResult({ a: 1, sheet, all: [sheet] }, isService)).toEqual({
      ok: true,
      value: { a: 1, all: [null] },
    });
    expect(wiredResult(sheet, isService)).toEqual({ ok: true, value: null });
  });
});
