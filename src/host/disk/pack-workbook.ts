import type { CellStyle, Row, Sheet, Workbook } from '../model/workbook/workbook';

/** A run of equal rows: how many, their values, and the number of each cell's style (-1 for none). */
type PackedRow =
  | readonly [count: number, values: Row['values'], styles: readonly number[]]
  | readonly [count: number];

/** A workbook as compact JSON: each style once, and each run of equal rows once. */
export interface PackedWorkbook extends Omit<Workbook, 'sheets'> {
  readonly styles: readonly CellStyle[];
  readonly sheets: readonly (Omit<Sheet, 'rows'> & { readonly rows: readonly PackedRow[] })[];
}

export function packWorkbook(workbook: Workbook): PackedWorkbook {
  const numbers = new Map<string, number>();
  const byObject = new Map<CellStyle, number>();
  const numberOf = (style: CellStyle | undefined): number => {
    if (!style) return -1;
    const earlier = byObject.get(style);
    if (earlier !== undefined) return earlier;
    const key = JSON.stringify(style);
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    byObject.set(style, number);
    return number;
  };
  const sheets = workbook.sheets.map((sheet) => ({ ...sheet, rows: packRows(sheet.rows, numberOf) }));
  return { ...workbook, sheets, styles: [...numbers.keys()].map((key) => JSON.parse(key) as CellStyle) };
}

type Content = readonly [values: Row['values'], styles: readonly number[]] | undefined;

function packRows(rows: Sheet['rows'], numberOf: (style: CellStyle | undefined) => number): PackedRow[] {
  const groups: { count: number; readonly key: string; readonly content: Content }[] = [];
  for (const row of rows) {
    const content: Content = row && [
      Array.from(row.values, (cell) => cell ?? null),
      Array.from(row.styles, numberOf),
    ];
    const key = JSON.stringify(content ?? null);
    const last = groups.at(-1);
    if (last?.key === key) last.count += 1;
    else groups.push({ count: 1, key, content });
  }
  return groups.map(({ count, content }) => (content ? [count, ...content] : [count]));
}

export function unpackWorkbook({ styles, ...packed }: PackedWorkbook): Workbook {
  const sheets = packed.sheets.map((sheet): Sheet => {
    const rows = sheet.rows.flatMap(([count, values, numbers]) => {
      const row = values && { values, styles: (numbers ?? []).map((number) => styles[number]) };
      return Array.from({ length: count }, () => row);
    });
    return { ...sheet, rows };
  });
  return { ...packed, sheets };
}
