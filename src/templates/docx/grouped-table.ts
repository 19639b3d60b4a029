import { BorderStyle, Table, TableCell, TableLayoutType, TableRow, VerticalAlign, WidthType } from 'docx';
import type { Block, TagsIn } from './block';
import { sizes } from './page-form';
import { centred, leftAligned, spacing, type TextForm } from './paragraphs';

const thin = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const;
const edges = { top: thin, bottom: thin, left: thin, right: thin };
const gap = spacing(40, 40);

type Spacing = ReturnType<typeof spacing>;

/** A column: its head, the tags in a row, and the alignment. */
export interface GroupedColumn {
  readonly label: string;
  /** Twips. */
  readonly width: number;
  readonly text: string;
  readonly align: 'left' | 'centre';
}

/** A column with one tag in each row. */
export const tagColumn = <const Tag extends string>(
  label: string,
  width: number,
  tag: Tag,
  align: GroupedColumn['align'] = 'left',
) => ({ label, width, text: `{{${tag}}}` as const, align });

interface Group {
  readonly section: string;
  readonly heading: string;
}

interface GroupedTableForm<
  Column extends GroupedColumn,
  Part extends Group,
  Row extends string,
  Total extends string,
> {
  readonly columns: readonly Column[];
  /** The sections around a row from the outside in, each with the heading that spans its rows. */
  readonly groups: readonly Part[];
  readonly rowSection: Row;
  /** Last row, across the whole width. */
  readonly total: Total;
  /** Twips above and below the text of a row; a list to sign needs more. */
  readonly rowGap?: number;
  /** Half-points; wide tables take the smaller size. */
  readonly size?: number;
  /** For long texts: rows go on over the end of a page, and their cells begin at the top. */
  readonly long?: boolean;
}

const row = (cells: readonly TableCell[], header = false, breaks = false): TableRow =>
  new TableRow({ cantSplit: !breaks, tableHeader: header, children: [...cells] });

function cell(
  text: string,
  width: number,
  align: GroupedColumn['align'],
  form: TextForm,
  keep = false,
  around: Spacing = gap,
  vertical: 'center' | 'top' = 'center',
): TableCell {
  const more = { spacing: around, keepNext: keep };
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    borders: edges,
    verticalAlign: vertical,
    children: [align === 'centre' ? centred(text, form, more) : leftAligned(text, form, more)],
  });
}

const spanning = (text: string, columns: number, width: number, form: TextForm, keep: boolean): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    columnSpan: columns,
    borders: edges,
    verticalAlign: VerticalAlign.CENTER,
    children: [leftAligned(text, form, { spacing: gap, keepNext: keep })],
  });

/**
 * A ruled table with rows under headings. A heading stays with the row after it; the head is repeated on every page.
 */
export function groupedTable<
  const Column extends GroupedColumn,
  const Part extends Group,
  const Row extends string,
  const Total extends string,
>({
  columns,
  groups,
  rowSection,
  total,
  size = sizes.table,
  rowGap = 40,
  long = false,
}: GroupedTableForm<Column, Part, Row, Total>): Block<
  Row | Part['section'] | TagsIn<Part['heading']> | TagsIn<Column['text']> | TagsIn<Total>
> {
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  const closing = [rowSection, ...groups.map(({ section }) => section).reverse()]
    .map((name) => `{{/${name}}}`)
    .join('');
  const last = columns.length - 1;
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    columnWidths: columns.map((column) => column.width),
    margins: { left: 60, right: 60, top: 0, bottom: 0, marginUnitType: WidthType.DXA },
    rows: [
      row(
        columns.map(({ label, width: own }) => cell(label, own, 'centre', { size, bold: true })),
        true,
      ),
      ...groups.map(({ section, heading }, depth) =>
        row([
          spanning(
            `{{#${section}}}${heading}`,
            columns.length,
            width,
            { size, bold: true, italics: depth > 0 },
            true,
          ),
        ]),
      ),
      row(
        columns.map(({ text, width: own, align }, index) =>
          cell(
            `${index === 0 ? `{{#${rowSection}}}` : ''}${text}${index === last ? closing : ''}`,
            own,
            align,
            { size },
            false,
            spacing(rowGap, rowGap),
            long ? 'top' : 'center',
          ),
        ),
        false,
        long,
      ),
      // A signature below does not stand alone on its page.
      row([spanning(total, columns.length, width, { size, bold: true }, true)]),
    ],
  });
}
