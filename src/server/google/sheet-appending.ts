import type { SheetRow } from '../../application/ports';
import type { Failure } from '../../domain/failure';
import { failure, type Outcome, success } from '../../domain/outcome';
import type { Cell } from '../../register/cell';
import { type Columns, type RowOf, type Table, writeFields } from '../../register/table';
import { cellOf, type SheetValue, sameCell, sheetValueOf } from './cell-values';
import { changeCells } from './sheet-changes';
import { formatAt } from './sheet-formats';
import { cellsOf, keyOf, type Reading, readSheet, rowOf } from './sheet-reading';
import { writeApart } from './sheet-writing';

/** Lines looked at below the expected place, so that rows inserted meanwhile do not hide what was appended. */
const searchMargin = 20;
const linesToGrow = 500;

type Located<C extends Columns> = Outcome<readonly SheetRow<RowOf<Table<C>>>[], Failure>;

/** Each row goes below the last one in a call of its own, which finds that place itself. */
export function appendOneByOne<C extends Columns>(
  reading: Reading<C>,
  rows: readonly RowOf<Table<C>>[],
): Located<C> {
  const { sheet, table, positions, zone, width, lastLine } = reading;
  growFor(reading, rows.length);
  for (const row of rows) sheet.appendRow(withoutFormulas(lineOf(reading, row)));

  const first = lastLine + 1;
  const count = Math.min(rows.length + searchMargin, sheet.getMaxRows() - lastLine);
  const [above = [], ...lines] = sheet.getRange(lastLine, 1, count + 1, width).getValues();
  const near = lines.map((line, index) => rowOf(table, cellsOf(positions, line, zone), first + index));
  const located = rowsAmong(near, reading, rows);
  if (located.ok && isLine(reading, above, lastLine)) return located;
  const all = readSheet(table);
  return all.ok ? mended(all.value, rows) : all;
}

/** Whether the line is as it was read. Where somebody has moved a column meanwhile, it is not. */
const isLine = <C extends Columns>(
  { lines, zone }: Reading<C>,
  line: readonly unknown[],
  number: number,
): boolean =>
  line.every((value, index) => sameCell(cellOf(value, zone), cellOf(lines[number - 1]?.[index], zone)));

/** One write for all rows. Where rows were opened above it meanwhile, the last ones that it hit are put back. */
export function appendTogether<C extends Columns>(
  reading: Reading<C>,
  rows: readonly RowOf<Table<C>>[],
): Located<C> {
  growFor(reading, rows.length);
  // Rows typed since the reading must not be written over.
  writeBelow({ ...reading, lastLine: reading.sheet.getLastRow() }, rows);
  const after = readSheet(reading.table);
  if (!after.ok) return after;
  for (const line of linesWrittenOver(reading, after.value)) {
    reading.sheet.appendRow([...(reading.lines[line - 1] ?? [])]);
  }
  return mended(after.value, rows);
}

/** One write without proof. */
export function appendUnproved<C extends Columns>(
  reading: Reading<C>,
  rows: readonly RowOf<Table<C>>[],
): void {
  if (rows.length === 0) return;
  growFor(reading, rows.length);
  writeBelow(reading, rows);
}

function writeBelow<C extends Columns>(reading: Reading<C>, rows: readonly RowOf<Table<C>>[]): void {
  reading.sheet
    .getRange(reading.lastLine + 1, 1, rows.length, reading.width)
    .setValues(rows.map((row) => withoutFormulas(lineOf(reading, row))));
}

/**
 * A cell that somebody pasted brings its own format, and there `=…` would become a formula at once. Such texts are held
 * back until `mended` has made their cells plain text.
 */
const withoutFormulas = (line: readonly SheetValue[]): SheetValue[] =>
  line.map((value) => (typeof value === 'string' && /^[=+\-@']/.test(value) ? '' : value));

/** Gives cells that do not hold what was written the format of their column, and then what they should hold. */
function mended<C extends Columns>(reading: Reading<C>, rows: readonly RowOf<Table<C>>[]): Located<C> {
  const { table } = reading;
  const located = rowsAmong(reading.rows, reading, rows);
  if (located.ok) return located;
  const standing = new Map(reading.rows.map((row) => [keyOf(table, row.cells), row.cells]));
  const changes = rows.flatMap((row) => {
    const cells = writeFields(table, row);
    const key = keyOf(table, cells);
    const stands = standing.get(key);
    if (!stands) return [];
    const wrong = Object.entries(cells).filter(([field, cell]) => !sameCell(cell, stands[field] ?? ''));
    return wrong.length === 0 ? [] : [{ key, cells: Object.fromEntries(wrong) }];
  });
  if (changes.length === 0) return located;
  const changed = changeCells(reading, changes, writeApart);
  if (!changed.ok) return changed;
  const after = readSheet(table);
  return after.ok ? rowsAmong(after.value.rows, after.value, rows) : after;
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
  const format = formatAt(reading);
  const formats = Array.from({ length: width }, (_, index) => format(index + 1));
  sheet
    .getRange(first, 1, missing + linesToGrow, width)
    .setNumberFormats(new Array(missing + linesToGrow).fill(formats));
}

/** Former lines whose rows are gone; a row deleted by hand is told by the next one having moved up into its place. */
function linesWrittenOver<C extends Columns>(before: Reading<C>, after: Reading<C>): number[] {
  const markOf = (row: Reading<C>['rows'][number]): string =>
    keyOf(before.table, row.cells) || row.fingerprint;
  const now = new Map(after.rows.map((row) => [markOf(row), row.line]));
  const held = new Set(before.rows.map((row) => now.get(markOf(row))));
  const lost: number[] = [];
  let shift = 0;
  for (const row of before.rows) {
    const line = now.get(markOf(row));
    if (line !== undefined) shift = line - row.line;
    else if (!held.has(row.line + shift)) lost.push(row.line);
  }
  return lost;
}

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
    const intact =
      stands && Object.entries(cells).every(([field, cell]) => sameCell(cell, stands.cells[field] ?? ''));
    if (!stands || !intact) return failure({ code: 'row-moved', tab: table.tab });
    located.push(stands);
  }
  return success(located);
}
