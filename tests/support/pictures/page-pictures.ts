import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { libreOffice } from '../../../src/host/disk/libre-office';
import { type GreyPicture, inFewShades, readPgm, readPng, sheetOf, writePng } from './grey-picture';
import type { Comparison } from './picture-likeness';

export const dotsPerInch = 50;

/** Renders all files as PDF in one run, because starting LibreOffice takes longer than a paper. */
export function renderPapers<Name>(files: ReadonlyMap<Name, Uint8Array>): ReadonlyMap<Name, Uint8Array> {
  const pdfs = libreOffice()?.pdf([...files.values()]);
  if (!pdfs) throw new Error('LibreOffice is missing or made no PDF');
  return new Map([...files.keys()].map((name, index) => [name, pdfs[index] ?? new Uint8Array()]));
}

function withFile<Value>(content: Uint8Array, work: (file: string) => Value): Value {
  const folder = mkdtempSync(join(tmpdir(), 'pages-'));
  try {
    const file = join(folder, 'paper.pdf');
    writeFileSync(file, content);
    return work(file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export const firstPage = (pdf: Uint8Array): GreyPicture =>
  withFile(pdf, (file) => {
    const picture = file.replace(/\.pdf$/, '');
    const options = ['-r', String(dotsPerInch), '-gray', '-l', '1', '-singlefile'];
    execFileSync('pdftoppm', [...options, file, picture]);
    return inFewShades(readPgm(readFileSync(`${picture}.pgm`)));
  });

/** The text of each page, by lines. */
export const pageTexts = (pdf: Uint8Array): readonly string[] =>
  withFile(pdf, (file) =>
    execFileSync('pdftotext', ['-enc', 'UTF-8', '-layout', file, '-'], { encoding: 'utf8' })
      .normalize('NFC')
      .split('\f')
      .slice(0, -1),
  );

const references = 'tests/screenshots/pages';
const versionFile = join(references, 'made-with.txt');

/** The first two numbers, such as `7.4`; other versions may break lines differently. */
export const officeVersion = (): string =>
  /\d+\.\d+/.exec(execFileSync('soffice', ['--version'], { encoding: 'utf8' }))?.[0] ?? '';

export const referenceVersion = (): string => readFileSync(versionFile, 'utf8').trim();

/** The accepted picture of the page; null for a paper without one. */
export function referenceOf(name: string): GreyPicture | null {
  const file = join(references, `${name}.png`);
  return existsSync(file) ? readPng(readFileSync(file)) : null;
}

export function writeReferences(pictures: ReadonlyMap<string, GreyPicture>): void {
  rmSync(references, { recursive: true, force: true });
  mkdirSync(references, { recursive: true });
  for (const [name, picture] of pictures) writeFileSync(join(references, `${name}.png`), writePng(picture));
  writeFileSync(versionFile, `${officeVersion()}\n`);
}

/** Folder for pages that differ; not in the repository. */
export const differences = 'tests/screenshots/differences';

/** Writes the page, the accepted picture next to it, and the difference. */
export function keepDifference(
  name: string,
  reference: GreyPicture | null,
  actual: GreyPicture,
  { marks }: Comparison,
): void {
  mkdirSync(differences, { recursive: true });
  writeFileSync(join(differences, `${name}.actual.png`), writePng(actual));
  const pictures = [...(reference ? [reference] : []), actual, marks];
  const width = pictures.reduce((sum, picture) => sum + picture.width + 8, 8);
  writeFileSync(join(differences, `${name}.difference.png`), writePng(sheetOf(pictures, width)));
}

export const forgetDifferences = (): void => rmSync(differences, { recursive: true, force: true });
