import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A printed page: its size in points, its texts with their sizes in points, from the top. */
export interface PrintedPage {
  readonly width: number;
  readonly height: number;
  readonly texts: readonly { readonly text: string; readonly points: number }[];
}

const numberIn = (attributes: string, name: string): number =>
  Number(new RegExp(`${name}="([\\d.]+)"`).exec(attributes)?.[1] ?? Number.NaN);

const plain = (markup: string): string =>
  markup
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot|#34);/g, (_, name: string) => ({ amp: '&', lt: '<', gt: '>' })[name] ?? '"')
    .normalize('NFC')
    .trim();

/** Texts of a PDF page by page, with the size that each is printed in. */
function pagesIn(pdf: string): readonly PrintedPage[] {
  // 3 is 216 dots to the inch; sizes are whole numbers.
  const xml = execFileSync('pdftohtml', ['-xml', '-i', '-hidden', '-zoom', '3', '-stdout', pdf], {
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  const sizes = new Map(
    [...xml.matchAll(/<fontspec ([^>]*)\/>/g)].map(([, attributes = '']) => [
      numberIn(attributes, 'id'),
      numberIn(attributes, 'size') / 3,
    ]),
  );
  return [...xml.matchAll(/<page ([^>]*)>(.*?)<\/page>/gs)].map(([, attributes = '', body = '']) => ({
    width: numberIn(attributes, 'width') / 3,
    height: numberIn(attributes, 'height') / 3,
    texts: [...body.matchAll(/<text ([^>]*)>(.*?)<\/text>/gs)].flatMap(([, place = '', markup = '']) => {
      const text = plain(markup);
      return text === '' ? [] : [{ text, points: sizes.get(numberIn(place, 'font')) ?? Number.NaN }];
    }),
  }));
}

/** A workbook as LibreOffice prints it. */
export function printedPages(xlsx: Uint8Array): readonly PrintedPage[] {
  const folder = mkdtempSync(join(tmpdir(), 'workbook-'));
  try {
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
    const file = join(folder, 'register.xlsx');
    writeFileSync(file, xlsx);
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file], {
      stdio: 'ignore',
    });
    return pagesIn(join(folder, 'register.pdf'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
