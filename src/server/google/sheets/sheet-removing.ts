import type { Failure } from '../../../domain/failure';
import { failure, type Outcome, success } from '../../../domain/outcome';
import type { Columns, RowOf, Table } from '../../../register/table';
import { keyOf, type Reading, readSheet } from './sheet-reading';

const attempts = 4;

/**
 * Deletes whole rows, run by run from the last one up, and proves each deletion by reading the sheet again, because the
 * lock does not stop people from sorting. A row deleted by mistake is added again at the end.
 */
export function removeRows<C extends Columns>(
  table: Table<C>,
  isGone: (row: RowOf<Table<C>>) => boolean,
): Outcome<number, Failure> {
  const read = readSheet(table);
  if (!read.ok) return read;
  let reading = read.value;
  let removed = 0;
  let misses = 0;
  while (misses < attempts) {
    const [run] = runsOf(reading, isGone);
    if (!run) return success(removed);
    deleteLines(reading, run);
    const after = readSheet(table);
    if (!after.ok) return after;
    const left = rowsLeft(reading, after.value, isGone, run.count);
    removed += run.count - left;
    if (left > 0) misses += 1;
    const again = left > 0 ? readSheet(table) : after;
    if (!again.ok) return again;
    reading = again.value;
  }
  return failure({ code: 'row-moved', tab: table.tab });
}

interface Run {
  readonly first: number;
  readonly count: number;
}

/** Runs of neighbouring rows to delete, last first. */
function runsOf<C extends Columns>(
  reading: Reading<C>,
  isGone: (row: RowOf<Table<C>>) => boolean,
): readonly Run[] {
  const runs: { first: number; count: number }[] = [];
  for (const row of reading.rows) {
    if (!isGone(row.values)) continue;
    const run = runs[runs.length - 1];
    if (run && run.first + run.count === row.line) run.count += 1;
    else runs.push({ first: row.line, count: 1 });
  }
  return runs.reverse();
}

/** Keeps a row below the frozen header, as Sheets requires. */
function deleteLines<C extends Columns>({ sheet }: Reading<C>, { first, count }: Run): void {
  const last = sheet.getMaxRows();
  if (first === 2 && count >= last - 1) sheet.insertRowsAfter(last, 1);
  sheet.deleteRows(first, count);
}

/** Number of rows that should be deleted and are still there; rows deleted instead of them are added again. */
function rowsLeft<C extends Columns>(
  before: Reading<C>,
  after: Reading<C>,
  isGone: (row: RowOf<Table<C>>) => boolean,
  count: number,
): number {
  const goneIn = (reading: Reading<C>): number => reading.rows.filter((row) => isGone(row.values)).length;
  const left = goneIn(after) - (goneIn(before) - count);
  if (left <= 0) return 0;
  const keys = new Set(after.rows.map((row) => keyOf(after.table, row.cells)));
  const hit = before.rows.filter((row) => !isGone(row.values) && !keys.has(keyOf(before.table, row.cells)));
  for (const row of hit.slice(0, left)) before.sheet.appendRow([...(before.lines[row.line - 1] ?? [])]);
  return left;
}
