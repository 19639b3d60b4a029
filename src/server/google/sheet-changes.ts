import type { Failure } from '../../domain/failure';
import { failure, type Outcome, success } from '../../domain/outcome';
import { cleanText } from '../../domain/vietnamese-text';
import type { Cell } from '../../register/cell';
import type { Columns } from '../../register/table';
import { cellOf, sameCell } from './cell-values';
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

/** Writes the cells and gives every cell that was written, those that were written over with what they held too. */
export type WriteCells = <C extends Columns>(
  reading: Reading<C>,
  writes: readonly CellWrite[],
) => readonly CellWrite[];

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
    const touched = write(before, writes);
    const after = readSheet(reading.table);
    if (!after.ok) return after;
    const now = rowsByKey(after.value);
    const wrong = changes.filter((change) => !holds(now.get(change.key), change));
    const strays = putBack(before, after.value, touched, changes);
    if (wrong.length === 0 && strays.length === 0) return success(undefined);
    writes = [...strays, ...writesFor(after.value, wrong)];
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

const headerAt = <C extends Columns>(reading: Reading<C>, position: number): string =>
  cleanText(String(reading.lines[0]?.[position - 1] ?? ''));

const cellAt = <C extends Columns>(reading: Reading<C>, line: number, position: number): Cell =>
  cellOf(reading.lines[line - 1]?.[position - 1], reading.zone);

/**
 * Finds cells that were hit only because rows or columns had moved under the write, and what belongs there: what was
 * wanted for that row, otherwise what the row held before. A row that was opened meanwhile was blank.
 */
function putBack<C extends Columns>(
  before: Reading<C>,
  after: Reading<C>,
  touched: readonly CellWrite[],
  changes: readonly KeyedCells[],
): CellWrite[] {
  const { table } = before;
  const now = new Map(after.rows.map((row) => [row.line, row]));
  const then = new Map(before.rows.map((row) => [row.line, keyOf(table, row.cells)]));
  const wanted = new Map(changes.map((change) => [change.key, change.cells]));
  const fieldAt = new Map(Object.entries(after.positions).map(([field, position]) => [position, field]));
  const formerLines = formerLinesOf(before, touched, fieldAt);
  const formerPosition = new Map(
    (before.lines[0] ?? []).map((_, index) => [headerAt(before, index + 1), index + 1] as const),
  );
  return touched.flatMap(({ line, position, cell }) => {
    const row = now.get(line);
    const header = headerAt(after, position);
    if (!row || !sameCell(cellAt(after, line, position), cell)) return [];
    const key = keyOf(table, row.cells);
    if (key === then.get(line) && header === headerAt(before, position)) return [];
    const formerLine = formerLines(row);
    const at = formerPosition.get(header);
    const held = formerLine && at ? cellAt(before, formerLine, at) : '';
    const belongs = wanted.get(key)?.[fieldAt.get(position) ?? ''] ?? held;
    return sameCell(belongs, cell) ? [] : [{ line, position, cell: belongs }];
  });
}

/** Where a row stood: told by its key, or for a row without one by the cells that were not touched. */
function formerLinesOf<C extends Columns>(
  before: Reading<C>,
  touched: readonly CellWrite[],
  fieldAt: ReadonlyMap<number, string>,
): (row: Reading<C>['rows'][number]) => number | undefined {
  const byKey = rowsByKey(before);
  const unkeyed = before.rows.filter((row) => keyOf(before.table, row.cells) === '');
  return (row) => {
    const key = keyOf(before.table, row.cells);
    if (key !== '') return byKey.get(key)?.line;
    const hit = new Set(
      touched.flatMap(({ line, position }) => (line === row.line ? [fieldAt.get(position)] : [])),
    );
    const rest = Object.keys(row.cells).filter((field) => !hit.has(field));
    return unkeyed.find(({ cells }) =>
      rest.every((field) => sameCell(cells[field] ?? '', row.cells[field] ?? '')),
    )?.line;
  };
}
