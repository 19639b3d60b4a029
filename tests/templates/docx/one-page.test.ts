import type { MadePaperCode } from '../../../src/register/papers/paper-kinds';
import { rowWith } from '../../../src/register/table';
import { papers } from '../../../src/register/tables/papers';
import type { PaperSources } from '../../../src/templates/papers/paper-sources';
import {
  heldConference,
  heldMatters,
  heldSources,
  petitionRows,
} from '../../support/papers/after-conference';
import { signed } from '../../support/papers/paper-sources';
import { buildPaper, printPaper } from '../../support/papers/print-paper';
import { longTitle, textOf } from '../../support/papers/stress';
import { mayRender, pagesOf } from '../../support/pictures/libre-office-pages';

const rendered = mayRender() ? it : it.skip;
const reason = mayRender() ? '' : ' (skipped: LibreOffice is not installed)';

const [first = {}] = heldMatters;
const written =
  heldMatters.find(({ channel, authority }) => channel === 'hotline' && authority === 'other') ?? {};
const invited = [
  rowWith(papers, {
    conference: 'HN-0001',
    kind: 'invitation',
    state: 'issued',
    number: '5',
    symbol: 'GM-UBND',
    date: signed.date,
    facts: JSON.stringify({ venue: 'Nhà văn hóa thôn 2', startTime: '08:00' }),
  }),
];

/** The letter with texts of that many characters in the cells that it prints. */
const stretched: Readonly<Partial<Record<MadePaperCode, (length: number) => PaperSources>>> = {
  slip: (length) => heldSources({ petitions: petitionRows([{ ...written, content: textOf(length) }]) }),
  receipt: (length) => heldSources({ petitions: petitionRows([{ ...first, content: textOf(length) }]) }),
  notice: (length) =>
    heldSources({
      conference: { ...heldConference, topic: textOf(length / 2), howToAttend: textOf(length / 2) },
    }),
  correction: (length) =>
    heldSources({
      papers: invited,
      conference: {
        ...heldConference,
        status: 'issued',
        changeReason: textOf(length / 2),
        venue: textOf(length / 2),
      },
    }),
  transfer: (length) => heldSources({ conference: { ...heldConference, title: textOf(length) } }),
};
const kinds = Object.keys(stretched) as readonly MadePaperCode[];
/** The first stands for usual texts under a title of 300 characters. */
const lengths = [0, 40, 150, 300, 450, 600, 750, 900, 1200, 1600, 2000, 2600];
/** Pages of its annex. */
const annex: Partial<Record<MadePaperCode, number>> = { transfer: 1 };
const titled = (sources: PaperSources = heldSources()): PaperSources => ({
  ...sources,
  conference: { ...sources.conference, title: longTitle },
});
const sourcesOf = (kind: MadePaperCode, length: number): PaperSources =>
  length === 0 ? titled(stretched[kind]?.(40)) : (stretched[kind]?.(length) ?? heldSources());
const warns = (kind: MadePaperCode, sources: PaperSources): boolean =>
  buildPaper(kind, sources, signed).warnings.some((warning) => warning.kind === 'too-long');

describe(`letters of one page as LibreOffice shows them${reason}`, () => {
  const pages = new Map<string, number>();

  beforeAll(async () => {
    if (!mayRender()) return;
    const made = new Map<string, Uint8Array>();
    for (const kind of kinds)
      for (const length of lengths)
        made.set(`${kind} ${length}`, await printPaper(kind, sourcesOf(kind, length), signed));
    for (const [name, count] of pagesOf(made)) pages.set(name, count);
  }, 240_000);

  rendered.each(kinds.map((kind) => [kind]))('%s stays on a page or says so before it is made', (kind) => {
    const rows = lengths.map((length) => ({
      length,
      over: (pages.get(`${kind} ${length}`) ?? 0) - (annex[kind] ?? 0) > 1,
      warned: warns(kind, sourcesOf(kind, length)),
    }));
    expect(rows.filter(({ over, warned }) => over && !warned)).toEqual([]);
  });
});

it.each(kinds.map((kind) => [kind]))('%s of usual length has no warning, a long one has', (kind) => {
  expect(warns(kind, sourcesOf(kind, 40))).toBe(false);
  expect(warns(kind, sourcesOf(kind, 150))).toBe(false);
  expect(warns(kind, sourcesOf(kind, 4000))).toBe(true);
});
