import { BorderStyle, Table, TableCell, TableLayoutType, TableRow, VerticalAlign, WidthType } from 'docx';
import type { AnyBlock, Block, TagsOf } from './block';

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const thin = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const;

const bordersOf = (border: typeof none | typeof thin) => ({
  top: border,
  bottom: border,
  left: border,
  right: border,
  insideHorizontal: border,
  insideVertical: border,
});

export interface TableForm {
  /** Twips; their sum is the width of the table. */
  readonly columnWidths: readonly number[];
  readonly ruled: boolean;
  /** Rows repeated at the top of each page. */
  readonly headerRows?: number;
  /** For long texts: rows below the head go on over the end of a page, and their cells begin at the top. */
  readonly long?: boolean;
}

/** A table of fixed widths; without borders it has no cell margins either. */
export function fixedTable<const Rows extends readonly (readonly (readonly AnyBlock[])[])[]>(
  rows: Rows,
  form: TableForm,
): Block<TagsOf<Rows[number][number][number]>> {
  const { columnWidths, ruled, headerRows = 0, long = false } = form;
  const isLong = (row: number): boolean => long && row >= headerRows;
  const sideMargin = ruled ? 80 : 0;
  const edges = bordersOf(ruled ? thin : none);
  const { insideHorizontal: _h, insideVertical: _v, ...cellEdges } = edges;
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: columnWidths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: [...columnWidths],
    borders: edges,
    margins: { left: sideMargin, right: sideMargin, top: 0, bottom: 0, marginUnitType: WidthType.DXA },
    rows: rows.map(
      (cells, row) =>
        new TableRow({
          cantSplit: !isLong(row),
          tableHeader: row < headerRows,
          children: cells.map(
            (content, column) =>
              new TableCell({
                width: { size: columnWidths[column] ?? 0, type: WidthType.DXA },
                borders: cellEdges,
                verticalAlign: ruled && !isLong(row) ? VerticalAlign.CENTER : VerticalAlign.TOP,
                children: [...content],
              }),
          ),
        }),
    ),
  });
}
