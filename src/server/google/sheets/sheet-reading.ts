import type { SheetRow, SheetSnapshot } from '../../../application/ports';
import type { Failure } from '../../../domain/failure';
import { failure, type Outcome, success } from '../../../domain/outcome';
import { fingerprintOf } from '../../../domain/text/fingerprint';
import { cleanText } from '../../../domain/text/vietnamese-text';
import { type Cell, cellText } from '../../../register/cell';
import { type Columns, readRow, type Table } from '../../../register/table';
import { displayOf } from './added-columns';
import { cellOf } from './cell-values';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A snapshot with what the adapter needs in addition. */
export interface Reading<C extends Columns> extends SheetSnapshot<C> {
  readonly sheet: Sheet;
  readonly zone: string;
  readonly width: number;
  /** Last line with content in any column. */
  readonly lastLine: number;
  /** All lines read, header first. */
  readonly lines: readonly (readonly unknown[])[];
}

export function sheetOf(table: Table): Outcome<Sheet, Failure> {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(table.tab);
  return sheet ? success(sheet) : failure({ code: 'sheet-missing', tab: table.tab });
}

/** Finds every declared column by its header, at any position. */
export function positionsOf(
  table: Table,
  header: readonly unknown[],
): Outcome<Record<string, number>, Failure> {
  const places = new Map<string, number[]>();
  for (const [index, value] of header.entries()) {
    const text = cleanText(String(value));
    places.set(text, [...(places.get(text) ?? []), index + 1]);
  }
  const positions: Record<string, number> = {};
  for (const [field, column] of Object.entries(table.columns)) {
    const headed = [column.header, ...column.formerly].flatMap((name) => places.get(name) ?? []);
    const [position] = headed;
    if (position === undefined)
      return failure({ code: 'header-missing', tab: table.tab, header: column.header });
    if (headed.length > 1) return failure({ code: 'header-doubled', tab: table.tab, header: column.header });
    positions[field] = position;
  }
  return success(positions);
}

export const keyOf = (table: Table, cells: Readonly<Record<string, Cell>>): string =>
  cleanText(cellText(cells[table.key] ?? ''));

/** The declared cells of one line of values. */
export function cellsOf(
  positions: Readonly<Record<string, number>>,
  line: readonly unknown[],
  zone: string,
): Record<string, Cell> {
  const cells: Record<string, Cell> = {};
  for (const field of Object.keys(positions)) cells[field] = cellOf(line[(positions[field] ?? 0) - 1], zone);
  return cells;
}

const fingerprintOfCells = (cells: Readonly<Record<string, Cell>>): string =>
  fingerprintOf(
    Object.keys(cells)
      .sort()
      .map((field) => `${field}=${cellText(cells[field] ?? '')}`)
      .join('\u0000'),
  );

export function rowOf<C extends Columns>(
  table: Table<C>,
  cells: Readonly<Record<string, Cell>>,
  line: number,
  added: () => Readonly<Record<string, string>> = () => ({}),
): SheetRow<ReturnType<typeof readRow<C>>['values']> {
  const { values, problems } = readRow(table, cells);
  return {
    values,
    problems,
    cells,
    // Lazy, as only papers print it and it costs a call.
    get added() {
      return added();
    },
    // Lazy, as only forms need it and a sheet may have thousands of rows.
    get fingerprint() {
      return fingerprintOfCells(cells);
    },
    line,
  };
}

/**
 * A row copied by hand repeats the ID of the original. It counts as a row without an ID until the register check gives it
 * one, so that changes of one row never hit the other.
 */
export function withOwnIds<C extends Columns>(
  table: Table<C>,
  rows: SheetSnapshot<C>['rows'],
): SheetSnapshot<C>['rows'] {
  if (table.idPrefix === null) return rows;
  const ids = new Set<string>();
  return rows.map((row) => {
    const id = keyOf(table, row.cells);
    const isCopy = id !== '' && ids.has(id);
    ids.add(id);
    return isCopy ? rowWithValues(row, { ...row.values, [table.key]: '' }) : row;
  });
}

/** The row with other values; lazy properties stay lazy. */
const rowWithValues = <Row>(row: SheetRow<Row>, values: Row): SheetRow<Row> => ({
  values,
  problems: row.problems,
  cells: row.cells,
  get added() {
    return row.added;
  },
  get fingerprint() {
    return row.fingerprint;
  },
  line: row.line,
});

/** Lines read below the last one, in case rows are inserted at the same moment. */
const readMargin = 20;

/** All lines down to the last one with content; at least the header line. */
function linesOf(sheet: Sheet): unknown[][] {
  const used = sheet.getDataRange();
  const margin = used.getNumRows() + readMargin;
  const height = Math.min(sheet.getMaxRows(), margin);
  const lines: unknown[][] = sheet.getRange(1, 1, height, used.getNumColumns()).getValues();
  const isBlank = (line: unknown[] | undefined): boolean => line?.every((value) => value === '') ?? true;
  // Rows pasted at the same moment may continue below.
  if (height === margin && !isBlank(lines[height - 1])) return linesOf(sheet);
  let last = lines.length;
  while (last > 1 && isBlank(lines[last - 1])) last -= 1;
  return lines.slice(0, last);
}

/** Reads a whole sheet in one call. */
export function readSheet<C extends Columns>(table: Table<C>): Outcome<Reading<C>, Failure> {
  const sheet = sheetOf(table);
  if (!sheet.ok) return sheet;
  const lines = linesOf(sheet.value);
  const header = lines[0] ?? [];
  const positions = positionsOf(table, header);
  if (!positions.ok) return positions;
  const zone = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
  const declared = new Set(Object.values(positions.value));
  const addedColumns = header.flatMap((value, index) => {
    const name = cleanText(String(value));
    return name === '' || declared.has(index + 1) ? [] : [{ name, index }];
  });
  const shown = displayOf(sheet.value, addedColumns, positions.value[table.key] ?? 1, lines);
  const rows: Reading<C>['rows'][number][] = [];
  for (let index = 1; index < lines.length; index += 1) {
    const cells = cellsOf(positions.value, lines[index] ?? [], zone);
    const blank = Object.values(cells).every((cell) => cell === '');
    if (!blank) rows.push(rowOf(table, cells, index + 1, () => shown(index, zone)));
  }
  return success({
    table,
    rows: withOwnIds(table, rows),
    positions: positions.value,
    addedHeaders: addedColumns.map(({ name }) => name),
    sheet: sheet.value,
    zone,
    width: header.length,
    lastLine: lines.length,
    lines,
  });
}

/** All cells of a 1-based line, including undeclared columns. */
export const cellsOfLine = <C extends Columns>(reading: Reading<C>, line: number): Cell[] =>
  Array.from({ length: reading.width }, (_, index) => cellOf(reading.lines[line - 1]?.[index], reading.zone));
