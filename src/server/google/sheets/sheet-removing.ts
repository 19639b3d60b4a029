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
    const left = rowsLeft(reading, after.value, isGone, run);
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
  { first, count }: Run,
): number {
  const goneIn = (reading: Reading<C>) => reading.rows.filter((row) => isGone(row.values));
  const gone = goneIn(after);
  const left = gone.length - (goneIn(before).length - count);
  if (left <= 0) return 0;
  const keys = keysOf(after);
  const missing = before.rows.filter(
    (row) => !isGone(row.values) && !keys.includes(keyOf(before.table, row.cells)),
  );
  // A run that moved up gave its lines to the rows below it, and what is missing above it somebody else deleted.
  const shift = (gone[gone.length - 1]?.line ?? first) - first;
  const hit = isReordered(before, after) || shift >= 0 ? missing : missing.filter(({ line }) => line > first);
  for (const row of hit.slice(0, left)) before.sheet.appendRow([...(before.lines[row.line - 1] ?? [])]);
  return left;
}

const keysOf = <C extends Columns>({ table, rows }: Reading<C>): readonly string[] =>
  rows.map(({ cells }) => keyOf(table, cells));

/** Whether the rows of both readings stand in another order, as after sorting. */
function isReordered<C extends Columns>(before: Reading<C>, after: Reading<C>): boolean {
  const [then, now] = [keysOf(before), keysOf(after)];
  const common = then.filter((key) => now.includes(key));
  return now.filter((key) => then.includes(key)).some((key, index) => key !== common[index]);
}
