import type { PaperGap } from '../../../register/papers/paper-report';
import { type BallotItem, ballots, levelsOf } from '../../../register/tables/ballots';
import type { PaperSources, PaperSubject, SourceRow } from '../paper-form';

/** The questions of one sheet of paper. */
export interface BallotRound extends PaperSubject {
  readonly round: string;
  readonly about: string;
  readonly items: readonly SourceRow<BallotItem>[];
}

/** The rounds of the conference in the order of the sheet; the first question is the key. */
export function ballotRounds(sources: PaperSources): readonly BallotRound[] {
  const rounds = new Map<string, SourceRow<BallotItem>[]>();
  for (const item of sources.ballots) {
    if (item.values.conference !== sources.conference.id) continue;
    rounds.set(item.values.round, [...(rounds.get(item.values.round) ?? []), item]);
  }
  return [...rounds].flatMap(([round, items]) => {
    const [first] = items;
    if (!first) return [];
    const { id, about } = first.values;
    return [{ key: id, label: `Đợt ${round}, ${about}`, round, about, items }];
  });
}

export const ballotRoundOf = (sources: PaperSources, subject: PaperSubject): BallotRound =>
  ballotRounds(sources).find(({ key }) => key === subject.key) ?? {
    ...subject,
    round: '',
    about: '',
    items: [],
  };

export const ballotGap = (item: SourceRow<BallotItem>, field: keyof BallotItem & string): PaperGap => ({
  tab: ballots.tab,
  row: item.values.id,
  field,
});

/** The levels printed at the top of the columns; none where the first question has no scale. */
export const levelsOfRound = ({ items }: BallotRound): readonly string[] => {
  const scale = items[0]?.values.scale ?? null;
  return scale === null ? [] : levelsOf(scale);
};

/** What each question needs: its words, and the levels that the whole sheet of paper shares. */
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
