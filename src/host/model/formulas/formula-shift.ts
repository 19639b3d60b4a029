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
    const part = (axis === 'row' ? /\d+/ : /[A-Za-z]+/).exec(corner)?.[0];
    if (part === undefined) return undefined;
    return axis === 'row' ? Number(part) : columnNumber(part);
  };
  const [start, end] = [line(from), line(to)];
  if (start === undefined) return text;
  // An open end does not move; only the start shifts.
  const length = end === undefined ? Number.MAX_SAFE_INTEGER / 2 : end - start + 1;
  const span = shiftSpan(start, length, shift);
  if (!span) return '#REF!';
  if (span.start === start && span.length === length) return text;
  return moveCorners(text, (corner, at) => {
    if (corner[axis] === undefined) return corner;
    return { ...corner, [axis]: at === 0 ? span.start : span.start + span.length - 1 };
  });
}

/** Keeps the references of all formulas on their cells. */
export const shiftFormulas = (draft: Draft, shift: Shift): void =>
  rewriteReferences(draft, shift.sheet, (text) => shifted(text, shift));

/** The same after rows or columns were moved, for references to a single line. */
export const followLines = (
  draft: Draft,
  sheet: number,
  axis: Axis,
  placeOf: (line: number) => number,
): void =>
  rewriteReferences(draft, sheet, (text) => {
    const [from = '', to = from] = text.split(':');
    const line = (corner: string): string =>
      (axis === 'row' ? /\d+/ : /[A-Za-z]+/).exec(corner)?.[0]?.toUpperCase() ?? '';
    if (line(from) === '' || line(from) !== line(to)) return text;
    return moveCorners(text, (corner) => {
      const at = corner[axis];
      return at === undefined ? corner : { ...corner, [axis]: placeOf(at) };
    });
  });

function rewriteReferences(draft: Draft, id: number, change: (text: string) => string): void {
  if (!draft.workbook.hasFormulas) return;
  const target = sheetById(draft.workbook, id)?.name;
  if (target === undefined) return;
  const quoted = target.replaceAll("'", "''");
  for (const { id: sheetId, name } of draft.workbook.sheets) {
    const sheet = draft.sheet(sheetId);
    if (!sheet) continue;
    // Cheap test first: most formulas point elsewhere, and finding the references of one costs a search.
    const mayPoint = (cell: Cell | undefined): cell is Formula =>
      cell !== undefined && isFormula(cell) && (name === target || cell.formula.includes(quoted));
    for (let row = 1; row <= sheet.rows.length; row += 1) {
      for (const [at, cell] of (sheet.rows[row - 1]?.values ?? []).entries()) {
        if (!mayPoint(cell)) continue;
        let moved = false;
        const formula = mapReferences(cell.formula, ({ sheet: of, text }) => {
          const after = (of ?? name) === target ? change(text) : text;
          moved ||= after !== text;
          return withSheet(of, after);
        });
        if (moved) draft.row(sheet, row).values[at] = { ...cell, formula };
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
