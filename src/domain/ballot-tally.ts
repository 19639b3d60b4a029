/** The counts of one question of a ballot, as typed by the tellers; null where nothing is typed. */
export interface BallotCounts {
  readonly issued: number | null;
  readonly collected: number | null;
  readonly valid: number | null;
  readonly invalid: number | null;
  readonly first: number | null;
  readonly second: number | null;
  readonly third: number | null;
}

export type BallotCount = keyof BallotCounts;

const all: readonly BallotCount[] = ['issued', 'collected', 'valid', 'invalid', 'first', 'second', 'third'];
/** Counts of the sheets of paper, which all questions of one ballot share. */
const ofSheets: readonly BallotCount[] = ['issued', 'collected', 'valid', 'invalid'];

/** The first count that cannot be right, for each rule broken; blank counts and negative ones are among them. */
export function impossibleCounts(counts: BallotCounts): readonly BallotCount[] {
  const wrong = new Set(all.filter((count) => counts[count] === null || (counts[count] ?? 0) < 0));
  if (wrong.size > 0) return [...wrong];
  const of = (count: BallotCount): number => counts[count] ?? 0;
  if (of('collected') > of('issued')) wrong.add('collected');
  if (of('valid') + of('invalid') !== of('collected')) wrong.add('valid');
  // A valid ballot may leave a question out, but nobody answers twice.
  if (of('first') + of('second') + of('third') > of('valid')) wrong.add('first');
  return [...wrong];
}

/** Counts of the sheets of paper in which a question differs from the first one of its ballot. */
export const countsThatDiffer = (first: BallotCounts, other: BallotCounts): readonly BallotCount[] =>
  ofSheets.filter((count) => first[count] !== other[count]);
