import { countConference } from '../../../../src/domain/petitions/conference-count';
import type { PaperSources } from '../../../../src/templates/papers/paper-sources';
import { figuresOf } from '../../../../src/templates/papers/parts/conference-figures';
import {
  heldMatters,
  heldSources,
  petitionRows,
  spokenTurns,
} from '../../../support/papers/after-conference';
import { communeOf } from '../../../support/papers/paper-samples';
import { signed } from '../../../support/papers/paper-sources';
import { paperText } from '../../../support/papers/print-paper';

const numberIn = (text: string, pattern: RegExp): number => Number(pattern.exec(text)?.[1] ?? Number.NaN);

/** The figures that each paper states in its words. */
async function statedFigures(sources: PaperSources) {
  const textOf = async (kind: Parameters<typeof paperText>[0]) =>
    (await paperText(kind, sources, signed)).join('\n');
  const [minutes, conclusion, report, table] = await Promise.all([
    textOf('minutes'),
    textOf('conclusion'),
    textOf('report'),
    textOf('opinions-after'),
  ]);
  return {
    turns: {
      minutes: minutes.match(/^Lượt \d+\./gm)?.length ?? 0,
      conclusion: numberIn(conclusion, /có (\d+) lượt phát biểu/),
      report: numberIn(report, /có (\d+) lượt phát biểu/),
      table: numberIn(table, /Tổng: (\d+) lượt phát biểu/),
    },
    matters: {
      conclusion: numberIn(conclusion, /tiếp nhận (\d+) nội dung/),
      report: numberIn(report, /tiếp nhận (\d+) nội dung/),
      table: numberIn(table, /hội nghị; (\d+) nội dung/),
    },
    parts: [...(/trong đó (.*?)\. Sau khi/s.exec(conclusion)?.[1] ?? '').matchAll(/(\d+) nội dung/g)].map(
      ([, count]) => Number(count),
    ),
  };
}

const complaint = { ...heldMatters[0], id: 'KN-0020', turn: 'LUOT-0003', class: 'complaint' as const };

const registers: Readonly<Record<string, PaperSources>> = {
  'of the sample': heldSources(),
  'of 21 villages with 40 matters': communeOf(21, 165, 40),
  'with a denunciation, a complaint and a matter of the province': heldSources({
    petitions: petitionRows([...heldMatters, { ...complaint, status: 'declined' }]),
    turns: spokenTurns([
      { conference: 'HN-0001', id: 'LUOT-0003', order: 3, speaker: 'Bà Lê Thị Hạnh', matters: 1 },
    ]),
  }),
};

describe('finding 5: the figures of a conference', () => {
  it.each(Object.keys(registers))('%s are the same in every paper, and their parts add up', async (name) => {
    const sources = registers[name] ?? heldSources();
    const { turns, matters, parts } = await statedFigures(sources);
    const count = figuresOf(sources);
    expect(new Set(Object.values(turns))).toEqual(new Set([count.turns]));
    expect(new Set(Object.values(matters))).toEqual(new Set([count.matters]));
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(count.matters);
  });

  it('say how matters came in: in parts that add up, or in a word where all came the same way', async () => {
    const stated = async (sources: PaperSources): Promise<string | undefined> =>
      /nội dung kiến nghị, (.*?); trong đó/.exec(
        (await paperText('conclusion', sources, signed)).join(' '),
      )?.[1];
    const [first, second] = heldMatters;
    expect(await stated(heldSources())).toBe(
      'gồm 03 nội dung nêu tại hội nghị, 02 nội dung gửi trước hội nghị',
    );
    expect(await stated(heldSources({ petitions: petitionRows([first ?? {}, second ?? {}]) }))).toBe(
      'đều nêu tại hội nghị',
    );
    expect(await stated(heldSources({ petitions: petitionRows([first ?? {}]) }))).toBe('nêu tại hội nghị');
  });

  it('are those of the one count', () => {
    const sources = heldSources();
    expect(figuresOf(sources)).toEqual(
      countConference({
        turns: sources.turns.map(({ values }) => values),
        petitions: sources.petitions.map(({ values }) => values),
        date: sources.conference.date,
      }),
    );
  });
});
