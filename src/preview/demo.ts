import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { libreOffice, type OfficeConverter } from '../host/disk/libre-office';
import { playDemo, writeDemo } from './demo/play-demo';
import type { StepReport } from './demo/play-season';
import { spreadsheetOfSample } from './sample/commune';
import { shownTime } from './view/world';

const line = ({ at, name, serviceCalls, virtualSeconds, mails }: StepReport): string => {
  const mail = mails === 0 ? '' : `, mails: ${mails}`;
  return `${shownTime(Date.parse(at), spreadsheetOfSample.timeZone)}  ${name}: ${serviceCalls} service calls, ${virtualSeconds} s${mail}`;
};

const namesIn = (folder: string, extension: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(extension))
    .sort();

/** Converts all papers in one run of LibreOffice. */
function makePdfs(docs: string, office: OfficeConverter): void {
  const names = namesIn(docs, '.docx');
  const pdfs = office.pdf(names.map((name) => readFileSync(join(docs, name)))) ?? [];
  for (const [at, bytes] of pdfs.entries()) {
    writeFileSync(join(docs, `${basename(names[at] ?? '', '.docx')}.pdf`), bytes);
  }
  console.log(`${pdfs.length} PDF files`);
}

/** Pictures of first pages. */
function makePictures(docs: string): void {
  try {
    for (const name of namesIn(docs, '.pdf')) {
      const stem = join(docs, basename(name, '.pdf'));
      execFileSync('pdftoppm', ['-png', '-r', '70', '-singlefile', `${stem}.pdf`, stem], { stdio: 'ignore' });
    }
    console.log(`${namesIn(docs, '.png').length} pictures of first pages`);
  } catch {
    console.log('pdftoppm is not installed: no pictures of pages');
  }
}

async function demo(): Promise<void> {
  const { values } = parseArgs({
    options: { out: { type: 'string' }, dist: { type: 'string', default: 'dist' } },
  });
  if (!values.out) throw new Error('usage: npm run demo -- --out DIR');
  const office = libreOffice();
  const report = (step: StepReport): void => console.log(line(step));
  const summary = await writeDemo(playDemo({ dist: values.dist, office, report }), values.out);
  const docs = join(values.out, 'docs');
  if (office) {
    makePdfs(docs, office);
    makePictures(docs);
  } else console.log('LibreOffice is not installed: papers as .docx only');
  console.log(
    `${values.out}: ${summary.mails.total} mails, ${summary.documents} papers, register.xlsx, summary.json`,
  );
}

await demo();
