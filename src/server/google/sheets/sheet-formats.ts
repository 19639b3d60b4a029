import type { Table } from '../../../register/table';

/** Number formats by kind of column; the text format must be set before values, or 0912 becomes 912. */
export const sheetFormats = { text: '@', date: 'dd/MM/yyyy', integer: '0' } as const;

/** The declared number format of each 1-based column; undeclared columns are plain text. */
export function formatAt({
  positions,
  table,
}: {
  readonly positions: Readonly<Record<string, number>>;
  readonly table: Table;
}): (position: number) => string {
  const formats = new Map(
    Object.entries(positions).map(([field, position]) => [
      position,
      sheetFormats[table.columns[field]?.format ?? 'text'],
    ]),
  );
  return (position) => formats.get(position) ?? sheetFormats.text;
}

/** The number formats of whole lines. */
export function lineFormats(
  reading: Parameters<typeof formatAt>[0] & { readonly width: number },
  lines: number,
): string[][] {
  const format = formatAt(reading);
  const formats = Array.from({ length: reading.width }, (_, index) => format(index + 1));
  return new Array(lines).fill(formats);
}
