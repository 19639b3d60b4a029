import type { Failure } from '../../domain/failure';
import { mapValue, type Outcome, success } from '../../domain/outcome';
import { cellText } from '../../register/cell';
import type { Columns, RowOf, Table } from '../../register/table';
import type { MemoryValues, Ports, RowChange, SheetSnapshot } from '../ports';
import { nextIds } from './next-ids';

/** Writes the changes, if any, and returns their number. */
export const changeRows = <C extends Columns>(
  { register }: Pick<Ports, 'register'>,
  sheet: SheetSnapshot<C>,
  changes: readonly RowChange<C>[],
): Outcome<number, Failure> =>
  changes.length === 0 ? success(0) : mapValue(register.change(sheet, changes), () => changes.length);

type NumberedColumns = Columns & { readonly id: Columns[string] };

/**
 * Adds rows with the next IDs of their table and returns these. The counter is written first, so that no ID is given
 * twice even if adding the rows fails.
 */
export function appendNumbered<C extends NumberedColumns>(
  { register, memory }: Pick<Ports, 'register' | 'memory'>,
  sheet: SheetSnapshot<C>,
  counters: MemoryValues,
  rows: readonly RowOf<Table<C>>[],
): Outcome<readonly string[], Failure> {
  const used = sheet.rows.map(({ cells }) => cellText(cells.id ?? ''));
  const batch = nextIds(sheet.table.idPrefix ?? '', rows.length, used, counters);
  memory.write(batch.memory);
  const numbered = rows.map((row, index) => ({ ...row, id: batch.ids[index] ?? '' }));
  return mapValue(register.append(sheet, numbered), () => batch.ids);
}
