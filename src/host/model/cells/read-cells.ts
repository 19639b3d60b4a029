import type { Area } from '../workbook/area';
import { type Cell, type CellStyle, isFormula, noRow, resultOf, type Sheet } from '../workbook/workbook';
import type { LocaleRules } from './locale';
import { isDateFormat, showValue } from './number-format';
import { instantOfSerial } from './serial';

/** What a script reads from a cell. */
export type Reading = string | number | boolean | Date;

function mapCells<T>(sheet: Sheet, area: Area, read: (cell: Cell, style: CellStyle | undefined) => T): T[][] {
  const lines: T[][] = [];
  for (let r = 0; r < area.rows; r += 1) {
    const { values, styles } = sheet.rows[area.row - 1 + r] ?? noRow;
    const line: T[] = [];
    for (let c = area.column - 1; c < area.column - 1 + area.columns; c += 1)
      line.push(read(values[c] ?? null, styles[c]));
    lines.push(line);
  }
  return lines;
}

/** Blank is `''`, an error its text, a number with a date format a date in the spreadsheet's time zone. */
export function readValues(sheet: Sheet, area: Area, timeZone: string): Reading[][] {
  return mapCells(sheet, area, (cell, style) => {
    const value = typeof cell === 'object' ? resultOf(cell) : cell;
    if (value === null) return '';
    if (typeof value === 'object') return value.error;
    if (typeof value !== 'number' || style?.format === undefined || !isDateFormat(style.format)) return value;
    return new Date(instantOfSerial(value, timeZone));
  });
}

export function readDisplay(sheet: Sheet, area: Area, locale: LocaleRules): string[][] {
  return mapCells(sheet, area, (cell, style) => showValue(resultOf(cell), style?.format, locale));
}

export function readFormulas(sheet: Sheet, area: Area): string[][] {
  return mapCells(sheet, area, (cell) => (isFormula(cell) ? cell.formula : ''));
}

export function readStyles<T>(sheet: Sheet, area: Area, read: (style: CellStyle) => T): T[][] {
  const plain: CellStyle = {};
  return mapCells(sheet, area, (_cell, style) => read(style ?? plain));
}
