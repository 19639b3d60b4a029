import type { Failure } from '../../../domain/failure';
import { failure, type Outcome, success } from '../../../domain/outcome';
import type { Columns, RowOf, Table } from '../../../register/table';
import { keyOf, type Reading, readSheet } from './sheet-reading';

const attempts = 4;

/**
 * Deletes whole rows, a run of neighbours at a time and from the last one up, and proves each by reading the sheet
 * again: the lock does not stop a person from sorting. A row that was deleted in place of another comes back below.
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

/** Neighbouring rows that go, the last ones first. */
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

/** A sheet keeps at least one row below its frozen header. */
function deleteLines<C extends Columns>({ sheet }: Reading<C>, { first, count }: Run): void {
  const last = sheet.getMaxRows();
  if (first === 2 && count >= last - 1) sheet.insertRowsAfter(last, 1);
  sheet.deleteRows(first, count);
}

/** How many of the rows that should have gone are still there; as many that went in their place are put back. */
function rowsLeft<C extends Columns>(
  before: Reading<C>,
  after: Reading<C>,
  isGone: (row: RowOf<Table<C>>) => boolean,
  count: number,
): number {
  const goneIn = (reading: Reading<C>): number => reading.rows.filter((row) => isGone(row.values)).length;
  const left = goneIn(after) - (goneIn(before) - count);
  if (left <= 0) return 0;
  const there = new Set(after.rows.map((row) => keyOf(after.table, row.cells)));
  const hit = before.rows.filter((row) => !isGone(row.values) && !there.has(keyOf(before.table, row.cells)));
  for (const row of hit.slice(0, left)) before.sheet.appendRow([...(before.lines[row.line - 1] ?? [])]);
  return left;
}
