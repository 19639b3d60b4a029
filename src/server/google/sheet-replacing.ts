import type { Failure } from '../../domain/failure';
import { type Outcome, success } from '../../domain/outcome';
import type { Columns, RowOf, Table } from '../../register/table';
import { growFor, lineOf } from './sheet-appending';
import { formatAt } from './sheet-formats';
import type { Reading } from './sheet-reading';

/** Writes these rows from the second line on and blanks what stood below them, all in one write. */
export function replaceRows<C extends Columns>(
  reading: Reading<C>,
  rows: readonly RowOf<Table<C>>[],
): Outcome<void, Failure> {
  const { sheet, width, lastLine } = reading;
  const height = Math.max(rows.length, lastLine - 1);
  if (height === 0) return success(undefined);
  growFor(reading, Math.max(0, rows.length - (lastLine - 1)));
  const blank = new Array(width).fill('');
  const lines = Array.from({ length: height }, (_, index) => {
    const row = rows[index];
    return row ? lineOf(reading, row) : blank;
  });
  const format = formatAt(reading);
  const formats = Array.from({ length: width }, (_, index) => format(index + 1));
  sheet
    .getRange(2, 1, height, width)
    // The format first: a petition may begin with `=`, which only a cell of plain text keeps as text.
    .setNumberFormats(new Array(height).fill(formats))
    .setValues(lines);
  return success(undefined);
}
