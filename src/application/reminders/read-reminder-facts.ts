import { workingCalendar } from '../../domain/calendar/working-days';
import type { Failure } from '../../domain/failure';
import { type Outcome, success } from '../../domain/outcome';
import type { Settings } from '../../register/settings/settings';
import type { Columns, RowOf, Table } from '../../register/table';
import { type Attendee, attendees } from '../../register/tables/attendees';
import { broadcasts } from '../../register/tables/broadcasts';
import type { Conference } from '../../register/tables/conferences';
import { petitions } from '../../register/tables/petitions';
import { tasks } from '../../register/tables/tasks';
import { villages } from '../../register/tables/villages';
import type { FactSource, LetterKind, ReminderFacts } from '../../templates/reminders/letter-kind';
import type { Ports, SheetRow } from '../ports';
import { calendarOf, readRows } from '../rows/conference-context';

export interface ReminderContext extends ReminderFacts {
  /** `people` as sheet rows, with the columns that the office added. */
  readonly attendeeRows: readonly SheetRow<Attendee>[];
}

/** Reads what these kinds ask for, each sheet once; the calendar last, for few days need it. */
export function readReminderFacts(
  ports: Ports,
  conferences: readonly Conference[],
  settings: Settings,
  kinds: readonly LetterKind[],
): Outcome<ReminderContext, Failure> {
  const sources = new Set<FactSource>(kinds.flatMap((kind) => kind.sources(settings)));
  const readIf = <C extends Columns>(
    source: FactSource,
    table: Table<C>,
  ): Outcome<readonly RowOf<Table<C>>[], Failure> =>
    sources.has(source) ? readRows(ports, table) : success([]);
  const people = sources.has('people') ? ports.register.read(attendees) : null;
  if (people?.ok === false) return people;
  const matters = readIf('petitions', petitions);
  if (!matters.ok) return matters;
  const proofs = readIf('broadcasts', broadcasts);
  if (!proofs.ok) return proofs;
  const work = readIf('tasks', tasks);
  if (!work.ok) return work;
  const places = readIf('villages', villages);
  if (!places.ok) return places;
  const attendeeRows = people?.value.rows ?? [];
  const context: ReminderContext = {
    today: ports.clock.today(),
    settings,
    registerLink: ports.register.link(),
    conferences,
    people: attendeeRows.map((row) => row.values),
    attendeeRows,
    petitions: matters.value,
    broadcasts: proofs.value,
    tasks: work.value,
    villages: places.value,
    // Stands in where no working day is counted.
    calendar: workingCalendar([]),
  };
  if (!kinds.some((kind) => kind.needsCalendar(context))) return success(context);
  const calendar = calendarOf(ports);
  return calendar.ok ? success({ ...context, calendar: calendar.value }) : calendar;
}
