import { addDays, datePartsOf } from '../../domain/calendar/calendar-date';
import { lastWorkingDayOnOrBefore, workingCalendar } from '../../domain/calendar/working-days';
import type { Failure } from '../../domain/failure';
import { andThen, type Outcome, success } from '../../domain/outcome';
import { rehearsalConference } from '../../register/defaults/rehearsal-marks';
import {
  rehearsalVillages,
  rehearsedConference,
  rehearsedPeople,
  rehearsedPetitions,
} from '../../register/defaults/rehearsal-sample';
import { readSettings } from '../../register/settings/settings';
import { settingsTable } from '../../register/settings/settings-table';
import { type Columns, type RowOf, rowWith, type Table } from '../../register/table';
import { attendees } from '../../register/tables/attendees';
import { conferences } from '../../register/tables/conferences';
import { daysOff } from '../../register/tables/days-off';
import { papers } from '../../register/tables/papers';
import { petitions } from '../../register/tables/petitions';
import { villages } from '../../register/tables/villages';
import { sourceTables } from '../papers/paper-sources';
import type { Ports } from '../ports';
import { calendarRows, readRows } from '../rows/conference-context';
import { requestMark } from '../rows/idempotence';
import { readAllRows } from '../rows/read-sheets';
import { appendNumbered } from '../rows/write-rows';
import { makeUpOffice } from './rehearsed-office';

/** The sheets of a season, which a rehearsal needs empty and leaves empty; the villages stay. */
export const seasonTables: readonly Table[] = [
  conferences,
  ...Object.values(sourceTables).filter((table) => table !== villages),
  papers,
];

/** Writes the missing rows of the sample; `address` gets every letter. */
export function fillSample(ports: Ports, address: string): Outcome<unknown, Failure> {
  const read = readAllRows(ports, { settings: settingsTable, days: daysOff });
  if (!read.ok) return read;
  const { terms, topics, units } = readSettings(read.value.settings);
  const today = ports.clock.today();
  const day = lastWorkingDayOnOrBefore(addDays(today, 16), workingCalendar(calendarRows(read.value.days)));
  const conference = rehearsedConference(day, datePartsOf(day).year, addDays(today, 5));
  const opened = andThen(makeUpOffice(ports), () =>
    addMissing(ports, conferences, [conference], ({ id }) => String(id)),
  );
  if (!opened.ok) return opened;

  const present = readRows(ports, villages);
  if (!present.ok) return present;
  const sample = rehearsalVillages.map((row) => rowWith(villages, row));
  const hasOwn = present.value.some(({ name }) => !sample.some((village) => village.name === name));
  const places = hasOwn ? present.value : sample;
  const peopled = hasOwn
    ? success(undefined)
    : addMissing(ports, villages, rehearsalVillages, ({ name }) => String(name));
  const people = andThen<unknown, unknown, Failure>(peopled, () =>
    addNumbered(ports, attendees, rehearsedPeople(places, terms.citizensPerVillage, address)),
  );
  const names = units.map(({ name }) => name);
  return andThen(people, () =>
    addNumbered(ports, petitions, rehearsedPetitions(today, places, topics, names)),
  );
}

const addMissing = <C extends Columns>(
  ports: Ports,
  table: Table<C>,
  rows: readonly Partial<RowOf<Table<C>>>[],
  keyOf: (row: Partial<RowOf<Table<C>>>) => string,
): Outcome<unknown, Failure> =>
  andThen(ports.register.read(table), (sheet): Outcome<unknown, Failure> => {
    const present = new Set(sheet.rows.map(({ values }) => keyOf(values)));
    const missing = rows.filter((row) => !present.has(keyOf(row))).map((row) => rowWith(table, row));
    return missing.length === 0 ? success(undefined) : ports.register.append(sheet, missing);
  });

type NumberedColumns = Columns & { readonly id: Columns[string]; readonly request: Columns[string] };

/** The mark of each row identifies it within the sample. */
const addNumbered = <C extends NumberedColumns>(
  ports: Ports,
  table: Table<C>,
  rows: readonly Partial<RowOf<Table<C>>>[],
): Outcome<unknown, Failure> =>
  andThen(ports.register.read(table), (sheet): Outcome<unknown, Failure> => {
    const counters = ports.memory.readAll();
    const present = new Set(sheet.rows.map(({ cells }) => String(cells.request ?? '')));
    const missing = rows
      .map((row, number) => ({ ...row, request: requestMark(rehearsalConference, number, [table.tab]) }))
      .filter(({ request }) => !present.has(request))
      .map((row) => rowWith(table, row));
    return missing.length === 0 ? success(undefined) : appendNumbered(ports, sheet, counters, missing);
  });
