import type { Area } from '../../host/model/workbook/area';
import type { ConditionalRule } from '../../host/model/workbook/decoration';
import type { Sheet, Workbook } from '../../host/model/workbook/workbook';
import { type DrawnSize, formulaRules } from './formula-rules';

const holds = (area: Area, row: number, column: number): boolean =>
  row >= area.row &&
  row < area.row + area.rows &&
  column >= area.column &&
  column < area.column + area.columns;

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
  return (row, column) =>
    rules.find(({ areas, fits }) => areas.some((area) => holds(area, row, column)) && fits(row, column))
      ?.css ?? '';
}
