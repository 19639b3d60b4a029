import { cellText } from '../../register/cell';
import type { Column, ColumnKind } from '../../register/column';
import { isOnList, type NameLists } from '../../register/listed-names';
import type { Columns, Table } from '../../register/table';
import { changedFrom } from '../../register/tables/journal';

/** Typed text by field name. */
type Texts = Readonly<Record<string, string>>;

/** Kinds of columns without free text; the journal has their old and new values. */
const plainKinds: readonly ColumnKind[] = ['date', 'time', 'integer', 'choice', 'yes-no', 'listed'];

/** The text of a value without free text, as its cell shows it; undefined for other columns and unreadable texts. */
function plainText(column: Column<unknown>, text: string): string | undefined {
  const reading = column.read(text);
  return plainKinds.includes(column.kind) && reading.ok ? cellText(column.write(reading.value)) : undefined;
}

/**
 * Changes of the form for the journal; only the header for free text, phones and addresses, and for a place, unit or
 * topic that is in no list of the office.
 */
export function changesOf<C extends Columns>(
  lists: NameLists,
  table: Table<C>,
  typed: Texts,
  base: Texts | null | undefined,
): string {
  return Object.entries(typed)
    .filter(([field, text]) => !base || text !== (base[field] ?? ''))
    .flatMap(([field, text]) => {
      const column = table.columns[field];
      if (!column) return [];
      const [was, is] = [base?.[field] ?? '', text].map((one) => plainText(column, one));
      const isListed = [was, is].every((name) => !name || isOnList(column, name, lists));
      return base && was !== undefined && is !== undefined && isListed
        ? [changedFrom(column.header, was, is)]
        : [column.header];
    })
    .join(', ');
}
