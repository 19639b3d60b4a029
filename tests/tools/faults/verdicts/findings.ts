/** What a case left behind, compared with a run in which nothing went wrong. */
export interface Verdict {
  readonly lost: readonly string[];
  readonly repeated: readonly string[];
  /** As many as there should be, but not the same. */
  readonly wrong: readonly string[];
  /** Letters of which the clerk had to say whether they left. */
  readonly onReview: number;
}

export const checkNames = [
  'crashes',
  'pairs',
  'moments',
  'users',
  'edits',
  'lock',
  'requests',
  'writers',
  'years',
  'histories',
] as const;

export type CheckName = (typeof checkNames)[number];

export interface CaseFailure {
  readonly check: CheckName;
  readonly operation: string;
  /** What was done to it, in words that `--case` takes: `kill-after@12`. */
  readonly what: string;
  readonly verdict: Verdict;
}

/** What one check found about one operation. */
export interface Tally {
  readonly tried: number;
  readonly lost: number;
  readonly repeated: number;
  readonly wrong: number;
  /** The most letters that one case left in doubt. */
  readonly onReview: number;
  readonly failures: readonly CaseFailure[];
}

/** Which of the cases of a check are tried. */
export interface Selection {
  /** No more than about so many, spread evenly over all. */
  readonly atMost: number;
  /** Says where the spread begins. */
  readonly seed: number;
  readonly stopAtFirst?: boolean;
  /** Just the case of this name. */
  readonly name?: string | undefined;
}

export interface Case {
  readonly what: string;
  play(): Verdict;
}

export const isBad = ({ lost, repeated, wrong }: Verdict): boolean =>
  lost.length + repeated.length + wrong.length > 0;

/** A stride that shares no factor with the kinds of trouble, or it would meet the same kind each time. */
function strideFor(cases: number, atMost: number): number {
  let stride = Math.max(1, Math.ceil(cases / atMost));
  while (stride > 1 && [2, 3, 5].some((factor) => stride % factor === 0)) stride += 1;
  return stride;
}

function chosen(cases: readonly Case[], { atMost, seed, name }: Selection): readonly Case[] {
  if (name !== undefined) return cases.filter(({ what }) => what === name);
  const stride = strideFor(cases.length, atMost);
  return cases.filter((_, index) => index % stride === seed % stride);
}

/** Plays the chosen cases of one operation. */
export function tally(
  check: CheckName,
  operation: string,
  cases: readonly Case[],
  selection: Selection,
): Tally {
  const failures: CaseFailure[] = [];
  let [tried, onReview] = [0, 0];
  for (const { what, play } of chosen(cases, selection)) {
    const verdict = play();
    tried += 1;
    onReview = Math.max(onReview, verdict.onReview);
    if (isBad(verdict)) failures.push({ check, operation, what, verdict });
    if (selection.stopAtFirst && failures.length > 0) break;
  }
  return { ...sumOf(failures), tried, onReview, failures };
}

export function sumOf(failures: readonly CaseFailure[]): Pick<Tally, 'lost' | 'repeated' | 'wrong'> {
  const count = (list: 'lost' | 'repeated' | 'wrong'): number =>
    failures.reduce((sum, { verdict }) => sum + verdict[list].length, 0);
  return { lost: count('lost'), repeated: count('repeated'), wrong: count('wrong') };
}

/** Several tallies as one. */
export const together = (tallies: readonly Tally[]): Tally => ({
  tried: tallies.reduce((sum, one) => sum + one.tried, 0),
  ...sumOf(tallies.flatMap((one) => one.failures)),
  onReview: Math.max(0, ...tallies.map((one) => one.onReview)),
  failures: tallies.flatMap((one) => one.failures),
});
