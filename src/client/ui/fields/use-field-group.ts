import { useId } from 'preact/hooks';
import type { Columns, Table } from '../../../register/table';
import type { Draft } from '../../../rpc/answers';
import { useStore } from '../page/store';
import { type FieldGroup, fieldGroup, firstAnswers, type GroupRules } from './field-group';

/** The fields of one row as state of a component; `first` are their initial texts. */
export function useFieldGroup<C extends Columns, Name extends keyof C & string>(
  table: Pick<Table<C>, 'columns'>,
  names: readonly Name[],
  first: Draft,
  rules: GroupRules<Name> = {},
): FieldGroup<Name> {
  const id = useId();
  const answers = useStore(() => firstAnswers(table, names, first));
  return fieldGroup(table, names, id, answers, rules);
}
