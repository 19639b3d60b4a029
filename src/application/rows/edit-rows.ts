import type { Failure } from '../../domain/failure';
import { andThen, mapValue, type Outcome } from '../../domain/outcome';
import type { RowOf, Table } from '../../register/table';
import type { Ports, RowChange, SheetRow } from '../ports';
import { changesOf } from './changes-in-form';
import {
  type ChangeForm,
  type FormColumns,
  listsTyped,
  plannedChange,
  type RowRules,
  typedBy,
} from './edit-row';
import { changeSheets } from './under-lock';
import { changeRows } from './write-rows';

/** What became of each form. */
export interface SavedRows<Row> {
  /** The rows as they are now. */
  readonly saved: readonly SheetRow<Row>[];
  /** Rows that stay as they were, each with its reason. */
  readonly refused: readonly { readonly id: string; readonly failure: Failure }[];
}

/** Changes several rows in one write under one lock, each by its own form; a refused one holds up none of the others. */
export function saveRows<C extends FormColumns>(
  ports: Ports,
  table: Table<C>,
  forms: readonly ChangeForm[],
  act: string,
  rules: RowRules<RowOf<Table<C>>>,
): Outcome<SavedRows<RowOf<Table<C>>>, Failure> {
  const lists = listsTyped(ports, table, forms);
  if (!lists.ok) return lists;
  const today = ports.clock.today();
  const byId = [...new Map(forms.map((form) => [form.id, form])).values()];
  const done = changeSheets(ports, { sheet: table }, ({ sheet }) => {
    const planned = byId.map((form) => ({
      form,
      plan: plannedChange(sheet, form, lists.value, rules, today),
    }));
    const changes = planned.flatMap(({ form, plan }): readonly RowChange<C>[] =>
      plan.ok && plan.value.values ? [{ key: form.id, values: plan.value.values }] : [],
    );
    const accepted = planned.flatMap(({ form, plan }) => (plan.ok ? [form.id] : []));
    const refused = planned.flatMap(({ form: { id }, plan }) =>
      plan.ok ? [] : [{ id, failure: plan.failure }],
    );
    return andThen(changeRows(ports, sheet, changes), (changed) =>
      // Their fingerprints are new.
      mapValue(changed > 0 ? ports.register.read(table) : { ok: true, value: sheet }, ({ rows }) => ({
        saved: rows.filter(({ cells }) => accepted.includes(String(cells[table.key] ?? ''))),
        refused,
        written: changes.map(({ key }) => key),
      })),
    );
  });
  if (!done.ok) return done;
  for (const { id, base, draft } of byId) {
    if (!done.value.written.includes(id)) continue;
    const detail = changesOf(lists.value, table, typedBy(table, draft), base);
    ports.register.note({ action: act, tab: table.tab, record: id, detail });
  }
  return mapValue(done, ({ saved, refused }) => ({ saved, refused }));
}
