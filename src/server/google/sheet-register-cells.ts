import type { CellFix, SheetSnapshot } from '../../application/ports';
import type { Failure } from '../../domain/failure';
import { type Outcome, success } from '../../domain/outcome';
import type { Columns } from '../../register/table';
import { sameCell, sheetValueOf } from './cell-values';
import type { CellWrite } from './sheet-changes';
import { sheetFormats } from './sheet-formats';
import { type Reading, readSheet } from './sheet-reading';

/** Reads the sheet again and writes, in the very next calls, only cells that still hold what was expected. */
export function fixCells<C extends Columns>(
  snapshot: SheetSnapshot<C>,
  fixes: readonly CellFix[],
): Outcome<number, Failure> {
  if (fixes.length === 0) return success(0);
  const now = readSheet(snapshot.table);
  if (!now.ok) return now;
  const rows = new Map(now.value.rows.map((row) => [row.line, row]));
  const writes = fixes.flatMap(({ line, field, expected, cell }): CellWrite[] => {
    const position = now.value.positions[field];
    const stands = rows.get(line)?.cells[field];
    return position !== undefined && stands !== undefined && sameCell(stands, expected)
      ? [{ line, position, cell }]
      : [];
  });
  writeDown(now.value, writes);
  return success(writes.length);
}

/**
 * One write for the cells that stand one below the other. IDs come last: a copied row is known as a copy only while it
 * has the ID of the first, so a repair that breaks off before is taken up again.
 */
function writeDown<C extends Columns>(
  { sheet, table, positions, zone }: Reading<C>,
  writes: readonly CellWrite[],
): void {
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
    const field = Object.keys(positions).find((name) => positions[name] === first.position) ?? '';
    sheet
      .getRange(first.line, first.position, run.length, 1)
      // Pasted cells bring their own format, under which a phone number would lose its zero again.
      .setNumberFormat(sheetFormats[table.columns[field]?.format ?? 'text'])
      .setValues(run.map((write) => [sheetValueOf(write.cell, zone)]));
  }
}
