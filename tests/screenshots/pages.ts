import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { everyPaper } from '../support/papers/every-paper';
import { sheetOf, writePng } from '../support/pictures/grey-picture';
import { firstPage, renderPapers, writeReferences } from '../support/pictures/page-pictures';

// Makes the pictures of the papers, one of each for the tests and one of all for the README: `npm run pages`.
const sheet = 'tests/screenshots/papers.png';
const width = 2968;

async function main(): Promise<void> {
  process.env.FONTCONFIG_FILE = resolve('tests/support/pictures/fonts.conf');
  const rendered = renderPapers(await everyPaper());
  const pictures = new Map([...rendered].map(([kind, pdf]) => [kind, firstPage(pdf)]));
  writeReferences(pictures);
  const pages = [...pictures.values()];
  const upright = pages.filter((page) => page.height > page.width);
  const lying = pages.filter((page) => page.height <= page.width);
  writeFileSync(sheet, writePng(sheetOf([...upright, ...lying], width)));
  console.log(`${sheet}: ${pages.length} papers`);
}

await main();
