import type { CalendarDate } from '../domain/calendar/calendar-date';
import type { Outcome } from '../domain/outcome';
import type { Cell, CellProblem } from './cell';
import type { Column } from './column';

// biome-ignore lint/suspicious/noExplicitAny: a column's value type is invariant; every use below infers it.
export type Columns = Readonly<Record<string, Column<any>>>;

/** A sheet of the register, as declared for code, set-up, forms and templates. */
export interface Table<C extends Columns = Columns> {
  /** Name of the tab. */
  readonly tab: string;
  readonly purpose: string;
  readonly columns: C;
  /** Field that identifies a row, wherever it moves. */
  readonly key: string;
  /** Prefix of generated IDs, such as `KN` in `KN-0012`; null where rows bring their own key. */
  readonly idPrefix: string | null;
  /** Several rows may have one key: a list. */
  readonly keysRepeat?: true;
  /** The tab is hidden from its making on. */
  readonly hidden?: true;
  /** `add-on`: the whole sheet is protected with a warning. */
  readonly owner: 'office' | 'add-on';
}

export type RowOf<T extends { readonly columns: Columns }> = {
  readonly [Field in keyof T['columns']]: T['columns'][Field] extends Column<infer Value> ? Value : never;
};

export type FieldOf<T extends { readonly columns: Columns }> = keyof T['columns'] & string;

export const table = <const C extends Columns>(
  declaration: Table<C> & { readonly key: keyof C & string },
): Table<C> => declaration;

export interface FieldProblem<Problem = CellProblem> {
  readonly field: string;
  readonly problem: Problem;
  /** The day that a day in the future was compared with. */
  readonly today?: CalendarDate;
}

export interface RowReading<Row, Problem = CellProblem> {
  /** Unreadable fields hold the empty value of their column. */
  readonly values: Row;
  readonly problems: readonly FieldProblem<Problem>[];
}

/** Reads a row or a form; missing fields are blank, and blank required fields are problems. */
export function readRow<C extends Columns>(
  declared: Pick<Table<C>, 'columns'>,
  cells: Readonly<Partial<Record<string, Cell>>>,
): RowReading<RowOf<Table<C>>> {
  const values: Record<string, unknown> = {};
  const problems: FieldProblem[] = [];
  // Hot loop over thousands of mostly blank cells: allocates nothing for a blank.
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

/** Reads one filled form as `readRow` does, and refuses what the row as a whole cannot say. */
export function readForm<C extends Columns>(
  declared: Table<C>,
  cells: Readonly<Partial<Record<string, Cell>>>,
  today: CalendarDate,
): RowReading<RowOf<Table<C>>> {
  const { values, problems } = readRow(declared, cells);
  return { values, problems: [...problems, ...rowProblems(declared, values, today)] };
}

/** The days of a row that prove something and are still to come. */
const daysToCome = <C extends Columns>(
  declared: Table<C>,
  row: RowOf<Table<C>>,
  today: CalendarDate,
): readonly FieldProblem[] =>
  fieldsWith(declared, 'notAfterToday').flatMap((field): readonly FieldProblem[] => {
    const day: unknown = row[field];
    return typeof day === 'string' && day > today ? [{ field, problem: 'in-the-future', today }] : [];
  });

/** The days and times of a row that come before their start. */
const beforeStart = <C extends Columns>(declared: Table<C>, row: RowOf<Table<C>>): readonly FieldProblem[] =>
  Object.entries(declared.columns).flatMap(([field, { notBefore }]): readonly FieldProblem[] => {
    const end: unknown = row[field];
    const start: unknown = row[notBefore];
    const areBoth = typeof end === 'string' && typeof start === 'string' && end !== '' && start !== '';
    return areBoth && end < start ? [{ field, problem: 'before-start' }] : [];
  });

/** What the cells of a row say of each other and of today, where each of them can be read. */
export const rowProblems = <C extends Columns>(
  declared: Table<C>,
  row: RowOf<Table<C>>,
  today: CalendarDate,
): readonly FieldProblem[] => [...daysToCome(declared, row, today), ...beforeStart(declared, row)];

export const isBlank = (value: unknown): boolean => value === null || value === '';

/** Cells by field name. */
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

/** A row with these values; all other fields are blank. */
export function rowWith<C extends Columns>(
  declared: Table<C>,
  values: Partial<RowOf<Table<C>>>,
): RowOf<Table<C>> {
  const blank = Object.fromEntries(
    Object.entries(declared.columns).map(([field, column]) => [field, column.empty]),
  );
  return { ...blank, ...values } as RowOf<Table<C>>;
}

/** Fields whose columns carry this flag. */
export const fieldsWith = <C extends Columns>(
  declared: Pick<Table<C>, 'columns'>,
  flag: 'contact' | 'carriesOver' | 'notAfterToday',
): readonly (keyof C & string)[] =>
  Object.entries(declared.columns).flatMap(([field, column]) => (column[flag] ? [field] : []));

/** Values that the row of the next conference takes over. */
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

/** Blank values for all contact fields. */
export const withoutContact = <C extends Columns>(declared: Table<C>): Partial<RowOf<Table<C>>> =>
  // As above.
  Object.fromEntries(
    fieldsWith(declared, 'contact').map((field) => [field, declared.columns[field]?.empty]),
  ) as Partial<RowOf<Table<C>>>;

/** Typed or copied rows get their ID from Soát sổ; until then nothing can refer to them. */
export const hasId = ({ id }: { readonly id: string }): boolean => id !== '';

export const countUnnumbered = (rows: readonly { readonly id: string }[]): number =>
  rows.filter((row) => !hasId(row)).length;

/** Rows by ID; drops rows without one. */
export const rowsById = <Row extends { readonly values: { readonly id: string } }>(
  rows: readonly Row[],
): ReadonlyMap<string, Row> =>
  new Map(rows.filter(({ values }) => hasId(values)).map((row) => [row.values.id, row]));
