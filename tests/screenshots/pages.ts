import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { madePaperCodes } from '../../src/register/papers/paper-kinds';
import { everyPaper } from '../support/papers/every-paper';
import { signed } from '../support/papers/paper-sources';
import { printPaper } from '../support/papers/print-paper';
import { stressSources } from '../support/papers/stress';
import { type GreyPicture, sheetOf, writePng } from '../support/pictures/grey-picture';
import { firstPage, renderPapers, writeReferences } from '../support/pictures/page-pictures';

const sheet = 'tests/screenshots/papers.png';
const stressSheet = 'tests/screenshots/papers-longest.png';
const width = 2968;

/** Makes the pictures of the papers: one of each for the tests, one of all for the README, one of all with the longest values. */
export async function takePages(): Promise<void> {
  process.env.FONTCONFIG_FILE = resolve('tests/support/pictures/fonts.conf');
  const rendered = renderPapers(await everyPaper());
  const pictures = new Map([...rendered].map(([kind, pdf]) => [kind, firstPage(pdf)]));
  writeReferences(pictures);
  writeSheet(sheet, [...pictures.values()]);
  const longest = new Map<string, Uint8Array>();
  for (const kind of madePaperCodes) longest.set(kind, await printPaper(kind, stressSources(12, 6), signed));
  writeSheet(stressSheet, [...renderPapers(longest).values()].map(firstPage));
}

/** Upright pages, then those that lie. */
function writeSheet(file: string, pages: readonly GreyPicture[]): void {
  const upright = pages.filter((page) => page.height > page.width);
  const lying = pages.filter((page) => page.height <= page.width);
  writeFileSync(file, writePng(sheetOf([...upright, ...lying], width)));
  console.log(`${file}: ${pages.length} papers`);
}
