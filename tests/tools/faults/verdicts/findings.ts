import { random } from '../../../../src/host/model/world/random';

/** What a case left behind, compared with a run in which nothing went wrong. */
export interface Verdict {
  readonly lost: readonly string[];
  readonly repeated: readonly string[];
  /** As many as there should be, but not the same. */
  readonly wrong: readonly string[];
  /** What did not happen and no screen says so. */
  readonly silent?: readonly string[];
  /** Letters of which the clerk had to say whether they left. */
  readonly onReview: number;
}

/** The checks that every operation goes through. */
export const operationChecks = [
  'crashes',
  'pairs',
  'moments',
  'users',
  'edits',
  'lock',
  'requests',
  'alone',
  'permissions',
  'closed',
  'newer',
] as const;

export type OperationCheck = (typeof operationChecks)[number];

export const checkNames = [...operationChecks, 'damage', 'writers', 'years', 'histories'] as const;

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
  /** Of how many cases. */
  readonly outOf: number;
  readonly lost: number;
  readonly repeated: number;
  readonly wrong: number;
  readonly silent: number;
  /** The most letters that one case left in doubt. */
  readonly onReview: number;
  readonly failures: readonly CaseFailure[];
}

/** Which of the cases of a check are tried. */
export interface Selection {
  /** No more than so many, drawn by lot. */
  readonly atMost: number;
  readonly seed: number;
  readonly stopAtFirst?: boolean;
  /** Just the case of this name. */
  readonly name?: string | undefined;
}

export interface Case {
  readonly what: string;
  play(): Verdict;
}

export const isBad = ({ lost, repeated, wrong, silent = [] }: Verdict): boolean =>
  lost.length + repeated.length + wrong.length + silent.length > 0;

function chosen(cases: readonly Case[], { atMost, seed, name }: Selection): readonly Case[] {
  if (name !== undefined) return cases.filter(({ what }) => what === name);
  if (cases.length <= atMost) return cases;
  const chance = { random: seed + cases.length };
  const drawn = cases.map((_, index) => ({ index, lot: random(chance) }));
  const won = new Set(
    drawn
      .sort((a, b) => a.lot - b.lot)
      .slice(0, atMost)
      .map(({ index }) => index),
  );
  return cases.filter((_, index) => won.has(index));
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
  return { ...sumOf(failures), tried, outOf: cases.length, onReview, failures };
}

export const kindsOfHarm = ['lost', 'repeated', 'wrong', 'silent'] as const;

type Harm = (typeof kindsOfHarm)[number];

export function sumOf(failures: readonly CaseFailure[]): Pick<Tally, Harm> {
  const count = (list: Harm): number =>
    failures.reduce((sum, { verdict }) => sum + (verdict[list]?.length ?? 0), 0);
  return { lost: count('lost'), repeated: count('repeated'), wrong: count('wrong'), silent: count('silent') };
}

/** Several tallies as one. */
export const together = (tallies: readonly Tally[]): Tally => ({
  tried: tallies.reduce((sum, one) => sum + one.tried, 0),
  outOf: tallies.reduce((sum, one) => sum + one.outOf, 0),
  ...sumOf(tallies.flatMap((one) => one.failures)),
  onReview: Math.max(0, ...tallies.map((one) => one.onReview)),
  failures: tallies.flatMap((one) => one.failures),
});
