import type { Failure } from '../../domain/failure';
import { andThen, failure, mapValue, type Outcome, success } from '../../domain/outcome';
import { cellText } from '../../register/cell';
import { type NameLists, withNames } from '../../register/listed-names';
import type { RowOf, Table } from '../../register/table';
import { readForm } from '../../register/table';
import type { MemoryValues, Ports, RowChange, SheetRow, SheetSnapshot } from '../ports';
import { changesOf } from './changes-in-form';
import {
  type ChangeForm,
  type EditableRow,
  editableRow,
  type FormColumns,
  listsTyped,
  plannedChange,
  type RowForm,
  type RowRules,
  rowWithKey,
  typedBy,
} from './edit-row';
import { earlierSave, requestMark } from './idempotence';
import { invalidForm } from './invalid-form';
import { addNamed } from './name-lists';
import { nextIds } from './next-ids';
import { changeSheets, noteOn } from './under-lock';
import { changeRows } from './write-rows';

/** A form that adds a row. */
type NewRowForm = Pick<RowForm, 'request' | 'draft'>;

/** Adds a row, or changes the row shown in the form. */
export const saveRow = <C extends FormColumns>(
  ports: Ports,
  table: Table<C>,
  { id, ...form }: RowForm,
  acts: { readonly add: string; readonly edit: string },
  rules?: RowRules<RowOf<Table<C>>>,
): Outcome<EditableRow, Failure> =>
  id === null
    ? addByForm(ports, table, form, acts.add)
    : changeByForm(ports, table, { ...form, id }, acts.edit, rules);

/** Adds a row, once per request. */
export function addByForm<C extends FormColumns>(
  ports: Ports,
  table: Table<C>,
  form: NewRowForm,
  act: string,
): Outcome<EditableRow, Failure> {
  const reading = readForm(table, typedBy(table, form.draft), ports.clock.today());
  if (reading.problems.length > 0) return invalidForm(reading.problems);
  return addNamed(
    ports,
    table,
    (sheet, counters, lists) => addRow(ports, sheet, counters, form, withNames(table, reading, lists)),
    (row) => noteOn(table, act, row.id),
  );
}

/** Changes the row shown in the form unless somebody else has changed it since. */
export const changeByForm = <C extends FormColumns>(
  ports: Ports,
  table: Table<C>,
  form: ChangeForm,
  act: string,
  rules: RowRules<RowOf<Table<C>>> = {},
): Outcome<EditableRow, Failure> =>
  andThen(listsTyped(ports, table, [form]), (lists) =>
    changeSheets(
      ports,
      { sheet: table },
      ({ sheet }) => changeRow(ports, sheet, form, lists, rules),
      ({ id }) => noteOn(table, act, id, changesOf(lists, table, typedBy(table, form.draft), form.base)),
    ),
  );

function addRow<C extends FormColumns>(
  ports: Ports,
  sheet: SheetSnapshot<C>,
  counters: MemoryValues,
  form: NewRowForm,
  { values, problems }: ReturnType<typeof withNames<C>>,
): Outcome<EditableRow, Failure> {
  const { table } = sheet;
  const mark = requestMark(form.request, 0, form.draft);
  const present = sheet.rows.map(({ cells }) => ({
    id: cellText(cells.id ?? ''),
    request: cellText(cells.request ?? ''),
  }));
  const earlier = earlierSave(present, form.request, [mark]);
  if (!earlier.ok) return earlier;
  if (earlier.value.size > 0) {
    return mapValue(rowWithKey(sheet, earlier.value.get(0) ?? ''), (row) => editableRow(table, row));
  }
  if (problems.length > 0) return invalidForm(problems);
  const used = present.map(({ id }) => id);
  const batch = nextIds(table.idPrefix ?? '', 1, used, counters);
  ports.memory.write(batch.memory);
  const appended = ports.register.append(sheet, [{ ...values, id: batch.ids[0] ?? '', request: mark }]);
  return andThen(appended, ([row]) =>
    row ? success(editableRow(table, row)) : failure({ code: 'row-moved', tab: table.tab }),
  );
}

const changeRow = <C extends FormColumns>(
  ports: Ports,
  sheet: SheetSnapshot<C>,
  form: ChangeForm,
  lists: NameLists,
  rules: RowRules<RowOf<Table<C>>>,
): Outcome<EditableRow, Failure> =>
  andThen(plannedChange(sheet, form, lists, rules, ports.clock.today()), ({ row, values }) =>
    mapValue(values ? ports.register.changeRow(sheet, { key: form.id, values }) : success(row), (now) =>
      editableRow(sheet.table, now),
    ),
  );

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
    ports.register.note(noteOn(table, act, id, detail));
  }
  return mapValue(done, ({ saved, refused }) => ({ saved, refused }));
}
