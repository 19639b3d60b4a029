import type { DataValidation, ConditionalRule as FileRule } from 'hucre/xlsx';
import { a1Of } from '../model/workbook/a1';
import type { ConditionalRule } from '../model/workbook/decoration';
import type { Sheet, Validation } from '../model/workbook/workbook';
import { fileFormula, fileStyle } from './xlsx-cells';

type Operator = NonNullable<DataValidation['operator']>;

const operators: Readonly<Record<string, Operator>> = {
  BETWEEN: 'between',
  NOT_BETWEEN: 'notBetween',
  EQUAL_TO: 'equal',
  NOT_EQUAL_TO: 'notEqual',
  GREATER_THAN: 'greaterThan',
  AFTER: 'greaterThan',
  LESS_THAN: 'lessThan',
  BEFORE: 'lessThan',
  GREATER_THAN_OR_EQUAL_TO: 'greaterThanOrEqual',
  ON_OR_AFTER: 'greaterThanOrEqual',
  LESS_THAN_OR_EQUAL_TO: 'lessThanOrEqual',
  ON_OR_BEFORE: 'lessThanOrEqual',
};

/** A drop-down list written into the file itself may have 255 characters; a longer one lives in a hidden sheet. */
const inlineList = 255;

/** Keeps a list of values in the hidden sheet; gives its address. */
export type KeepList = (values: readonly string[]) => string;

function condition(rule: Validation, keepList: KeepList): Omit<DataValidation, 'range'> | undefined {
  const [first, second] = rule.values;
  if (rule.criteria === 'VALUE_IN_LIST' && Array.isArray(first)) {
    const values = first.map(String);
    const inline = values.join(',').length <= inlineList && values.every((value) => !/[,"]/.test(value));
    return { type: 'list', ...(inline ? { values } : { formula1: keepList(values) }) };
  }
  if (rule.criteria === 'VALUE_IN_RANGE') return { type: 'list', formula1: String(first) };
  if (rule.criteria === 'CHECKBOX') return { type: 'list', values: ['TRUE', 'FALSE'] };
  if (rule.criteria === 'CUSTOM_FORMULA') return { type: 'custom', formula1: fileFormula(String(first)) };
  const [, kind, comparison = ''] = /^(NUMBER|DATE)_(.+)$/.exec(rule.criteria) ?? [];
  const operator = operators[comparison];
  if (!operator) return undefined;
  const formula1 = String(first);
  const type = kind === 'DATE' ? 'date' : 'decimal';
  return { type, operator, formula1, ...(second === undefined ? {} : { formula2: String(second) }) };
}

/** Validation rules by blocks of one column; rules that the file format cannot express are left out. */
export function fileValidations(sheet: Sheet, keepList: KeepList): DataValidation[] {
  const groups = new Map<string, { rule: Validation; areas: string[] }>();
  for (let column = 1; column <= sheet.columnCount; column += 1) {
    let start = 1;
    for (let row = 1; row <= sheet.rowCount; row += 1) {
      const rule = sheet.rows[row - 1]?.styles[column - 1]?.validation;
      const next = row < sheet.rowCount ? sheet.rows[row]?.styles[column - 1]?.validation : undefined;
      if (rule && rule === next) continue;
      if (rule) {
        const key = JSON.stringify(rule);
        const group = groups.get(key) ?? { rule, areas: [] };
        group.areas.push(a1Of({ row: start, column, rows: row - start + 1, columns: 1 }));
        groups.set(key, group);
      }
      start = row + 1;
    }
  }
  return [...groups.values()].flatMap(({ rule, areas }) => {
    const fileRule = condition(rule, keepList);
    if (!fileRule) return [];
    return areas.map((range) => ({
      ...fileRule,
      range,
      allowBlank: true,
      showErrorMessage: !rule.allowInvalid,
      ...(rule.allowInvalid ? {} : { errorStyle: 'stop' as const }),
      ...(rule.helpText ? { showInputMessage: true, inputMessage: rule.helpText.slice(0, 255) } : {}),
    }));
  });
}

const textRules: Readonly<Record<string, FileRule['type']>> = {
  TEXT_CONTAINS: 'containsText',
  TEXT_DOES_NOT_CONTAIN: 'notContainsText',
  TEXT_STARTS_WITH: 'beginsWith',
  TEXT_ENDS_WITH: 'endsWith',
};

function ruleCondition({
  criteria,
  values,
}: ConditionalRule): (Pick<FileRule, 'type'> & Partial<FileRule>) | undefined {
  const [first, second] = values;
  const text = textRules[criteria];
  if (text) return { type: text, text: String(first) };
  if (criteria === 'CUSTOM_FORMULA') return { type: 'expression', formula: fileFormula(String(first)) };
  if (criteria === 'CELL_EMPTY') return { type: 'containsBlanks' };
  if (criteria === 'CELL_NOT_EMPTY') return { type: 'notContainsBlanks' };
  const quoted = (value: unknown) =>
    typeof value === 'string' ? `"${value.replace(/"/g, '""')}"` : String(value);
  if (criteria === 'TEXT_EQUAL_TO') return { type: 'cellIs', operator: 'equal', formula: quoted(first) };
  const operator = operators[/^(?:NUMBER|DATE)_(.+)$/.exec(criteria)?.[1] ?? ''];
  if (!operator) return undefined;
  return {
    type: 'cellIs',
    operator,
    formula: second === undefined ? String(first) : [String(first), String(second)],
  };
}

/** Conditional colours; rules that the file format cannot express are left out. */
export function fileConditions(sheet: Sheet): FileRule[] {
  return sheet.rules.flatMap((rule, at) => {
    const fileRule = ruleCondition(rule);
    if (!fileRule) return [];
    const { background, ...text } = rule;
    const { font } = fileStyle(text);
    const fill = background
      ? {
          type: 'pattern' as const,
          pattern: 'solid' as const,
          bgColor: { rgb: background.replace('#', '').toUpperCase() },
        }
      : undefined;
    const style = { ...(font ? { font } : {}), ...(fill ? { fill } : {}) };
    return rule.areas.map((area) => ({ ...fileRule, priority: at + 1, style, range: a1Of(area) }));
  });
}
