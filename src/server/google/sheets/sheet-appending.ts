import type { SheetRow } from '../../../application/ports';
import type { Failure } from '../../../domain/failure';
import { failure, type Outcome, success } from '../../../domain/outcome';
import { type Cell, isDateCell } from '../../../register/cell';
import { type Columns, type RowOf, type Table, writeFields } from '../../../register/table';
import { cellOf, isFormOf, type SheetValue, sameCell, sheetValueOf } from './cell-values';
import { writeProved } from './sheet-changes';
import { lineFormats } from './sheet-formats';
import { type CellWrite, cellAt } from './sheet-moves';
import { cellsOf, keyOf, type Reading, readSheet, rowOf } from './sheet-reading';
import { writeApart } from './sheet-writing';

/** Lines looked at below the expected place, so that rows inserted meanwhile do not hide what was appended. */
const searchMargin = 20;
const linesToGrow = 500;

/** Blank lines between the last row and where several rows are written first; nobody pastes as many at once. */
const distance = 200;

type Located<C extends Columns> = Outcome<readonly SheetRow<RowOf<Table<C>>>[], Failure>;

/** Adds rows below the last one, writes over nothing that people type there meanwhile, and proves where the rows stand. */
export function appendRows<C extends Columns>(
  reading: Reading<C>,
  rows: readonly RowOf<Table<C>>[],
): Located<C> {
  const { sheet, table, positions, zone, width, lastLine } = reading;
  const lines = rows.map((row) => lineOf(reading, row));
  const [line, ...others] = lines;
  if (!line) return success([]);
  if (others.length === 0 && !line.some(looksLikeFormula)) appendOne(reading, line);
  else appendFromBelow(reading, lines);

  const first = lastLine + 1;
  const count = Math.min(rows.length + searchMargin, sheet.getMaxRows() - lastLine);
  const [above = [], ...below] = sheet.getRange(lastLine, 1, count + 1, width).getValues();
  const near = below.map((values, index) => rowOf(table, cellsOf(positions, values, zone), first + index));
  const located = rowsAmong(near, reading, rows);
  if (located.ok && isLine(reading, above, lastLine)) return located;
  const all = readSheet(table);
  return all.ok ? mended(reading, all.value, rows) : all;
}

/** In one call, which finds the place below the last row itself. */
function appendOne<C extends Columns>(reading: Reading<C>, line: SheetValue[]): void {
  growFor(reading, 1);
  reading.sheet.appendRow(line);
}

/**
 * Sheets has no single step that adds several rows, or one row in given formats. So they are written far below, where
 * nobody is at work, and moved up: what was typed below the last row meanwhile makes room, where a write would have gone
 * over it.
 */
function appendFromBelow<C extends Columns>(
  reading: Reading<C>,
  lines: readonly (readonly SheetValue[])[],
): void {
  const { sheet, lastLine } = reading;
  growFor(reading, distance + lines.length + 1);
  // Rules and formats end at the last line of the grid, which therefore stays where it is.
  const first = sheet.getMaxRows() - lines.length;
  writeLines(reading, first, lines);
  try {
    sheet.moveRows(sheet.getRange(first, 1, lines.length, 1), lastLine + 1);
  } catch (error) {
    // The rows are in the register all the same, below a gap.
    console.warn(`rows not moved up: ${String(error)}`);
  }
}

/** In a cell that somebody pasted, and that brought its own format, such a text would become a formula at once. */
const looksLikeFormula = (value: SheetValue): boolean => typeof value === 'string' && /^[=+\-@']/.test(value);

/** Whether the line is as it was read. Where somebody has moved a column meanwhile, it is not. */
const isLine = <C extends Columns>(
  { lines, zone }: Reading<C>,
  line: readonly unknown[],
  number: number,
): boolean =>
  line.every((value, index) => sameCell(cellOf(value, zone), cellOf(lines[number - 1]?.[index], zone)));

/** One write without proof. */
export function appendUnproved<C extends Columns>(
  reading: Reading<C>,
  rows: readonly RowOf<Table<C>>[],
): void {
  if (rows.length === 0) return;
  growFor(reading, rows.length);
  writeLines(
    reading,
    reading.lastLine + 1,
    rows.map((row) => lineOf(reading, row)),
  );
}

function writeLines<C extends Columns>(
  reading: Reading<C>,
  first: number,
  lines: readonly (readonly SheetValue[])[],
): void {
  const cells = reading.sheet.getRange(first, 1, lines.length, reading.width);
  if (lines.some((line) => line.some(looksLikeFormula))) {
    cells.setNumberFormats(lineFormats(reading, lines.length));
  }
  cells.setValues(lines.map((line) => [...line]));
}

/** Gives cells that do not hold what was written the format of their column, and then what they should hold. */
function mended<C extends Columns>(
  before: Reading<C>,
  after: Reading<C>,
  rows: readonly RowOf<Table<C>>[],
): Located<C> {
  const located = rowsAmong(after.rows, after, rows);
  if (located.ok) return located;
  const { table } = after;
  const lines = new Map(after.rows.map((row) => [keyOf(table, row.cells), row.line]));
  const wrong = rows.flatMap((row) => {
    const wrote = lineOf(before, row).map((value) => cellOf(value, before.zone));
    const line = lines.get(keyOf(table, writeFields(table, row))) ?? lineHolding(after, wrote);
    return line === undefined ? [] : wrongCells(before, after, row, line, wrote);
  });
  const written = writeProved(after, wrong, writeApart);
  return written.ok ? rowsAmong(written.value.after.rows, written.value.after, rows) : written;
}

/** Where a whole line stands just as it was written, under columns that have moved. */
function lineHolding<C extends Columns>(reading: Reading<C>, wrote: readonly Cell[]): number | undefined {
  return reading.rows.find(({ line }) =>
    wrote.every((cell, index) => {
      const stands = cellAt(reading, { line, position: index + 1 });
      // Nobody knows how a day reads in a column of texts.
      return isFormOf(cell, stands) || (isDateCell(cell) && stands !== '');
    }),
  )?.line;
}

/**
 * Columns of the office lose only what fell into them. So do cells that were left blank, unless columns have moved and
 * what fell there may have taken on the form of another column.
 */
function wrongCells<C extends Columns>(
  before: Reading<C>,
  reading: Reading<C>,
  row: RowOf<Table<C>>,
  line: number,
  wrote: readonly Cell[],
): readonly CellWrite[] {
  const declared = new Set(Object.values(reading.positions));
  const isMoved = Object.entries(before.positions).some(([field, at]) => reading.positions[field] !== at);
  return lineOf(reading, row).flatMap((value, index): CellWrite[] => {
    const place = { line, position: index + 1 };
    const [stands, cell] = [cellAt(reading, place), cellOf(value, reading.zone)];
    if (sameCell(stands, cell)) return [];
    const isMeant = declared.has(place.position) && (cell !== '' || isMoved);
    const isOurs = isMeant || sameCell(stands, wrote[index] ?? '');
    return isOurs ? [{ ...place, cell }] : [];
  });
}

export function lineOf<C extends Columns>(reading: Reading<C>, row: RowOf<Table<C>>): SheetValue[] {
  const line: SheetValue[] = new Array(reading.width).fill('');
  const cells = writeFields(reading.table, row);
  for (const [field, position] of Object.entries(reading.positions)) {
    line[position - 1] = sheetValueOf(cells[field] ?? '', reading.zone);
  }
  return line;
}

/** New lines must have their formats before text reaches them, or a phone number loses its zero. */
export function growFor<C extends Columns>(reading: Reading<C>, count: number): void {
  const { sheet, lastLine, width } = reading;
  const missing = lastLine + count - sheet.getMaxRows();
  if (missing <= 0) return;
  const first = sheet.getMaxRows() + 1;
  sheet.insertRowsAfter(first - 1, missing + linesToGrow);
  sheet
    .getRange(first, 1, missing + linesToGrow, width)
    .setNumberFormats(lineFormats(reading, missing + linesToGrow));
}

/** Whether a row holds what was written into it. What somebody put into a blank cell of it at once is theirs. */
const stillHolds = (
  cells: Readonly<Record<string, Cell>>,
  written: Readonly<Record<string, Cell>>,
): boolean =>
  Object.entries(written).every(([field, cell]) => cell === '' || sameCell(cell, cells[field] ?? ''));

/** The rows as they stand in the sheet, found by their keys and whole. */
function rowsAmong<C extends Columns>(
  found: readonly SheetRow<RowOf<Table<C>>>[],
  { table }: Reading<C>,
  rows: readonly RowOf<Table<C>>[],
): Located<C> {
  const byKey = new Map(found.map((row) => [keyOf(table, row.cells), row]));
  const located: SheetRow<RowOf<Table<C>>>[] = [];
  for (const row of rows) {
    const cells: Record<string, Cell> = writeFields(table, row);
    const stands = byKey.get(keyOf(table, cells));
    if (!stands || !stillHolds(stands.cells, cells)) return failure({ code: 'row-moved', tab: table.tab });
    located.push(stands);
  }
  return success(located);
}
