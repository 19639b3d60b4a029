import type { Failure } from '../../domain/failure';
import { failure, type Outcome, success } from '../../domain/outcome';
import type { Columns, RowOf, Table } from '../../register/table';
import { keyOf, type Reading, readSheet } from './sheet-reading';

const attempts = 3;

/**
 * Deletes whole rows, from the last one up. Each run of neighbours is read again just before it goes, since the lock
 * does not stop a person from sorting; rows that moved meanwhile are looked for once more.
 */
export function removeRows<C extends Columns>(
  table: Table<C>,
  isGone: (row: RowOf<Table<C>>) => boolean,
): Outcome<number, Failure> {
  let removed = 0;
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const reading = readSheet(table);
    if (!reading.ok) return reading;
    const runs = runsOf(reading.value, isGone);
    if (runs.length === 0) return success(removed);
    for (const [first, keys] of runs) {
      if (!stillThere(reading.value, first, keys)) break;
      deleteLines(reading.value, first, keys.length);
      removed += keys.length;
    }
  }
  return failure({ code: 'row-moved', tab: table.tab });
}

type Run = readonly [first: number, keys: readonly string[]];

/** Neighbouring rows that go, the last ones first, with their keys from top to bottom. */
function runsOf<C extends Columns>(
  reading: Reading<C>,
  isGone: (row: RowOf<Table<C>>) => boolean,
): readonly Run[] {
  const runs: [number, string[]][] = [];
  for (const row of reading.rows) {
    if (!isGone(row.values)) continue;
    const key = keyOf(reading.table, row.cells);
    const run = runs[runs.length - 1];
    if (run && run[0] + run[1].length === row.line) run[1].push(key);
    else runs.push([row.line, [key]]);
  }
  return runs.reverse();
}

function stillThere<C extends Columns>(
  { sheet, positions, table }: Reading<C>,
  first: number,
  keys: readonly string[],
): boolean {
  const position = positions[table.key];
  if (position === undefined) return false;
  const now = sheet.getRange(first, position, keys.length, 1).getValues();
  return now.every((line, index) => String(line[0]).trim() === keys[index]);
}

/** A sheet keeps at least one row below its frozen header. */
function deleteLines<C extends Columns>({ sheet }: Reading<C>, first: number, count: number): void {
  const last = sheet.getMaxRows();
  if (first === 2 && count >= last - 1) sheet.insertRowsAfter(last, 1);
  sheet.deleteRows(first, count);
}
