import type { Failure } from '../../domain/failure';
import { andThen, type Outcome, success } from '../../domain/outcome';
import { attendees } from '../../register/tables/attendees';
import { type Conference, conferences } from '../../register/tables/conferences';
import type { daysOff } from '../../register/tables/days-off';
import { villages } from '../../register/tables/villages';
import { statesNames, statesVillages } from '../attendees/letter-prints';
import { noticeUnits } from '../papers/touched-papers';
import type { MemoryValues, Ports } from '../ports';
import { readRows } from '../rows/conference-context';
import { type NamedTables, readSheets, rowsIn, type SheetRows, type Sheets } from '../rows/read-sheets';
import { announcedIn, isAnnounced, noticeChanges, type SheetsSeen } from './notice-changes';

/**
 * Whatever was typed into the sheets after somebody was told of it is followed up before any sidebar opens, also one that
 * shows none of it. Memory says what was told; where nothing was, no sheet is read.
 */
export function noticeBeforeOpening(ports: Ports): void {
  const memory = ports.memory.readAll();
  const rows = announcedIn(memory) ? readRows(ports, conferences) : null;
  if (rows?.ok) {
    const live = rows.value.filter(isAnnounced).map(({ id }) => id);
    const people = statesNames(memory, live) ? readRows(ports, attendees) : null;
    const places = statesVillages(memory, live) ? readRows(ports, villages) : null;
    noticeChanges(
      ports,
      rows.value,
      { people: people?.ok ? people.value : [], villages: places?.ok ? places.value : undefined },
      memory,
    );
  }
  noticeUnits(ports, memory);
}

/** Sheets of a form by the names under which changes are looked for in them. */
interface FormTables {
  readonly conferences: typeof conferences;
  readonly people?: typeof attendees;
  readonly villages?: typeof villages;
  readonly days?: typeof daysOff;
}

/**
 * What a form shows of its sheets, each of which is read once. Changes typed directly into them are followed up first,
 * after which they are read again.
 */
export const openForm = <Tables extends NamedTables & FormTables, Facts>(
  ports: Ports,
  tables: Tables,
  factsOf: (rows: SheetRows<Tables>, sheets: Sheets<Tables>, memory: MemoryValues) => Facts,
): Outcome<Facts, Failure> =>
  andThen(readSheets(ports, tables), (sheets) => {
    const rows = rowsIn(sheets);
    // Each of these names holds the rows of its own table.
    const { conferences: all, ...seen } = rows as SheetsSeen & {
      readonly conferences: readonly Conference[];
    };
    const memory = ports.memory.readAll();
    return noticeChanges(ports, all, seen, memory)
      ? openForm(ports, tables, factsOf)
      : success(factsOf(rows, sheets, memory));
  });
