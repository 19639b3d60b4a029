import type { SheetRow } from '../../../application/ports';
import type { Failure } from '../../../domain/failure';
import { failure, type Outcome, success } from '../../../domain/outcome';
import { type Cell, isDateCell } from '../../../register/cell';
import { type Columns, type RowOf, type Table, writeFields } from '../../../register/table';
import { logTrouble } from '../script/trouble-log';
import { looksLikeFormula, putValues } from '../workbook/cell-texts';
import { cellOf, holdsCells, isFormOf, type SheetValue, sameCell, sheetValueOf } from './cell-values';
import { writeProved } from './sheet-changes';
import { lineFormats } from './sheet-formats';
import { type CellWrite, cellAt } from './sheet-moves';
import { cellsOf, keyOf, type Reading, readSheet, rowOf } from './sheet-reading';
import { writeApart } from './sheet-writing';

/** Lines read below the expected place, so that appended rows are found if others insert rows at the same time. */
const searchMargin = 20;
const linesToGrow = 500;

/** Lines above the appended ones that are read with them; a longer sheet may need a call more. */
const mostRead = 1000;

/** Blank lines between the last row and the place where rows are first written; more than anybody pastes at once. */
const distance = 200;

type Located<C extends Columns> = Outcome<readonly SheetRow<RowOf<Table<C>>>[], Failure>;

/** Adds rows below the last one without overwriting what people type there, and proves where they are. */
export function appendRows<C extends Columns>(
  reading: Reading<C>,
  rows: readonly RowOf<Table<C>>[],
): Located<C> {
  const { sheet, table, positions, zone, width, lastLine } = reading;
  const lines = rows.map((row) => lineOf(reading, row));
  const [line, ...others] = lines;
  if (!line) return success([]);
  if (others.length > 0 || line.some(looksLikeFormula)) appendFromBelow(reading, lines);
  else {
    growFor(reading, 1);
    sheet.appendRow(line);
  }

  const first = lastLine + 1;
  const count = Math.min(rows.length + searchMargin, sheet.getMaxRows() - lastLine);
  // The header comes along, as long as that is not much more to read; below that, the last row stands for it.
  const from = lastLine <= mostRead ? 1 : lastLine;
  const read = sheet.getRange(from, 1, first - from + count, width).getValues();
  const [top = []] = read;
  const near = read
    .slice(first - from)
    .map((values, index) => rowOf(table, cellsOf(positions, values, zone), first + index));
  const located = rowsAmong(reading, near, rows);
  const isColumnsProof = from === 1 || tellsColumns(top, lines, zone);
  const header = isColumnsProof ? [] : (sheet.getRange(1, 1, 1, width).getValues()[0] ?? []);
  if (located.ok && isLine(reading, top, from) && isLine(reading, header, 1)) return located;
  const all = readSheet(table);
  return all.ok ? rewritten(reading, all.value, rows) : all;
}

/**
 * Sheets cannot add several rows, or one row with formats, in one step. So rows are written far below, where nobody
 * works, and moved up: this shifts what somebody has just typed below the last row instead of overwriting it.
 */
function appendFromBelow<C extends Columns>(
  reading: Reading<C>,
  lines: readonly (readonly SheetValue[])[],
): void {
  const { sheet, lastLine } = reading;
  growFor(reading, distance + lines.length + 1);
  // Rules and formats end at the last line of the grid, so that line must not move.
  const first = sheet.getMaxRows() - lines.length;
  writeLines(reading, first, lines);
  try {
    sheet.moveRows(sheet.getRange(first, 1, lines.length, 1), lastLine + 1);
  } catch (error) {
    // The rows are in the register anyway, below a gap.
    logTrouble('rows not moved up', error);
  }
}

/** Whether the line is as it was read; not after somebody moved a column. */
const isLine = <C extends Columns>(
  { lines, zone }: Reading<C>,
  line: readonly unknown[],
  number: number,
): boolean =>
  line.every((value, index) => sameCell(cellOf(value, zone), cellOf(lines[number - 1]?.[index], zone)));

/** Whether a moved column would show in this line: its neighbours differ wherever those of a written one do. */
function tellsColumns(
  line: readonly unknown[],
  written: readonly (readonly SheetValue[])[],
  zone: string,
): boolean {
  const isAsBefore = (values: readonly unknown[], at: number): boolean =>
    sameCell(cellOf(values[at], zone), cellOf(values[at - 1], zone));
  return line.every(
    (_, at) => at === 0 || !isAsBefore(line, at) || written.every((values) => isAsBefore(values, at)),
  );
}

/** Appends in one write, without proof. */
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
  putValues(cells, lines);
}

/**
 * Rewrites cells that differ from the rows: another format may have converted a text into a number or date, and after a
 * column moved the values are under other headers.
 */
function rewritten<C extends Columns>(
  before: Reading<C>,
  after: Reading<C>,
  rows: readonly RowOf<Table<C>>[],
): Located<C> {
  const located = rowsAmong(after, after.rows, rows);
  if (located.ok) return located;
  const { table, zone } = after;
  const lines = new Map(after.rows.map((row) => [keyOf(table, row.cells), row.line]));
  const writes = rows.flatMap((row): CellWrite[] => {
    const wrote = lineOf(before, row).map((value) => cellOf(value, zone));
    const isTrace = (index: number, line: number): boolean =>
      isTraceOf(wrote[index] ?? '', cellAt(after, { line, position: index + 1 }));
    const line =
      lines.get(keyOf(table, writeFields(table, row))) ??
      after.rows.find((one) => wrote.every((_, index) => isTrace(index, one.line)))?.line;
    if (line === undefined) return [];
    // A blank or undeclared cell is cleared only of a value written into it by mistake.
    return lineOf(after, row).flatMap((value, index) => {
      const cell = cellOf(value, zone);
      return cell !== '' || isTrace(index, line) ? [{ line, position: index + 1, cell }] : [];
    });
  });
  const written = writeProved(after, writes, writeApart);
  return written.ok ? rowsAmong(written.value, written.value.rows, rows) : written;
}

/** How a date is displayed in a column of texts is unknown. */
const isTraceOf = (wrote: Cell, stands: Cell): boolean =>
  isFormOf(wrote, stands) || (isDateCell(wrote) && stands !== '');

export function lineOf<C extends Columns>(reading: Reading<C>, row: RowOf<Table<C>>): SheetValue[] {
  const line: SheetValue[] = new Array(reading.width).fill('');
  const cells = writeFields(reading.table, row);
  for (const [field, position] of Object.entries(reading.positions)) {
    line[position - 1] = sheetValueOf(cells[field] ?? '', reading.zone);
  }
  return line;
}

/** New lines need their formats before values, or a phone number loses its zero. */
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

/** The rows in the sheet, found by their keys; what somebody typed into blank cells meanwhile is accepted. */
function rowsAmong<C extends Columns>(
  { table }: Reading<C>,
  candidates: readonly SheetRow<RowOf<Table<C>>>[],
  rows: readonly RowOf<Table<C>>[],
): Located<C> {
  const byKey = new Map(candidates.map((row) => [keyOf(table, row.cells), row]));
  const located: SheetRow<RowOf<Table<C>>>[] = [];
  for (const row of rows) {
    const wrote = Object.entries<Cell>(writeFields(table, row)).filter(([, cell]) => cell !== '');
    const stands = byKey.get(keyOf(table, writeFields(table, row)));
    if (!stands || !holdsCells(stands.cells, Object.fromEntries(wrote)))
      return failure({ code: 'row-moved', tab: table.tab });
    located.push(stands);
  }
  return success(located);
}
