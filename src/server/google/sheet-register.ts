import type {
  Clock,
  NoteEntry,
  Person,
  Register,
  RowChange,
  SheetRow,
  SheetSnapshot,
} from '../../application/ports';
import type { Failure } from '../../domain/failure';
import { failure, type Outcome, success } from '../../domain/outcome';
import type { Cell } from '../../register/cell';
import { journal } from '../../register/journal';
import { type Columns, type RowOf, rowWith, type Table, writeFields } from '../../register/table';
import { sameCell, type SheetValue, sheetValueOf } from './cell-values';
import { changeCells } from './sheet-changes';
import { writeApart, writeTogether } from './sheet-writing';
import { sheetFormats } from './sheet-formats';
import { fixCells } from './sheet-register-cells';
import { cellsOf, keyOf, type Reading, readSheet, rowOf, sheetOf } from './sheet-reading';

/** Lines looked at below the expected place, so that rows inserted meanwhile do not hide what was appended. */
const searchMargin = 20;
const linesToGrow = 500;

export function sheetRegister(clock: Clock, person: Person): Register {
  const note = (entry: NoteEntry): void => {
    const sheet = sheetOf(journal);
    if (!sheet.ok) return;
    const row = rowWith(journal, { at: clock.stamp(), person: person.email(), ...entry });
    sheet.value.appendRow(Object.keys(journal.columns).map((field) => row[field as keyof typeof row]));
  };

  return {
    read: readSheet,
    fixCells,
    note,
    flush: () => SpreadsheetApp.flush(),
    link: () => SpreadsheetApp.getActiveSpreadsheet().getUrl(),

    append(snapshot, rows) {
      const reading = readingOf(snapshot);
      const lines = rows.map((row) => lineOf(reading, row));
      growFor(reading, lines.length);
      for (const line of lines) reading.sheet.appendRow(line);
      return locateAppended(reading, rows);
    },

    appendList(snapshot, rows) {
      const reading = readingOf(snapshot);
      writeBelow(reading, rows);
      return locateAppended(reading, rows);
    },

    appendBlock: (snapshot, rows) => writeBelow(readingOf(snapshot), rows),

    change: (snapshot, changes) =>
      changeCells(readingOf(snapshot), changes.map(cellsToWrite(snapshot.table)), writeApart),

    changeBlock: (snapshot, changes) =>
      changeCells(readingOf(snapshot), changes.map(cellsToWrite(snapshot.table)), writeTogether),
  };
}

const cellsToWrite =
  <C extends Columns>(table: Table<C>) =>
  (change: RowChange<C>): { readonly key: string; readonly cells: Readonly<Record<string, Cell>> } => ({
    key: change.key,
    cells: writeFields(table, change.values),
  });

/** Every snapshot that use cases hold came from readSheet. */
function readingOf<C extends Columns>(snapshot: SheetSnapshot<C>): Reading<C> {
  if (!('sheet' in snapshot)) throw new Error('this snapshot was not read from the workbook');
  return snapshot as Reading<C>;
}

function lineOf<C extends Columns>(reading: Reading<C>, row: RowOf<Table<C>>): SheetValue[] {
  const line: SheetValue[] = new Array(reading.width).fill('');
  const cells = writeFields(reading.table, row);
  for (const [field, position] of Object.entries(reading.positions)) {
    line[position - 1] = sheetValueOf(cells[field] ?? '', reading.zone);
  }
  return line;
}

function writeBelow<C extends Columns>(reading: Reading<C>, rows: readonly RowOf<Table<C>>[]): void {
  if (rows.length === 0) return;
  growFor(reading, rows.length);
  reading.sheet
    .getRange(reading.lastLine + 1, 1, rows.length, reading.width)
    .setValues(rows.map((row) => lineOf(reading, row)));
}

/** New lines must have their formats before text reaches them, or a phone number loses its zero. */
function growFor<C extends Columns>(reading: Reading<C>, count: number): void {
  const { sheet, lastLine, width } = reading;
  const missing = lastLine + count - sheet.getMaxRows();
  if (missing <= 0) return;
  const first = sheet.getMaxRows() + 1;
  sheet.insertRowsAfter(first - 1, missing + linesToGrow);
  const formats = new Array(width).fill('@');
  for (const [field, position] of Object.entries(reading.positions)) {
    formats[position - 1] = sheetFormats[reading.table.columns[field]?.format ?? 'text'];
  }
  sheet
    .getRange(first, 1, missing + linesToGrow, width)
    .setNumberFormats(new Array(missing + linesToGrow).fill(formats));
}

function locateAppended<C extends Columns>(
  reading: Reading<C>,
  rows: readonly RowOf<Table<C>>[],
): Outcome<readonly SheetRow<RowOf<Table<C>>>[], Failure> {
  const { sheet, table, positions, zone, width, lastLine } = reading;
  const first = lastLine + 1;
  const count = Math.min(rows.length + searchMargin, sheet.getMaxRows() - lastLine);
  const near = sheet.getRange(first, 1, count, width).getValues();
  let found = near.map((line, index) => rowOf(table, cellsOf(positions, line, zone), first + index));
  const written = rows.map((row) => writeFields(table, row));
  const pick = (cells: Record<string, Cell>) =>
    found.find((row) => keyOf(table, row.cells) === keyOf(table, cells));
  if (!written.every(pick)) {
    const again = readSheet(table);
    if (!again.ok) return again;
    found = [...again.value.rows];
  }
  const located: SheetRow<RowOf<Table<C>>>[] = [];
  for (const cells of written) {
    const row = pick(cells);
    const intact =
      row && Object.entries(cells).every(([field, cell]) => sameCell(cell, row.cells[field] ?? ''));
    if (!row || !intact) return failure({ code: 'row-moved', tab: table.tab });
    located.push(row);
  }
  return success(located);
}
