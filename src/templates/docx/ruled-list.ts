import type { Block, TagsIn } from './block';
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

interface RuledListForm<Section extends string, Column extends ListColumn, Total extends string> {
  readonly section: Section;
  readonly columns: readonly Column[];
  /** Cells of a last row in bold, one for each column. */
  readonly total?: readonly Total[];
  /** Half-points. */
  readonly size?: number;
  /** For long texts: rows may break across pages. */
  readonly long?: boolean;
}

type ListTags<Section extends string, Column extends ListColumn, Total extends string> =
  | Section
  | TagsIn<Column['text']>
  | TagsIn<Column['label']>
  | TagsIn<Total>;

const rowGap = spacing(50, 50);

/** A ruled table with one row for each row of a section; its head is repeated on every page. */
export function ruledList<
  const Section extends string,
  const Column extends ListColumn,
  const Total extends string = never,
>({
  section,
  columns,
  total,
  size = sizes.table,
  long = false,
}: RuledListForm<Section, Column, Total>): Block<ListTags<Section, Column, Total>> {
  const last = columns.length - 1;
  const cell = (text: string, align: ListColumn['align'], bold = false, keepNext = false) => [
    align === 'centre'
      ? centred(text, { size, bold }, { spacing: rowGap, keepNext })
      : leftAligned(text, { size, bold }, { spacing: rowGap, keepNext }),
  ];
  // The cells do not keep the types of their texts.
  return fixedTable(
    [
      columns.map(({ label }) => cell(label, 'centre', true, true)),
      columns.map(({ text, align }, index) =>
        cell(
          `${index === 0 ? `{{#${section}}}` : ''}${text}${index === last ? `{{/${section}}}` : ''}`,
          align,
        ),
      ),
      // A signature below does not stand alone on its page.
      ...(total ? [columns.map(({ align }, index) => cell(total[index] ?? '', align, true, true))] : []),
    ],
    { columnWidths: columns.map(({ width }) => width), ruled: true, headerRows: 1, long },
  ) as Block<ListTags<Section, Column, Total>>;
}

/** Gives the remaining width to the column of width 0. */
export function filling<const Column extends ListColumn>(
  width: number,
  columns: readonly Column[],
): readonly Column[] {
  const taken = columns.reduce((sum, column) => sum + column.width, 0);
  return columns.map((column) => (column.width === 0 ? { ...column, width: width - taken } : column));
}
