import type { Failure } from '../../domain/failure';
import { andThen, failure, mapValue, type Outcome, success } from '../../domain/outcome';
import { type Cell, cellText } from '../../register/cell';
import type { Column, ColumnKind } from '../../register/column';
import { isOnList, listedColumns, type NameLists, withNames } from '../../register/listed-names';
import {
  type Columns,
  type FieldOf,
  type FieldProblem,
  type RowOf,
  readForm,
  readRow,
  type Table,
} from '../../register/table';
import { changedFrom } from '../../register/tables/journal';
import type { Ports, SheetRow, SheetSnapshot } from '../ports';
import { earlierSave, requestMark } from './idempotence';
import { listsIn, readNameLists, withNameLists } from './name-lists';
import { nextIds } from './next-ids';
import { addToSheet, changeSheets } from './under-lock';

/** A row or form as typed text by field name. */
export type Draft = Readonly<Record<string, string>>;

/** A row that a form may edit; its fingerprint reveals later changes by others. */
export interface EditableRow {
  readonly id: string;
  readonly fingerprint: string;
  readonly draft: Draft;
}

export interface RowForm {
  readonly request: string;
  /** null adds a row. */
  readonly id: string | null;
  /** The row's fingerprint when the form read it. */
  readonly fingerprint: string | null;
  /** The row as the form read it; it distinguishes an interrupted save from somebody else's change. */
  readonly base?: Draft | null | undefined;
  readonly draft: Draft;
}

/** Columns of tables whose rows a form adds and edits: the add-on's ID and the mark of the request. */
type FormColumns = Columns & { readonly id: Columns[string]; readonly request: Columns[string] };

const draftOf = <C extends Columns>(table: Table<C>, cells: Readonly<Record<string, Cell>>): Draft =>
  Object.fromEntries(Object.keys(table.columns).map((field) => [field, cellText(cells[field] ?? '')]));

export const editableRow = <C extends Columns>(table: Table<C>, row: SheetRow<unknown>): EditableRow => ({
  id: cellText(row.cells[table.key] ?? ''),
  fingerprint: row.fingerprint,
  draft: draftOf(table, row.cells),
});

/** The fields that a person may type; the add-on's own keep their values. */
const officeFields = <C extends Columns>(table: Table<C>): readonly FieldOf<Table<C>>[] =>
  Object.keys(table.columns).filter((field) => table.columns[field]?.owner === 'office');

export const typedBy = <C extends Columns>(table: Table<C>, draft: Draft): Draft =>
  Object.fromEntries(
    officeFields(table).flatMap((field) => (draft[field] === undefined ? [] : [[field, draft[field]]])),
  );

export interface RowRules<Row> {
  /** Refuses a change, beyond what the columns forbid. */
  readonly refusal?: (before: Row, after: Row) => Failure | null;
  /**
   * Values that the add-on adds, from the row as shown in the form, after the change, and in the sheet now. Returns the
   * same after a crash.
   */
  readonly besides?: (shown: Row, after: Row, now: Row) => Partial<Row>;
}

const invalid = (problems: readonly FieldProblem<string>[]): Outcome<never, Failure> =>
  failure({ code: 'invalid', problems: problems.map((problem) => ({ row: 0, ...problem })) });

/** Adds a row, or changes the row shown in the form unless somebody else has changed it since. */
export function saveRow<C extends FormColumns>(
  ports: Ports,
  table: Table<C>,
  form: RowForm,
  acts: { readonly add: string; readonly edit: string },
  rules: RowRules<RowOf<Table<C>>> = {},
): Outcome<EditableRow, Failure> {
  const typed = typedBy(table, form.draft);
  const reading = readForm(table, typed, ports.clock.today());
  if (form.id === null && reading.problems.length > 0) {
    return invalid(reading.problems);
  }
  const { id } = form;
  if (id === null) {
    return withNameLists(ports, (fresh) =>
      addToSheet(
        ports,
        table,
        (sheet, counters) =>
          addRow(ports, sheet, counters, form, withNames(table, reading, { ...listsIn(counters), ...fresh })),
        (row) => ({ action: acts.add, tab: table.tab, record: row.id, detail: '' }),
      ),
    );
  }
  const lists = listsTyped(ports, table, form, typed);
  if (!lists.ok) return lists;
  return changeSheets(
    ports,
    { sheet: table },
    ({ sheet }) => changeRow(ports, sheet, form, id, typed, lists.value, rules),
    (row) => ({
      action: acts.edit,
      tab: table.tab,
      record: row.id,
      detail: changesOf(lists.value, table, typed, form.base),
    }),
  );
}

/** The lists of the names that the form changed; most forms change none, and no sheet is read. */
function listsTyped<C extends Columns>(
  ports: Ports,
  table: Table<C>,
  { base }: RowForm,
  typed: Draft,
): Outcome<NameLists, Failure> {
  const sources = listedColumns(table).flatMap(([field, { list }]) => {
    const text = typed[field] ?? '';
    return list !== null && text !== '' && text !== base?.[field] ? [list] : [];
  });
  return sources.length === 0 ? success({}) : readNameLists(ports, new Set(sources));
}

/** Kinds of columns without free text; the journal has their old and new values. */
const plainKinds: readonly ColumnKind[] = ['date', 'time', 'integer', 'choice', 'yes-no', 'listed'];

/** The text of a value without free text, as its cell shows it; undefined for other columns and unreadable texts. */
function plainText(column: Column<unknown>, text: string): string | undefined {
  const reading = column.read(text);
  return plainKinds.includes(column.kind) && reading.ok ? cellText(column.write(reading.value)) : undefined;
}

/**
 * Changes of the form for the journal; only the header for free text, phones and addresses, and for a place, unit or
 * topic that is in no list of the office.
 */
function changesOf<C extends Columns>(
  lists: NameLists,
  table: Table<C>,
  typed: Draft,
  base: Draft | null | undefined,
): string {
  return Object.entries(typed)
    .filter(([field, text]) => !base || text !== (base[field] ?? ''))
    .flatMap(([field, text]) => {
      const column = table.columns[field];
      if (!column) return [];
      const [was, is] = [base?.[field] ?? '', text].map((one) => plainText(column, one));
      const isListed = [was, is].every((name) => !name || isOnList(column, name, lists));
      return base && was !== undefined && is !== undefined && isListed
        ? [changedFrom(column.header, was, is)]
        : [column.header];
    })
    .join(', ');
}

function addRow<C extends FormColumns>(
  ports: Ports,
  sheet: SheetSnapshot<C>,
  counters: Readonly<Record<string, string>>,
  form: RowForm,
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
  if (problems.length > 0) return invalid(problems);
  const used = present.map(({ id }) => id);
  const batch = nextIds(table.idPrefix ?? '', 1, used, counters);
  ports.memory.write(batch.memory);
  const appended = ports.register.append(sheet, [{ ...values, id: batch.ids[0] ?? '', request: mark }]);
  return andThen(appended, ([row]) =>
    row ? success(editableRow(table, row)) : failure({ code: 'row-moved', tab: table.tab }),
  );
}

function changeRow<C extends FormColumns>(
  ports: Ports,
  sheet: SheetSnapshot<C>,
  form: RowForm,
  id: string,
  typed: Draft,
  lists: NameLists,
  { refusal, besides }: RowRules<RowOf<Table<C>>>,
): Outcome<EditableRow, Failure> {
  const { table } = sheet;
  const present = rowWithKey(sheet, id);
  if (!present.ok) return present;
  const row = present.value;
  const current = draftOf(table, row.cells);
  const changed = Object.keys(typed).filter((field) => typed[field] !== current[field]);
  const reading = withNames(table, readForm(table, { ...row.cells, ...typed }, ports.clock.today()), lists);
  // Earlier mistakes in other cells of the row must not block this change.
  const problems = reading.problems.filter(({ field }) => changed.includes(field));
  if (problems.length > 0) {
    return invalid(problems);
  }
  const { base } = form;
  const shown = base ? readRow(table, base).values : row.values;
  const after = { ...reading.values, ...besides?.(shown, reading.values, row.values) };
  const own = Object.keys(after).filter((field) => !sameValue(after, reading.values, field));
  const alreadyDone = [...changed, ...own].every((field) => sameValue(after, row.values, field));
  if (alreadyDone) return success(editableRow(table, row));
  const isOwnWork = (field: string): boolean =>
    sameValue(reading.values, row.values, field) || (base?.[field] ?? '') === current[field];
  if (row.fingerprint !== form.fingerprint && !(base && officeFields(table).every(isOwnWork))) {
    return failure({ code: 'conflict', id, current, fingerprint: row.fingerprint });
  }
  const refused = refusal?.(row.values, reading.values);
  if (refused) return failure(refused);
  const values = Object.fromEntries([...changed, ...own].map((field) => [field, after[field]]));
  const written = ports.register.changeRow(sheet, { key: id, values: values as Partial<RowOf<Table<C>>> });
  return mapValue(written, (now) => editableRow(table, now));
}

const sameValue = <Row>(a: Row, b: Row, field: string): boolean =>
  a[field as keyof Row] === b[field as keyof Row];

function rowWithKey<C extends Columns>(
  { table, rows }: SheetSnapshot<C>,
  key: string,
): Outcome<SheetRow<RowOf<Table<C>>>, Failure> {
  const row = rows.find(({ cells }) => cellText(cells[table.key] ?? '') === key);
  return row ? success(row) : failure({ code: 'not-found', id: key });
}
