import type { Outcome } from '../domain/outcome';
import type { Cell, CellProblem } from './cell';
import type { Column } from './column';

// biome-ignore lint/suspicious/noExplicitAny: a column's value type is invariant; every use below infers it.
export type Columns = Readonly<Record<string, Column<any>>>;

/** One sheet of the register: everything the code, the set-up, the forms and the templates know about it. */
export interface Table<C extends Columns = Columns> {
  /** The sheet's tab. */
  readonly tab: string;
  readonly purpose: string;
  readonly columns: C;
  /** The column whose value identifies a row, wherever the row moves. */
  readonly key: string;
  /** Starts the IDs that the add-on gives, such as `KN` in `KN-0012`; null where rows bring their own key. */
  readonly idPrefix: string | null;
  /** The whole sheet belongs to the add-on and is protected with a warning. */
  readonly owner: 'office' | 'add-on';
}

export type RowOf<T extends { readonly columns: Columns }> = {
  readonly [Field in keyof T['columns']]: T['columns'][Field] extends Column<infer Value> ? Value : never;
};

export type FieldOf<T extends { readonly columns: Columns }> = keyof T['columns'] & string;

export const table = <const C extends Columns>(
  declaration: Table<C> & { readonly key: keyof C & string },
): Table<C> => declaration;

export interface FieldProblem {
  readonly field: string;
  readonly problem: CellProblem;
}

export interface RowReading<Row> {
  /** Fields that could not be read hold their column's empty value. */
  readonly values: Row;
  readonly problems: readonly FieldProblem[];
}

/** Reads one row or one filled form; a missing field is blank. Required fields left blank are problems. */
export function readRow<C extends Columns>(
  declared: Table<C>,
  cells: Readonly<Partial<Record<string, Cell>>>,
): RowReading<RowOf<Table<C>>> {
  const values: Record<string, unknown> = {};
  const problems: FieldProblem[] = [];
  // A sheet has thousands of cells, most of them blank, so this loop makes nothing that it does not need.
  for (const field of Object.keys(declared.columns)) {
    const column = declared.columns[field];
    if (!column) continue;
    const cell = cells[field] ?? '';
    if (cell === '') {
      values[field] = column.empty;
      if (column.required) problems.push({ field, problem: 'required' });
      continue;
    }
    const reading: Outcome<unknown, CellProblem> = column.read(cell);
    values[field] = reading.ok ? reading.value : column.empty;
    if (!reading.ok) problems.push({ field, problem: reading.failure });
    else if (column.required && isBlank(reading.value)) problems.push({ field, problem: 'required' });
  }
  // Built field by field from the same declaration that RowOf maps.
  return { values: values as RowOf<Table<C>>, problems };
}

export const isBlank = (value: unknown): boolean => value === null || value === '';

/** The cells of these fields, by field name. */
export function writeFields<C extends Columns>(
  declared: Table<C>,
  values: Partial<RowOf<Table<C>>>,
): Record<string, Cell> {
  const cells: Record<string, Cell> = {};
  for (const [field, value] of Object.entries(values)) {
    const column = declared.columns[field];
    if (column) cells[field] = column.write(value);
  }
  return cells;
}

/** A row of this table with every field blank but the given ones. */
export function rowWith<C extends Columns>(
  declared: Table<C>,
  values: Partial<RowOf<Table<C>>>,
): RowOf<Table<C>> {
  const blank = Object.fromEntries(
    Object.entries(declared.columns).map(([field, column]) => [field, column.empty]),
  );
  return { ...blank, ...values } as RowOf<Table<C>>;
}

/** The fields whose columns carry this flag. */
export const fieldsWith = <C extends Columns>(
  declared: Table<C>,
  flag: 'contact' | 'carriesOver',
): readonly (keyof C & string)[] =>
  Object.entries(declared.columns).flatMap(([field, column]) => (column[flag] ? [field] : []));

/** What the row of the next conference takes over from this one. */
export const carriedOver = <C extends Columns>(
  declared: Table<C>,
  row: RowOf<Table<C>>,
): Partial<RowOf<Table<C>>> =>
  // Object.fromEntries forgets that each value is that of its field.
  Object.fromEntries(fieldsWith(declared, 'carriesOver').map((field) => [field, row[field]])) as Partial<
    RowOf<Table<C>>
  >;

export const hasContact = <C extends Columns>(declared: Table<C>, row: RowOf<Table<C>>): boolean =>
  fieldsWith(declared, 'contact').some((field) => !isBlank(row[field]));

/** Clears all by which a row's person can be reached. */
export const withoutContact = <C extends Columns>(declared: Table<C>): Partial<RowOf<Table<C>>> =>
  // As above.
  Object.fromEntries(
    fieldsWith(declared, 'contact').map((field) => [field, declared.columns[field]?.empty]),
  ) as Partial<RowOf<Table<C>>>;
