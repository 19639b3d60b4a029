import type { CalendarDate } from '../../domain/calendar/calendar-date';
import type { Failure } from '../../domain/failure';
import { failure, type Outcome, success } from '../../domain/outcome';
import { type Cell, cellText } from '../../register/cell';
import { listedColumns, type NameLists, withNames } from '../../register/listed-names';
import {
  type Columns,
  type FieldOf,
  hasId,
  type RowOf,
  readForm,
  readRow,
  type Table,
} from '../../register/table';
import type { Ports, SheetRow, SheetSnapshot } from '../ports';
import { invalidForm } from './invalid-form';
import { readNameLists } from './name-lists';

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
export type FormColumns = Columns & { readonly id: Columns[string]; readonly request: Columns[string] };

const draftOf = <C extends Columns>(table: Table<C>, cells: Readonly<Record<string, Cell>>): Draft =>
  Object.fromEntries(Object.keys(table.columns).map((field) => [field, cellText(cells[field] ?? '')]));

export const editableRow = <C extends Columns>(table: Table<C>, row: SheetRow<unknown>): EditableRow => ({
  id: cellText(row.cells[table.key] ?? ''),
  fingerprint: row.fingerprint,
  draft: draftOf(table, row.cells),
});

/** The rows that a form may edit, which are those with an ID. */
export const editableRows = <C extends Columns>(
  table: Table<C>,
  rows: readonly SheetRow<{ readonly id: string }>[],
): readonly EditableRow[] => rows.filter(({ values }) => hasId(values)).map((row) => editableRow(table, row));

/** The fields that a person may type; the add-on's own keep their values. */
const officeFields = <C extends Columns>(table: Table<C>): readonly FieldOf<Table<C>>[] =>
  Object.keys(table.columns).filter((field) => table.columns[field]?.owner === 'office');

export const typedBy = <C extends Columns>(table: Table<C>, draft: Draft): Draft =>
  Object.fromEntries(
    officeFields(table).flatMap((field) => (draft[field] === undefined ? [] : [[field, draft[field]]])),
  );

export interface RowRules<Row> {
  /** Rows that no form may show or change; they count as not found, whatever the form says. */
  readonly isHidden?: (row: Row) => boolean;
  /** Refuses a change, beyond what the columns forbid. */
  readonly refusal?: (before: Row, after: Row) => Failure | null;
  /**
   * Values that the add-on adds, from the row as shown in the form, after the change, and in the sheet now. Returns the
   * same after a crash.
   */
  readonly besides?: (shown: Row, after: Row, now: Row) => Partial<Row>;
}

/** The lists of the names that the forms changed; most forms change none, and no sheet is read. */
export function listsTyped<C extends Columns>(
  ports: Ports,
  table: Table<C>,
  forms: readonly Pick<RowForm, 'base' | 'draft'>[],
): Outcome<NameLists, Failure> {
  const sources = forms.flatMap(({ base, draft }) => {
    const typed = typedBy(table, draft);
    return listedColumns(table).flatMap(([field, { list }]) => {
      const text = typed[field] ?? '';
      return list !== null && text !== '' && text !== base?.[field] ? [list] : [];
    });
  });
  return sources.length === 0 ? success({}) : readNameLists(ports, new Set(sources));
}

/** A form that changes a row. */
export interface ChangeForm extends Pick<RowForm, 'fingerprint' | 'base' | 'draft'> {
  readonly id: string;
}

interface PlannedChange<Row> {
  readonly row: SheetRow<Row>;
  /** Null where the row has them already. */
  readonly values: Partial<Row> | null;
}

/** What the form changes in its row as the sheet holds it now, unless somebody else has changed that since. */
export function plannedChange<C extends FormColumns>(
  sheet: SheetSnapshot<C>,
  form: ChangeForm,
  lists: NameLists,
  { isHidden, refusal, besides }: RowRules<RowOf<Table<C>>>,
  today: CalendarDate,
): Outcome<PlannedChange<RowOf<Table<C>>>, Failure> {
  const { table } = sheet;
  const { id } = form;
  const typed = typedBy(table, form.draft);
  const present = rowWithKey(sheet, id);
  if (!present.ok) return present;
  const row = present.value;
  // Before anything is compared, for a conflict would answer with the cells.
  if (isHidden?.(row.values)) return failure({ code: 'not-found', id });
  const current = draftOf(table, row.cells);
  const changed = Object.keys(typed).filter((field) => typed[field] !== current[field]);
  const reading = withNames(table, readForm(table, { ...row.cells, ...typed }, today), lists);
  // Earlier mistakes in other cells of the row must not block this change.
  const problems = reading.problems.filter(({ field }) => changed.includes(field));
  if (problems.length > 0) {
    return invalidForm(problems);
  }
  const { base } = form;
  const shown = base ? readRow(table, base).values : row.values;
  const after = { ...reading.values, ...besides?.(shown, reading.values, row.values) };
  const own = Object.keys(after).filter((field) => !sameValue(after, reading.values, field));
  const alreadyDone = [...changed, ...own].every((field) => sameValue(after, row.values, field));
  if (alreadyDone) return success({ row, values: null });
  const isOwnWork = (field: string): boolean =>
    sameValue(reading.values, row.values, field) || (base?.[field] ?? '') === current[field];
  if (row.fingerprint !== form.fingerprint && !(base && officeFields(table).every(isOwnWork))) {
    return failure({ code: 'conflict', id, current, fingerprint: row.fingerprint });
  }
  const refused = refusal?.(row.values, reading.values);
  if (refused) return failure(refused);
  const values = Object.fromEntries([...changed, ...own].map((field) => [field, after[field]]));
  // The fields are those of the table.
  return success({ row, values: values as Partial<RowOf<Table<C>>> });
}

const sameValue = <Row>(a: Row, b: Row, field: string): boolean =>
  a[field as keyof Row] === b[field as keyof Row];

export function rowWithKey<C extends Columns>(
  { table, rows }: SheetSnapshot<C>,
  key: string,
): Outcome<SheetRow<RowOf<Table<C>>>, Failure> {
  const row = rows.find(({ cells }) => cellText(cells[table.key] ?? '') === key);
  return row ? success(row) : failure({ code: 'not-found', id: key });
}
