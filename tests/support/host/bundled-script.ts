import { buildSync } from 'esbuild';

/**
 * Bundles a TypeScript text that imports from `./src/…` into one script file, with a global function for each of the
 * named exports, the way the add-on itself is built.
 */
export function bundledScript(source: string, functions: readonly string[]): string {
  const { outputFiles } = buildSync({
    stdin: { contents: source, loader: 'ts', resolveDir: process.cwd() },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'App',
    target: 'es2019',
  });
  const stubs = functions.map((name) => `function ${name}(input) { return App.${name}(input); }`);
  return [outputFiles[0]?.text ?? '', ...stubs].join('\n');
}
