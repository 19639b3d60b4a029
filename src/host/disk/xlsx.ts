import { type Sheet as FileSheet, readXlsx, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { a1Of, absoluteAddress, areaOf, splitSheetName } from '../model/workbook/a1';
import type { NamedRange } from '../model/workbook/decoration';
import {
  defaultColumnWidth,
  holdFormulas,
  newSheet,
  newWorkbook,
  type Sheet,
  sheetById,
  type Validation,
  type Workbook,
} from '../model/workbook/workbook';
import { columnStyle, fileCells, fileStyle, rowsOf } from './xlsx-cells';
import { fileCharts } from './xlsx-chart';
import { wrappedHeights } from './xlsx-heights';
import { printForm } from './xlsx-print';
import { fileConditions, fileValidations, type KeepList } from './xlsx-rules';

/** Pixels of the grid to the file's width in characters of the default font, and back. */
const charactersOf = (pixels: number) => Math.round(((pixels - 5) / 7) * 100) / 100;
const pixelsOf = (characters: number) => Math.round(characters * 7 + 5);

/** Hidden sheet that holds the drop-down lists too long for a rule. */
const listSheet = '_lists';

function fileColumns(sheet: Sheet): NonNullable<WriteSheet['columns']> {
  return Array.from({ length: sheet.columnCount }, (_, at) => {
    const style = columnStyle(sheet, at + 1);
    const pixels = sheet.columnWidths[at + 1];
    return {
      width: charactersOf(pixels ?? defaultColumnWidth),
      ...(sheet.hiddenColumns.includes(at + 1) ? { hidden: true } : {}),
      ...(style ? { style: fileStyle(style) } : {}),
    };
  });
}

function fileSheet(workbook: Workbook, sheet: Sheet, keepList: KeepList): WriteSheet {
  const locked = sheet.protections.some(({ area, warningOnly }) => !area && !warningOnly);
  const charts = fileCharts(workbook, sheet);
  const heights = [...wrappedHeights(sheet)].map(([row, height]) => [row - 1, { height }] as const);
  const hiddenRows = sheet.hiddenRows.map((row) => [row - 1, { hidden: true }] as const);
  return {
    name: sheet.name,
    rows: [],
    cells: fileCells(sheet),
    columns: fileColumns(sheet),
    rowDefs: new Map<number, { height?: number; hidden?: boolean }>([...heights, ...hiddenRows]),
    merges: sheet.merges.map(({ row, column, rows, columns }) => ({
      startRow: row - 1,
      startCol: column - 1,
      endRow: row + rows - 2,
      endCol: column + columns - 2,
    })),
    dataValidations: fileValidations(sheet, keepList),
    conditionalRules: fileConditions(sheet),
    charts,
    ...printForm(sheet, charts).page,
    freezePane: { rows: sheet.frozenRows, columns: sheet.frozenColumns },
    ...(sheet.filter ? { autoFilter: { range: a1Of(sheet.filter.area) } } : {}),
    ...(sheet.hidden ? { hidden: true } : {}),
    ...(sheet.tabColor ? { view: { tabColor: { rgb: sheet.tabColor.replace('#', '').toUpperCase() } } } : {}),
    ...(locked ? { protection: { sheet: true } } : {}),
  };
}

/** The workbook as an .xlsx file; `modified` is the time it carries (milliseconds). */
export async function writeWorkbook(workbook: Workbook, modified: number): Promise<Uint8Array> {
  const lists: string[][] = [];
  const keepList: KeepList = (values) => {
    const same = lists.findIndex((list) => JSON.stringify(list) === JSON.stringify(values));
    const at = same >= 0 ? same : lists.push([...values]) - 1;
    return absoluteAddress(listSheet, { row: 1, column: at + 1, rows: values.length, columns: 1 });
  };
  const sheets = workbook.sheets.map((sheet) => fileSheet(workbook, sheet, keepList));
  const longest = Math.max(0, ...lists.map((list) => list.length));
  const listRows = Array.from({ length: longest }, (_, row) => lists.map((list) => list[row] ?? null));
  const namedRanges = workbook.namedRanges.flatMap(({ name, sheet, area }) => {
    const target = sheetById(workbook, sheet);
    return target ? [{ name, range: absoluteAddress(target.name, area) }] : [];
  });
  return writeXlsx({
    sheets: lists.length > 0 ? [...sheets, { name: listSheet, rows: listRows, hidden: true }] : sheets,
    namedRanges: [
      ...namedRanges,
      ...workbook.sheets.flatMap((sheet) => printForm(sheet, fileCharts(workbook, sheet)).names),
    ],
    activeSheet: Math.max(
      0,
      workbook.sheets.findIndex((sheet) => sheet.id === workbook.activeSheet),
    ),
    defaultFont: { name: 'Arial', size: 10 },
    properties: { title: workbook.name, created: new Date(modified), modified: new Date(modified) },
  });
}

function readSheet(file: FileSheet, id: number): Sheet {
  const rows = rowsOf(file.rows, file.cells ?? new Map());
  const empty = newSheet(id, file.name);
  const columns = file.columns ?? [];
  const size = {
    rowCount: Math.max(empty.rowCount, rows.length),
    columnCount: Math.max(empty.columnCount, ...rows.map((row) => row.values.length)),
  };
  const filter = file.autoFilter && areaOf(file.autoFilter.range, size);
  const withRules = (file.dataValidations ?? []).reduce<Sheet['rows']>((before, rule) => {
    const area = rule.type === 'list' && rule.values ? areaOf(rule.range, size) : undefined;
    const validation = {
      criteria: 'VALUE_IN_LIST',
      values: [rule.values ?? [], true],
      allowInvalid: !rule.showErrorMessage,
    };
    return area ? withValidation(before, area, validation) : before;
  }, rows);
  return {
    ...empty,
    ...size,
    rows: withRules,
    hidden: file.hidden ?? false,
    frozenRows: file.freezePane?.rows ?? 0,
    frozenColumns: file.freezePane?.columns ?? 0,
    columnWidths: Object.fromEntries(
      columns.flatMap(({ width }, at) => (width ? [[at + 1, pixelsOf(width)]] : [])),
    ),
    hiddenColumns: columns.flatMap(({ hidden }, at) => (hidden ? [at + 1] : [])),
    merges: (file.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
      row: startRow + 1,
      column: startCol + 1,
      rows: endRow - startRow + 1,
      columns: endCol - startCol + 1,
    })),
    ...(file.view?.tabColor?.rgb ? { tabColor: `#${file.view.tabColor.rgb.toLowerCase()}` } : {}),
    ...(filter ? { filter: { area: filter } } : {}),
  };
}

function withValidation(
  rows: Sheet['rows'],
  area: { row: number; column: number; rows: number },
  validation: Validation,
): Sheet['rows'] {
  const length = Math.max(rows.length, area.row + area.rows - 1);
  return Array.from({ length }, (_, at) => {
    const row = rows[at];
    if (at + 1 < area.row || at + 1 >= area.row + area.rows) return row;
    const styles = [...(row?.styles ?? [])];
    styles[area.column - 1] = { ...styles[area.column - 1], validation };
    return { values: row?.values ?? [], styles: Array.from(styles) };
  });
}

/** Reads any .xlsx into a workbook: values, formats, main styles, drop-down lists, names, filters, frozen parts. */
export async function readWorkbook(
  bytes: Uint8Array,
  identity: Pick<Workbook, 'id' | 'name' | 'locale' | 'timeZone'>,
): Promise<Workbook> {
  const file = await readXlsx(bytes, { readStyles: true });
  const sheets = file.sheets.filter((sheet) => sheet.name !== listSheet).map(readSheet);
  const namedRanges = (file.namedRanges ?? []).flatMap(({ name, range }): NamedRange[] => {
    const { sheet: sheetName, rest } = splitSheetName(range.replace(/\$/g, ''));
    const sheet = sheets.find(({ name: title }) => title === sheetName);
    const area = sheet && areaOf(rest, sheet);
    return sheet && area ? [{ name, sheet: sheet.id, area }] : [];
  });
  const active = sheets[file.activeSheet ?? 0]?.id ?? 0;
  const hasFormulas = holdFormulas(sheets);
  return {
    ...newWorkbook(identity),
    sheets,
    namedRanges,
    activeSheet: active,
    made: sheets.length,
    hasFormulas,
  };
}
