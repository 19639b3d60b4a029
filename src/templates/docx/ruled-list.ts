import type { Table } from 'docx';
import { sizes } from './page-form';
import { centred, leftAligned, spacing } from './paragraphs';
import { fixedTable } from './tables';

export interface ListColumn {
  readonly label: string;
  /** Twips. */
  readonly width: number;
  /** The tags printed in each row. */
  readonly text: string;
  readonly align?: 'left' | 'centre';
}

export interface RuledListForm {
  readonly section: string;
  readonly columns: readonly ListColumn[];
  /** Cells of a last row in bold, one for each column. */
  readonly total?: readonly string[];
  /** Half-points. */
  readonly size?: number;
}

const rowGap = spacing(50, 50);

/** A ruled table with one row for each row of a section; its head is repeated on every page. */
export function ruledList({ section, columns, total, size = sizes.table }: RuledListForm): Table {
  const last = columns.length - 1;
  const cell = (text: string, align: ListColumn['align'], bold = false, keepNext = false) => [
    align === 'centre'
      ? centred(text, { size, bold }, { spacing: rowGap, keepNext })
      : leftAligned(text, { size, bold }, { spacing: rowGap, keepNext }),
  ];
  return fixedTable(
    [
      columns.map(({ label }) => cell(label, 'centre', true, true)),
      columns.map(({ text, align }, index) =>
        cell(
          `${index === 0 ? `{{#${section}}}` : ''}${text}${index === last ? `{{/${section}}}` : ''}`,
          align,
        ),
      ),
      ...(total ? [columns.map(({ align }, index) => cell(total[index] ?? '', align, true))] : []),
    ],
    { columnWidths: columns.map(({ width }) => width), ruled: true, headerRows: 1 },
  );
}

/** The same columns with what the others leave given to the one of width 0. */
export function filling(width: number, columns: readonly ListColumn[]): readonly ListColumn[] {
  const taken = columns.reduce((sum, column) => sum + column.width, 0);
  return columns.map((column) => (column.width === 0 ? { ...column, width: width - taken } : column));
}
