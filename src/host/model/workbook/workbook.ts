import type { Area } from './area';
import type { Chart, ConditionalRule, Filter, NamedRange, Protection } from './decoration';

/** An error in a cell; a script reads its text, `#N/A`. */
export interface ErrorValue {
  readonly error: string;
}

export type Scalar = string | number | boolean | null;

/** A formula, with `=` in front, and its result as last calculated; without a text, a cell it spilled into. */
export interface Formula {
  readonly formula: string;
  readonly value: Scalar | ErrorValue;
}

/** `null` is blank. A date is the number of days since 30 December 1899 under a date format, as in the product. */
export type Cell = Scalar | ErrorValue | Formula;

export type ValidationArgument = string | boolean | readonly string[];

export interface Validation {
  /** Name in `SpreadsheetApp.DataValidationCriteria`; a range among the values is in A1 form. */
  readonly criteria: string;
  readonly values: readonly ValidationArgument[];
  readonly allowInvalid: boolean;
  readonly helpText?: string;
}

/** Everything of a cell but its value. Shared between cells and never changed in place. */
export interface CellStyle {
  /** Number format; absent is automatic, `@` is plain text. */
  readonly format?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly color?: string;
  readonly background?: string;
  readonly wrap?: 'WRAP' | 'OVERFLOW';
  readonly horizontal?: string;
  readonly vertical?: string;
  readonly note?: string;
  readonly validation?: Validation;
}

/** Both lists may be shorter than the sheet is wide. */
export interface Row {
  readonly values: readonly Cell[];
  readonly styles: readonly (CellStyle | undefined)[];
}

export interface Sheet {
  readonly id: number;
  readonly name: string;
  readonly hidden: boolean;
  readonly tabColor?: string;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** Index 0 is row 1; ends with the last row that ever had content or a format. */
  readonly rows: readonly (Row | undefined)[];
  /** Pixels by column number, where not the default. */
  readonly columnWidths: Readonly<Record<number, number>>;
  readonly rowHeights: Readonly<Record<number, number>>;
  readonly hiddenColumns: readonly number[];
  readonly hiddenRows: readonly number[];
  readonly merges: readonly Area[];
  readonly filter?: Filter;
  readonly charts: readonly Chart[];
  readonly rules: readonly ConditionalRule[];
  readonly protections: readonly Protection[];
}

export interface Workbook {
  readonly id: string;
  readonly name: string;
  readonly locale: string;
  readonly timeZone: string;
  readonly sheets: readonly Sheet[];
  readonly namedRanges: readonly NamedRange[];
  readonly activeSheet: number;
  /** Active range of each sheet by its ID; as if there were one user. */
  readonly selections: Readonly<Record<number, Area>>;
  /** The last number given to a sheet, chart or protection. */
  readonly made: number;
  /** Whether a formula was ever entered; a workbook without one skips calculation. */
  readonly hasFormulas: boolean;
  /** IDs of the spreadsheets whose import somebody has allowed here; nothing withdraws it. */
  readonly allowedImports?: readonly string[];
  /** Imports have not arrived yet and say so; absent: they have. */
  readonly importsLoad?: boolean;
  /** A script's text in a plain-text cell is parsed for `=`, `+`, `-` and `'` after all; absent: it stays as it is. */
  readonly parsesTextCells?: boolean;
}

/** Size of a new sheet. */
const newSheetRows = 1000;
const newSheetColumns = 26;

/** Width and height in pixels of columns and rows that were not resized. */
export const defaultColumnWidth = 100;
export const defaultRowHeight = 21;

export const noRow: Row = { values: [], styles: [] };

export function newSheet(id: number, name: string): Sheet {
  return {
    id,
    name,
    hidden: false,
    rowCount: newSheetRows,
    columnCount: newSheetColumns,
    frozenRows: 0,
    frozenColumns: 0,
    rows: [],
    columnWidths: {},
    rowHeights: {},
    hiddenColumns: [],
    hiddenRows: [],
    merges: [],
    charts: [],
    rules: [],
    protections: [],
  };
}

export function newWorkbook(identity: Pick<Workbook, 'id' | 'name' | 'locale' | 'timeZone'>): Workbook {
  const first = newSheet(0, identity.locale.startsWith('vi') ? 'Trang tính1' : 'Sheet1');
  return {
    ...identity,
    sheets: [first],
    namedRanges: [],
    activeSheet: 0,
    selections: {},
    made: 0,
    hasFormulas: false,
  };
}

export function sheetNamed(workbook: Workbook, name: string): Sheet | undefined {
  return workbook.sheets.find((sheet) => sheet.name === name);
}

export function sheetById(workbook: Workbook, id: number): Sheet | undefined {
  return workbook.sheets.find((sheet) => sheet.id === id);
}

export function cellAt(sheet: Sheet, row: number, column: number): Cell {
  return sheet.rows[row - 1]?.values[column - 1] ?? null;
}

export function styleAt(sheet: Sheet, row: number, column: number): CellStyle | undefined {
  return sheet.rows[row - 1]?.styles[column - 1];
}

export function isFormula(cell: Cell): cell is Formula {
  return typeof cell === 'object' && cell !== null && 'formula' in cell;
}

/** The value of `Workbook.hasFormulas` for sheets from elsewhere, such as a file. */
export function holdFormulas(sheets: readonly Sheet[]): boolean {
  return sheets.some(({ rows }) => rows.some((row) => row?.values.some(isFormula)));
}

/** The calculated value: of a formula its result. */
export function resultOf(cell: Cell): Scalar | ErrorValue {
  return isFormula(cell) ? cell.value : cell;
}

/** The last row with content in any column, 0 when there is none. Formats and notes do not count. */
export function lastRowOf(sheet: Sheet): number {
  for (let row = sheet.rows.length; row > 0; row -= 1) {
    if (sheet.rows[row - 1]?.values.some((cell) => cell !== null && cell !== undefined)) return row;
  }
  return 0;
}

export function lastColumnOf(sheet: Sheet): number {
  let last = 0;
  for (const row of sheet.rows) {
    if (!row) continue;
    for (let column = row.values.length; column > last; column -= 1) {
      if ((row.values[column - 1] ?? null) !== null) {
        last = column;
        break;
      }
    }
  }
  return last;
}

const formulaSheets = new WeakMap<Sheet, boolean>();

/** Whether a cell of the sheet holds a formula. */
export function hasFormulas(sheet: Sheet): boolean {
  const result = formulaSheets.get(sheet) ?? holdFormulas([sheet]);
  formulaSheets.set(sheet, result);
  return result;
}
