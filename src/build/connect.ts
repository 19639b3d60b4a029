import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { productName } from '../text/menu';
import { explained, projectFile, runClasp } from './clasp';

// `npm run connect -- --sheet URL` makes a script bound to a Sheet; `--script ID` takes one that exists.

const usage = `npm run connect -- --sheet "https://docs.google.com/spreadsheets/d/…/edit"   makes a script bound to the Sheet
npm run connect -- --script SCRIPT_ID   takes the script of the Sheet: Extensions, Apps Script, Project settings, Script ID`;

const id = /^[\w-]{20,}$/;

/** The ID in an address of Google's, or the ID itself; null for anything else. */
function idIn(text: string, address: RegExp): string | null {
  const [, found = text.trim()] = address.exec(text) ?? [];
  return id.test(found) ? found : null;
}

/** Works in a folder of its own, because clasp writes `.clasp.json` and refuses where there is one. */
function createScript(sheet: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'so-doi-thoai-'));
  try {
    const words = ['create-script', '--title', productName, '--parentId', sheet];
    const { succeeded, output } = runClasp(words, folder);
    if (!succeeded) throw new Error(explained(output));
    const { scriptId }: { scriptId?: unknown } = JSON.parse(
      readFileSync(join(folder, '.clasp.json'), 'utf8'),
    );
    if (typeof scriptId !== 'string') throw new Error(explained(output));
    return scriptId;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function connect(): string {
  const { values } = parseArgs({ options: { sheet: { type: 'string' }, script: { type: 'string' } } });
  if ((values.sheet === undefined) === (values.script === undefined)) throw new Error(usage);
  const sheet = idIn(values.sheet ?? '', /\/spreadsheets\/(?:u\/\d+\/)?d\/([\w-]+)/);
  const given = idIn(values.script ?? '', /\/(?:d|projects)\/([\w-]+)/);
  if (!sheet && !given) throw new Error(`This is no address or ID of a Sheet or script.\n\n${usage}`);
  const scriptId = given ?? createScript(sheet ?? '');
  writeFileSync(projectFile, `${JSON.stringify({ scriptId, rootDir: 'dist' }, null, 2)}\n`);
  return `Connected to script ${scriptId} (kept in ${projectFile}, which git ignores). Next: npm run push`;
}

try {
  console.log(connect());
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
