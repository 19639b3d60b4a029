import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { libreOffice } from '../../../src/host/disk/libre-office';
import type { MadePaperCode } from '../../../src/register/papers/paper-kinds';
import { signed } from '../../support/papers/paper-sources';
import { printPaper } from '../../support/papers/print-paper';
import { longName, longPost, longTitle, stressSources, textOf } from '../../support/papers/stress';
import { mayRender } from '../../support/pictures/libre-office-pages';
import { documentXml, paragraphTexts } from '../small-docx';

const rendered = mayRender() ? it : it.skip;
const reason = mayRender() ? '' : ' (skipped: LibreOffice or poppler is not installed)';

/** Kinds with the number of people and of matters, and the pages that they take at most. */
const cases = [
  ['cards', 8, 1, 8],
  ['guests', 500, 1, 66],
  ['roll', 500, 1, 86],
  ['opinions-before', 8, 30, 12],
  ['opinions-after', 8, 30, 31],
  ['opinions-public', 8, 30, 31],
  ['conclusion', 40, 30, 29],
  ['report', 40, 30, 13],
  ['plan', 40, 3, 6],
  ['agenda', 8, 3, 2],
  ['notice', 8, 3, 2],
  ['reply', 8, 3, 3],
  ['receipt', 8, 3, 3],
] as const satisfies readonly (readonly [MadePaperCode, number, number, number])[];

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

  rendered.each(cases)(
    '%s for %i people and %i matters takes at most %i pages',
    (kind, _people, _matters, most) => {
      expect(pages.get(kind)?.length).toBeGreaterThan(0);
      expect(pages.get(kind)?.length).toBeLessThanOrEqual(most);
    },
  );

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
