import type { Failure } from '../../../domain/failure';
import { failure, type Outcome, success } from '../../../domain/outcome';
import type { Cell } from '../../../register/cell';
import type { Columns } from '../../../register/table';
import { looksLikeFormula, rememberTextWay, type TextWay } from '../workbook/cell-texts';
import { isFormOf, sameCell } from './cell-values';
import { type CellWrite, cellAt, idOf, movesBetween } from './sheet-moves';
import { keyOf, type Reading, readSheet } from './sheet-reading';

interface KeyedCells {
  readonly key: string;
  readonly cells: Readonly<Record<string, Cell>>;
}

/** Writes cells and returns every cell written, including rewritten unchanged ones. */
export type WriteCells = <C extends Columns>(
  reading: Reading<C>,
  writes: readonly CellWrite[],
  way: TextWay,
) => readonly CellWrite[];

const attempts = 3;

/**
 * Writes cells of rows found by key, and returns the sheet afterwards. Copies of a row further down and rows without a
 * key are never changed.
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
 * Writes cells, proves it by reading them back, and returns the sheet as last read. The lock does not stop people from
 * sorting or inserting rows at the same time: cells overwritten by mistake are restored, and the values are written where
 * they belong. If the place is uncertain or the row was deleted, the failure is `row-moved`.
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
    // If nothing moved, two read-backs fail only where Sheets made a formula of a text.
    const way = attempt === attempts && pending.some(({ cell }) => looksLikeFormula(cell)) ? 'rich' : 'plain';
    const touched = write(before, pending, way);
    const after = readSheet(reading.table);
    if (!after.ok) return after;
    const left = leftOf(before, after.value, pending, touched);
    isLost ||= left.isLost;
    before = after.value;
    pending = left.writes;
    if (way === 'rich' && pending.length === 0) rememberTextWay('rich');
  }
  return isLost || pending.length > 0 ? moved : success(before);
}

/** Writes that are still missing, and writes that restore cells overwritten by mistake. */
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
    // If only blanks were to be written, the row may be gone.
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
