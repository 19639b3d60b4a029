import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { build } from 'esbuild';

export interface Asset {
  readonly type: string;
  readonly body: string | Uint8Array;
}

const source = 'src/preview/page';

/**
 * Page, style and scripts by path. The .docx renderer is a separate chunk, loaded on demand. The page learns at which port
 * the frames are.
 */
export async function buildPageAssets(framesPort: number): Promise<ReadonlyMap<string, Asset>> {
  const result = await build({
    entryPoints: [`${source}/main.tsx`, `${source}/style/style.css`],
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    outdir: 'assets',
    logLevel: 'warning',
  });
  const assets = new Map<string, Asset>();
  const page = await readFile(`${source}/index.html`, 'utf8');
  assets.set('/', {
    type: 'text/html; charset=utf-8',
    body: page.replace('<html', `<html data-frames-port="${framesPort}"`),
  });
  for (const file of result.outputFiles) {
    const name = basename(file.path);
    const type = name.endsWith('.css') ? 'text/css' : 'text/javascript';
    assets.set(`/assets/${name}`, { type: `${type}; charset=utf-8`, body: file.contents });
  }
  return assets;
}
