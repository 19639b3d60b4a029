import { mapReferences } from '../../host/model/formulas/formula-references';
import { moveReferences } from '../../host/model/formulas/formula-shift';
import { recalculate } from '../../host/model/formulas/recalculate';
import { withSheet } from '../../host/model/workbook/a1';
import type { ConditionalRule } from '../../host/model/workbook/decoration';
import { isFormula, resultOf, type Sheet, type Workbook } from '../../host/model/workbook/workbook';

/** Size of the drawn part of the sheet. */
export interface DrawnSize {
  readonly rows: number;
  readonly columns: number;
}

type Fits = (row: number, column: number) => boolean;

const never: Fits = () => false;

const scratchName = 'scratch';

const withResults = (sheet: Sheet): Sheet => ({
  ...sheet,
  rows: sheet.rows.map(
    (row) => row && { ...row, values: row.values.map((cell) => (isFormula(cell) ? cell.value : cell)) },
  ),
});

/** Evaluates formulas on a scratch sheet, next to the one that they refer to; true for truthy results. */
function truths(
  workbook: Workbook,
  sheet: Sheet,
  formulas: readonly string[],
  now: number,
): readonly boolean[] {
  const scratch: Sheet = {
    ...sheet,
    id: -1,
    name: scratchName,
    rowCount: formulas.length,
    rows: formulas.map((formula) => ({ values: [{ formula, value: null }], styles: [] })),
  };
  const sheets = [withResults(sheet), scratch];
  const calculated = recalculate({ ...workbook, sheets, namedRanges: [], hasFormulas: true }, now);
  return formulas.map((_, index) => {
    const value = resultOf(calculated.sheets[1]?.rows[index]?.values[0] ?? null);
    return value === true || (typeof value === 'number' && value !== 0);
  });
}

/**
 * The drawn cells that match each rule by formula. Relative references are relative to the upper left cell of the first
 * area of the rule.
 */
export function formulaRules(
  workbook: Workbook,
  sheet: Sheet,
  size: DrawnSize,
  now: number,
): (rule: ConditionalRule) => Fits {
  const positions = new Map<string, number>();
  const textOf = ({ values, areas: [first] }: ConditionalRule, row: number, column: number): string => {
    const formula = values[0] ?? '';
    if (!first || !formula.startsWith('=')) return '';
    const moved = moveReferences(formula, row - first.row, column - first.column);
    return mapReferences(moved, ({ sheet: name, text }) => withSheet(name ?? sheet.name, text));
  };
  for (const rule of sheet.rules) {
    for (const area of rule.areas) {
      const [lastRow, lastColumn] = [area.row + area.rows - 1, area.column + area.columns - 1];
      for (let row = area.row; row <= Math.min(lastRow, size.rows); row += 1) {
        for (let column = area.column; column <= Math.min(lastColumn, size.columns); column += 1) {
          const text = textOf(rule, row, column);
          if (text !== '' && !positions.has(text)) positions.set(text, positions.size);
        }
      }
    }
  }
  if (positions.size === 0) return () => never;
  const fits = truths(workbook, sheet, [...positions.keys()], now);
  return (rule) => (row, column) => fits[positions.get(textOf(rule, row, column)) ?? -1] ?? false;
}
