import type { LocaleRules } from '../../host/model/cells/locale';
import { judge } from '../../host/model/cells/validation';
import type { Area } from '../../host/model/workbook/area';
import type { ConditionalRule } from '../../host/model/workbook/decoration';
import { cellAt, resultOf, type Sheet, styleAt, type Workbook } from '../../host/model/workbook/workbook';
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
    rule.italic ? 'font-style:italic' : '',
    rule.strikethrough ? 'text-decoration:line-through' : '',
  ];
  return parts.filter((part) => part !== '').join(';');
}

type Test = (row: number, column: number) => boolean;

function testOf(rule: ConditionalRule, workbook: Workbook, sheet: Sheet, locale: LocaleRules): Test {
  const value = (row: number, column: number) => resultOf(cellAt(sheet, row, column));
  if (rule.criteria === 'CELL_EMPTY') return (row, column) => value(row, column) === null;
  if (rule.criteria === 'CELL_NOT_EMPTY') return (row, column) => value(row, column) !== null;
  const judged = judge(
    { criteria: rule.criteria, values: rule.values, allowInvalid: true },
    workbook,
    locale,
  );
  return (row, column) => judged({ value: value(row, column), format: styleAt(sheet, row, column)?.format });
}

/** CSS of conditional formatting for a cell; as in the product, the first matching rule wins. */
export function ruleCss(
  workbook: Workbook,
  sheet: Sheet,
  locale: LocaleRules,
  size: DrawnSize,
  now: number,
): (row: number, column: number) => string {
  const byFormula = formulaRules(workbook, sheet, size, now);
  const rules = sheet.rules.map((rule) => ({
    areas: rule.areas,
    css: cssOf(rule),
    fits: rule.criteria === 'CUSTOM_FORMULA' ? byFormula(rule) : testOf(rule, workbook, sheet, locale),
  }));
  return (row, column) =>
    rules.find(({ areas, fits }) => areas.some((area) => holds(area, row, column)) && fits(row, column))
      ?.css ?? '';
}
