import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { libreOffice } from '../../../src/host/disk/libre-office';
import { type MadePaperCode, madePaperCodes, paperKinds } from '../../../src/register/papers/paper-kinds';
import { signed } from '../../support/papers/paper-sources';
import { buildPaper, printPaper } from '../../support/papers/print-paper';
import { longName, longPost, longTitle, stressSources, textOf } from '../../support/papers/stress';
import { mayRender } from '../../support/pictures/libre-office-pages';
import { documentXml, paragraphTexts } from '../small-docx';

const rendered = mayRender() ? it : it.skip;
const reason = mayRender() ? '' : ' (skipped: LibreOffice or poppler is not installed)';

/** Every kind with the number of people and of matters that it is tried with. */
const cases = [
  ['plan', 8, 3],
  ['notice', 8, 3],
  ['broadcast', 8, 3],
  ['agenda', 8, 3],
  ['guests', 500, 1],
  ['opinions-before', 8, 30],
  ['correction', 8, 3],
  ['roll', 500, 1],
  ['cards', 8, 1],
  ['ballot', 8, 1],
  ['tally', 8, 1],
  ['receipt', 8, 3],
  ['minutes', 8, 30],
  ['opinions-after', 8, 30],
  ['conclusion', 8, 30],
  ['opinions-public', 8, 30],
  ['reply', 8, 3],
  ['transfer', 8, 30],
  ['slip', 8, 30],
  ['report', 8, 30],
  ['payments', 500, 1],
  ['index', 8, 3],
] as const satisfies readonly (readonly [MadePaperCode, number, number])[];

const readme = join(__dirname, '../../../src/templates/README.md');
const table = /(<!-- stress -->\n)(.*?)(\n<!-- \/stress -->)/s;

/** The pages that the README states, by the label of the paper. */
const statedPages = (): ReadonlyMap<string, number> =>
  new Map(
    (table.exec(readFileSync(readme, 'utf8'))?.[2] ?? '')
      .split('\n')
      .slice(2)
      .map((line) => line.slice(2, -2).split(' | '))
      .map(([label = '', , , pages]) => [label, Number(pages)]),
  );

/** How the paper holds so much. */
function layoutOf(kind: MadePaperCode, xml: string, warns: boolean): string {
  const facts = [
    /<w:pgSz [^>]*w:orient="landscape"/.test(xml) ? 'landscape' : 'upright',
    ...(xml.includes('<w:tblHeader/>') ? ['the head of its table on each page'] : []),
    ...(kind === 'cards' ? ['names and posts in smaller letters'] : []),
    ...(warns ? ['a warning before it is made'] : []),
  ];
  return facts.join(', ');
}

interface Word {
  readonly text: string;
  /** Points from the top of the page. */
  readonly bottom: number;
}

const wordsOf = (text: string): readonly string[] => text.normalize('NFC').split(/\s+/).filter(Boolean);

/** The words of each page of a PDF. */
function pagesOf(pdf: Uint8Array): readonly (readonly Word[])[] {
  const folder = mkdtempSync(join(tmpdir(), 'stress-'));
  try {
    const file = join(folder, 'paper.pdf');
    writeFileSync(file, pdf);
    const html = execFileSync('pdftotext', ['-bbox', file, '-'], { encoding: 'utf8', maxBuffer: 1e9 });
    return html
      .split('<page ')
      .slice(1)
      .map((page) =>
        [...page.matchAll(/yMax="([\d.]+)">(.*?)<\/word>/g)].map(([, bottom, text = '']) => ({
          text: text.normalize('NFC'),
          bottom: Number(bottom),
        })),
      );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const counts = (words: readonly string[]): ReadonlyMap<string, number> => {
  const map = new Map<string, number>();
  for (const word of words) map.set(word, (map.get(word) ?? 0) + 1);
  return map;
};

describe(`papers of the longest values as LibreOffice shows them${reason}`, () => {
  const papers = new Map<MadePaperCode, Uint8Array>();
  const pages = new Map<MadePaperCode, readonly (readonly Word[])[]>();

  // All in one run: starting LibreOffice takes longer than a paper.
  beforeAll(async () => {
    if (!mayRender()) return;
    for (const [kind, people, matters] of cases)
      papers.set(kind, await printPaper(kind, stressSources(people, matters), signed));
    const pdfs = libreOffice()?.pdf([...papers.values()]) ?? [];
    [...papers.keys()].forEach((kind, at) => {
      pages.set(kind, pagesOf(pdfs[at] ?? new Uint8Array()));
    });
  }, 300_000);

  it('are built of values of the stated lengths', () => {
    expect([longTitle, longName, longPost, textOf(800)].map((text) => text.length)).toEqual([
      300, 63, 105, 800,
    ]);
  });

  it('leave out no kind', () => {
    const tried: readonly string[] = cases.map(([kind]) => kind);
    expect(madePaperCodes.filter((kind) => !tried.includes(kind))).toEqual([]);
  });

  rendered('take the pages that the README states (WRITE_FIGURES=1 rewrites them)', () => {
    const lines = cases.map(([kind, people, matters]) => {
      const { warnings } = buildPaper(kind, stressSources(people, matters), signed);
      const warns = warnings.some((warning) => warning.kind === 'too-long');
      const layout = layoutOf(kind, documentXml(papers.get(kind) ?? new Uint8Array()), warns);
      return [paperKinds[kind].label, people, matters, pages.get(kind)?.length ?? 0, layout] as const;
    });
    if (process.env.WRITE_FIGURES === '1') {
      const rows = lines.map((line) => `| ${line.join(' | ')} |`);
      const head = ['| paper | people | matters | pages | layout |', '| --- | --- | --- | --- | --- |'];
      const text = readFileSync(readme, 'utf8');
      writeFileSync(
        readme,
        text.replace(table, (_, start, __, end) => start + [...head, ...rows].join('\n') + end),
      );
    }
    const stated = statedPages();
    expect([...stated.keys()]).toEqual(lines.map(([label]) => label));
    // Another version of LibreOffice may break a few lines elsewhere.
    const wrong = lines.filter(([label, , , count]) => {
      const most = stated.get(label) ?? 0;
      return count < 1 || count > Math.ceil(most * 1.05) || count < Math.floor(most * 0.95);
    });
    expect(wrong).toEqual([]);
  });

  it('are warned of before a letter takes a second page', () => {
    const oneLetter = cases.filter(([kind]) =>
      ['reply', 'slip', 'receipt', 'notice', 'correction'].includes(kind),
    );
    const unwarned = oneLetter.filter(([kind, people, matters]) => {
      const { warnings } = buildPaper(kind, stressSources(people, matters), signed);
      return (pages.get(kind)?.length ?? 0) > 1 && !warnings.some((warning) => warning.kind === 'too-long');
    });
    expect(unwarned).toEqual([]);
  });

  rendered.each(cases.map(([kind]) => [kind]))('%s loses no word', (kind) => {
    const paper = papers.get(kind);
    if (!paper) throw new Error(`${kind} was not made`);
    const shown = counts((pages.get(kind) ?? []).flat().map(({ text }) => text));
    const written = counts(paragraphTexts(paper).flatMap(wordsOf));
    const lost = [...written].filter(
      ([word, count]) => !word.includes('&') && (shown.get(word) ?? 0) < count,
    );
    expect(lost).toEqual([]);
  });

  rendered('a card ends above its lower margin', () => {
    const lowest = (pages.get('cards') ?? []).map((words) => Math.max(...words.map(({ bottom }) => bottom)));
    expect(lowest).toHaveLength(8);
    expect(lowest.filter((bottom) => bottom > 595 - 42)).toEqual([]);
  });

  it('tables of matters are landscape, with rows that break and a head that is repeated', async () => {
    for (const kind of ['opinions-before', 'opinions-after', 'opinions-public'] as const) {
      const xml = documentXml(await printPaper(kind, stressSources(1, 1), signed));
      expect(xml).toMatch(/<w:pgSz [^>]*w:orient="landscape"/);
      const rows = xml.match(/<w:tr>.*?<\/w:tr>/gs) ?? [];
      const [head = ''] = rows;
      expect(head).toContain('<w:tblHeader/>');
      const matter = rows.find((row) => row.includes('Đề nghị')) ?? '';
      expect(matter).not.toMatch(/<w:cantSplit\/>/);
      expect(matter.match(/<w:vAlign w:val="top"\/>/g)?.length).toBe(matter.match(/<w:tc>/g)?.length);
    }
  });
});
