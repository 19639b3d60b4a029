import { mkdirSync, rmSync } from 'node:fs';
import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

// Runs a TypeScript program of this project: `node src/build/run.mjs src/build/main.ts [ARGUMENTS]`.
const [entry, ...programArguments] = process.argv.slice(2);
if (!entry) throw new Error('usage: node src/build/run.mjs FILE.ts [ARGUMENTS]');

const folder = 'node_modules/.cache/so-doi-thoai/programs';
mkdirSync(folder, { recursive: true });
const outfile = `${folder}/${basename(entry, '.ts')}-${process.pid}.mjs`;
await build({
  entryPoints: [entry],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  sourcemap: 'inline',
  logLevel: 'warning',
});
process.argv = [process.argv[0], entry, ...programArguments];
try {
  await import(pathToFileURL(outfile).href);
} finally {
  rmSync(outfile, { force: true });
}
