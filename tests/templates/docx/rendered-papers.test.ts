import { heldMatters, heldSources, petitionRows } from '../../support/papers/after-conference';
import { signed } from '../../support/papers/paper-sources';
import { buildPaper, printPaper } from '../../support/papers/print-paper';
import { mayRender, pagesOf } from '../../support/pictures/libre-office-pages';

const rendered = mayRender() ? it : it.skip;
const reason = mayRender() ? '' : ' (skipped: LibreOffice is not installed)';

const sentence =
  'Ủy ban nhân dân xã đã kiểm tra thực địa cùng Trưởng thôn và các hộ liên quan, xác định mương tiêu bị bồi lấp, sẽ nạo vét trước vụ chiêm xuân.';

/** A person with a number of matters, each answered in that many sentences. */
const replyTo = (matters: number, sentences: number) =>
  heldSources({
    petitions: petitionRows(
      Array.from({ length: matters }, (_, index) => ({
        ...heldMatters[2],
        id: `KN-9${index}`,
        result: Array.from({ length: sentences }, () => sentence).join(' '),
      })),
    ),
  });

/** The longest letters that are made without a warning. */
const longReplies = [replyTo(1, 7), replyTo(2, 2), replyTo(3, 0)];

/** 150 matters of three authorities, so that the tables run over many pages. */
const manyMatters = heldSources({
  turns: [],
  petitions: petitionRows(
    Array.from({ length: 150 }, (_, index) => ({
      ...heldMatters[[0, 1, 2, 4][index % 4] ?? 0],
      id: `KN-${1000 + index}`,
      turn: `LUOT-${1000 + Math.floor(index / 2)}`,
    })),
  ),
});

describe(`papers after the conference as LibreOffice shows them${reason}`, () => {
  let pages: Readonly<Record<string, number>> = {};

  // All in one run: starting LibreOffice takes longer than a paper.
  beforeAll(async () => {
    if (!mayRender()) return;
    const kinds = ['ballot', 'tally', 'payments', 'slip', 'transfer', 'conclusion', 'report'] as const;
    const papers = new Map<string, Uint8Array>();
    for (const kind of kinds) papers.set(kind, await printPaper(kind, heldSources(), signed));
    for (const [index, sources] of longReplies.entries())
      papers.set(`reply-${index}`, await printPaper('reply', sources, signed));
    papers.set('many-opinions', await printPaper('opinions-after', manyMatters, signed));
    papers.set('many-minutes', await printPaper('minutes', manyMatters, signed));
    pages = Object.fromEntries(pagesOf(papers));
  }, 240_000);

  rendered('have the expected pages: one for a letter to one person, separate ones for an annex', () => {
    expect(longReplies.map((sources) => buildPaper('reply', sources, signed).warnings)).toEqual([[], [], []]);
    expect(pages).toMatchObject({
      ballot: 1,
      tally: 1,
      payments: 1,
      slip: 1,
      transfer: 2,
      conclusion: 2,
      report: 4,
      'reply-0': 1,
      'reply-1': 1,
      'reply-2': 1,
    });
  });

  rendered('span many pages with 150 matters', () => {
    expect(pages['many-opinions']).toBeGreaterThan(10);
    expect(pages['many-minutes']).toBeGreaterThan(10);
  });
});
