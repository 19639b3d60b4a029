import { build } from 'esbuild';

/**
 * Blocks all loading, so that a sidebar with external resources fails here first. Frames keep an origin, which is not
 * that of the page: they have storage, as on Google, and cannot reach the page.
 */
export const framePolicy = [
  "default-src 'none'",
  "script-src 'unsafe-inline'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  'font-src data:',
  'sandbox allow-scripts allow-forms allow-modals allow-popups allow-downloads allow-same-origin',
].join('; ');

/** HTML of a mail as in a mail reader: no scripts, no loading. */
export const mailPolicy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox allow-popups";

/** Bundles the script that provides `google.script`. */
export async function bundleFrameScript(): Promise<string> {
  const result = await build({
    entryPoints: ['src/preview/page/frame/google-script.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    logLevel: 'warning',
  });
  return result.outputFiles[0]?.text ?? '';
}

/** Inserts `google.script` before the first script of a sidebar; `world` tells one begun register from the next. */
export function framePage(html: string, script: string, world: string): string {
  const tag = `<script data-world="${world}">${script.replaceAll('</script', '<\\/script')}</script>`;
  const head = /<head[^>]*>/i.exec(html);
  if (!head) return `<!DOCTYPE html>${tag}${html}`;
  const at = head.index + head[0].length;
  return html.slice(0, at) + tag + html.slice(at);
}
