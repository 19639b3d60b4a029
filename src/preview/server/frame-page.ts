import { build } from 'esbuild';

/** Nothing is loaded from anywhere: a sidebar that needs the outside shows it here first. */
export const framePolicy = [
  "default-src 'none'",
  "script-src 'unsafe-inline'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  'font-src data:',
  'sandbox allow-scripts allow-forms allow-modals allow-popups',
].join('; ');

/** A mail's HTML as a mail reader shows it: no scripts, nothing fetched. */
export const mailPolicy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox allow-popups";

/** The script that gives a sidebar its `google.script`. */
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

/** The sidebar's own page with `google.script` before its first script. */
export function framePage(html: string, script: string): string {
  const tag = `<script>${script.replaceAll('</script', '<\\/script')}</script>`;
  const head = /<head[^>]*>/i.exec(html);
  if (!head) return `<!DOCTYPE html>${tag}${html}`;
  const at = head.index + head[0].length;
  return html.slice(0, at) + tag + html.slice(at);
}
