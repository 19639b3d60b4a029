import type { Failure } from '../../../domain/failure';
import { failure, type Outcome, success } from '../../../domain/outcome';
import { type Columns, type RowOf, type Table, writeFields } from '../../../register/table';
import { looksLikeFormula, putValues, rememberTextWay, type TextWay } from '../workbook/cell-texts';
import { holdsCells } from './cell-values';
import { growFor, lineOf } from './sheet-appending';
import { lineFormats } from './sheet-formats';
import { type Reading, readSheet } from './sheet-reading';

const attempts = 3;

/**
 * Writes the rows from the second line on and blanks the lines below, in one write, and reads them back. If somebody
 * moved a column or inserted a row meanwhile, the sheet is written again.
 */
export function replaceRows<C extends Columns>(
  reading: Reading<C>,
  rows: readonly RowOf<Table<C>>[],
): Outcome<void, Failure> {
  let before = reading;
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const way = attempt === attempts ? 'rich' : 'plain';
    writeAll(before, rows, way);
    const after = readSheet(reading.table);
    if (!after.ok) return after;
    if (holdsJust(after.value, rows)) {
      if (way === 'rich' && hasTextLikeFormula(reading, rows)) rememberTextWay(way);
      return success(undefined);
    }
    before = after.value;
  }
  return failure({ code: 'row-moved', tab: reading.table.tab });
}

const hasTextLikeFormula = <C extends Columns>(
  { table }: Reading<C>,
  rows: readonly RowOf<Table<C>>[],
): boolean => rows.some((row) => Object.values(writeFields(table, row)).some(looksLikeFormula));

function writeAll<C extends Columns>(
  reading: Reading<C>,
  rows: readonly RowOf<Table<C>>[],
  way: TextWay,
): void {
  const { sheet, width, lastLine } = reading;
  const height = Math.max(rows.length, lastLine - 1);
  if (height === 0) return;
  growFor(reading, Math.max(0, rows.length - (lastLine - 1)));
  const blank = new Array(width).fill('');
  const lines = Array.from({ length: height }, (_, index) => {
    const row = rows[index];
    return row ? lineOf(reading, row) : blank;
  });
  const cells = sheet.getRange(2, 1, height, width);
  // The format first: a petition may begin with `=`, which stays text only in a cell formatted as text.
  cells.setNumberFormats(lineFormats(reading, height));
  putValues(cells, lines, way);
}

/** Whether the sheet holds exactly these rows, in this order. */
function holdsJust<C extends Columns>(reading: Reading<C>, rows: readonly RowOf<Table<C>>[]): boolean {
  return (
    reading.rows.length === rows.length &&
    reading.rows.every(({ cells }, index) => {
      const row = rows[index];
      return row !== undefined && holdsCells(cells, writeFields(reading.table, row));
    })
  );
}
