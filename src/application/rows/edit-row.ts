import type { Failure } from '../../domain/failure';
import { failure, type Outcome, success } from '../../domain/outcome';
import { type Cell, cellText } from '../../register/cell';
import type { ColumnKind } from '../../register/column';
import { type Columns, type FieldOf, type RowOf, readRow, type Table } from '../../register/table';
import { changedFrom } from '../../register/tables/journal';
import type { NoteEntry, Ports, SheetRow, SheetSnapshot } from '../ports';
import { earlierSave, requestMark } from './idempotence';
import { nextIds } from './next-ids';

/** A row or form as typed text by field name. */
export type Draft = Readonly<Record<string, string>>;

/** A row that a form may edit; the fingerprint tells whether somebody changed it meanwhile. */
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
  /** The row as the form read it, so that a save that broke off halfway is told from somebody else's change. */
  readonly base?: Draft | null | undefined;
  readonly draft: Draft;
}

/** Tables whose rows one form adds and edits; they carry the add-on's ID and the mark of the request. */
type FormColumns = Columns & { readonly id: Columns[string]; readonly request: Columns[string] };

export const draftOf = <C extends Columns>(table: Table<C>, cells: Readonly<Record<string, Cell>>): Draft =>
  Object.fromEntries(Object.keys(table.columns).map((field) => [field, cellText(cells[field] ?? '')]));

export const editableRow = <C extends Columns>(table: Table<C>, row: SheetRow<unknown>): EditableRow => ({
  id: cellText(row.cells[table.key] ?? ''),
  fingerprint: row.fingerprint,
  draft: draftOf(table, row.cells),
});

/** The fields that a person may type; the add-on's own keep what they hold. */
export const officeFields = <C extends Columns>(table: Table<C>): readonly FieldOf<Table<C>>[] =>
  Object.keys(table.columns).filter((field) => table.columns[field]?.owner === 'office');

export const typedBy = <C extends Columns>(table: Table<C>, draft: Draft): Draft =>
  Object.fromEntries(
    officeFields(table).flatMap((field) => (draft[field] === undefined ? [] : [[field, draft[field]]])),
  );

export interface RowRules<Row> {
  /** What keeps a row from becoming another, beyond what its columns say. */
  readonly refusal?: (before: Row, after: Row) => Failure | null;
  /**
   * What the add-on writes beside what was typed: from the row as the form showed it, as it will be and as it now
   * stands. Asked again after a crash, it gives the same.
   */
  readonly besides?: (shown: Row, after: Row, now: Row) => Partial<Row>;
}

/** Adds a row, or changes the row that the form showed if nobody changed it meanwhile. */
export function saveRow<C extends FormColumns>(
  ports: Ports,
  table: Table<C>,
  form: RowForm,
  acts: { readonly add: string; readonly edit: string },
  rules: RowRules<RowOf<Table<C>>> = {},
): Outcome<EditableRow, Failure> {
  const typed = typedBy(table, form.draft);
  const reading = readRow(table, typed);
  if (form.id === null && reading.problems.length > 0) {
    return failure({
      code: 'invalid',
      problems: reading.problems.map((problem) => ({ row: 0, ...problem })),
    });
  }
  const saved = ports.lock.holding(() =>
    form.id === null
      ? addRow(ports, table, form, reading.values)
      : changeRow(ports, table, form, form.id, typed, rules),
  );
  if (saved.ok) {
    const note: NoteEntry = {
      action: form.id === null ? acts.add : acts.edit,
      tab: table.tab,
      record: saved.value.id,
      detail: form.id === null ? '' : changesOf(table, typed, form.base),
    };
    ports.register.note(note);
  }
  return saved;
}

/** Kinds of columns that hold no words of a person; the journal tells their old and new values. */
const plainKinds: readonly ColumnKind[] = ['date', 'time', 'integer', 'choice', 'yes-no', 'listed'];

/** What the form changed; of free text, phones and addresses only the header is told. */
function changesOf<C extends Columns>(table: Table<C>, typed: Draft, base: Draft | null | undefined): string {
  return Object.entries(typed)
    .filter(([field, text]) => !base || text !== (base[field] ?? ''))
    .flatMap(([field, text]) => {
      const column = table.columns[field];
      if (!column) return [];
      return base && plainKinds.includes(column.kind)
        ? [changedFrom(column.header, base[field] ?? '', text)]
        : [column.header];
    })
    .join(', ');
}

function addRow<C extends FormColumns>(
  ports: Ports,
  table: Table<C>,
  form: RowForm,
  values: RowOf<Table<C>>,
): Outcome<EditableRow, Failure> {
  const memory = ports.memory.readAll();
  const sheet = ports.register.read(table);
  if (!sheet.ok) return sheet;
  const mark = requestMark(form.request, 0, form.draft);
  const known = sheet.value.rows.map((row) => ({
    id: cellText(row.cells.id ?? ''),
    request: cellText(row.cells.request ?? ''),
  }));
  const earlier = earlierSave(known, form.request, [mark]);
  if (earlier.kind === 'other-content') return failure({ code: 'request-reused' });
  if (earlier.kind === 'same') return found(table, sheet.value, earlier.ids.get(0) ?? '');
  const given = nextIds(
    table.idPrefix ?? '',
    1,
    known.map((row) => row.id),
    memory,
  );
  ports.memory.write(given.memory);
  const appended = ports.register.append(sheet.value, [{ ...values, id: given.ids[0] ?? '', request: mark }]);
  if (!appended.ok) return appended;
  const [row] = appended.value;
  return row ? success(editableRow(table, row)) : failure({ code: 'row-moved', tab: table.tab });
}

function changeRow<C extends FormColumns>(
  ports: Ports,
  table: Table<C>,
  form: RowForm,
  id: string,
  typed: Draft,
  { refusal, besides }: RowRules<RowOf<Table<C>>>,
): Outcome<EditableRow, Failure> {
  const sheet = ports.register.read(table);
  if (!sheet.ok) return sheet;
  const row = sheet.value.rows.find((candidate) => cellText(candidate.cells[table.key] ?? '') === id);
  if (!row) return failure({ code: 'not-found', id });
  const current = draftOf(table, row.cells);
  const changed = Object.keys(typed).filter((field) => typed[field] !== current[field]);
  const reading = readRow(table, { ...row.cells, ...typed });
  // What somebody else once typed wrongly elsewhere in the row must not keep this change from being saved.
  const problems = reading.problems.filter(({ field }) => changed.includes(field));
  if (problems.length > 0) {
    return failure({ code: 'invalid', problems: problems.map((problem) => ({ row: 0, ...problem })) });
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
  const written = ports.register.changeRow(sheet.value, {
    key: id,
    values: values as Partial<RowOf<Table<C>>>,
  });
  return written.ok ? success(editableRow(table, written.value)) : written;
}

const sameValue = <Row>(one: Row, other: Row, field: string): boolean =>
  one[field as keyof Row] === other[field as keyof Row];

function found<C extends Columns>(
  table: Table<C>,
  sheet: SheetSnapshot<C>,
  id: string,
): Outcome<EditableRow, Failure> {
  const row = sheet.rows.find((candidate) => cellText(candidate.cells[table.key] ?? '') === id);
  return row ? success(editableRow(table, row)) : failure({ code: 'not-found', id });
}
