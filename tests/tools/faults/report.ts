import type { OperationResult } from './operation-result';
import { type CaseFailure, kindsOfHarm, type Tally } from './verdicts/findings';

const columns = [
  'operation',
  'calls',
  'under lock',
  'crash points',
  'pairs',
  'other moments',
  'two users',
  'hand edits',
  'nobody again',
  'permissions',
  'closed',
  'lost',
  'repeated',
  'silent',
  'wrong',
  'on review',
] as const;

type Cells = readonly (string | number)[];

const cellsOf = ({ name, calls, underLock, checks, all }: OperationResult): Cells => [
  name,
  calls,
  underLock,
  checks.crashes.tried,
  checks.pairs.tried,
  checks.moments.tried,
  checks.users.tried,
  checks.edits.tried,
  checks.alone.tried,
  checks.permissions.tried,
  checks.closed.tried,
  all.lost,
  all.repeated,
  all.silent,
  all.wrong,
  all.onReview,
];

const line = (cells: Cells): string =>
  cells.map((cell, index) => (index === 0 ? String(cell).padEnd(22) : String(cell).padStart(14))).join('');

export const tableHead = (): string => line(columns);

export const tableLine = (result: OperationResult): string => line(cellsOf(result));

/** The sums over all operations; of calls under the lock and letters in doubt the most. */
export function tableFoot(results: readonly OperationResult[]): string {
  const rows = results.map(cellsOf);
  const column = (index: number): readonly number[] => rows.map((row) => Number(row[index]));
  const highest = new Set([columns.indexOf('under lock'), columns.indexOf('on review')]);
  const foot = columns.slice(1).map((_, at) => {
    const numbers = column(at + 1);
    return highest.has(at + 1) ? Math.max(0, ...numbers) : numbers.reduce((sum, number) => sum + number, 0);
  });
  return line(['all', ...foot]);
}

/** What a check found that is not about one operation. */
export const checkLine = (name: string, { tried, lost, repeated, silent, wrong, onReview }: Tally): string =>
  `${name.padEnd(44)} tried ${String(tried).padStart(6)}, lost ${lost}, repeated ${repeated}, silent ${silent}, wrong ${wrong}` +
  (onReview > 0 ? `, on review at most ${onReview}` : '');

/** What went wrong in one case, and the command that plays just this case again. */
export function failureText({ check, operation, what, verdict }: CaseFailure, seed: number): string {
  const details = kindsOfHarm.flatMap((list) =>
    (verdict[list] ?? []).slice(0, 3).map((text) => `    ${list}: ${text.slice(0, 220)}`),
  );
  return [
    `${operation}: ${what} (${check})`,
    ...details,
    `    npm run faults -- --seed ${seed} --checks ${check} --only ${operation} --case '${what}'`,
  ].join('\n');
}

/** What a sample did not try. */
export function leftOutText(tallies: readonly Tally[], partners: number, operations: number): string {
  const sum = (field: 'tried' | 'outOf'): number => tallies.reduce((all, one) => all + one[field], 0);
  return (
    `A sample: ${sum('tried')} of ${sum('outOf')} cases; beside that each operation met ${partners} of ` +
    `${operations} others as the second user. --all tries the rest; another --seed tries others.`
  );
}
