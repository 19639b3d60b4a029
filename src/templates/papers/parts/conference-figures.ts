import {
  type ConferenceCount,
  type CountFlaw,
  countConference,
  countFlaws,
} from '../../../domain/petitions/conference-count';
import type { MatterFate } from '../../../domain/petitions/matter-fate';
import type { PaperGap, PaperWarning } from '../../../register/papers/paper-report';
import { petitions } from '../../../register/tables/petitions';
import { type Turn, turns } from '../../../register/tables/turns';
import { optional, type Tags, value } from '../../tags';
import { countDigits } from '../../words/number-words';
import type { PaperSources } from '../paper-sources';
import { noPetitionGap } from './petition-rows';

export const ownTurns = ({ turns: rows, conference }: PaperSources): readonly Turn[] =>
  rows.map(({ values }) => values).filter((turn) => turn.conference === conference.id);

const rowsOf = (sources: PaperSources) => ({
  turns: ownTurns(sources),
  petitions: sources.petitions
    .map(({ values }) => values)
    .filter(({ conference }) => conference === sources.conference.id),
  date: sources.conference.date,
});

/** The figures of the conference; a paper that prints one needs `petitions` and `turns`. */
export const figuresOf = (sources: PaperSources): ConferenceCount => countConference(rowsOf(sources));

const placeOf = (flaw: CountFlaw): PaperGap =>
  flaw.kind === 'turn'
    ? { tab: turns.tab, row: flaw.id, field: 'matters' }
    : { tab: petitions.tab, row: flaw.id, field: flaw.field };

/** What keeps the figures from adding up, and what is not recorded at all. */
export function figureGaps(sources: PaperSources): readonly PaperGap[] {
  const count = figuresOf(sources);
  return [
    ...(count.matters === 0 ? [noPetitionGap] : []),
    ...(count.turns === 0 ? [{ tab: turns.tab, row: '', field: 'order' }] : []),
    ...countFlaws(rowsOf(sources)).map(placeOf),
  ];
}

export const turnWarnings = (sources: PaperSources): readonly PaperWarning[] =>
  countFlaws(rowsOf(sources)).flatMap((flaw) =>
    flaw.kind === 'turn'
      ? [
          {
            kind: 'sums-differ' as const,
            what: `Số nội dung của lượt phát biểu ${flaw.id}`,
            one: flaw.noted,
            other: flaw.rows,
          },
        ]
      : [],
  );

const matterCount = (count: number): string => `${countDigits(count)} nội dung`;

const listed = (parts: readonly (readonly [number, string])[]): string =>
  parts
    .filter(([count]) => count > 0)
    .map(([, words]) => words)
    .join(', ');

/** `gồm 03 nội dung nêu tại hội nghị, 02 nội dung gửi trước hội nghị`; `đều nêu tại hội nghị` where all are of one kind. */
export function sourceWords({ matters, sources: { hall, ahead, later } }: ConferenceCount): string {
  const ways = [
    [hall, 'nêu tại hội nghị'],
    [ahead, 'gửi trước hội nghị'],
    [later, 'tiếp nhận qua kênh khác từ ngày hội nghị'],
  ] as const;
  const only = ways.find(([count]) => count === matters);
  if (matters > 0 && only) return `${matters > 1 ? 'đều ' : ''}${only[1]}`;
  const parts = listed(ways.map(([count, words]) => [count, `${matterCount(count)} ${words}`]));
  return parts === '' ? '' : `gồm ${parts}`;
}

const fateLabels: Readonly<Record<MatterFate, string>> = {
  'answered-in-hall': 'đã trả lời tại hội nghị',
  continuing: 'tiếp tục xử lý',
  closed: 'đã giải quyết hoặc giải trình',
  'passed-on': 'chuyển cấp có thẩm quyền',
  'own-procedure': 'hướng dẫn theo trình tự riêng',
};

// Object.keys forgets that the record's keys are exactly the fates.
const fates = Object.keys(fateLabels) as readonly MatterFate[];

/** `đã trả lời tại hội nghị 01 nội dung, tiếp tục xử lý 02 nội dung`: the parts add up to all matters. */
const fateWords = (count: ConferenceCount): string =>
  listed(fates.map((fate) => [count.fates[fate], `${fateLabels[fate]} ${matterCount(count.fates[fate])}`]));

/** Known once one is recorded; before that it is a blank. */
export const recordedCount = (count: number): string => (count === 0 ? '' : countDigits(count));

/** Figures that more than one paper prints. */
export const figureTags = {
  'Số lượt ý kiến': value(turns.tab, '12', ({ turns: count }) => recordedCount(count)),
  'Cách tiếp nhận': value(
    petitions.tab,
    'gồm 20 nội dung nêu tại hội nghị, 05 nội dung gửi trước hội nghị',
    sourceWords,
  ),
  'Kết quả xử lý': value(
    petitions.tab,
    'đã trả lời tại hội nghị 15 nội dung, tiếp tục xử lý 08 nội dung, chuyển cấp có thẩm quyền 02 nội dung',
    fateWords,
  ),
} satisfies Tags<ConferenceCount>;

/** The same with the number of speakers, left out while a turn has no name. */
export const speakerTags = {
  ...figureTags,
  'Số người': optional(turns.tab, '10', ({ speakers }) => recordedCount(speakers ?? 0)),
} satisfies Tags<ConferenceCount>;
