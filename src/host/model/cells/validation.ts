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

/** What a rule by list or by range allows, the blank of a range among it. */
export function listedTexts(rule: Validation, workbook: Workbook, locale: LocaleRules): ReadonlySet<string> {
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
  switch (rule.criteria) {
    case 'VALUE_IN_LIST':
    case 'VALUE_IN_RANGE': {
      const allowed = listedTexts(rule, workbook, locale);
      return ({ value, format }) => allowed.has(showValue(value, format, locale));
    }
    case 'CHECKBOX':
      return ({ value }) => typeof value === 'boolean';
    case 'DATE_IS_VALID_DATE':
      return ({ value, format }) => typeof value === 'number' && format !== undefined && isDateFormat(format);
    default:
      throw new Error(`the local host does not judge the validation criteria ${rule.criteria}`);
  }
}
