import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

function isInstalled(program: string, option: string): boolean {
  try {
    execFileSync(program, [option], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

let canRender: boolean | null = null;

/** LibreOffice and poppler are installed. In CI a missing program is an error, not a reason to skip. */
export function mayRender(): boolean {
  canRender ??= isInstalled('soffice', '--version') && isInstalled('pdftoppm', '-v');
  return canRender || process.env.CI === 'true';
}

/** The number of pages of each document in LibreOffice, by name, all in one run. */
export function pagesOf(documents: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, number> {
  const folder = mkdtempSync(join(tmpdir(), 'papers-'));
  try {
    const names = [...documents.keys()];
    for (const [name, docx] of documents) writeFileSync(join(folder, `${name}.docx`), docx);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
    const files = names.map((name) => join(folder, `${name}.docx`));
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files], {
      stdio: 'ignore',
    });
    return new Map(
      names.map((name) => {
        const pdf = readFileSync(join(folder, `${name}.pdf`), 'latin1');
        return [name, pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0];
      }),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
