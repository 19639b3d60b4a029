import { addDays, datePartsOf } from '../../domain/calendar/calendar-date';
import { lastWorkingDayOnOrBefore } from '../../domain/calendar/working-days';
import type { Failure } from '../../domain/failure';
import { failure, type Outcome, success } from '../../domain/outcome';
import { isRehearsed, rehearsalConference } from '../../register/defaults/rehearsal-ids';
import {
  rehearsalVillages,
  rehearsedConference,
  rehearsedPeople,
  rehearsedPetitions,
} from '../../register/defaults/rehearsal-sample';
import { type Columns, type RowOf, rowWith, type Table } from '../../register/table';
import { agenda } from '../../register/tables/agenda';
import { attendees } from '../../register/tables/attendees';
import { ballots } from '../../register/tables/ballots';
import { broadcasts } from '../../register/tables/broadcasts';
import { budget } from '../../register/tables/budget';
import { conferences } from '../../register/tables/conferences';
import { acts } from '../../register/tables/journal';
import { papers } from '../../register/tables/papers';
import { petitions } from '../../register/tables/petitions';
import { tasks } from '../../register/tables/tasks';
import { turns } from '../../register/tables/turns';
import { villages } from '../../register/tables/villages';
import type { Ports } from '../ports';
import { calendarOf, readRows, settingsOf } from '../rows/conference-context';
import { requestMark } from '../rows/idempotence';
import { nextIds } from '../rows/next-ids';
import { beginRehearsal, rehearsalIn } from './rehearsal-memory';

/** What happens in the season; the catalogue of villages may be there before. */
export const seasonTables = [
  conferences,
  attendees,
  petitions,
  turns,
  agenda,
  tasks,
  broadcasts,
  papers,
  budget,
  ballots,
] as const satisfies readonly Table[];

export interface RehearsalFacts {
  readonly rehearsing: boolean;
  /** E-mail of who rehearses, to which every letter goes; '' where nobody does. */
  readonly person: string;
}

export function openRehearsal(ports: Ports): Outcome<RehearsalFacts, Failure> {
  const rehearsal = rehearsalIn(ports.memory.readAll());
  return success({ rehearsing: rehearsal !== null, person: rehearsal?.person ?? '' });
}

/**
 * Fills an empty register with a made-up season, so that a new colleague tries everything without harm. A register with
 * rows of its own is refused by name. Asked again after a crash it adds what is missing.
 */
export function startRehearsal(ports: Ports): Outcome<RehearsalFacts, Failure> {
  const started = ports.lock.holdingLong(() => {
    const rehearsal = rehearsalIn(ports.memory.readAll());
    if (!rehearsal) {
      const filled = filledTabs(ports);
      if (!filled.ok) return filled;
      if (filled.value.length > 0) return failure({ code: 'rehearsal-needs-empty', tabs: filled.value });
      beginRehearsal(ports);
    }
    const person = rehearsal?.person ?? ports.person.email();
    const added = fill(ports, person);
    return added.ok ? success({ rehearsing: true, person }) : added;
  });
  if (started.ok) {
    ports.register.note({
      action: acts.startRehearsal,
      tab: conferences.tab,
      record: rehearsalConference,
      detail: '',
    });
  }
  return started;
}

function filledTabs(ports: Ports): Outcome<readonly string[], Failure> {
  const filled: string[] = [];
  for (const table of seasonTables) {
    const sheet = ports.register.read<Columns>(table);
    if (!sheet.ok) return sheet;
    const own = sheet.value.rows.some(
      ({ values }) => !isRehearsed(String(values.conference ?? values.id ?? '')),
    );
    if (own) filled.push(table.tab);
  }
  return success(filled);
}

function fill(ports: Ports, address: string): Outcome<void, Failure> {
  const settings = settingsOf(ports);
  if (!settings.ok) return settings;
  const calendar = calendarOf(ports);
  if (!calendar.ok) return calendar;
  const today = ports.clock.today();
  const day = lastWorkingDayOnOrBefore(addDays(today, 16), calendar.value);
  const conference = rehearsedConference(day, datePartsOf(day).year, addDays(today, 5));
  const added = addMissing(ports, conferences, [conference], ({ id }) => String(id));
  if (!added.ok) return added;

  const known = readRows(ports, villages);
  if (!known.ok) return known;
  const madeUp = rehearsalVillages.map((row) => rowWith(villages, row));
  const hasOwn = known.value.some(({ name }) => !madeUp.some((one) => one.name === name));
  if (!hasOwn) {
    const opened = addMissing(ports, villages, rehearsalVillages, ({ name }) => String(name));
    if (!opened.ok) return opened;
  }
  const places = hasOwn ? known.value : madeUp;
  const { terms, topics, units } = settings.value;
  const people = addNumbered(ports, attendees, rehearsedPeople(places, terms.citizensPerVillage, address));
  if (!people.ok) return people;
  const names = units.map(({ name }) => name);
  return addNumbered(ports, petitions, rehearsedPetitions(today, places, topics, names));
}

function addMissing<C extends Columns>(
  ports: Ports,
  table: Table<C>,
  rows: readonly Partial<RowOf<Table<C>>>[],
  keyOf: (row: Partial<RowOf<Table<C>>>) => string,
): Outcome<void, Failure> {
  const sheet = ports.register.read(table);
  if (!sheet.ok) return sheet;
  const there = new Set(sheet.value.rows.map(({ values }) => keyOf(values)));
  const missing = rows.filter((row) => !there.has(keyOf(row)));
  if (missing.length === 0) return success(undefined);
  const appended = ports.register.append(
    sheet.value,
    missing.map((row) => rowWith(table, row)),
  );
  return appended.ok ? success(undefined) : appended;
}

type NumberedColumns = Columns & { readonly id: Columns[string]; readonly request: Columns[string] };

/** The mark of each row says which of the sample it is. */
function addNumbered<C extends NumberedColumns>(
  ports: Ports,
  table: Table<C>,
  rows: readonly Partial<RowOf<Table<C>>>[],
): Outcome<void, Failure> {
  const sheet = ports.register.read(table);
  if (!sheet.ok) return sheet;
  const used = sheet.value.rows.map(({ cells }) => String(cells.id ?? ''));
  const given = nextIds(table.idPrefix ?? '', rows.length, used, ports.memory.readAll());
  const there = new Set(sheet.value.rows.map(({ cells }) => String(cells.request ?? '')));
  const marked = rows.map((row, number) => ({
    ...row,
    id: given.ids[number] ?? '',
    request: requestMark(rehearsalConference, number, [table.tab]),
  }));
  const missing = marked.filter(({ request }) => !there.has(request));
  if (missing.length === 0) return success(undefined);
  ports.memory.write(given.memory);
  const appended = ports.register.append(
    sheet.value,
    missing.map((row) => rowWith(table, row)),
  );
  return appended.ok ? success(undefined) : appended;
}
