import { areaOf, splitSheetName } from '../workbook/a1';
import {
  cellAt,
  type ErrorValue,
  resultOf,
  type Scalar,
  sheetNamed,
  styleAt,
  type Validation,
  type Workbook,
} from '../workbook/workbook';
import type { LocaleRules } from './locale';
import { isDateFormat, showValue } from './number-format';

export interface JudgedCell {
  readonly value: Scalar | ErrorValue;
  readonly format: string | undefined;
}

const numberTests: Readonly<Record<string, (value: number, a: number, b: number) => boolean>> = {
  NUMBER_BETWEEN: (value, a, b) => value >= a && value <= b,
  NUMBER_NOT_BETWEEN: (value, a, b) => value < a || value > b,
  NUMBER_EQUAL_TO: (value, a) => value === a,
  NUMBER_NOT_EQUAL_TO: (value, a) => value !== a,
  NUMBER_GREATER_THAN: (value, a) => value > a,
  NUMBER_GREATER_THAN_OR_EQUAL_TO: (value, a) => value >= a,
  NUMBER_LESS_THAN: (value, a) => value < a,
  NUMBER_LESS_THAN_OR_EQUAL_TO: (value, a) => value <= a,
};

/** On whole days, whatever the time of day. */
const dateTests: Readonly<Record<string, (value: number, a: number, b: number) => boolean>> = {
  DATE_IS_VALID_DATE: () => true,
  DATE_EQUAL_TO: (value, a) => value === a,
  DATE_AFTER: (value, a) => value > a,
  DATE_BEFORE: (value, a) => value < a,
  DATE_ON_OR_AFTER: (value, a) => value >= a,
  DATE_ON_OR_BEFORE: (value, a) => value <= a,
  DATE_BETWEEN: (value, a, b) => value >= a && value <= b,
  DATE_NOT_BETWEEN: (value, a, b) => value < a || value > b,
};

const textTests: Readonly<Record<string, (text: string, argument: string) => boolean>> = {
  TEXT_CONTAINS: (text, argument) => text.includes(argument),
  TEXT_DOES_NOT_CONTAIN: (text, argument) => !text.includes(argument),
  TEXT_EQUAL_TO: (text, argument) => text === argument,
  TEXT_IS_VALID_EMAIL: (text) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text),
  TEXT_IS_VALID_URL: (text) => /^https?:\/\/\S+$/.test(text),
};

/** The texts in the cells of a range such as `'Thôn'!$A$2:$A`. */
function textsOf(range: string, workbook: Workbook, locale: LocaleRules): ReadonlySet<string> {
  const { sheet: name = '', rest } = splitSheetName(range);
  const sheet = sheetNamed(workbook, name);
  const area = sheet && areaOf(rest, sheet);
  const texts = new Set<string>();
  if (!sheet || !area) return texts;
  for (let row = area.row; row < area.row + area.rows && row <= sheet.rows.length; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const value = resultOf(cellAt(sheet, row, column));
      texts.add(showValue(value, styleAt(sheet, row, column)?.format, locale));
    }
  }
  return texts;
}

const lists = new WeakMap<Validation, ReadonlySet<string>>();

function listOf(rule: Validation, workbook: Workbook, locale: LocaleRules): ReadonlySet<string> {
  const [first] = rule.values;
  if (rule.criteria === 'VALUE_IN_RANGE') return textsOf(String(first), workbook, locale);
  const earlier = lists.get(rule);
  if (earlier) return earlier;
  const texts = new Set<string>(Array.isArray(first) ? first.map(String) : []);
  lists.set(rule, texts);
  return texts;
}

/** The test of one rule, made once for the cells of a write. */
export function judge(
  rule: Validation,
  workbook: Workbook,
  locale: LocaleRules,
): (cell: JudgedCell) => boolean {
  const { criteria, values } = rule;
  const [a, b] = [Number(values[0]), Number(values[1])];
  if (criteria === 'VALUE_IN_LIST' || criteria === 'VALUE_IN_RANGE') {
    const allowed = listOf(rule, workbook, locale);
    return ({ value, format }) => allowed.has(showValue(value, format, locale));
  }
  if (criteria === 'CHECKBOX') {
    const states = values.length > 0 ? values.map(String) : undefined;
    return ({ value }) => (states ? states.includes(String(value)) : typeof value === 'boolean');
  }
  const number = numberTests[criteria];
  if (number) return ({ value }) => typeof value === 'number' && number(value, a, b);
  const date = dateTests[criteria];
  if (date) {
    return ({ value, format }) =>
      typeof value === 'number' &&
      format !== undefined &&
      isDateFormat(format) &&
      date(Math.floor(value), a, b);
  }
  const text = textTests[criteria];
  if (text) return ({ value, format }) => text(showValue(value, format, locale), String(values[0] ?? ''));
  throw new Error(`the local host does not judge the validation criteria ${criteria}`);
}
