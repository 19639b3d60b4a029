import type { InputProblem } from '../../domain/failure';
import type { Draft, PastedList, PersonLine, Remark } from '../../rpc/answers';
import { isAnswerProblem } from '../../text/failures/problem-sentence';

/** What the clerk left out of a pasted text, what is saved of it already, and what the server refused, by key of a line. */
export interface Marks {
  readonly text: string;
  readonly leftOut: ReadonlySet<string>;
  readonly saved: ReadonlySet<string>;
  readonly edits: Readonly<Record<string, Draft>>;
  readonly refusals: ReadonlyMap<string, readonly Remark[]>;
}

export const noMarks = (text: string): Marks => ({
  text,
  leftOut: new Set(),
  saved: new Set(),
  edits: {},
  refusals: new Map(),
});

export interface MarkedPerson {
  readonly person: PersonLine;
  readonly leftOut: boolean;
  readonly remarks: readonly Remark[];
}

/** The people who are still to be saved or left out. */
export const markedPeople = (list: PastedList, marks: Marks): readonly MarkedPerson[] =>
  list.lines.flatMap((line) =>
    line.kind !== 'person' || marks.saved.has(line.key)
      ? []
      : [
          {
            person: line,
            leftOut: marks.leftOut.has(line.key),
            remarks: [...line.remarks, ...(marks.refusals.get(line.key) ?? [])],
          },
        ],
  );

/** Those with something to look at before all others; within both the order of the list is kept. */
export const worstFirst = (people: readonly MarkedPerson[]): readonly MarkedPerson[] => [
  ...people.filter(needsLook),
  ...people.filter((one) => !needsLook(one)),
];

export const needsLook = ({ leftOut, remarks }: MarkedPerson): boolean => !leftOut && remarks.length > 0;

/** The register would refuse the line or leave it out. */
const blocks = (remark: Remark, leftOut: ReadonlySet<string>): boolean => {
  if (remark.code === 'doubled') return remark.keys.some((key) => !leftOut.has(key));
  return ['refused', 'nothing-above', 'in-register'].includes(remark.code);
};

/** Those whom the button saves: a line that cannot be saved holds back itself only. */
export const readyPeople = (people: readonly MarkedPerson[], { leftOut }: Marks): readonly PersonLine[] =>
  people.flatMap((one) =>
    one.leftOut || one.remarks.some((remark) => blocks(remark, leftOut)) ? [] : [one.person],
  );

/** The problems that the server found, by key; null where one of them has no line or sentence of its own. */
export function refusalsOf(
  problems: readonly InputProblem[],
  sent: readonly PersonLine[],
): Marks['refusals'] | null {
  const refusals = new Map<string, readonly Remark[]>();
  for (const { row, field, problem } of problems) {
    const key = sent[row]?.key;
    if (key === undefined || !isAnswerProblem(problem)) return null;
    refusals.set(key, [...(refusals.get(key) ?? []), { code: 'refused', field, problem }]);
  }
  return refusals;
}
