import { grouped } from '../../../domain/grouped';
import type { PaperGap } from '../../../register/papers/paper-report';
import { type BallotItem, ballots, levelsOf } from '../../../register/tables/ballots';
import { type Tags, value } from '../../tags';
import type { PaperRequest, PaperSubject } from '../paper-form';
import type { PaperSources, SourceRow } from '../paper-sources';

/** The questions of one ballot. */
export interface BallotRound extends PaperSubject {
  readonly round: string;
  readonly about: string;
  readonly items: readonly SourceRow<BallotItem>[];
}

/** The rounds of the conference in the order of the sheet; the first question is the key. */
function ballotRounds(sources: PaperSources): readonly BallotRound[] {
  const rounds = grouped(
    sources.ballots.filter(({ values }) => values.conference === sources.conference.id),
    ({ values }) => values.round,
  );
  return [...rounds].flatMap(([round, items]) => {
    const [first] = items;
    if (!first) return [];
    const { id, about } = first.values;
    return [{ key: id, label: `Đợt ${round}, ${about}`, round, about, items }];
  });
}

export const ballotSubjects = (sources: PaperSources): readonly PaperSubject[] =>
  ballotRounds(sources).map(({ key, label }) => ({ key, label }));

export interface RoundFacts extends PaperRequest {
  readonly round: BallotRound;
}

export const roundFacts = (request: PaperRequest): RoundFacts => ({
  ...request,
  round: ballotRounds(request.sources).find(({ key }) => key === request.subject.key) ?? {
    ...request.subject,
    round: '',
    about: '',
    items: [],
  },
});

export const ballotGap = (item: SourceRow<BallotItem>, field: keyof BallotItem & string): PaperGap => ({
  tab: ballots.tab,
  row: item.values.id,
  field,
});

/** Head of the column of a level; '' if the first question has no scale or fewer levels. */
function levelOf({ round }: RoundFacts, index: number): string {
  const scale = round.items[0]?.values.scale ?? null;
  return scale === null ? '' : (levelsOf(scale)[index] ?? '');
}

/** Tags shared by the ballot and the minutes of its count. */
export const roundTags = {
  Đợt: value(ballots.tab, '1', ({ round }) => round.round),
  'Đối tượng lấy ý kiến': value(ballots.tab, 'Công an xã', ({ round }) => round.about),
  'Mức 1': value(ballots.tab, 'Tín nhiệm cao', (facts) => levelOf(facts, 0)),
  'Mức 2': value(ballots.tab, 'Tín nhiệm', (facts) => levelOf(facts, 1)),
  'Mức 3': value(ballots.tab, 'Tín nhiệm thấp', (facts) => levelOf(facts, 2)),
} satisfies Tags<RoundFacts>;

/** Gaps of the questions: wording, subject, and one scale for the whole ballot. */
export function roundGaps({ items }: BallotRound): readonly PaperGap[] {
  const scale = items[0]?.values.scale ?? null;
  return items.length === 0
    ? [{ tab: ballots.tab, row: '', field: 'content' }]
    : items.flatMap((item) => [
        ...(item.values.about === '' ? [ballotGap(item, 'about')] : []),
        ...(item.values.content === '' ? [ballotGap(item, 'content')] : []),
        ...(item.values.scale === null || item.values.scale !== scale ? [ballotGap(item, 'scale')] : []),
      ]);
}
