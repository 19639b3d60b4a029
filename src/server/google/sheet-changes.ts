import type { Failure } from '../../domain/failure';
import { failure, type Outcome, success } from '../../domain/outcome';
import type { Cell } from '../../register/cell';
import type { Columns } from '../../register/table';
import { sameCell } from './cell-values';
import { keyOf, type Reading, readSheet } from './sheet-reading';

interface KeyedCells {
  readonly key: string;
  readonly cells: Readonly<Record<string, Cell>>;
}

export interface CellWrite {
  readonly line: number;
  readonly position: number;
  readonly cell: Cell;
}

export type WriteCells = <C extends Columns>(reading: Reading<C>, writes: readonly CellWrite[]) => void;

const attempts = 3;

/**
 * Writes cells of rows found by key and proves it by reading them back. The lock does not stop a person from
 * sorting or inserting rows meanwhile: what then fell on a wrong row is put back and written where it belongs.
 */
export function changeCells<C extends Columns>(
  reading: Reading<C>,
  changes: readonly KeyedCells[],
  write: WriteCells,
): Outcome<void, Failure> {
  const known = rowsByKey(reading);
  const missing = changes.find((change) => !known.has(change.key));
  if (missing) return failure({ code: 'not-found', id: missing.key });

  let before = reading;
  let writes = writesFor(before, changes);
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    write(before, writes);
    const after = readSheet(reading.table);
    if (!after.ok) return after;
    const now = rowsByKey(after.value);
    const wrong = changes.filter((change) => !holds(now.get(change.key), change));
    if (wrong.length === 0) return success(undefined);
    writes = [...repairs(before, after.value, writes), ...writesFor(after.value, wrong)];
    before = after.value;
  }
  return failure({ code: 'row-moved', tab: reading.table.tab });
}

type RowsByKey<C extends Columns> = ReadonlyMap<string, Reading<C>['rows'][number]>;

/** The first row of each key: a copied row further down is not meant. */
function rowsByKey<C extends Columns>(reading: Reading<C>): RowsByKey<C> {
  const rows = new Map<string, Reading<C>['rows'][number]>();
  for (const row of reading.rows) {
    const key = keyOf(reading.table, row.cells);
    if (!rows.has(key)) rows.set(key, row);
  }
  return rows;
}

const holds = <C extends Columns>(row: Reading<C>['rows'][number] | undefined, change: KeyedCells): boolean =>
  row !== undefined &&
  Object.entries(change.cells).every(([field, cell]) => sameCell(cell, row.cells[field] ?? ''));

function writesFor<C extends Columns>(reading: Reading<C>, changes: readonly KeyedCells[]): CellWrite[] {
  const rows = rowsByKey(reading);
  return changes.flatMap((change) => {
    const line = rows.get(change.key)?.line;
    if (line === undefined) return [];
    return Object.entries(change.cells).flatMap(([field, cell]) => {
      const position = reading.positions[field];
      return position === undefined ? [] : [{ line, position, cell }];
    });
  });
}

/** Puts back what stood in rows that were hit only because rows had moved under the write. */
function repairs<C extends Columns>(
  before: Reading<C>,
  after: Reading<C>,
  writes: readonly CellWrite[],
): CellWrite[] {
  const fieldAt = new Map(Object.entries(before.positions).map(([field, position]) => [position, field]));
  const keyAt = new Map(before.rows.map((row) => [row.line, keyOf(before.table, row.cells)]));
  const rowAt = new Map(after.rows.map((row) => [row.line, row]));
  const former = rowsByKey(before);
  return writes.flatMap((write) => {
    const hit = rowAt.get(write.line);
    const field = fieldAt.get(write.position);
    const hitKey = hit && keyOf(after.table, hit.cells);
    if (!hit || !field || !hitKey || hitKey === keyAt.get(write.line)) return [];
    const was = former.get(hitKey);
    const position = after.positions[field];
    return was && position !== undefined ? [{ line: hit.line, position, cell: was.cells[field] ?? '' }] : [];
  });
}
