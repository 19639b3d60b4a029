import type { Area } from './area';
import type { Workbook } from './workbook';

export type Axis = 'row' | 'column';

/** Rows or columns inserted into a sheet or deleted from it: `count` of them, the first at `at`. */
export interface Shift {
  readonly sheet: number;
  readonly axis: Axis;
  readonly kind: 'insert' | 'delete';
  readonly at: number;
  readonly count: number;
}

/** A span of lines after a shift, counted from 1; undefined when all of it is deleted. */
export function shiftSpan(
  start: number,
  length: number,
  { kind, at, count }: Pick<Shift, 'kind' | 'at' | 'count'>,
): { readonly start: number; readonly length: number } | undefined {
  const end = start + length;
  if (kind === 'insert') {
    if (at <= start) return { start: start + count, length };
    return at < end ? { start, length: length + count } : { start, length };
  }
  const deleted = Math.max(0, Math.min(end, at + count) - Math.max(start, at));
  if (deleted === length) return undefined;
  const before = Math.max(0, Math.min(start, at + count) - at);
  return { start: start - before, length: length - deleted };
}

export function shiftArea(area: Area, shift: Shift): Area | undefined {
  if (shift.axis === 'row') {
    const span = shiftSpan(area.row, area.rows, shift);
    return span && { ...area, row: span.start, rows: span.length };
  }
  const span = shiftSpan(area.column, area.columns, shift);
  return span && { ...area, column: span.start, columns: span.length };
}

export function shiftAreas(areas: readonly Area[], shift: Shift): Area[] {
  return areas.flatMap((area) => shiftArea(area, shift) ?? []);
}

/** Line numbers, such as hidden columns, after a shift. */
export function shiftNumbers(lines: readonly number[], shift: Shift): number[] {
  return lines.flatMap((line) => shiftSpan(line, 1, shift)?.start ?? []);
}

/** Sizes by line number after a shift. */
export function shiftSizes(sizes: Readonly<Record<number, number>>, shift: Shift): Record<number, number> {
  const moved = Object.entries(sizes).flatMap(([line, size]) => {
    const span = shiftSpan(Number(line), 1, shift);
    return span ? [[span.start, size] as const] : [];
  });
  return Object.fromEntries(moved);
}

/** Named ranges, and chart sources in every sheet, that point at the shifted sheet. */
export function shiftPointers(workbook: Workbook, shift: Shift): Pick<Workbook, 'namedRanges' | 'sheets'> {
  const namedRanges = workbook.namedRanges.flatMap((range) => {
    if (range.sheet !== shift.sheet) return [range];
    const area = shiftArea(range.area, shift);
    return area ? [{ ...range, area }] : [];
  });
  const sheets = workbook.sheets.map((sheet) => {
    const charts = sheet.charts.map((chart) => ({
      ...chart,
      areas: chart.areas.flatMap((source) => {
        if (source.sheet !== shift.sheet) return [source];
        const area = shiftArea(source.area, shift);
        return area ? [{ ...source, area }] : [];
      }),
    }));
    return sheet.charts.length === 0 ? sheet : { ...sheet, charts };
  });
  return { namedRanges, sheets };
}
