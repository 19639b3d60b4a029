import { type BallotCounts, ballotFlaws } from './ballot-check';

export type BallotCount = keyof BallotCounts;

const all: readonly BallotCount[] = ['issued', 'collected', 'valid', 'invalid', 'first', 'second', 'third'];
/** Counts of ballot papers, shared by all questions of one ballot. */
const paperCounts: readonly BallotCount[] = ['issued', 'collected', 'valid', 'invalid'];

/** Counts that block signing the tally: missing or negative ones; if there are none, those in impossible sums. */
export function invalidCounts(counts: BallotCounts): readonly BallotCount[] {
  const missing = all.filter((count) => (counts[count] ?? -1) < 0);
  return missing.length > 0 ? missing : ballotFlaws(counts).map(({ field }) => field);
}

/** Counts of ballot papers in which a question differs from the first one of its ballot. */
export const countsThatDiffer = (first: BallotCounts, other: BallotCounts): readonly BallotCount[] =>
  paperCounts.filter((count) => first[count] !== other[count]);
