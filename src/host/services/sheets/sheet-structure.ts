import { EditRefused } from '../../model/errors/platform-error';
import type { Area } from '../../model/workbook/area';
import type { OpenSheet } from '../../model/workbook/draft';
import type { Axis } from '../../model/workbook/shift';
import { deleteLines, insertLines, lineFields, moveLines } from '../../model/workbook/structure';
import { defaultColumnWidth, defaultRowHeight } from '../../model/workbook/workbook';
import { latency } from '../latency';
import { local, type Member, remote } from '../service';
import type { RangeBase } from './range/range-base';
import { SheetBase } from './sheet-base';

function linesOf(start: number, count: number): number[] {
  return Array.from({ length: count }, (_, at) => start + at);
}

/** Whole rows or columns. */
const linesArea = (sheet: OpenSheet, axis: Axis, at: number, count: number): Area =>
  axis === 'row'
    ? { row: at, column: 1, rows: count, columns: sheet.columnCount }
    : { row: 1, column: at, rows: sheet.rowCount, columns: count };

/** Rows and columns: inserting, deleting, freezing, sizes, hiding. */
export class SheetStructure extends SheetBase {
  private check(axis: Axis, at: number, count: number): void {
    const fields = lineFields[axis];
    if (at < 1 || count < 1 || at > this.sheet[fields.count]) throw this.run.failure(fields.outOfBounds);
  }

  private insert(axis: Axis, at: number, count: number, like: number): this {
    this.check(axis, like, count);
    return this.store((_sheet, draft) => insertLines(draft, this.sheetId, axis, at, count, like));
  }

  insertRowsAfter(after: number, count: number): this {
    return this.insert('row', after + 1, count, after);
  }

  insertRowsBefore(before: number, count: number): this {
    return this.insert('row', before, count, before);
  }

  insertColumnsAfter(after: number, count: number): this {
    return this.insert('column', after + 1, count, after);
  }

  insertColumnsBefore(before: number, count: number): this {
    return this.insert('column', before, count, before);
  }

  insertColumns(at: number, count = 1): void {
    this.insertColumnsBefore(at, count);
  }

  private delete(axis: Axis, at: number, count: number): this {
    return this.store((sheet, draft) => {
      this.refuseProtected(sheet, linesArea(sheet, axis, at, count));
      deleteLines(draft, this.sheetId, axis, at, count);
    });
  }

  deleteRows(at: number, count: number): void {
    this.delete('row', at, count);
  }

  deleteRow(at: number): this {
    return this.delete('row', at, 1);
  }

  deleteColumns(at: number, count: number): void {
    this.delete('column', at, count);
  }

  moveColumns({ area }: RangeBase, destination: number): void {
    this.store((sheet, draft) => {
      this.refuseProtected(sheet, linesArea(sheet, 'column', area.column, area.columns));
      moveLines(draft, this.sheetId, 'column', area.column, area.columns, destination);
    });
  }

  moveRows({ area }: RangeBase, destination: number): void {
    this.store((sheet, draft) => {
      this.refuseProtected(sheet, linesArea(sheet, 'row', area.row, area.rows));
      moveLines(draft, this.sheetId, 'row', area.row, area.rows, destination);
    });
  }

  private freeze(axis: Axis, count: number): void {
    const fields = lineFields[axis];
    this.store((sheet) => {
      if (count >= sheet[fields.count]) throw new EditRefused(fields.allUnfrozen);
      sheet[fields.frozen] = count;
    });
  }

  setFrozenRows(rows: number): void {
    this.freeze('row', rows);
  }

  setFrozenColumns(columns: number): void {
    this.freeze('column', columns);
  }

  getFrozenRows(): number {
    return this.sheet.frozenRows;
  }

  private resize(axis: Axis, start: number, count: number, pixels: number): this {
    this.check(axis, start + count - 1, count);
    const { sizes } = lineFields[axis];
    return this.store((sheet) => {
      sheet[sizes] = {
        ...sheet[sizes],
        ...Object.fromEntries(linesOf(start, count).map((line) => [line, pixels])),
      };
    });
  }

  setColumnWidths(start: number, count: number, pixels: number): this {
    return this.resize('column', start, count, pixels);
  }

  setColumnWidth(column: number, pixels: number): this {
    return this.setColumnWidths(column, 1, pixels);
  }

  getColumnWidth(column: number): number {
    return this.sheet.columnWidths[column] ?? defaultColumnWidth;
  }

  setRowHeight(row: number, pixels: number): this {
    return this.resize('row', row, 1, pixels);
  }

  getRowHeight(row: number): number {
    return this.sheet.rowHeights[row] ?? defaultRowHeight;
  }

  private hide(axis: Axis, start: number, count: number): void {
    this.check(axis, start + count - 1, count);
    const { hidden } = lineFields[axis];
    this.store((sheet) => {
      sheet[hidden] = [...new Set([...sheet[hidden], ...linesOf(start, count)])];
    });
  }

  private show(axis: Axis, start: number, count: number): void {
    this.check(axis, start + count - 1, count);
    const { hidden } = lineFields[axis];
    this.store((sheet) => {
      sheet[hidden] = sheet[hidden].filter((line) => line < start || line >= start + count);
    });
  }

  hideColumns(start: number, count = 1): void {
    this.hide('column', start, count);
  }

  showColumns(start: number, count = 1): void {
    this.show('column', start, count);
  }

  isColumnHiddenByUser(column: number): boolean {
    return this.sheet.hiddenColumns.includes(column);
  }
}

const change = (...accepts: string[]): Member<SheetStructure> =>
  remote<SheetStructure>(latency.structure, accepts);
const layout = (...accepts: string[]): Member<SheetStructure> =>
  remote<SheetStructure>(latency.decorate, accepts);

export const sheetStructureMembers = {
  insertRowsAfter: change('number,number'),
  insertRowsBefore: change('number,number'),
  insertColumnsAfter: change('number,number'),
  insertColumnsBefore: change('number,number'),
  insertColumns: change('number', 'number,number'),
  deleteRows: change('number,number'),
  deleteRow: change('number'),
  deleteColumns: change('number,number'),
  moveColumns: change('Range,number'),
  moveRows: change('Range,number'),
  setFrozenRows: layout('number'),
  setFrozenColumns: layout('number'),
  getFrozenRows: local(['']),
  setColumnWidths: layout('number,number,number'),
  setColumnWidth: layout('number,number'),
  getColumnWidth: local(['number']),
  setRowHeight: layout('number,number'),
  getRowHeight: local(['number']),
  hideColumns: layout('number', 'number,number'),
  showColumns: layout('number', 'number,number'),
  isColumnHiddenByUser: local(['number']),
} as const;
