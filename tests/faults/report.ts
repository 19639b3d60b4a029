import type { CaseFailure, OperationResult } from './single-crashes';

const columns = ['operation', 'calls', 'crash points', 'lost', 'repeated', 'wrong', 'on review'] as const;

const cellsOf = (result: OperationResult): readonly (string | number)[] => [
  result.name,
  result.calls,
  result.points,
  result.lost,
  result.repeated,
  result.wrong,
  result.onReview,
];

const line = (cells: readonly (string | number)[]): string =>
  cells.map((cell, index) => (index === 0 ? String(cell).padEnd(24) : String(cell).padStart(13))).join('');

export const tableHead = (): string => line(columns);

export const tableLine = (result: OperationResult): string => line(cellsOf(result));

/** The sums over all operations; of letters in doubt the most that one crash left. */
export function tableFoot(results: readonly OperationResult[]): string {
  const sum = (of: (result: OperationResult) => number): number =>
    results.reduce((total, result) => total + of(result), 0);
  return line([
    'all',
    sum((result) => result.calls),
    sum((result) => result.points),
    sum((result) => result.lost),
    sum((result) => result.repeated),
    sum((result) => result.wrong),
    Math.max(0, ...results.map((result) => result.onReview)),
  ]);
}

/** What went wrong at one point, and the command that plays just this point again. */
export function failureText({ operation, trouble, member, verdict }: CaseFailure, seed: number): string {
  const details = (['lost', 'repeated', 'wrong'] as const).flatMap((list) =>
    verdict[list].slice(0, 3).map((text) => `    ${list}: ${text.slice(0, 220)}`),
  );
  return [
    `${operation}: ${trouble.kind} at call ${trouble.call} (${member})`,
    ...details,
    `    npm run faults -- --seed ${seed} --only ${operation} --call ${trouble.call} --fault ${trouble.kind}`,
  ].join('\n');
}
