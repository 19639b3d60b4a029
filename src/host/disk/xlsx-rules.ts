import type { DataValidation, ConditionalRule as FileRule } from 'hucre/xlsx';
import { a1Of } from '../model/workbook/a1';
import type { Sheet, Validation } from '../model/workbook/workbook';
import { fileFormula, fileStyle } from './xlsx-cells';

/** A drop-down list written into the file itself may have 255 characters; a longer one lives in a hidden sheet. */
const inlineList = 255;

/** Keeps a list of values in the hidden sheet; gives its address. */
export type KeepList = (values: readonly string[]) => string;

function condition(rule: Validation, keepList: KeepList): Omit<DataValidation, 'range'> | undefined {
  const [first] = rule.values;
  if (rule.criteria === 'VALUE_IN_LIST' && Array.isArray(first)) {
    const values = first.map(String);
    const inline = values.join(',').length <= inlineList && values.every((value) => !/[,"]/.test(value));
    return { type: 'list', ...(inline ? { values } : { formula1: keepList(values) }) };
  }
  if (rule.criteria === 'VALUE_IN_RANGE') return { type: 'list', formula1: String(first) };
  if (rule.criteria === 'CHECKBOX') return { type: 'list', values: ['TRUE', 'FALSE'] };
  return undefined;
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

/** Conditional colours. */
export function fileConditions(sheet: Sheet): FileRule[] {
  return sheet.rules.flatMap(({ areas, values, background, ...text }, at) => {
    const { font } = fileStyle(text);
    const fill = background
      ? {
          type: 'pattern' as const,
          pattern: 'solid' as const,
          bgColor: { rgb: background.replace('#', '').toUpperCase() },
        }
      : undefined;
    const style = { ...(font ? { font } : {}), ...(fill ? { fill } : {}) };
    const formula = fileFormula(String(values[0]));
    return areas.map(
      (area): FileRule => ({ type: 'expression', formula, priority: at + 1, style, range: a1Of(area) }),
    );
  });
}
