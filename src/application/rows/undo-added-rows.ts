import type { Failure } from '../../domain/failure';
import { mapValue, type Outcome, success } from '../../domain/outcome';
import type { Columns, RowOf, Table } from '../../register/table';
import type { Ports } from '../ports';
import { valuesOf } from './read-sheets';
import { changeSheets } from './under-lock';

type AddedColumns = Columns & { readonly id: Columns[string]; readonly request: Columns[string] };

export interface UndoneRows<Row> {
  readonly removed: number;
  /** Rows that somebody changed since; they stay. */
  readonly remaining: readonly Row[];
}

/** Removes the rows that a request added and nobody has changed since; `added` holds them by their mark. */
export function undoAddedRows<C extends AddedColumns>(
  ports: Ports,
  table: Table<C>,
  added: ReadonlyMap<string, RowOf<Table<C>>>,
  note: { readonly action: string; readonly detail: (removed: number) => string },
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
    ({ removed }) =>
      removed > 0 && { action: note.action, tab: table.tab, record: '', detail: note.detail(removed) },
  );
}

/** Cell values are primitives, so `===` compares them. */
const isSame = (a: object, b: object): boolean => {
  const others = new Map<string, unknown>(Object.entries(b));
  return Object.entries(a).every(([field, value]) => others.get(field) === value);
};
