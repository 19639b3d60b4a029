import type { CellProblem } from '../../register/cell';
import { invitedPerson } from '../../register/columns/invited-person';
import type { Columns } from '../../register/table';
import { problemSentence } from '../failures/problem-sentence';

const columns: Columns = invitedPerson.columns;

/** The refusal of a field of a pasted person, with the name of the column. */
export function refusedField(field: string, problem: CellProblem): string {
  const column = columns[field];
  if (!column) return field;
  const sentence = problemSentence(problem, column);
  return problem === 'required' ? sentence : `${column.header}: ${sentence}`;
}
