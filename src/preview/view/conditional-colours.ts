import { contains } from '../../host/model/workbook/area';
import type { ConditionalRule } from '../../host/model/workbook/decoration';
import type { Sheet, Workbook } from '../../host/model/workbook/workbook';
import { type DrawnSize, formulaRules } from './formula-rules';

function cssOf(rule: ConditionalRule): string {
  const parts = [
    rule.background ? `background-color:${rule.background}` : '',
    rule.color ? `color:${rule.color}` : '',
    rule.bold ? 'font-weight:700' : '',
    rule.strikethrough ? 'text-decoration:line-through' : '',
  ];
  return parts.filter((part) => part !== '').join(';');
}

/** CSS of conditional formatting for a cell; as in the product, the first matching rule wins. */
export function ruleCss(
  workbook: Workbook,
  sheet: Sheet,
  size: DrawnSize,
  now: number,
): (row: number, column: number) => string {
  const fits = formulaRules(workbook, sheet, size, now);
  const rules = sheet.rules.map((rule) => ({ areas: rule.areas, css: cssOf(rule), fits: fits(rule) }));
  return (row, column) => {
    const cell = { row, column, rows: 1, columns: 1 };
    const first = rules.find(
      ({ areas, fits }) => areas.some((area) => contains(area, cell)) && fits(row, column),
    );
    return first?.css ?? '';
  };
}
