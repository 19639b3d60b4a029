import { type LocaleRules, localeRules } from '../../host/model/cells/locale';
import { showValue } from '../../host/model/cells/number-format';
import { listedTexts } from '../../host/model/cells/validation';
import {
  type CellStyle,
  cellAt,
  defaultColumnWidth,
  isFormula,
  lastColumnOf,
  lastRowOf,
  resultOf,
  type Sheet,
  styleAt,
  type Validation,
  type Workbook,
} from '../../host/model/workbook/workbook';
import type { CellView, GridView, LookView } from '../protocol';
import { chartViews } from './chart-view';
import { ruleCss } from './conditional-colours';

/** Most rows sent to the page; a register of a commune has a few hundred. */
const mostLines = 1000;
const blankLines = 25;

const alignments: Readonly<Record<string, string>> = { left: 'left', center: 'center', right: 'right' };

function cssOf(style: CellStyle): string {
  const parts = [
    style.bold ? 'font-weight:700' : '',
    style.italic ? 'font-style:italic' : '',
    style.color ? `color:${style.color}` : '',
    style.background ? `background-color:${style.background}` : '',
    style.size ? `font-size:${style.size}pt` : '',
    style.wrap === 'WRAP' ? 'white-space:pre-wrap' : '',
    style.vertical ? `vertical-align:${style.vertical}` : '',
    alignments[style.horizontal ?? ''] ? `text-align:${style.horizontal}` : '',
  ];
  return parts.filter((part) => part !== '').join(';');
}

/** Values of the drop-down of a cell, if any. */
function optionsOf(rule: Validation, workbook: Workbook, locale: LocaleRules): readonly string[] | undefined {
  if (!rule.criteria.startsWith('VALUE_IN_')) return undefined;
  return [...listedTexts(rule, workbook, locale)].filter((text) => text !== '');
}

const isCheckBox = (style: CellStyle | undefined): boolean => style?.validation?.criteria === 'CHECKBOX';

/** Gives equal looks one index. */
function lookBook(workbook: Workbook, locale: LocaleRules) {
  const looks: LookView[] = [];
  const indexes = new Map<string, number>();
  const offers = new Map<Validation, readonly string[] | undefined>();
  const offered = (rule: Validation): readonly string[] | undefined => {
    if (!offers.has(rule)) offers.set(rule, optionsOf(rule, workbook, locale));
    return offers.get(rule);
  };
  const indexOf = (style: CellStyle | undefined, extraCss: string, isNumber: boolean): number | undefined => {
    const options = style?.validation && offered(style.validation);
    const isBox = isCheckBox(style);
    const css = [
      isNumber && !style?.horizontal ? 'text-align:right' : '',
      style ? cssOf(style) : '',
      extraCss,
    ]
      .filter((part) => part !== '')
      .join(';');
    if (css === '' && !options && !isBox && !style?.note) return undefined;
    const look: LookView = {
      css,
      ...(options ? { options } : {}),
      ...(isBox ? { box: true } : {}),
      ...(style?.note ? { note: style.note } : {}),
    };
    const key = JSON.stringify(look);
    const index = indexes.get(key);
    if (index !== undefined) return index;
    indexes.set(key, looks.length);
    return looks.push(look) - 1;
  };
  return { looks, indexOf };
}

/** The sheet as displayed: texts, looks, drop-downs, frozen rows and columns. */
export function gridOf(workbook: Workbook, sheet: Sheet, now: number): GridView {
  const locale = localeRules(workbook.locale);
  const book = lookBook(workbook, locale);
  const width = Math.min(sheet.columnCount, Math.max(lastColumnOf(sheet) + 1, 12));
  const lastRow = lastRowOf(sheet);
  const height = Math.min(sheet.rowCount, Math.min(lastRow, mostLines) + blankLines);
  const colour = ruleCss(workbook, sheet, { rows: height, columns: width }, now);
  const cellView = (row: number, column: number): CellView => {
    const cell = cellAt(sheet, row, column);
    const style = styleAt(sheet, row, column);
    const value = resultOf(cell);
    const text = isCheckBox(style) ? (value === true ? '☑' : '☐') : showValue(value, style?.format, locale);
    const look = book.indexOf(style, colour(row, column), typeof value === 'number');
    return {
      t: text,
      ...(look === undefined ? {} : { l: look }),
      ...(isFormula(cell) ? { f: cell.formula } : {}),
    };
  };
  const count = (length: number) => Array.from({ length }, (_, index) => index + 1);
  const rows = count(height).map((row) => count(width).map((column) => cellView(row, column)));
  return {
    tab: sheet.name,
    columns: count(width).map((column) => ({
      width: sheet.columnWidths[column] ?? defaultColumnWidth,
      hidden: sheet.hiddenColumns.includes(column),
    })),
    frozenRows: sheet.frozenRows,
    frozenColumns: sheet.frozenColumns,
    looks: book.looks,
    rows,
    charts: chartViews(workbook, sheet),
    more: Math.max(0, lastRow - mostLines),
  };
}
