import { EditRefused } from '../errors/platform-error';
import { followLines, shiftFormulas } from '../formulas/formula-shift';
import { type Draft, lengthen, type OpenSheet } from './draft';
import {
  type Axis,
  type Shift,
  shiftArea,
  shiftAreas,
  shiftNumbers,
  shiftPointers,
  shiftSizes,
} from './shift';
import type { CellStyle, Row } from './workbook';

/** The product's limit of cells in a workbook. */
const mostCells = 10_000_000;

/** What a sheet keeps of its rows and of its columns, and how the product refuses a change of them. */
export const lineFields = {
  row: {
    count: 'rowCount',
    frozen: 'frozenRows',
    sizes: 'rowHeights',
    hidden: 'hiddenRows',
    outOfBounds: 'rowsOutOfBounds',
    all: 'allRows',
    allUnfrozen: 'allUnfrozenRows',
  },
  column: {
    count: 'columnCount',
    frozen: 'frozenColumns',
    sizes: 'columnWidths',
    hidden: 'hiddenColumns',
    outOfBounds: 'columnsOutOfBounds',
    all: 'allColumns',
    allUnfrozen: 'allUnfrozenColumns',
  },
} as const;

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
      shift.kind === 'insert'
        ? first + (shift.at <= first ? shift.count : 0)
        : lineAfterDeletion(first, shift);
    return { ...chart, [shift.axis]: moved };
  });
}

/** Where a line is after a deletion; a deleted one becomes the line in its place. */
function lineAfterDeletion(line: number, { at, count }: Shift): number {
  return line < at ? line : Math.max(at, line - count);
}

/** Moves everything that names lines of the sheet. */
function shiftRest(draft: Draft, sheet: OpenSheet, shift: Shift): void {
  const { sizes, hidden } = lineFields[shift.axis];
  sheet[sizes] = shiftSizes(sheet[sizes], shift);
  sheet[hidden] = shiftNumbers(sheet[hidden], shift);
  draft.change(shiftPointers(draft.workbook, shift));
  decorations(openSheet(draft, shift.sheet), shift);
  shiftFormulas(draft, shift);
}

/** A new row has the formats of its neighbour and no content. */
function likeRow(row: Row | undefined): Row | undefined {
  if (!row || row.styles.every((style) => style === undefined)) return undefined;
  return { values: [], styles: row.styles.map(withoutNote) };
}

function withoutNote(style: CellStyle | undefined): CellStyle | undefined {
  if (style?.note === undefined) return style;
  const { note: _note, ...rest } = style;
  return rest;
}

/**
 * Inserts rows or columns before line `at`. With `like`, the number of a line before the insertion, they take its
 * formats; lines added by growing do not.
 */
export function insertLines(
  draft: Draft,
  id: number,
  axis: Axis,
  at: number,
  count: number,
  like?: number,
): void {
  const sheet = openSheet(draft, id);
  const cells = draft.workbook.sheets.reduce((total, other) => total + other.rowCount * other.columnCount, 0);
  const across = axis === 'row' ? sheet.columnCount : sheet.rowCount;
  if (cells + count * across > mostCells) throw new EditRefused('tooManyCells');
  if (axis === 'row') insertInto(sheet, at, count, like);
  else
    sheet.rows = sheet.rows.map((row) => {
      if (!row) return row;
      const style = like === undefined ? undefined : withoutNote(row.styles[like - 1]);
      return {
        values: spliced(row.values, at, count, null),
        styles: spliced(row.styles, at, count, style),
      };
    });
  const fields = lineFields[axis];
  sheet[fields.count] += count;
  if (at <= sheet[fields.frozen]) sheet[fields.frozen] += count;
  shiftRest(draft, sheet, { sheet: id, axis, kind: 'insert', at, count });
}

function insertInto(sheet: OpenSheet, at: number, count: number, like: number | undefined): void {
  const pattern = like === undefined ? undefined : likeRow(sheet.rows[like - 1]);
  if (at > sheet.rows.length && !pattern) return;
  lengthen(sheet.rows, at - 1, undefined);
  const added = Array.from({ length: count }, () => pattern);
  sheet.rows = [...sheet.rows.slice(0, at - 1), ...added, ...sheet.rows.slice(at - 1)];
}

function spliced<T>(list: readonly T[], at: number, count: number, fill: T): T[] {
  const before = list.slice(0, at - 1);
  if (list.length < at && (fill === null || fill === undefined)) return before;
  while (before.length < at - 1) before.push(undefined as T);
  return [...before, ...Array.from({ length: count }, () => fill), ...list.slice(at - 1)];
}

export function deleteLines(draft: Draft, id: number, axis: Axis, at: number, count: number): void {
  const sheet = openSheet(draft, id);
  const fields = lineFields[axis];
  const total = sheet[fields.count];
  const frozen = sheet[fields.frozen];
  if (at < 1 || count < 1 || at + count - 1 > total) throw new EditRefused(fields.outOfBounds);
  if (count === total) throw new EditRefused(fields.all);
  const frozenGone = Math.max(0, Math.min(frozen, at + count - 1) - at + 1);
  if (total - count <= frozen - frozenGone) throw new EditRefused(fields.allUnfrozen);
  const cut = <T>(list: readonly T[]): T[] => [...list.slice(0, at - 1), ...list.slice(at - 1 + count)];
  if (axis === 'row') sheet.rows = cut(sheet.rows);
  else mapRows(sheet, cut);
  sheet[fields.count] -= count;
  sheet[fields.frozen] -= frozenGone;
  shiftRest(draft, sheet, { sheet: id, axis, kind: 'delete', at, count });
}

/** Changes both lists of every row, as far as it has them. */
function mapRows(sheet: OpenSheet, change: <T>(list: readonly T[], blank: T) => T[]): void {
  sheet.rows = sheet.rows.map(
    (row) => row && { values: change(row.values, null), styles: change(row.styles, undefined) },
  );
}

/** Lines in their new order, by their old indexes, when `count` lines from `from` move before the line `before`. */
function arranged(lines: number, from: number, count: number, before: number): readonly number[] {
  const order = Array.from({ length: lines }, (_, at) => at);
  const stays = (line: number): boolean => line < from - 1 || line >= from - 1 + count;
  return [
    ...order.filter((line) => line < before - 1 && stays(line)),
    ...order.slice(from - 1, from - 1 + count),
    ...order.filter((line) => line >= before - 1 && stays(line)),
  ];
}

/** Moves lines before the line that was `before`; what lies over the cells stays behind. */
export function moveLines(
  draft: Draft,
  id: number,
  axis: Axis,
  from: number,
  count: number,
  before: number,
): void {
  const sheet = openSheet(draft, id);
  const fields = lineFields[axis];
  const total = sheet[fields.count];
  if (from < 1 || from + count - 1 > total || before < 1 || before > total + 1) {
    throw new EditRefused(fields.outOfBounds);
  }
  const order = arranged(total, from, count, before);
  if (axis === 'row') {
    sheet.rows = order.map((at) => sheet.rows[at]);
    while (sheet.rows.length > 0 && sheet.rows.at(-1) === undefined) sheet.rows.pop();
  } else mapRows(sheet, (list, blank) => order.map((at) => list[at] ?? blank));
  const places = new Map(order.map((line, at) => [line + 1, at + 1]));
  const placeOf = (line: number): number => places.get(line) ?? line;
  const sizes = Object.entries(sheet[fields.sizes]).map(([line, size]) => [placeOf(Number(line)), size]);
  sheet[fields.sizes] = Object.fromEntries(sizes);
  sheet[fields.hidden] = sheet[fields.hidden].map(placeOf);
  followLines(draft, id, axis, placeOf);
}

/** Deletes a sheet and its named ranges; if it was active, the first sheet becomes active. */
export function deleteSheet(draft: Draft, id: number): void {
  const { sheets, activeSheet, namedRanges } = draft.workbook;
  const others = sheets.filter((sheet) => sheet.id !== id);
  if (others.length === sheets.length) throw new EditRefused('sheetMissing', id);
  const [first] = others;
  if (!first) throw new EditRefused('lastSheet');
  draft.change({
    sheets: others,
    activeSheet: activeSheet === id ? first.id : activeSheet,
    namedRanges: namedRanges.filter(({ sheet }) => sheet !== id),
  });
}

/** Copies a sheet after the last one, without protections and charts. */
export function copySheet(draft: Draft, sheetId: number, copyOf: string): void {
  const id = draft.nextNumber();
  const { sheets } = draft.workbook;
  const source = sheets.find((sheet) => sheet.id === sheetId);
  if (!source) throw new EditRefused('sheetMissing', sheetId);
  const copy = { ...source, id, name: `${copyOf} ${source.name}`, protections: [], charts: [] };
  draft.change({ sheets: [...sheets, copy] });
}
