import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isoDate } from '../../src/domain/calendar-date';
import { libreOffice } from '../../src/host/disk/libre-office';
import { madePaperCodes, paperKinds } from '../../src/register/paper-kinds';
import { papers } from '../../src/register/papers';
import { rowWith } from '../../src/register/table';
import type { PaperSources } from '../../src/templates/papers/paper-form';
import { heldSources } from '../support/after-conference';
import { type GreyPicture, readPgm, sheetOf, writePng } from '../support/grey-picture';
import { paperSources, signed } from '../support/paper-sources';
import { formOf, printPaper } from '../support/print-paper';

// Makes the picture of all papers anew: `node src/build/run.mjs tests/screenshots/contact-sheet.ts`.
const target = 'tests/screenshots/papers.png';
const width = 2048;
const dotsPerInch = '40';

/** An invitation that told another hall, so that there is something to correct. */
const before: PaperSources = paperSources({
  papers: [
    rowWith(papers, {
      kind: 'invitation',
      state: 'issued',
      number: '5',
      symbol: 'GM-UBND',
      date: isoDate('2026-11-04'),
      facts: JSON.stringify({ venue: 'Nhà văn hóa thôn 2' }),
    }),
  ],
});

function firstPage(pdf: Uint8Array): GreyPicture {
  const folder = mkdtempSync(join(tmpdir(), 'sheet-'));
  try {
    writeFileSync(join(folder, 'paper.pdf'), pdf);
    const options = ['-r', dotsPerInch, '-gray', '-l', '1', '-singlefile'];
    execFileSync('pdftoppm', [...options, join(folder, 'paper.pdf'), join(folder, 'page')]);
    return readPgm(readFileSync(join(folder, 'page.pgm')));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function main(): Promise<void> {
  const office = libreOffice();
  if (!office) throw new Error('LibreOffice is needed for the picture of the papers');
  const files: Uint8Array[] = [];
  for (const kind of madePaperCodes) {
    const sources = paperKinds[kind].stage === 'before' ? before : heldSources();
    if (formOf(kind).subjects(sources).length === 0) console.log(`${kind}: nothing to print`);
    else files.push(await printPaper(kind, sources, signed));
  }
  const pages = (office.pdf(files) ?? []).map(firstPage);
  const upright = pages.filter((page) => page.height > page.width);
  const lying = pages.filter((page) => page.height <= page.width);
  writeFileSync(target, writePng(sheetOf([...upright, ...lying], width)));
  console.log(`${target}: ${pages.length} papers`);
}

await main();
