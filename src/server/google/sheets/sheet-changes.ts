import type { Failure } from '../../../domain/failure';
import { failure, type Outcome, success } from '../../../domain/outcome';
import type { Cell } from '../../../register/cell';
import type { Columns } from '../../../register/table';
import { isFormOf, sameCell } from './cell-values';
import { type CellWrite, cellAt, idOf, movesBetween } from './sheet-moves';
import { keyOf, type Reading, readSheet } from './sheet-reading';

interface KeyedCells {
  readonly key: string;
  readonly cells: Readonly<Record<string, Cell>>;
}

/** Writes the cells and gives every cell that was touched, those too that were given the value they had. */
export type WriteCells = <C extends Columns>(
  reading: Reading<C>,
  writes: readonly CellWrite[],
) => readonly CellWrite[];

const attempts = 3;

/**
 * Writes cells of rows found by key, and gives the sheet as it then stands. A copied row further down is not meant, nor
 * one without a key.
 */
export function changeCells<C extends Columns>(
  reading: Reading<C>,
  changes: readonly KeyedCells[],
  write: WriteCells,
): Outcome<Reading<C>, Failure> {
  const lines = new Map<string, number>();
  for (const { cells, line } of reading.rows) {
    const key = keyOf(reading.table, cells);
    if (key !== '' && !lines.has(key)) lines.set(key, line);
  }
  const missing = changes.find((change) => !lines.has(change.key));
  if (missing) return failure({ code: 'not-found', id: missing.key });
  const writes = changes.flatMap(({ key, cells }) =>
    Object.entries(cells).flatMap(([field, cell]): CellWrite[] => {
      const [line, position] = [lines.get(key), reading.positions[field]];
      return line === undefined || position === undefined ? [] : [{ line, position, cell }];
    }),
  );
  return writeProved(reading, writes, write);
}

/**
 * Writes cells, proves it by reading them back, and gives the sheet as last read. The lock does not stop a person from
 * sorting or inserting rows at the same time: what then fell on another cell is put back and written where it belongs.
 * Where the place is not certain, or its row is gone, the answer is `row-moved`.
 */
export function writeProved<C extends Columns>(
  reading: Reading<C>,
  writes: readonly CellWrite[],
  write: WriteCells,
): Outcome<Reading<C>, Failure> {
  const moved = failure({ code: 'row-moved', tab: reading.table.tab } as const);
  let before = reading;
  let pending = writes;
  let isLost = false;
  for (let attempt = 1; pending.length > 0 && attempt <= attempts; attempt += 1) {
    const touched = write(before, pending);
    const after = readSheet(reading.table);
    if (!after.ok) return after;
    const left = leftOf(before, after.value, pending, touched);
    isLost ||= left.isLost;
    before = after.value;
    pending = left.writes;
  }
  return isLost || pending.length > 0 ? moved : success(before);
}

/** What does not stand where it belongs, and what the cells that were hit by mistake held before. */
function leftOf<C extends Columns>(
  before: Reading<C>,
  after: Reading<C>,
  writes: readonly CellWrite[],
  touched: readonly CellWrite[],
): { readonly writes: readonly CellWrite[]; readonly isLost: boolean } {
  const lines = [...new Set([...writes, ...touched].map(({ line }) => line))];
  const moves = movesBetween(before, after, lines, touched);
  const targets = new Map<string, CellWrite>();
  let isLost = false;
  for (const write of writes) {
    const place = moves.later(write);
    if (place) targets.set(idOf(place), { ...place, cell: write.cell });
    // A row that was only to be blanked may well be gone.
    else if (write.cell !== '') isLost = true;
  }
  const strays: CellWrite[] = [];
  for (const hit of touched) {
    const stands = cellAt(after, hit);
    if (targets.has(idOf(hit)) || !isFormOf(hit.cell, stands)) continue;
    const place = moves.former(hit);
    const cell = place ? cellAt(before, place) : '';
    if (!place && !moves.isNew(hit.line)) isLost ||= stands !== '';
    else if (!sameCell(cell, hit.cell)) strays.push({ ...hit, cell });
  }
  const missing = [...targets.values()].filter((target) => !sameCell(cellAt(after, target), target.cell));
  return { writes: [...strays, ...missing], isLost };
}
