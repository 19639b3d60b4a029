import { columnNumber, withSheet } from '../workbook/a1';
import type { Draft } from '../workbook/draft';
import { type Axis, type Shift, shiftSpan } from '../workbook/shift';
import { type Cell, type Formula, isFormula, sheetById } from '../workbook/workbook';
import { mapReferences, moveCorners } from './formula-references';

/** A reference after a shift of the sheet that it points at. */
function shifted(text: string, shift: Shift): string {
  const { axis } = shift;
  const [from = '', to = from] = text.split(':');
  const line = (corner: string) => {
    const found = (axis === 'row' ? /\d+/ : /[A-Za-z]+/).exec(corner)?.[0];
    if (found === undefined) return undefined;
    return axis === 'row' ? Number(found) : columnNumber(found);
  };
  const [start, end] = [line(from), line(to)];
  if (start === undefined) return text;
  // An open edge moves with nothing; only the start shifts.
  const span = shiftSpan(start, end === undefined ? Number.MAX_SAFE_INTEGER / 2 : end - start + 1, shift);
  if (!span) return '#REF!';
  return moveCorners(text, (corner, at) => {
    if (corner[axis] === undefined) return corner;
    return { ...corner, [axis]: at === 0 ? span.start : span.start + span.length - 1 };
  });
}

/** Keeps the references of all formulas on the cells they meant. */
export const shiftFormulas = (draft: Draft, shift: Shift): void =>
  pointAnew(draft, shift.sheet, (text) => shifted(text, shift));

/** The same after rows or columns were dragged elsewhere, for references to one of them. */
export const followLines = (
  draft: Draft,
  sheet: number,
  axis: Axis,
  placeOf: (line: number) => number,
): void =>
  pointAnew(draft, sheet, (text) => {
    const [from = '', to = from] = text.split(':');
    const line = (corner: string): string =>
      (axis === 'row' ? /\d+/ : /[A-Za-z]+/).exec(corner)?.[0]?.toUpperCase() ?? '';
    if (line(from) === '' || line(from) !== line(to)) return text;
    return moveCorners(text, (corner) => {
      const at = corner[axis];
      return at === undefined ? corner : { ...corner, [axis]: placeOf(at) };
    });
  });

function pointAnew(draft: Draft, pointed: number, change: (text: string) => string): void {
  if (!draft.workbook.hasFormulas) return;
  const target = sheetById(draft.workbook, pointed)?.name;
  if (target === undefined) return;
  const written = target.replaceAll("'", "''");
  for (const { id, name } of draft.workbook.sheets) {
    const sheet = draft.sheet(id);
    if (!sheet) continue;
    // Nearly every formula of a workbook points elsewhere, and reading one costs a search through its text.
    const mayPoint = (cell: Cell | undefined): cell is Formula =>
      cell !== undefined && isFormula(cell) && (name === target || cell.formula.includes(written));
    for (let row = 1; row <= sheet.rows.length; row += 1) {
      if (!sheet.rows[row - 1]?.values.some(mayPoint)) continue;
      const { values } = draft.row(sheet, row);
      for (const [at, cell] of values.entries()) {
        if (!mayPoint(cell)) continue;
        const formula = mapReferences(cell.formula, ({ sheet: of, text }) =>
          withSheet(of, (of ?? name) === target ? change(text) : text),
        );
        values[at] = { ...cell, formula };
      }
    }
  }
}

/** A formula copied `down` and `right`: its relative references move along. */
export function moveReferences(formula: string, down: number, right: number): string {
  return mapReferences(formula, ({ sheet, text }) => {
    const moved = moveCorners(text, (corner) => {
      const column =
        corner.column === undefined ? undefined : corner.column + (corner.fixedColumn ? 0 : right);
      const row = corner.row === undefined ? undefined : corner.row + (corner.fixedRow ? 0 : down);
      if ((column ?? 1) < 1 || (row ?? 1) < 1) return undefined;
      return {
        ...corner,
        ...(column === undefined ? {} : { column }),
        ...(row === undefined ? {} : { row }),
      };
    });
    return withSheet(sheet, moved);
  });
}
