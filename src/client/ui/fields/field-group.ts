import type { CellProblem } from '../../../register/cell';
import type { Columns, Table } from '../../../register/table';
import type { Draft } from '../../../rpc/answers';
import { isCellProblem, problemSentence } from '../../../text/failures/problem-sentence';
import type { Store } from '../page/store';
import { type AnyColumn, type FieldOptions, tidied } from './column-text';

/** Texts typed into the fields of one row, and complaints about them. */
export interface Answers {
  readonly texts: Draft;
  readonly complaints: Draft;
}

/** A complaint about a field, with the id of its control. */
export interface Complaint {
  readonly id: string;
  readonly label: string;
  readonly sentence: string;
}

interface FieldProblem {
  readonly field: string;
  readonly problem: string;
  /** The day with which a future date was compared. */
  readonly today?: string;
  /** The server's own words. */
  readonly sentence?: string;
}

export interface GroupRules<Name extends string> {
  readonly options?: Partial<Record<Name, FieldOptions>>;
  /** Texts to show and send instead of the typed ones, which are kept. */
  readonly shown?: (texts: Draft) => Draft;
  /** Disabled and not checked. */
  readonly isClosed?: (name: Name) => boolean;
  /** Changes of other fields that follow from typing into one. */
  readonly follow?: (texts: Draft, typed: Name) => Draft;
}

/** The fields of one row; results are in the order of their names. */
export interface FieldGroup<Name extends string> {
  column(name: Name): AnyColumn;
  options(name: Name): FieldOptions;
  label(name: Name): string;
  /** '' for none. */
  help(name: Name): string;
  isRequired(name: Name): boolean;
  /** The id of the field's control. */
  id(name: Name): string;
  text(name: Name): string;
  value(name: Name): string;
  complaint(name: Name): string | null;
  isClosed(name: Name): boolean;
  draft(): Draft;
  type(name: Name, text: string): void;
  /** Sets all texts, tidied as in the register; fields without a text are emptied. */
  fill(draft: Draft): void;
  /** Checks every enabled field by its column and shows the complaints. */
  check(): readonly Complaint[];
  /** Shows the server's complaints; those about other fields are left out. */
  accept(problems: readonly FieldProblem[]): readonly Complaint[];
  complain(name: Name, sentence: string): Complaint;
  /** The open complaints. */
  complaints(): readonly Complaint[];
}

const without = (complaints: Draft, names: readonly string[]): Draft =>
  Object.fromEntries(Object.entries(complaints).filter(([name]) => !names.includes(name)));

/** The answers as `fill` sets them. */
export const firstAnswers = <C extends Columns, Name extends keyof C & string>(
  table: Pick<Table<C>, 'columns'>,
  names: readonly Name[],
  draft: Draft,
): Answers => {
  const columnOf = (name: Name): C[Name] => table.columns[name];
  const texts = names.map((name) => [name, tidied(columnOf(name), draft[name] ?? '')] as const);
  return { texts: Object.fromEntries(texts), complaints: {} };
};

/** Fields over answers stored elsewhere, as for one of several cards; `id` is the prefix of the controls' ids. */
export function fieldGroup<C extends Columns, Name extends keyof C & string>(
  table: Pick<Table<C>, 'columns'>,
  names: readonly Name[],
  id: string,
  answers: Store<Answers>,
  rules: GroupRules<Name> = {},
): FieldGroup<Name> {
  const columnOf = (name: Name): C[Name] => table.columns[name];
  const shown = (): Draft => {
    const { texts } = answers.read();
    return rules.shown?.(texts) ?? texts;
  };
  const isName = (name: string): name is Name => names.some((one) => one === name);

  const group: FieldGroup<Name> = {
    column: columnOf,
    options: (name) => rules.options?.[name] ?? {},
    label: (name) => group.options(name).label ?? columnOf(name).header,
    help: (name) => group.options(name).help ?? columnOf(name).help,
    isRequired: (name) => group.options(name).required ?? columnOf(name).required,
    id: (name) => `${id}-${name}`,
    text: (name) => shown()[name] ?? '',
    value: (name) => group.text(name).trim(),
    complaint: (name) => (group.isClosed(name) ? null : (answers.read().complaints[name] ?? null)),
    isClosed: (name) => rules.isClosed?.(name) ?? false,
    draft: () => Object.fromEntries(names.map((name) => [name, group.value(name)])),
    type(name, text) {
      const { texts, complaints } = answers.read();
      const typed = { ...texts, [name]: text };
      const after = rules.follow?.(typed, name) ?? {};
      const followers = names.filter((one) => one in after);
      answers.write({
        texts: { ...typed, ...firstAnswers(table, followers, after).texts },
        complaints: without(complaints, [name, ...followers]),
      });
    },
    fill: (draft) => answers.write(firstAnswers(table, names, draft)),
    check() {
      answers.write({ ...answers.read(), complaints: {} });
      return names.flatMap((name) => {
        if (group.isClosed(name)) return [];
        const reading = columnOf(name).read(group.value(name));
        if (!reading.ok) return [complain(name, reading.failure)];
        return group.isRequired(name) && group.value(name) === '' ? [complain(name, 'required')] : [];
      });
    },
    accept: (problems) =>
      problems.flatMap(({ field, problem, today, sentence }) =>
        !isName(field)
          ? []
          : isCellProblem(problem)
            ? complain(field, problem, today)
            : sentence
              ? group.complain(field, sentence)
              : [],
      ),
    complain(name, sentence) {
      const { texts, complaints } = answers.read();
      answers.write({ texts, complaints: { ...complaints, [name]: sentence } });
      return complaintAbout(name, sentence);
    },
    complaints: () =>
      names.flatMap((name) => {
        const sentence = group.complaint(name);
        return sentence === null ? [] : [complaintAbout(name, sentence)];
      }),
  };
  const complaintAbout = (name: Name, sentence: string): Complaint => ({
    id: group.id(name),
    label: group.label(name),
    sentence,
  });
  const complain = (name: Name, problem: CellProblem, today?: string): Complaint =>
    group.complain(name, problemSentence(problem, { ...columnOf(name), header: group.label(name) }, today));
  return group;
}
