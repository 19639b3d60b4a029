import { EditRefused } from '../../model/errors/edit-error';
import {
  deleteColumns,
  deleteRows,
  insertColumns,
  insertRows,
  moveColumns,
  moveRows,
} from '../../model/workbook/structure';
import { defaultColumnWidth, defaultRowHeight } from '../../model/workbook/workbook';
import { latency } from '../latency';
import { local, type Member, remote } from '../service';
import type { RangeBase } from './range/range-base';
import { SheetBase } from './sheet-base';

function sized(
  sizes: Readonly<Record<number, number>>,
  start: number,
  count: number,
  pixels: number,
): Record<number, number> {
  const lines = Array.from({ length: count }, (_, at) => [start + at, pixels] as const);
  return { ...sizes, ...Object.fromEntries(lines) };
}

function linesOf(start: number, count: number): number[] {
  return Array.from({ length: count }, (_, at) => start + at);
}

/** Rows and columns: inserting, deleting, freezing, sizes, hiding. */
export class SheetStructure extends SheetBase {
  private checkRows(at: number, count: number): void {
    if (at < 1 || count < 1 || at > this.seen.rowCount) throw this.execution.failure('rowsOutOfBounds');
  }

  private checkColumns(at: number, count: number): void {
    if (at < 1 || count < 1 || at > this.seen.columnCount) throw this.execution.failure('columnsOutOfBounds');
  }

  insertRowsAfter(after: number, count: number): this {
    this.checkRows(after, count);
    return this.store((_sheet, draft) => insertRows(draft, this.sheetId, after + 1, count, after));
  }

  insertRowsBefore(before: number, count: number): this {
    this.checkRows(before, count);
    return this.store((_sheet, draft) => insertRows(draft, this.sheetId, before, count, before));
  }

  insertRowAfter(after: number): this {
    return this.insertRowsAfter(after, 1);
  }

  insertRowBefore(before: number): this {
    return this.insertRowsBefore(before, 1);
  }

  insertColumnsAfter(after: number, count: number): this {
    this.checkColumns(after, count);
    return this.store((_sheet, draft) => insertColumns(draft, this.sheetId, after + 1, count, after));
  }

  insertColumnsBefore(before: number, count: number): this {
    this.checkColumns(before, count);
    return this.store((_sheet, draft) => insertColumns(draft, this.sheetId, before, count, before));
  }

  insertColumnAfter(after: number): this {
    return this.insertColumnsAfter(after, 1);
  }

  insertColumnBefore(before: number): this {
    return this.insertColumnsBefore(before, 1);
  }

  insertColumns(at: number, count = 1): void {
    this.insertColumnsBefore(at, count);
  }

  deleteRows(at: number, count: number): void {
    this.store((_sheet, draft) => deleteRows(draft, this.sheetId, at, count));
  }

  deleteRow(at: number): this {
    return this.store((_sheet, draft) => deleteRows(draft, this.sheetId, at, 1));
  }

  deleteColumns(at: number, count: number): void {
    this.store((_sheet, draft) => deleteColumns(draft, this.sheetId, at, count));
  }

  deleteColumn(at: number): this {
    return this.store((_sheet, draft) => deleteColumns(draft, this.sheetId, at, 1));
  }

  moveColumns({ area }: RangeBase, destination: number): void {
    this.store((_sheet, draft) => moveColumns(draft, this.sheetId, area.column, area.columns, destination));
  }

  moveRows({ area }: RangeBase, destination: number): void {
    this.store((_sheet, draft) => moveRows(draft, this.sheetId, area.row, area.rows, destination));
  }

  setFrozenRows(rows: number): void {
    this.store((sheet) => {
      if (rows >= sheet.rowCount) throw new EditRefused('allUnfrozenRows');
      sheet.frozenRows = rows;
    });
  }

  setFrozenColumns(columns: number): void {
    this.store((sheet) => {
      if (columns >= sheet.columnCount) throw new EditRefused('allUnfrozenColumns');
      sheet.frozenColumns = columns;
    });
  }

  getFrozenRows(): number {
    return this.seen.frozenRows;
  }

  getFrozenColumns(): number {
    return this.seen.frozenColumns;
  }

  setColumnWidths(start: number, count: number, pixels: number): this {
    this.checkColumns(start + count - 1, count);
    return this.store((sheet) => {
      sheet.columnWidths = sized(sheet.columnWidths, start, count, pixels);
    });
  }

  setColumnWidth(column: number, pixels: number): this {
    return this.setColumnWidths(column, 1, pixels);
  }

  getColumnWidth(column: number): number {
    return this.seen.columnWidths[column] ?? defaultColumnWidth;
  }

  setRowHeights(start: number, count: number, pixels: number): this {
    this.checkRows(start + count - 1, count);
    return this.store((sheet) => {
      sheet.rowHeights = sized(sheet.rowHeights, start, count, pixels);
    });
  }

  setRowHeight(row: number, pixels: number): this {
    return this.setRowHeights(row, 1, pixels);
  }

  getRowHeight(row: number): number {
    return this.seen.rowHeights[row] ?? defaultRowHeight;
  }

  hideColumns(start: number, count = 1): void {
    this.checkColumns(start + count - 1, count);
    this.store((sheet) => {
      sheet.hiddenColumns = [...new Set([...sheet.hiddenColumns, ...linesOf(start, count)])];
    });
  }

  showColumns(start: number, count = 1): void {
    this.checkColumns(start + count - 1, count);
    this.store((sheet) => {
      const shown = linesOf(start, count);
      sheet.hiddenColumns = sheet.hiddenColumns.filter((column) => !shown.includes(column));
    });
  }

  isColumnHiddenByUser(column: number): boolean {
    return this.seen.hiddenColumns.includes(column);
  }

  hideRows(start: number, count = 1): void {
    this.checkRows(start + count - 1, count);
    this.store((sheet) => {
      sheet.hiddenRows = [...new Set([...sheet.hiddenRows, ...linesOf(start, count)])];
    });
  }

  showRows(start: number, count = 1): void {
    this.checkRows(start + count - 1, count);
    this.store((sheet) => {
      const shown = linesOf(start, count);
      sheet.hiddenRows = sheet.hiddenRows.filter((row) => !shown.includes(row));
    });
  }

  isRowHiddenByUser(row: number): boolean {
    return this.seen.hiddenRows.includes(row);
  }
}

const change = (...accepts: string[]): Member<SheetStructure> =>
  remote<SheetStructure>(latency.structure, accepts);
const layout = (...accepts: string[]): Member<SheetStructure> =>
  remote<SheetStructure>(latency.decorate, accepts);

export const sheetStructureMembers = {
  insertRowsAfter: change('number,number'),
  insertRowsBefore: change('number,number'),
  insertRowAfter: change('number'),
  insertRowBefore: change('number'),
  insertColumnsAfter: change('number,number'),
  insertColumnsBefore: change('number,number'),
  insertColumnAfter: change('number'),
  insertColumnBefore: change('number'),
  insertColumns: change('number', 'number,number'),
  deleteRows: change('number,number'),
  deleteRow: change('number'),
  deleteColumns: change('number,number'),
  deleteColumn: change('number'),
  moveColumns: change('Range,number'),
  moveRows: change('Range,number'),
  setFrozenRows: layout('number'),
  setFrozenColumns: layout('number'),
  getFrozenRows: local(['']),
  getFrozenColumns: local(['']),
  setColumnWidths: layout('number,number,number'),
  setColumnWidth: layout('number,number'),
  getColumnWidth: local(['number']),
  setRowHeights: layout('number,number,number'),
  setRowHeight: layout('number,number'),
  getRowHeight: local(['number']),
  hideColumns: layout('number', 'number,number'),
  showColumns: layout('number', 'number,number'),
  isColumnHiddenByUser: local(['number']),
  hideRows: layout('number', 'number,number'),
  showRows: layout('number', 'number,number'),
  isRowHiddenByUser: local(['number']),
} as const;
