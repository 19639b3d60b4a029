import type { CellProblem } from '../../register/cell';
import { invitedPerson } from '../../register/columns/invited-person';
import type { Columns } from '../../register/table';
import { type ProblemColumn, problemSentence } from '../failures/problem-sentence';

const columns: Columns = invitedPerson.columns;

/** The refusal of a cell, with the name of its column. */
export function refusedCell(column: ProblemColumn, problem: CellProblem, limit = ''): string {
  const sentence = problemSentence(problem, column, limit);
  return problem === 'required' ? sentence : `${column.header}: ${sentence}`;
}

/** The refusal of a field of a pasted person. */
export function refusedField(field: string, problem: CellProblem): string {
  const column = columns[field];
  return column ? refusedCell(column, problem) : field;
}
