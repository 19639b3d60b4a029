import type { Failure } from '../../domain/failure';
import { failure, mapValue, type Outcome, success } from '../../domain/outcome';
import { cellText } from '../../register/cell';
import type { RowOf, RowReading, Table } from '../../register/table';
import type { Ports } from '../ports';
import type { Draft, FormColumns } from './edit-row';
import { earlierSave, requestMark } from './idempotence';
import { problemsIn } from './invalid-form';
import { addNamed, namedRows } from './name-lists';
import { valuesOf } from './read-sheets';
import { changeSheets, noteOn } from './under-lock';
import { appendNumbered } from './write-rows';

/** How the journal calls it, with the number of rows. */
interface ListNote {
  readonly action: string;
  readonly detail: (rows: number) => string;
}

interface NewList<C extends FormColumns> {
  readonly request: string;
  readonly drafts: readonly Draft[];
  /** The drafts as rows. */
  readonly readings: readonly RowReading<RowOf<Table<C>>>[];
  /** Numbers of the rows that the register has already, or the list before them. */
  readonly doublesAmong: (
    list: readonly RowOf<Table<C>>[],
    present: readonly RowOf<Table<C>>[],
  ) => ReadonlySet<number>;
  readonly nameOf: (row: RowOf<Table<C>>) => string;
  readonly note: ListNote;
}

export interface AddedRows {
  readonly added: number;
  /** Rows that the register already has, as people know them. */
  readonly doubles: readonly string[];
}

/** Adds a list in one block, once per request. Rows that the register already has are left out and reported. */
export function addRows<C extends FormColumns>(
  ports: Ports,
  table: Table<C>,
  { request, drafts, readings, doublesAmong, nameOf, note }: NewList<C>,
): Outcome<AddedRows, Failure> {
  const problems = problemsIn(readings);
  if (problems.length > 0) return failure({ code: 'invalid', problems });
  const marks = drafts.map((draft, number) => requestMark(request, number, draft));
  const typed = readings.map(({ values }) => values);
  return addNamed(
    ports,
    table,
    (sheet, counters, lists) => {
      const present = sheet.rows.map(({ values, cells }) => ({
        values,
        id: cellText(cells.id ?? ''),
        request: cellText(cells.request ?? ''),
      }));
      const earlier = earlierSave(present, request, marks);
      if (!earlier.ok) return earlier;
      const named = namedRows(table, typed, lists);
      if (!named.ok && earlier.value.size < marks.length) return named;
      const list = named.ok ? named.value : typed;
      const others = present.filter((row) => !row.request.startsWith(`${request}/`));
      const doubles = doublesAmong(
        list,
        others.map(({ values }) => values),
      );
      const missing = list.flatMap((row, number) =>
        doubles.has(number) || earlier.value.has(number) ? [] : [{ ...row, request: marks[number] ?? '' }],
      );
      const done = {
        added: earlier.value.size + missing.length,
        doubles: list.filter((_, number) => doubles.has(number)).map(nameOf),
      };
      if (missing.length === 0) return success(done);
      return mapValue(appendNumbered(ports, sheet, counters, missing), () => done);
    },
    ({ added }) => added > 0 && noteOn(table, note.action, '', note.detail(added)),
  );
}

export interface UndoneRows<Row> {
  readonly removed: number;
  /** Rows that somebody changed since; they stay. */
  readonly remaining: readonly Row[];
}

/** Removes the rows that a request added and nobody has changed since; `added` holds them by their mark. */
export function undoAddedRows<C extends FormColumns>(
  ports: Ports,
  table: Table<C>,
  added: ReadonlyMap<string, RowOf<Table<C>>>,
  note: ListNote,
): Outcome<UndoneRows<RowOf<Table<C>>>, Failure> {
  const isUntouched = (row: RowOf<Table<C>>): boolean => {
    const before = added.get(String(row.request));
    return (
      before !== undefined && row.id !== '' && isSame({ ...before, id: row.id, request: row.request }, row)
    );
  };
  return changeSheets(
    ports,
    { sheet: table },
    ({ sheet }) => {
      const rows = valuesOf(sheet).filter(({ request }) => added.has(String(request)));
      const remaining = rows.filter((row) => !isUntouched(row));
      const undone = { removed: rows.length - remaining.length, remaining };
      if (undone.removed === 0) return success(undone);
      return mapValue(ports.register.remove(table, isUntouched), () => undone);
    },
    ({ removed }) => removed > 0 && noteOn(table, note.action, '', note.detail(removed)),
  );
}

/** Cell values are primitives, so `===` compares them. */
const isSame = (a: object, b: object): boolean => {
  const others = new Map<string, unknown>(Object.entries(b));
  return Object.entries(a).every(([field, value]) => others.get(field) === value);
};
