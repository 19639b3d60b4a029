import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** One conversion run: starting takes about a second, a page some milliseconds. */
const timeout = 120_000;

/** Commas, quotes where needed, UTF-8, cells as displayed. */
const asShownInUtf8 = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true';

/** By default LibreOffice trusts the results stored in a file and reads a missing one as 0. */
const recalculateAlways = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item></oor:items>
`;

/** Whether the program runs on this machine. */
function isInstalled(program: string): boolean {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore', timeout: 20_000 });
    return true;
  } catch {
    return false;
  }
}

/** Converts files to another format in one run; undefined when LibreOffice is absent or fails. */
function convert(
  program: string,
  files: readonly Uint8Array[],
  from: string,
  to: string,
  filter = to,
): Uint8Array[] | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'so-doi-thoai-office-'));
  try {
    const [profile, out] = [join(folder, 'profile'), join(folder, 'out')];
    mkdirSync(out);
    mkdirSync(join(profile, 'user'), { recursive: true });
    writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), recalculateAlways);
    const names = files.map((_, at) => join(folder, `${at}.${from}`));
    for (const [at, name] of names.entries()) writeFileSync(name, files[at] ?? new Uint8Array());
    const own = `-env:UserInstallation=${pathToFileURL(profile).href}`;
    execFileSync(program, [own, '--headless', '--convert-to', filter, '--outdir', out, ...names], {
      stdio: 'ignore',
      timeout,
    });
    return names.map((_, at) => new Uint8Array(readFileSync(join(out, `${at}.${to}`))));
  } catch {
    return undefined;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export interface OfficeConverter {
  /** For `HostOptions.pdf`. Results are cached by content. */
  pdf(docx: readonly Uint8Array[]): Uint8Array[] | undefined;
  /** The first sheet of each spreadsheet, recalculated, as CSV. */
  csv(xlsx: readonly Uint8Array[]): string[] | undefined;
}

/** LibreOffice as a converter; undefined when it is not installed. Each run has a profile of its own. */
export function libreOffice(program = 'soffice'): OfficeConverter | undefined {
  if (!isInstalled(program)) return undefined;
  const cache = new Map<string, Uint8Array>();
  const keyOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
  return {
    pdf(docx) {
      const fresh = new Map(docx.map((bytes) => [keyOf(bytes), bytes]));
      for (const key of cache.keys()) fresh.delete(key);
      if (fresh.size > 0) {
        const files = convert(program, [...fresh.values()], 'docx', 'pdf');
        if (!files) return undefined;
        for (const [at, key] of [...fresh.keys()].entries()) cache.set(key, files[at] ?? new Uint8Array());
      }
      return docx.map((bytes) => cache.get(keyOf(bytes)) ?? new Uint8Array());
    },
    csv(xlsx) {
      return convert(program, xlsx, 'xlsx', 'csv', asShownInUtf8)?.map((bytes) =>
        Buffer.from(bytes).toString('utf8'),
      );
    },
  };
}
