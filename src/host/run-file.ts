import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, parse } from 'node:path';
import { libreOffice } from './disk/libre-office';
import { readWorkbook } from './disk/xlsx';
import { createHost } from './host';
import { newWorld } from './model/world/world';
import type { Execution, HostOptions } from './public-api';
import { refuseNewerSyntax } from './syntax';

export interface FileRun {
  /** A script file; the `appsscript.json` and `.html` files in its folder are used too. */
  readonly script: string;
  readonly functionName: string;
  /** The workbook the script is bound to; it is read and never written. */
  readonly workbook?: string;
  /** ISO 8601 with offset. */
  readonly now: string;
}

const owner = 'me@example.com';

/** Asks for no scopes, so that none is refused. */
const permissive = { timeZone: 'Asia/Ho_Chi_Minh', runtimeVersion: 'V8' };

/** Runs one function of any Apps Script file on a host of its own. */
export async function runFile({ script, functionName, workbook, now }: FileRun): Promise<Execution> {
  refuseNewerSyntax(parse(script).name, readFileSync(script, 'utf8'));
  const dist = mkdtempSync(join(tmpdir(), 'so-doi-thoai-script-'));
  try {
    const folder = dirname(script);
    copyFileSync(script, join(dist, 'Code.js'));
    for (const name of readdirSync(folder)) {
      if (name.endsWith('.html')) copyFileSync(join(folder, name), join(dist, name));
    }
    const manifest = join(folder, 'appsscript.json');
    if (existsSync(manifest)) copyFileSync(manifest, join(dist, 'appsscript.json'));
    else writeFileSync(join(dist, 'appsscript.json'), JSON.stringify(permissive));
    const host = createHost(await optionsFor(dist, now, workbook));
    return host.run(functionName, [], { as: 'menu' });
  } finally {
    rmSync(dist, { recursive: true });
  }
}

async function optionsFor(dist: string, now: string, workbook: string | undefined): Promise<HostOptions> {
  // LibreOffice is looked for only when a script wants a PDF.
  const pdf = (docx: Uint8Array[]) => libreOffice()?.pdf(docx);
  const options = { dist, now, owner, pdf };
  if (workbook === undefined) return options;
  const spreadsheet = { name: basename(workbook, '.xlsx'), locale: 'vi_VN', timeZone: permissive.timeZone };
  const state = newWorld({ clock: Date.parse(now), seed: 1, owner, spreadsheet });
  state.workbook = await readWorkbook(readFileSync(workbook), { id: state.workbook.id, ...spreadsheet });
  return { ...options, state };
}
