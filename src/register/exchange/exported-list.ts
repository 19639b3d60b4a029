import { type Cell, cellText } from '../cell';
import type { Columns, RowOf, Table } from '../table';

/** The shown columns of a table and those that the office added, as texts with their headers. */
export function exportedList<C extends Columns>(
  table: Pick<Table<C>, 'columns'>,
  rows: readonly {
    readonly values: RowOf<Table<C>>;
    readonly cells: Readonly<Record<string, Cell>>;
    readonly added: Readonly<Record<string, string>>;
  }[],
  addedHeaders: readonly string[],
): readonly (readonly string[])[] {
  const shown = Object.entries(table.columns).filter(([, { hidden }]) => !hidden);
  return [
    [...shown.map(([, { header }]) => header), ...addedHeaders],
    ...rows.map(({ cells, added }) => [
      ...shown.map(([field]) => cellText(cells[field] ?? '')),
      ...addedHeaders.map((header) => added[header] ?? ''),
    ]),
  ];
}

/** A file of values that Excel opens with its columns where a comma is the decimal sign; a leading mark says UTF-8. */
export const csvOf = (lines: readonly (readonly string[])[]): string =>
  `\ufeff${lines.map((line) => line.map(csvCell).join(';')).join('\r\n')}\r\n`;

/** Excel takes a text that begins so for a formula; the apostrophe keeps it a text. */
const csvCell = (text: string): string => {
  const safe = /^[=+\-@\t\r]/.test(text) && !/^-?\d+([.,]\d+)?$/.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
};
