import { type BallotCounts, ballotFlaws } from './ballot-check';

export type BallotCount = keyof BallotCounts;

const all: readonly BallotCount[] = ['issued', 'collected', 'valid', 'invalid', 'first', 'second', 'third'];
/** Counts of the sheets of paper, which all questions of one ballot share. */
const ofSheets: readonly BallotCount[] = ['issued', 'collected', 'valid', 'invalid'];

/** Counts that keep the minutes of a tally from being signed: those not typed or negative, then impossible sums. */
export function invalidCounts(counts: BallotCounts): readonly BallotCount[] {
  const untold = all.filter((count) => (counts[count] ?? -1) < 0);
  return untold.length > 0 ? untold : ballotFlaws(counts).map(({ field }) => field);
}

/** Counts of the sheets of paper in which a question differs from the first one of its ballot. */
export const countsThatDiffer = (first: BallotCounts, other: BallotCounts): readonly BallotCount[] =>
  ofSheets.filter((count) => first[count] !== other[count]);
