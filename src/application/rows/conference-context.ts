import { type WorkingCalendar, workingCalendar } from '../../domain/calendar/working-days';
import type { Failure } from '../../domain/failure';
import { andThen, mapValue, type Outcome } from '../../domain/outcome';
import { readSettings, type Settings } from '../../register/settings/settings';
import { settingsTable } from '../../register/settings/settings-table';
import type { Columns, RowOf, Table } from '../../register/table';
import { type Conference, conferences } from '../../register/tables/conferences';
import { type DayOff, daysOff } from '../../register/tables/days-off';
import type { Ports, SheetSnapshot } from '../ports';
import { rowWithId, valuesOf } from './read-sheets';

export const readRows = <C extends Columns>(
  { register }: Ports,
  table: Table<C>,
): Outcome<readonly RowOf<Table<C>>[], Failure> => mapValue(register.read(table), valuesOf);

export const settingsOf = (ports: Ports): Outcome<Settings, Failure> =>
  mapValue(readRows(ports, settingsTable), readSettings);

/** Rows of `Ngày nghỉ` that have both a day and a kind. */
export const calendarRows = (rows: readonly DayOff[]): Parameters<typeof workingCalendar>[0] =>
  rows.flatMap(({ date: days, kind, name }) => (kind ? days.map((date) => ({ date, kind, name })) : []));

export const calendarOf = (ports: Ports): Outcome<WorkingCalendar, Failure> =>
  mapValue(readRows(ports, daysOff), (rows) => workingCalendar(calendarRows(rows)));

export const conferenceWithId = (
  sheet: SheetSnapshot<typeof conferences.columns>,
  id: string,
): Outcome<Conference, Failure> => mapValue(rowWithId(sheet, id), ({ values }) => values);

export const readConference = (ports: Ports, id: string): Outcome<Conference, Failure> =>
  andThen(ports.register.read(conferences), (sheet) => conferenceWithId(sheet, id));

/** The conference that forms start with: the next one, or else the latest. */
export function currentConference(rows: readonly Conference[]): Conference | null {
  const live = rows
    .filter((row) => row.id !== '' && row.status !== 'cancelled')
    .sort((a, b) => compareDays(a.date, b.date));
  return live.find((row) => row.status !== 'held') ?? live[live.length - 1] ?? null;
}

/** Conferences without a day come last. */
function compareDays(a: Conference['date'], b: Conference['date']): number {
  const [first, second] = [a ?? '9999', b ?? '9999'];
  return first < second ? -1 : Number(first > second);
}

/** The conference chosen in a form, or the current one. */
export const chosenConference = (rows: readonly Conference[], id: string | null): Conference | null =>
  (id ? rows.find((row) => row.id === id) : undefined) ?? currentConference(rows);
