import { EditRefused } from '../errors/platform-error';
import { moveReferences } from '../formulas/formula-shift';
import type { Area } from './area';
import { type Draft, lengthen } from './draft';
import { type Cell, type CellStyle, isFormula } from './workbook';

interface Place {
  readonly sheet: number;
  readonly area: Area;
}

/** Copies cells with formats, notes and validation; the size of the target does not matter, only its first cell. */
export function copyArea(draft: Draft, from: Place, to: Place): void {
  const source = draft.sheet(from.sheet);
  const target = draft.sheet(to.sheet);
  if (!source || !target) throw new EditRefused('sheetMissing', source ? to.sheet : from.sheet);
  const { row, column, rows, columns } = from.area;
  const [down, right] = [to.area.row - row, to.area.column - column];
  const last = to.area.column - 1 + columns;
  if (to.area.row - 1 + rows > target.rowCount || last > target.columnCount)
    throw new EditRefused('outsideSheet');
  const lines = Array.from({ length: rows }, (_, r) => source.rows[row - 1 + r]);
  for (const [r, line] of lines.entries()) {
    const copy = draft.row(target, to.area.row + r);
    lengthen<Cell>(copy.values, last, null);
    lengthen<CellStyle | undefined>(copy.styles, last, undefined);
    for (let c = 0; c < columns; c += 1) {
      const cell = line?.values[column - 1 + c] ?? null;
      const moved = isFormula(cell) ? { ...cell, formula: moveReferences(cell.formula, down, right) } : cell;
      copy.values[to.area.column - 1 + c] = moved;
      copy.styles[to.area.column - 1 + c] = line?.styles[column - 1 + c];
    }
  }
}
