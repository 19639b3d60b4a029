import type { Area } from './area';
import { type Draft, lengthen, type OpenSheet } from './draft';
import { type Cell, type CellStyle, lastRowOf, resultOf } from './workbook';

export interface SortKey {
  /** Column of the sheet, not of the area. */
  readonly column: number;
  readonly ascending: boolean;
}

/** Numbers before texts before booleans before errors; blanks are last in both directions. */
function rank(cell: Cell): number {
  const value = resultOf(cell);
  if (value === null || value === '') return 4;
  if (typeof value === 'number') return 0;
  if (typeof value === 'string') return 1;
  return typeof value === 'boolean' ? 2 : 3;
}

const collator = new Intl.Collator('vi', { sensitivity: 'base', numeric: false });

function compare(a: Cell, b: Cell, ascending: boolean): number {
  const [first, second] = [rank(a), rank(b)];
  if (first === 4 || second === 4) return first - second;
  const [x, y] = [resultOf(a), resultOf(b)];
  const order =
    first !== second
      ? first - second
      : typeof x === 'string'
        ? collator.compare(x, String(y))
        : Number(x) - Number(y);
  return ascending ? order : -order;
}

/** Sorts the rows of an area; values, formats, notes and validation move, cells outside it stay. */
export function sortArea(draft: Draft, sheet: OpenSheet, area: Area, keys: readonly SortKey[]): void {
  const [from, to] = [area.column - 1, area.column - 1 + area.columns];
  const lines = Array.from({ length: area.rows }, (_, r) => {
    const row = sheet.rows[area.row - 1 + r];
    const values: Cell[] = row ? row.values.slice(from, to) : [];
    const styles: (CellStyle | undefined)[] = row ? row.styles.slice(from, to) : [];
    lengthen(values, area.columns, null);
    lengthen(styles, area.columns, undefined);
    return { values, styles };
  });
  lines.sort((a, b) => {
    for (const { column, ascending } of keys) {
      const order = compare(
        a.values[column - area.column] ?? null,
        b.values[column - area.column] ?? null,
        ascending,
      );
      if (order !== 0) return order;
    }
    return 0;
  });
  for (const [r, line] of lines.entries()) {
    const row = draft.row(sheet, area.row + r);
    lengthen(row.values, to, null);
    lengthen(row.styles, to, undefined);
    row.values.splice(from, area.columns, ...line.values);
    row.styles.splice(from, area.columns, ...line.styles);
  }
}

/** Sorts all rows below the frozen ones. */
export function sortSheet(draft: Draft, sheet: OpenSheet, key: SortKey): void {
  const rows = lastRowOf(sheet) - sheet.frozenRows;
  if (rows < 1) return;
  sortArea(draft, sheet, { row: sheet.frozenRows + 1, column: 1, rows, columns: sheet.columnCount }, [key]);
}
