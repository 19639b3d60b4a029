import type { Failure, InputProblem } from '../../domain/failure';
import { failure, type Outcome } from '../../domain/outcome';

type Problem = Omit<InputProblem, 'row'>;

/** The problems of a list, by the number of the row. */
export const problemsIn = (
  readings: readonly { readonly problems: readonly Problem[] }[],
): readonly InputProblem[] =>
  readings.flatMap(({ problems }, row) => problems.map((problem) => ({ row, ...problem })));

/** Refuses a form of one row by the problems of its fields. */
export const invalidForm = (problems: readonly Problem[]): Outcome<never, Failure> =>
  failure({ code: 'invalid', problems: problemsIn([{ problems }]) });
