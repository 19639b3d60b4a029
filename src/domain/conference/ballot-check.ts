/** The counts of one item of a ballot; null where none is typed yet (clause S33). */
export interface BallotCounts {
  readonly issued: number | null;
  readonly collected: number | null;
  readonly valid: number | null;
  readonly invalid: number | null;
  readonly first: number | null;
  readonly second: number | null;
  readonly third: number | null;
}

export type BallotFlaw =
  | { readonly kind: 'more-collected'; readonly field: 'collected' }
  | { readonly kind: 'validity-differs'; readonly field: 'valid' }
  | { readonly kind: 'levels-differ'; readonly field: 'first' };

/** Impossible sums. A sum with a missing count is skipped: an unfinished tally is not wrong. */
export function ballotFlaws(counts: BallotCounts): readonly BallotFlaw[] {
  const { issued, collected, valid, invalid, first, second, third } = counts;
  const flaws: BallotFlaw[] = [];
  if (issued !== null && collected !== null && collected > issued)
    flaws.push({ kind: 'more-collected', field: 'collected' });
  if (collected !== null && valid !== null && invalid !== null && valid + invalid !== collected)
    flaws.push({ kind: 'validity-differs', field: 'valid' });
  if (
    valid !== null &&
    first !== null &&
    second !== null &&
    third !== null &&
    first + second + third !== valid
  )
    flaws.push({ kind: 'levels-differ', field: 'first' });
  return flaws;
}
