import { execFileSync } from 'node:child_process';
import { createContext, runInContext } from 'node:vm';
import { paragraphTexts, smallDocx } from './small-docx';

/** Bundled in a separate process, because esbuild does not run inside jest's sandbox. */
function bundleOf(entry: string): string {
  const options = { entryPoints: [entry], bundle: true, write: false, format: 'iife', globalName: 'engine' };
  const program = `process.stdout.write(require('esbuild').buildSync(${JSON.stringify({
    ...options,
    platform: 'browser',
    target: 'es2019',
    minify: true,
  })}).outputFiles[0].text)`;
  return execFileSync(process.execPath, ['-e', program], { encoding: 'utf8', maxBuffer: 1e8 });
}

describe('the document engine', () => {
  const bundle = bundleOf('src/templates/engine.ts');

  it('opens and fills in plain ECMAScript without code from strings', () => {
    const docx = smallDocx(['{{Họ và tên}}: {{Thôn}}']);
    const context = createContext(Object.create(null), { codeGeneration: { strings: false, wasm: false } });
    runInContext(
      'delete globalThis.WebAssembly; delete globalThis.SharedArrayBuffer; delete globalThis.console;',
      context,
    );
    runInContext(bundle, context);
    const program = `
      const opened = engine.createDocumentEngine().open(Uint8Array.from(${JSON.stringify([...docx])}));
      const filled = opened.value.fill({ 'họ và tên': 'Đỗ Thị Ánh', 'thôn': 'Thôn 1' });
      JSON.stringify({ tags: opened.value.tags, filled: Array.from(filled) });`;
    const result = JSON.parse(runInContext(program, context));
    expect(result.tags).toEqual([
      { key: 'họ và tên', name: 'Họ và tên', kind: 'value', tags: [] },
      { key: 'thôn', name: 'Thôn', kind: 'value', tags: [] },
    ]);
    expect(paragraphTexts(Uint8Array.from(result.filled))).toEqual(['Đỗ Thị Ánh: Thôn 1']);
  });

  it('stays small enough to be loaded from a separate file', () => {
    expect(bundle.length).toBeLessThan(320_000);
  });
});
