import type { InputProblem } from '../../domain/failure';
import type { Draft } from '../../rpc/answers';
import type { ShownList, ShownPerson, ShownRemark } from '../../rpc/shown-answers';

/** Lines of a pasted text that were left out, saved, edited or refused by the server, by key of the line. */
export interface Marks {
  readonly text: string;
  readonly leftOut: ReadonlySet<string>;
  readonly saved: ReadonlySet<string>;
  readonly edits: Readonly<Record<string, Draft>>;
  readonly refusals: ReadonlyMap<string, readonly ShownRemark[]>;
}

export const noMarks = (text: string): Marks => ({
  text,
  leftOut: new Set(),
  saved: new Set(),
  edits: {},
  refusals: new Map(),
});

export interface MarkedPerson {
  readonly person: ShownPerson;
  readonly leftOut: boolean;
  readonly remarks: readonly ShownRemark[];
}

/** The people who are not saved yet. */
export const markedPeople = (list: ShownList, marks: Marks): readonly MarkedPerson[] =>
  list.people
    .filter(({ key }) => !marks.saved.has(key))
    .map((person) => ({
      person,
      leftOut: marks.leftOut.has(person.key),
      remarks: [...person.remarks, ...(marks.refusals.get(person.key) ?? [])],
    }));

/** People with remarks first; otherwise in the order of the list. */
export const worstFirst = (people: readonly MarkedPerson[]): readonly MarkedPerson[] => [
  ...people.filter(needsLook),
  ...people.filter((one) => !needsLook(one)),
];

export const needsLook = ({ leftOut, remarks }: MarkedPerson): boolean => !leftOut && remarks.length > 0;

/** Whether the remark stops the line from being saved. */
const blocks = (remark: ShownRemark, leftOut: ReadonlySet<string>): boolean => {
  if (remark.code === 'doubled') return remark.doubles.some((key) => !leftOut.has(key));
  return ['refused', 'nothing-above', 'in-register', 'unknown-village'].includes(remark.code);
};

/** The people whom the button saves: all without a blocking remark. */
export const readyPeople = (people: readonly MarkedPerson[], { leftOut }: Marks): readonly ShownPerson[] =>
  people.flatMap((one) =>
    one.leftOut || one.remarks.some((remark) => blocks(remark, leftOut)) ? [] : [one.person],
  );

/** The server's problems by key; null if one has no line or sentence. */
export function refusalsOf(
  problems: readonly InputProblem[],
  sent: readonly ShownPerson[],
): Marks['refusals'] | null {
  const refusals = new Map<string, readonly ShownRemark[]>();
  for (const { row, sentence } of problems) {
    const key = sent[row]?.key;
    if (key === undefined || sentence === undefined) return null;
    const remark = { code: 'refused', doubles: [], sentence } as const;
    refusals.set(key, [...(refusals.get(key) ?? []), remark]);
  }
  return refusals;
}
