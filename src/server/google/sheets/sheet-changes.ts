import type { Failure } from '../../../domain/failure';
import { failure, type Outcome, success } from '../../../domain/outcome';
import type { Cell } from '../../../register/cell';
import type { Columns } from '../../../register/table';
import { isFormOf, sameCell } from './cell-values';
import { type CellWrite, cellAt, movesBetween } from './sheet-moves';
import { keyOf, type Reading, readSheet } from './sheet-reading';

interface KeyedCells {
  readonly key: string;
  readonly cells: Readonly<Record<string, Cell>>;
}

/** Writes the cells and gives every cell that was written, those that were written over with what they held too. */
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
  const wanted = changes.flatMap(({ key, cells }) =>
    Object.entries(cells).flatMap(([field, cell]): CellWrite[] => {
      const [line, position] = [lines.get(key), reading.positions[field]];
      return line === undefined || position === undefined ? [] : [{ line, position, cell }];
    }),
  );
  const written = writeProved(reading, wanted, write);
  if (!written.ok) return written;
  return written.value.gone.length === 0
    ? success(written.value.after)
    : failure({ code: 'row-moved', tab: reading.table.tab });
}

/**
 * Writes cells and proves it by reading them back. The lock does not stop a person from sorting or inserting rows
 * meanwhile: what then fell on a wrong cell is put back and written where it belongs. Gives the sheet as last read, and
 * the writes whose row or column is gone.
 */
export function writeProved<C extends Columns>(
  reading: Reading<C>,
  wanted: readonly CellWrite[],
  write: WriteCells,
): Outcome<{ readonly after: Reading<C>; readonly gone: readonly CellWrite[] }, Failure> {
  const gone: CellWrite[] = [];
  if (wanted.length === 0) return success({ after: reading, gone });
  let before = reading;
  let writes = wanted;
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const touched = write(before, writes);
    const after = readSheet(reading.table);
    if (!after.ok) return after;
    const left = undone(before, after.value, writes, touched);
    gone.push(...left.gone);
    if (left.writes.length === 0) return success({ after: after.value, gone });
    writes = left.writes;
    before = after.value;
  }
  return failure({ code: 'row-moved', tab: reading.table.tab });
}

/**
 * What does not stand where it belongs, and what belongs where cells were hit only because rows or columns had moved
 * under the write: what the row held before. A row that was opened meanwhile was blank.
 */
function undone<C extends Columns>(
  before: Reading<C>,
  after: Reading<C>,
  wanted: readonly CellWrite[],
  touched: readonly CellWrite[],
): { readonly writes: readonly CellWrite[]; readonly gone: readonly CellWrite[] } {
  const lines = [...new Set([...wanted, ...touched].map(({ line }) => line))];
  const moves = movesBetween(before, after, lines, touched);
  const gone: CellWrite[] = [];
  const meant = new Map<string, CellWrite>();
  for (const one of wanted) {
    const place = moves.later(one);
    if (place) meant.set(idOf(place), { ...place, cell: one.cell });
    else if (one.cell !== '') gone.push(one);
  }
  const filled = new Set(after.rows.map(({ line }) => line));
  const strays = touched.flatMap((hit): CellWrite[] => {
    if (!filled.has(hit.line) || meant.has(idOf(hit)) || !isFormOf(hit.cell, cellAt(after, hit))) return [];
    const place = moves.former(hit);
    const held = place ? cellAt(before, place) : '';
    const isInPlace = place?.line === hit.line && place.position === hit.position;
    return isInPlace || sameCell(held, hit.cell) ? [] : [{ ...hit, cell: held }];
  });
  const missing = [...meant.values()].filter((one) => !sameCell(cellAt(after, one), one.cell));
  return { writes: [...strays, ...missing], gone };
}

const idOf = ({ line, position }: { readonly line: number; readonly position: number }): string =>
  `${line}:${position}`;
