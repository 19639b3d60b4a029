import type { Clock, Memory, Person, Register, RowChange, SheetSnapshot } from '../../../application/ports';
import type { Failure } from '../../../domain/failure';
import { failure, type Outcome, success } from '../../../domain/outcome';
import type { Cell } from '../../../register/cell';
import { type Columns, type Table, writeFields } from '../../../register/table';
import { appendRows, appendUnproved } from './sheet-appending';
import { changeCells, type WriteCells } from './sheet-changes';
import { sheetJournal } from './sheet-journal';
import { keyOf, type Reading, readSheet } from './sheet-reading';
import { fixCells, formulaCells } from './sheet-register-cells';
import { removeRows } from './sheet-removing';
import { replaceRows } from './sheet-replacing';
import { writeApart, writeTogether } from './sheet-writing';

export function sheetRegister(clock: Clock, person: Person, memory: Memory): Register {
  return {
    read: readSheet,
    fixCells: (snapshot, fixes) => fixCells(readingOf(snapshot), fixes),
    remove: removeRows,
    formulaCells: (snapshot) => formulaCells(readingOf(snapshot)),
    ...sheetJournal(clock, person, memory),
    zone: () => SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone(),
    locale: () => SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale(),
    link: () => SpreadsheetApp.getActiveSpreadsheet().getUrl(),

    append: (snapshot, rows) => appendRows(readingOf(snapshot), rows),
    appendBlock: (snapshot, rows) => appendUnproved(readingOf(snapshot), rows),

    replaceRows: (snapshot, rows) => replaceRows(readingOf(snapshot), rows),

    change: (snapshot, changes) => changed(snapshot, changes, writeApart),
    changeBlock: (snapshot, changes) => changed(snapshot, changes, writeTogether),
    changeRow(snapshot, change) {
      const { table } = snapshot;
      const after = changeCells(readingOf(snapshot), [cellsToWrite(table)(change)], writeApart);
      if (!after.ok) return after;
      const row = after.value.rows.find(({ cells }) => keyOf(table, cells) === change.key);
      return row ? success(row) : failure({ code: 'row-moved', tab: table.tab });
    },
  };
}

const changed = <C extends Columns>(
  snapshot: SheetSnapshot<C>,
  changes: readonly RowChange<C>[],
  write: WriteCells,
): Outcome<Reading<C>, Failure> =>
  changeCells(readingOf(snapshot), changes.map(cellsToWrite(snapshot.table)), write);

const cellsToWrite =
  <C extends Columns>(table: Table<C>) =>
  (change: RowChange<C>): { readonly key: string; readonly cells: Readonly<Record<string, Cell>> } => ({
    key: change.key,
    cells: writeFields(table, change.values),
  });

/** All snapshots of use cases come from readSheet. */
function readingOf<C extends Columns>(snapshot: SheetSnapshot<C>): Reading<C> {
  if (!('sheet' in snapshot)) throw new Error('this snapshot was not read from the workbook');
  return snapshot as Reading<C>;
}
