import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createContext, Script } from 'node:vm';
import { buildLazyScript, buildServerScript } from '../../src/build/server-script';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'server-script-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const entry = (text: string): string => {
  const file = join(folder, 'main.ts');
  writeFileSync(file, text);
  return file;
};

const run = (script: string, expression: string, globals: Record<string, unknown> = {}): unknown => {
  const context = createContext(globals);
  new Script(script).runInContext(context);
  return new Script(expression).runInContext(context);
};

describe('buildServerScript', () => {
  it('makes a top-level function for each export, and nothing else', () => {
    const script = buildServerScript(
      entry(
        'export function onOpen(event: unknown) { return ["opened", event]; }\nexport const rpc = (text: string) => text + "!";\nconst hidden = 1;\nvoid hidden;',
      ),
    );
    expect(run(script, 'JSON.stringify([onOpen(3), rpc("a"), typeof hidden])')).toBe(
      '[["opened",3],"a!","undefined"]',
    );
    const callable =
      'Object.keys(globalThis).filter((name) => typeof globalThis[name] === "function").join()';
    expect(run(script, callable)).toBe('onOpen,rpc');
  });

  it('lowers syntax that Apps Script refuses to save', () => {
    const script = buildServerScript(
      entry(
        'class Counter { #count = 1; label = "x"; read() { return this.#count ?? 0; } }\nexport const read = () => new Counter().read();',
      ),
    );
    expect(script).not.toMatch(/#count|\?\?|^\s*label = /m);
    expect(run(script, 'read()')).toBe(1);
  });

  it.each([
    ['a value', 'export const limit = 5;', 'the server exports "limit", a number and not a function'],
    [
      'a private name',
      'export function secret_() {}',
      'the server exports "secret_", a name that Apps Script cannot call',
    ],
    ['nothing', 'void 0;', 'exports nothing that Apps Script could call'],
  ])('fails on an entry that exports %s', (_, text, message) => {
    expect(() => buildServerScript(entry(text))).toThrow(message);
  });

  it('fails on a module that uses a service at import', () => {
    const text =
      'declare const SpreadsheetApp: { getUi(): unknown };\nSpreadsheetApp.getUi();\nexport const onOpen = () => 1;';
    expect(() => buildServerScript(entry(text))).toThrow('SpreadsheetApp is not defined');
  });
});

describe('buildLazyScript', () => {
  it('evaluates nothing before its function is called', () => {
    const script = buildLazyScript(
      entry('declare const seen: string[];\nseen.push("evaluated");\nexport const answer = () => 42;'),
      'loadAnswer_',
    );
    const evaluated: string[] = [];
    expect(run(script, 'typeof loadAnswer_', { seen: evaluated })).toBe('function');
    expect(evaluated).toEqual([]);
    expect(run(script, 'loadAnswer_().answer()', { seen: evaluated })).toBe(42);
    expect(evaluated).toEqual(['evaluated']);
  });
});
