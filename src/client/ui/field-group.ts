import type { Columns, Table } from '../../register/table';
import type { Draft } from '../../rpc/answers';
import { type AnswerProblem, isAnswerProblem, problemSentence } from '../../text/failures/problem-sentence';
import { createField, type Field, type FieldOptions } from './field';

/** An answer that cannot be taken, with the field to mend it in. */
export interface Complaint {
  readonly field: Field;
  readonly sentence: string;
}

/** The fields of one row, in the order of their names. */
export interface FieldGroup<Name extends string> {
  readonly fields: Readonly<Record<Name, Field>>;
  readonly roots: readonly HTMLElement[];
  draft(): Draft;
  fill(draft: Draft): void;
  /** Shows what is wrong under each field. */
  check(): readonly Complaint[];
  /** Shows what the server found; problems of fields that are not here come back. */
  accept(problems: readonly { readonly field: string; readonly problem: string }[]): readonly Complaint[];
  enable(on: boolean): void;
  onInput(listener: () => void): void;
}

export function fieldGroup<C extends Columns, Name extends keyof C & string>(
  table: Table<C>,
  names: readonly Name[],
  options: Partial<Record<Name, FieldOptions>> = {},
): FieldGroup<Name> {
  const columnOf = (name: Name): C[Name] => table.columns[name];
  const made = names.map((name) => [name, createField(columnOf(name), options[name])] as const);
  // Object.fromEntries forgets the key type; the keys are exactly the names.
  const fields = Object.fromEntries(made) as Record<Name, Field>;

  const complain = (name: Name, problem: AnswerProblem): Complaint => {
    const field = fields[name];
    const column = columnOf(name);
    const sentence = problemSentence(problem, { ...column, header: field.label });
    field.complain(sentence);
    return { field, sentence };
  };

  return {
    fields,
    roots: made.map(([, field]) => field.root),
    draft: () => Object.fromEntries(made.map(([name, field]) => [name, field.value()])),
    fill(draft) {
      for (const [name, field] of made) field.fill(draft[name] ?? '');
    },
    check() {
      return made.flatMap(([name, field]) => {
        field.complain(null);
        const problem = field.control.disabled ? null : field.problem();
        return problem === null ? [] : [complain(name, problem)];
      });
    },
    accept(problems) {
      return problems.flatMap(({ field, problem }) => {
        const name = names.find((one) => one === field);
        return name !== undefined && isAnswerProblem(problem) ? [complain(name, problem)] : [];
      });
    },
    enable(on) {
      for (const [, field] of made) field.enable(on);
    },
    onInput(listener) {
      for (const [, field] of made) field.onInput(listener);
    },
  };
}
