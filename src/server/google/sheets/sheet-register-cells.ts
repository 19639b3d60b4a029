import type { CellFix } from '../../../application/ports';
import type { Failure } from '../../../domain/failure';
import { type Outcome, success } from '../../../domain/outcome';
import type { Columns } from '../../../register/table';
import { sameCell } from './cell-values';
import { writeProved } from './sheet-changes';
import { type CellWrite, cellAt, movesBetween } from './sheet-moves';
import { type Reading, readSheet } from './sheet-reading';
import { writeApart } from './sheet-writing';

/**
 * Reads the sheet again, finds each row at its current place, and immediately writes only cells that still hold the
 * expected content. Deleted and changed rows wait for the next check.
 */
export function fixCells<C extends Columns>(
  snapshot: Reading<C>,
  fixes: readonly CellFix[],
): Outcome<number, Failure> {
  if (fixes.length === 0) return success(0);
  const now = readSheet(snapshot.table);
  if (!now.ok) return now;
  const moves = movesBetween(
    snapshot,
    now.value,
    fixes.map(({ line }) => line),
    [],
  );
  const writes = fixes.flatMap(({ line, field, expected, cell }): CellWrite[] => {
    const place = moves.later({ line, position: snapshot.positions[field] ?? 0 });
    return place && sameCell(cellAt(now.value, place), expected) ? [{ ...place, cell }] : [];
  });
  // IDs last: a copied row is recognised only by the original's ID, so an interrupted repair is done again.
  const isId = ({ position }: CellWrite): boolean => position === now.value.positions[snapshot.table.key];
  writes.sort((a, b) => Number(isId(a)) - Number(isId(b)));
  const written = writeProved(now.value, writes, writeApart);
  return written.ok ? success(writes.length) : written;
}

/** One call; the header is line 1. */
export function formulaCells<C extends Columns>({
  sheet,
  positions,
  lastLine,
  width,
}: Reading<C>): ReadonlySet<string> {
  const fields = Object.entries(positions);
  const formulas = sheet.getRange(1, 1, lastLine, width).getFormulas();
  return new Set(
    formulas.flatMap((line, index) =>
      fields.filter(([, at]) => (line[at - 1] ?? '') !== '').map(([field]) => `${index + 1}:${field}`),
    ),
  );
}
