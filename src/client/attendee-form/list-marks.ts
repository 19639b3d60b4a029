import type { InputProblem } from '../../domain/failure';
import type { Columns } from '../../register/table';
import { isAnswerProblem, problemSentence } from '../../text/failures/problem-sentence';
import { invitedPerson } from './list/list-columns';
import type { PersonLine, Remark } from './list/read-line';
import type { PastedList } from './list/read-pasted-list';

/** What the clerk left out of a pasted text, and what the server refused of it, by line; another text has its own. */
export interface Marks {
  readonly text: string;
  readonly leftOut: ReadonlySet<number>;
  readonly refusals: ReadonlyMap<number, readonly Remark[]>;
}

export const noMarks = (text: string): Marks => ({ text, leftOut: new Set(), refusals: new Map() });

export interface MarkedPerson {
  readonly person: PersonLine;
  readonly leftOut: boolean;
  readonly refusals: readonly Remark[];
}

/** As many as the server takes in one call. */
const mostPeople = 1000;

export const markedPeople = (list: PastedList, { leftOut, refusals }: Marks): readonly MarkedPerson[] =>
  list.lines
    .flatMap((line) => (line.kind === 'person' ? [line] : []))
    .slice(0, mostPeople)
    .map((person) => ({
      person,
      leftOut: leftOut.has(person.line),
      refusals: refusals.get(person.line) ?? [],
    }));

export const chosenOf = (people: readonly MarkedPerson[]): readonly PersonLine[] =>
  people.flatMap(({ person, leftOut }) => (leftOut ? [] : [person]));

export const isBlocked = ({ remarks }: PersonLine): boolean => remarks.some(({ blocking }) => blocking);

const columns: Columns = invitedPerson.columns;

/** The problems that the server found, by line; null where one of them has no line or sentence of its own. */
export function refusalsOf(
  problems: readonly InputProblem[],
  sent: readonly PersonLine[],
): Marks['refusals'] | null {
  const refusals = new Map<number, readonly Remark[]>();
  for (const { row, field, problem, today } of problems) {
    const line = sent[row]?.line;
    const column = columns[field];
    if (line === undefined || !column || !isAnswerProblem(problem)) return null;
    const sentence = `${column.header}: ${problemSentence(problem, column, today)}`;
    refusals.set(line, [...(refusals.get(line) ?? []), { sentence, blocking: true }]);
  }
  return refusals;
}
