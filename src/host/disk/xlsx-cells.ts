import type { Cell as FileCell, CellStyle as FileStyle } from 'hucre/xlsx';
import { isDateFormat } from '../model/cells/number-format';
import { withCommas } from '../model/formulas/recalculate';
import type { ConditionalRule } from '../model/workbook/decoration';
import {
  type Cell,
  type CellStyle,
  type ErrorValue,
  isFormula,
  type Row,
  resultOf,
  type Sheet,
} from '../model/workbook/workbook';

/** Functions that only Google Sheets and the newest Excel have: such a formula goes to the file as its value. */
const googleOnly =
  /\b(ARRAYFORMULA|QUERY|FILTER|UNIQUE|SORT|XLOOKUP|LET|LAMBDA|MAP|[HV]STACK|CHOOSECOLS|REGEX\w+|COUNTUNIQUE|SPARKLINE|HYPERLINK|IMPORT\w+)\s*\(/i;

/** Functions newer than the file format; files prefix their names. */
const newerFunctions = /\b(?:MINIFS|MAXIFS|IFS|SWITCH|TEXTJOIN|CONCAT)(?=\()/g;

const epoch = Date.UTC(1899, 11, 30);

function isError(value: unknown): value is ErrorValue {
  return typeof value === 'object' && value !== null && 'error' in value;
}

/** A formula as files hold it: its arguments separated by commas, whatever the locale. */
export const fileFormula = (formula: string): string =>
  withCommas(formula, 'vi_VN').replace(/^=/, '').replace(newerFunctions, '_xlfn.$&');

/** The value part of a cell in the file; nothing for a blank one. */
function fileValue(cell: Cell): Partial<FileCell> {
  const result = resultOf(cell);
  const value: Partial<FileCell> = isError(result)
    ? { value: result.error, type: 'error' }
    : { value: result };
  // A cell without a formula of its own holds a value that another one spilled.
  if (!isFormula(cell) || cell.formula === '' || googleOnly.test(cell.formula)) return value;
  const formulaResult = isError(result) ? result.error : result;
  return {
    value: formulaResult,
    formula: fileFormula(cell.formula),
    ...(formulaResult === null ? {} : { formulaResult }),
  };
}

function color(hex: string | undefined): { rgb: string } | undefined {
  const rgb = /^#?([0-9a-f]{6})$/i.exec(hex ?? '')?.[1]?.toUpperCase();
  return rgb ? { rgb } : undefined;
}

/** Date letters as Excel has them: `MM` in `dd/MM/yyyy` is `mm` there. */
function fileFormat(format: string): string {
  return isDateFormat(format)
    ? format.replace(/"[^"]*"|[A-Z]+/g, (piece) => (piece.startsWith('"') ? piece : piece.toLowerCase()))
    : format;
}

/** The default font of Google Sheets; a font that states only its weight would get the reader's default face. */
const sheetFont = { name: 'Arial', size: 10 };

export function fileStyle(style: CellStyle & Pick<ConditionalRule, 'strikethrough'>): FileStyle {
  const text = color(style.color);
  const fill = color(style.background);
  const horizontal = (['left', 'center', 'right'] as const).find((side) => side === style.horizontal);
  const vertical = (['top', 'middle', 'bottom'] as const).find((side) => side === style.vertical);
  const alignment = {
    ...(horizontal ? { horizontal } : {}),
    ...(vertical ? { vertical: vertical === 'middle' ? ('center' as const) : vertical } : {}),
    ...(style.wrap === 'WRAP' ? { wrapText: true } : {}),
  };
  const changes = {
    ...(style.bold ? { bold: true } : {}),
    ...(style.italic ? { italic: true } : {}),
    ...(style.strikethrough ? { strikethrough: true } : {}),
    ...(style.size === undefined ? {} : { size: style.size }),
    ...(text ? { color: text } : {}),
  };
  const font = Object.keys(changes).length > 0 ? { ...sheetFont, ...changes } : changes;
  return {
    ...(style.format === undefined ? {} : { numFmt: fileFormat(style.format) }),
    ...(Object.keys(font).length > 0 ? { font } : {}),
    ...(Object.keys(alignment).length > 0 ? { alignment } : {}),
    ...(fill ? { fill: { type: 'pattern', pattern: 'solid', fgColor: fill } } : {}),
  };
}

/** The style of a column in the file is that of its last cell, so rows typed below the data get it. */
export function columnStyle(sheet: Sheet, column: number): CellStyle | undefined {
  return sheet.rows[sheet.rowCount - 1]?.styles[column - 1];
}

/** The cells that the file must name: those with content, a note, or a style that is not their column's. */
export function fileCells(sheet: Sheet): Map<string, Partial<FileCell>> {
  const cells = new Map<string, Partial<FileCell>>();
  const fileStyles = new Map<CellStyle, FileStyle>();
  const columns = Array.from({ length: sheet.columnCount }, (_, at) => columnStyle(sheet, at + 1));
  for (const [at, row] of sheet.rows.entries()) {
    if (!row) continue;
    for (let column = 0; column < Math.max(row.values.length, row.styles.length); column += 1) {
      const cell = row.values[column] ?? null;
      const style = row.styles[column];
      if (cell === null && (style === undefined || style === columns[column]) && style?.note === undefined)
        continue;
      if (style && !fileStyles.has(style)) fileStyles.set(style, fileStyle(style));
      const shared = style && fileStyles.get(style);
      const extras = {
        ...(shared ? { style: shared } : {}),
        ...(style?.note ? { comment: { text: style.note } } : {}),
      };
      cells.set(`${at},${column}`, { ...fileValue(cell), ...extras });
    }
  }
  return cells;
}

/** Rows of a sheet read from a file, with their main styles. */
export function rowsOf(
  plain: readonly (readonly FileCell['value'][])[],
  detailed: ReadonlyMap<string, FileCell>,
): readonly Row[] {
  const styles = new Map<string, CellStyle | undefined>();
  return plain.map((values, row) => ({
    values: values.map((value, column) => {
      const cell = detailed.get(`${row},${column}`);
      return cell ? cellOf(cell) : scalarOf(value);
    }),
    styles: values.map((_, column) => {
      const cell = detailed.get(`${row},${column}`);
      if (!cell) return undefined;
      // Equal styles share one object, as everywhere in the model.
      const key = JSON.stringify([cell.style, cell.comment]);
      if (!styles.has(key)) styles.set(key, styleOf(cell));
      return styles.get(key);
    }),
  }));
}

function cellOf(cell: FileCell): Cell {
  const plain = cell.type === 'error' ? { error: String(cell.value) } : scalarOf(cell.value);
  if (cell.formula === undefined) return plain;
  return { formula: `=${cell.formula.replace(/_xlfn\./g, '')}`, value: scalarOf(cell.formulaResult ?? null) };
}

function scalarOf(value: FileCell['value']): string | number | boolean | null {
  return value instanceof Date ? (value.getTime() - epoch) / 86_400_000 : value;
}

function styleOf({ style, comment }: FileCell): CellStyle | undefined {
  if (!style && !comment) return undefined;
  const background = style?.fill?.type === 'pattern' ? style.fill.fgColor?.rgb : undefined;
  const cellStyle: CellStyle = {
    ...(style?.numFmt && style.numFmt !== 'General' ? { format: style.numFmt } : {}),
    ...(style?.font?.bold ? { bold: true } : {}),
    ...(style?.font?.italic ? { italic: true } : {}),
    ...(style?.font?.color?.rgb ? { color: `#${style.font.color.rgb.slice(-6).toLowerCase()}` } : {}),
    ...(background ? { background: `#${background.slice(-6).toLowerCase()}` } : {}),
    ...(style?.alignment?.wrapText ? { wrap: 'WRAP' } : {}),
    ...(comment ? { note: comment.text } : {}),
  };
  return Object.keys(cellStyle).length > 0 ? cellStyle : undefined;
}
