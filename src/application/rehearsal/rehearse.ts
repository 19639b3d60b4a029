import { addDays, datePartsOf } from '../../domain/calendar/calendar-date';
import { lastWorkingDayOnOrBefore, workingCalendar } from '../../domain/calendar/working-days';
import type { Failure } from '../../domain/failure';
import { andThen, failure, mapValue, type Outcome, success } from '../../domain/outcome';
import { isRehearsed, rehearsalConference } from '../../register/defaults/rehearsal-marks';
import {
  rehearsalVillages,
  rehearsedConference,
  rehearsedPeople,
  rehearsedPetitions,
} from '../../register/defaults/rehearsal-sample';
import { readSettings } from '../../register/settings/settings';
import { settingsTable } from '../../register/settings/settings-table';
import { type Columns, type RowOf, rowWith, type Table } from '../../register/table';
import { agenda } from '../../register/tables/agenda';
import { attendees } from '../../register/tables/attendees';
import { ballots } from '../../register/tables/ballots';
import { broadcasts } from '../../register/tables/broadcasts';
import { budget } from '../../register/tables/budget';
import { conferences } from '../../register/tables/conferences';
import { daysOff } from '../../register/tables/days-off';
import { acts } from '../../register/tables/journal';
import { papers } from '../../register/tables/papers';
import { petitions } from '../../register/tables/petitions';
import { tasks } from '../../register/tables/tasks';
import { turns } from '../../register/tables/turns';
import { villages } from '../../register/tables/villages';
import type { Ports } from '../ports';
import { calendarRows, readRows } from '../rows/conference-context';
import { requestMark } from '../rows/idempotence';
import { readAllRows } from '../rows/read-sheets';
import { beginRehearsal, rehearsalIn } from '../rows/rehearsal-memory';
import { underLock } from '../rows/under-lock';
import { appendNumbered } from '../rows/write-rows';

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
export const startRehearsal = (ports: Ports): Outcome<RehearsalFacts, Failure> =>
  underLock(
    ports,
    () => {
      const rehearsal = rehearsalIn(ports.memory.readAll());
      if (!rehearsal) {
        const filled = filledTabs(ports);
        if (!filled.ok) return filled;
        if (filled.value.length > 0) return failure({ code: 'rehearsal-needs-empty', tabs: filled.value });
        beginRehearsal(ports);
      }
      const person = rehearsal?.person ?? ports.person.email();
      return mapValue(fill(ports, person), () => ({ rehearsing: true, person }));
    },
    () => ({ action: acts.startRehearsal, tab: conferences.tab, record: rehearsalConference, detail: '' }),
    'holdingLong',
  );

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

function fill(ports: Ports, address: string): Outcome<unknown, Failure> {
  const read = readAllRows(ports, { settings: settingsTable, days: daysOff });
  if (!read.ok) return read;
  const { terms, topics, units } = readSettings(read.value.settings);
  const today = ports.clock.today();
  const day = lastWorkingDayOnOrBefore(addDays(today, 16), workingCalendar(calendarRows(read.value.days)));
  const conference = rehearsedConference(day, datePartsOf(day).year, addDays(today, 5));
  const opened = addMissing(ports, conferences, [conference], ({ id }) => String(id));
  if (!opened.ok) return opened;

  const standing = readRows(ports, villages);
  if (!standing.ok) return standing;
  const madeUp = rehearsalVillages.map((row) => rowWith(villages, row));
  const hasOwn = standing.value.some(({ name }) => !madeUp.some((one) => one.name === name));
  const places = hasOwn ? standing.value : madeUp;
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
    const there = new Set(sheet.rows.map(({ values }) => keyOf(values)));
    const missing = rows.filter((row) => !there.has(keyOf(row))).map((row) => rowWith(table, row));
    return missing.length === 0 ? success(undefined) : ports.register.append(sheet, missing);
  });

type NumberedColumns = Columns & { readonly id: Columns[string]; readonly request: Columns[string] };

/** The mark of each row says which of the sample it is. */
const addNumbered = <C extends NumberedColumns>(
  ports: Ports,
  table: Table<C>,
  rows: readonly Partial<RowOf<Table<C>>>[],
): Outcome<unknown, Failure> =>
  andThen(ports.register.read(table), (sheet): Outcome<unknown, Failure> => {
    const counters = ports.memory.readAll();
    const there = new Set(sheet.rows.map(({ cells }) => String(cells.request ?? '')));
    const missing = rows
      .map((row, number) => ({ ...row, request: requestMark(rehearsalConference, number, [table.tab]) }))
      .filter(({ request }) => !there.has(request))
      .map((row) => rowWith(table, row));
    return missing.length === 0 ? success(undefined) : appendNumbered(ports, sheet, counters, missing);
  });
