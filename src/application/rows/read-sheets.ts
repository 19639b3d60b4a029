import type { Failure } from '../../domain/failure';
import { failure, mapValue, type Outcome, success } from '../../domain/outcome';
import type { Columns, RowOf, Table } from '../../register/table';
import type { Ports, SheetRow, SheetSnapshot } from '../ports';

export type NamedTables = Readonly<Record<string, Table>>;

export type Sheets<Tables extends NamedTables> = {
  readonly [Name in keyof Tables]: Tables[Name] extends Table<infer C> ? SheetSnapshot<C> : never;
};

export type SheetRows<Tables extends NamedTables> = {
  readonly [Name in keyof Tables]: readonly RowOf<Tables[Name]>[];
};

/** Reads each sheet once, in the order of the names, until the first failure. */
export function readSheets<Tables extends NamedTables>(
  { register }: Pick<Ports, 'register'>,
  tables: Tables,
): Outcome<Sheets<Tables>, Failure> {
  const sheets: Record<string, SheetSnapshot<Columns>> = {};
  for (const [name, table] of Object.entries(tables)) {
    const sheet = register.read(table);
    if (!sheet.ok) return sheet;
    sheets[name] = sheet.value;
  }
  // Each name holds the sheet of its own table.
  return success(sheets as Sheets<Tables>);
}

/** readSheets for work that only reads rows. */
export function readAllRows<Tables extends NamedTables>(
  ports: Pick<Ports, 'register'>,
  tables: Tables,
): Outcome<SheetRows<Tables>, Failure> {
  return mapValue(readSheets(ports, tables), rowsIn);
}

/** The rows of each sheet. */
export function rowsIn<Tables extends NamedTables>(sheets: Sheets<Tables>): SheetRows<Tables> {
  const rows = Object.entries<SheetSnapshot<Columns>>(sheets).map(([name, sheet]) => [name, valuesOf(sheet)]);
  // fromEntries loses which name goes with which table.
  return Object.fromEntries(rows) as SheetRows<Tables>;
}

/** The row with this ID. */
export function rowWithId<Row extends { readonly id: string }>(
  { rows }: { readonly rows: readonly SheetRow<Row>[] },
  id: string,
): Outcome<SheetRow<Row>, Failure> {
  const row = rows.find(({ values }) => values.id === id);
  return row ? success(row) : failure({ code: 'not-found', id });
}

export const valuesOf = <C extends Columns>({ rows }: SheetSnapshot<C>): readonly RowOf<Table<C>>[] =>
  rows.map(({ values }) => values);
