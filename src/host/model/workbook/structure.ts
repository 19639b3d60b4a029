import { EditRefused } from '../errors/edit-error';
import { followLines, shiftFormulas } from '../formulas/formula-shift';
import { type Draft, lengthen, type OpenSheet } from './draft';
import { type Shift, shiftArea, shiftAreas, shiftNumbers, shiftPointers, shiftSizes } from './shift';
import type { CellStyle, Row } from './workbook';

/** The product's limit of cells in a workbook. */
const mostCells = 10_000_000;

/** The sheet of a draft, which the caller knows to exist. */
function openSheet(draft: Draft, id: number): OpenSheet {
  const sheet = draft.sheet(id);
  if (!sheet) throw new EditRefused('sheetMissing', id);
  return sheet;
}

function decorations(sheet: OpenSheet, shift: Shift): void {
  sheet.merges = shiftAreas(sheet.merges, shift);
  sheet.rules = sheet.rules.flatMap((rule) => {
    const areas = shiftAreas(rule.areas, shift);
    return areas.length > 0 ? [{ ...rule, areas }] : [];
  });
  sheet.protections = sheet.protections.flatMap((protection) => {
    const open = shiftAreas(protection.open, shift);
    if (!protection.area) return [{ ...protection, open }];
    const area = shiftArea(protection.area, shift);
    return area ? [{ ...protection, area, open }] : [];
  });
  if (sheet.filter) {
    const area = shiftArea(sheet.filter.area, shift);
    if (area) sheet.filter = { area };
    else delete sheet.filter;
  }
  sheet.charts = sheet.charts.map((chart) => {
    const first = chart[shift.axis];
    const moved =
      shift.kind === 'insert' ? first + (shift.at <= first ? shift.count : 0) : kept(first, shift);
    return { ...chart, [shift.axis]: moved };
  });
}

/** Where a line is after a deletion; a deleted one becomes the line that took its place. */
function kept(line: number, { at, count }: Shift): number {
  return line < at ? line : Math.max(at, line - count);
}

function shiftRest(draft: Draft, shift: Shift): void {
  draft.change(shiftPointers(draft.workbook, shift));
  decorations(openSheet(draft, shift.sheet), shift);
  shiftFormulas(draft, shift);
}

/** A new row looks like its neighbour but holds nothing. */
function likeRow(row: Row | undefined): Row | undefined {
  if (!row || row.styles.every((style) => style === undefined)) return undefined;
  return { values: [], styles: row.styles.map(withoutNote) };
}

function withoutNote(style: CellStyle | undefined): CellStyle | undefined {
  if (style?.note === undefined) return style;
  const { note: _left, ...rest } = style;
  return rest;
}

/**
 * Puts rows in before row `at`. With `like`, the number of a row before the insertion, they take its formats; rows
 * added by growing do not.
 */
export function insertRows(draft: Draft, id: number, at: number, count: number, like?: number): void {
  const sheet = openSheet(draft, id);
  const cells = draft.workbook.sheets.reduce((total, one) => total + one.rowCount * one.columnCount, 0);
  if (cells + count * sheet.columnCount > mostCells) throw new EditRefused('tooManyCells');
  const pattern = like === undefined ? undefined : likeRow(sheet.rows[like - 1]);
  const shift: Shift = { sheet: id, axis: 'row', kind: 'insert', at, count };
  if (at <= sheet.rows.length || pattern) {
    lengthen(sheet.rows, at - 1, undefined);
    const added = Array.from({ length: count }, () => pattern);
    sheet.rows = [...sheet.rows.slice(0, at - 1), ...added, ...sheet.rows.slice(at - 1)];
  }
  sheet.rowCount += count;
  if (at <= sheet.frozenRows) sheet.frozenRows += count;
  sheet.rowHeights = shiftSizes(sheet.rowHeights, shift);
  sheet.hiddenRows = shiftNumbers(sheet.hiddenRows, shift);
  shiftRest(draft, shift);
}

export function deleteRows(draft: Draft, id: number, at: number, count: number): void {
  const sheet = openSheet(draft, id);
  if (at < 1 || count < 1 || at + count - 1 > sheet.rowCount) throw new EditRefused('rowsOutOfBounds');
  if (count === sheet.rowCount) throw new EditRefused('allRows');
  const frozenGone = Math.max(0, Math.min(sheet.frozenRows, at + count - 1) - at + 1);
  if (sheet.rowCount - count <= sheet.frozenRows - frozenGone) throw new EditRefused('allUnfrozenRows');
  const shift: Shift = { sheet: id, axis: 'row', kind: 'delete', at, count };
  sheet.rows = [...sheet.rows.slice(0, at - 1), ...sheet.rows.slice(at - 1 + count)];
  sheet.rowCount -= count;
  sheet.frozenRows -= frozenGone;
  sheet.rowHeights = shiftSizes(sheet.rowHeights, shift);
  sheet.hiddenRows = shiftNumbers(sheet.hiddenRows, shift);
  shiftRest(draft, shift);
}

/** Changes both lists of every row, as far as it has them. */
function mapRows(sheet: OpenSheet, change: <T>(list: readonly T[], blank: T) => T[]): void {
  sheet.rows = sheet.rows.map(
    (row) => row && { values: change(row.values, null), styles: change(row.styles, undefined) },
  );
}

export function insertColumns(draft: Draft, id: number, at: number, count: number, like?: number): void {
  const sheet = openSheet(draft, id);
  const cells = draft.workbook.sheets.reduce((total, one) => total + one.rowCount * one.columnCount, 0);
  if (cells + count * sheet.rowCount > mostCells) throw new EditRefused('tooManyCells');
  const shift: Shift = { sheet: id, axis: 'column', kind: 'insert', at, count };
  sheet.rows = sheet.rows.map((row) => {
    if (!row) return row;
    const style = like === undefined ? undefined : withoutNote(row.styles[like - 1]);
    return {
      values: spliced(row.values, at, count, null),
      styles: spliced(row.styles, at, count, style),
    };
  });
  sheet.columnCount += count;
  if (at <= sheet.frozenColumns) sheet.frozenColumns += count;
  sheet.columnWidths = shiftSizes(sheet.columnWidths, shift);
  sheet.hiddenColumns = shiftNumbers(sheet.hiddenColumns, shift);
  shiftRest(draft, shift);
}

function spliced<T>(list: readonly T[], at: number, count: number, fill: T): T[] {
  const before = list.slice(0, at - 1);
  if (list.length < at && (fill === null || fill === undefined)) return before;
  while (before.length < at - 1) before.push(undefined as T);
  return [...before, ...Array.from({ length: count }, () => fill), ...list.slice(at - 1)];
}

export function deleteColumns(draft: Draft, id: number, at: number, count: number): void {
  const sheet = openSheet(draft, id);
  if (at < 1 || count < 1 || at + count - 1 > sheet.columnCount) throw new EditRefused('columnsOutOfBounds');
  if (count === sheet.columnCount) throw new EditRefused('allColumns');
  const frozenGone = Math.max(0, Math.min(sheet.frozenColumns, at + count - 1) - at + 1);
  if (sheet.columnCount - count <= sheet.frozenColumns - frozenGone)
    throw new EditRefused('allUnfrozenColumns');
  const shift: Shift = { sheet: id, axis: 'column', kind: 'delete', at, count };
  mapRows(sheet, (list) => [...list.slice(0, at - 1), ...list.slice(at - 1 + count)]);
  sheet.columnCount -= count;
  sheet.frozenColumns -= frozenGone;
  sheet.columnWidths = shiftSizes(sheet.columnWidths, shift);
  sheet.hiddenColumns = shiftNumbers(sheet.hiddenColumns, shift);
  shiftRest(draft, shift);
}

/** The lines in their new order, by the places they had, when `count` from `from` on go before the line `before`. */
function arranged(lines: number, from: number, count: number, before: number): readonly number[] {
  const order = Array.from({ length: lines }, (_, at) => at);
  const stays = (line: number): boolean => line < from - 1 || line >= from - 1 + count;
  return [
    ...order.filter((line) => line < before - 1 && stays(line)),
    ...order.slice(from - 1, from - 1 + count),
    ...order.filter((line) => line >= before - 1 && stays(line)),
  ];
}

const movedSizes = (
  sizes: Readonly<Record<number, number>>,
  at: (line: number) => number,
): Record<number, number> =>
  Object.fromEntries(Object.entries(sizes).map(([line, size]) => [at(Number(line)), size]));

/** Moves columns so that they stand before the column that was `before`; their decorations stay behind. */
export function moveColumns(draft: Draft, id: number, from: number, count: number, before: number): void {
  const sheet = openSheet(draft, id);
  if (from < 1 || from + count - 1 > sheet.columnCount || before < 1 || before > sheet.columnCount + 1) {
    throw new EditRefused('columnsOutOfBounds');
  }
  const order = arranged(sheet.columnCount, from, count, before);
  mapRows(sheet, (list, blank) => order.map((at) => list[at] ?? blank));
  const at = (line: number) => order.indexOf(line - 1) + 1;
  sheet.columnWidths = movedSizes(sheet.columnWidths, at);
  sheet.hiddenColumns = sheet.hiddenColumns.map(at);
  followLines(draft, id, 'column', at);
}

/** The same for rows; nothing is written over, and what stood in between makes room. */
export function moveRows(draft: Draft, id: number, from: number, count: number, before: number): void {
  const sheet = openSheet(draft, id);
  if (from < 1 || from + count - 1 > sheet.rowCount || before < 1 || before > sheet.rowCount + 1) {
    throw new EditRefused('rowsOutOfBounds');
  }
  const order = arranged(sheet.rowCount, from, count, before);
  const filled = order.map((at) => sheet.rows[at]);
  while (filled.length > 0 && filled[filled.length - 1] === undefined) filled.pop();
  sheet.rows = filled;
  const places = new Map(order.map((line, at) => [line + 1, at + 1]));
  const at = (line: number) => places.get(line) ?? line;
  sheet.rowHeights = movedSizes(sheet.rowHeights, at);
  sheet.hiddenRows = sheet.hiddenRows.map(at);
  followLines(draft, id, 'row', at);
}
