import type { CellFix } from '../../../application/ports';
import type { Failure } from '../../../domain/failure';
import { type Outcome, success } from '../../../domain/outcome';
import type { Columns } from '../../../register/table';
import { sameCell, sheetValueOf } from './cell-values';
import { type WriteCells, writeProved } from './sheet-changes';
import { formatAt } from './sheet-formats';
import { type CellWrite, cellAt, movesBetween } from './sheet-moves';
import { type Reading, readSheet } from './sheet-reading';

/**
 * Reads the sheet again, follows each row to where it stands now, and writes, in the very next calls, only cells that
 * still hold what was expected. A row that is gone by then needs no repair.
 */
export function fixCells<C extends Columns>(
  snapshot: Reading<C>,
  fixes: readonly CellFix[],
): Outcome<number, Failure> {
  if (fixes.length === 0) return success(0);
  const now = readSheet(snapshot.table);
  if (!now.ok) return now;
  const lines = [...new Set(fixes.map(({ line }) => line))];
  const moves = movesBetween(snapshot, now.value, lines, []);
  const writes = fixes.flatMap(({ line, field, expected, cell }): CellWrite[] => {
    const place = moves.later({ line, position: snapshot.positions[field] ?? 0 });
    return place && sameCell(cellAt(now.value, place), expected) ? [{ ...place, cell }] : [];
  });
  const written = writeProved(now.value, writes, writeDown);
  return written.ok ? success(writes.length - written.value.gone.length) : written;
}

/**
 * One write for the cells that stand one below the other. IDs come last: a copied row is known as a copy only while it
 * has the ID of the first, so a repair that breaks off before is taken up again.
 */
const writeDown: WriteCells = ({ sheet, table, positions, zone }, writes) => {
  const format = formatAt({ positions, table });
  const runs: CellWrite[][] = [];
  const rank = ({ position }: CellWrite): number =>
    position === positions[table.key] ? Number.MAX_SAFE_INTEGER : position;
  for (const write of [...writes].sort((one, other) => rank(one) - rank(other) || one.line - other.line)) {
    const run = runs[runs.length - 1];
    const last = run?.[run.length - 1];
    if (run && last && last.position === write.position && last.line + 1 === write.line) run.push(write);
    else runs.push([write]);
  }
  for (const run of runs) {
    const [first] = run;
    if (!first) continue;
    sheet
      .getRange(first.line, first.position, run.length, 1)
      // Pasted cells bring their own format, under which a phone number would lose its zero again.
      .setNumberFormat(format(first.position))
      .setValues(run.map((write) => [sheetValueOf(write.cell, zone)]));
  }
  return writes;
};
