import type { CalendarDate } from '../../domain/calendar/calendar-date';
import { workingCalendar } from '../../domain/calendar/working-days';
import type { Failure } from '../../domain/failure';
import { inTurn, type Outcome, success } from '../../domain/outcome';
import { isMailed, pulseOf } from '../../domain/pulse/pulse';
import { byDueDay, type PlannedReminder, readRule } from '../../domain/reminders/reminder';
import type { Settings } from '../../register/settings/settings';
import type { Columns, RowOf, Table } from '../../register/table';
import { type Attendee, attendees } from '../../register/tables/attendees';
import { broadcasts } from '../../register/tables/broadcasts';
import type { Conference } from '../../register/tables/conferences';
import { papers } from '../../register/tables/papers';
import { petitions } from '../../register/tables/petitions';
import { tasks } from '../../register/tables/tasks';
import { villages } from '../../register/tables/villages';
import type { CalendarEntry } from '../../templates/mail/calendar-entry';
import type {
  FactSource,
  FirstLook,
  LetterKind,
  LetterKinds,
  OpenKind,
  ReminderFacts,
  ReminderLetter,
} from '../../templates/reminders/letter-kind';
import type { MemoryValues, Ports, SheetRow } from '../ports';
import { healthRecord } from '../pulse/pulse-memory';
import { calendarOf, readRows } from '../rows/conference-context';

/** Kinds that may have something due since the last run; none in a second run of a day. */
export const kindsNear = (kinds: LetterKinds, look: FirstLook): LetterKinds =>
  look.lastRunOn !== null && look.lastRunOn >= look.today
    ? {}
    : Object.fromEntries(Object.entries(kinds).filter(([, kind]) => kind.isNear(look)));

export interface ReminderContext extends ReminderFacts {
  /** `people` as sheet rows, with the office's own columns. */
  readonly attendeeRows: readonly SheetRow<Attendee>[];
}

/** Reads the sources of these kinds, each sheet once; the calendar only if a kind needs it today. */
export function readReminderFacts(
  ports: Ports,
  conferences: readonly Conference[],
  settings: Settings,
  kinds: readonly LetterKind[],
  memory: MemoryValues,
): Outcome<ReminderContext, Failure> {
  const sources = new Set<FactSource>(kinds.flatMap((kind) => kind.sources(settings)));
  const readIf = <C extends Columns>(
    source: FactSource,
    table: Table<C>,
  ): Outcome<readonly RowOf<Table<C>>[], Failure> =>
    sources.has(source) ? readRows(ports, table) : success([]);
  const people = sources.has('people') ? ports.register.read(attendees) : null;
  if (people?.ok === false) return people;
  const read = inTurn({
    petitions: () => readIf('petitions', petitions),
    broadcasts: () => readIf('broadcasts', broadcasts),
    tasks: () => readIf('tasks', tasks),
    villages: () => readIf('villages', villages),
  });
  if (!read.ok) return read;
  const attendeeRows = people?.value.rows ?? [];
  const context: ReminderContext = {
    today: ports.clock.today(),
    settings,
    registerLink: ports.register.link(),
    conferences,
    people: attendeeRows.map((row) => row.values),
    attendeeRows,
    ...read.value,
    troubles: troublesIn(ports, memory),
    papers: [],
    // Placeholder for days on which no kind counts working days.
    calendar: workingCalendar([]),
  };
  const issued = kinds.some((kind) => kind.needsPapers?.(context)) ? readRows(ports, papers) : success([]);
  if (!issued.ok) return issued;
  const withPapers = { ...context, papers: issued.value };
  if (!kinds.some((kind) => kind.needsCalendar(context))) return success(withPapers);
  const calendar = calendarOf(ports);
  return calendar.ok ? success({ ...withPapers, calendar: calendar.value }) : calendar;
}

const troublesIn = (ports: Ports, memory: MemoryValues): readonly string[] =>
  pulseOf(healthRecord(memory, ports.person.email(), ports.clock.today()))
    .filter(isMailed)
    .map((ailment) => ports.wording.ailment(ailment));

/** A line of the ledger. */
interface ReminderJob {
  readonly rule: string;
  readonly conference: string;
  readonly record: string;
  readonly dueOn: CalendarDate | null;
}

export interface OpenReminders {
  /** Due today or overdue, by due day. They follow from dates alone, so late and repeated runs plan the same. */
  readonly planned: readonly PlannedReminder[];
  /** Null if the letter is obsolete; `unknown` if no kind has its rule. */
  write(job: ReminderJob, entry: CalendarEntry): ReminderLetter | null | 'unknown';
}

/** Opens all kinds with the facts of one day. */
export function openReminders(kinds: LetterKinds, facts: ReminderFacts): OpenReminders {
  const open: Readonly<Record<string, OpenKind>> = Object.fromEntries(
    Object.entries(kinds).map(([name, kind]) => [name, kind.open(facts)]),
  );
  const byKey = new Map<string, PlannedReminder>();
  for (const reminder of Object.values(open).flatMap((kind) => kind.plan())) {
    if (!byKey.has(reminder.key)) byKey.set(reminder.key, reminder);
  }
  return {
    planned: [...byKey.values()].sort(byDueDay),
    write({ rule, record, dueOn, ...job }, entry) {
      const parsed = readRule(rule, kinds);
      if (!parsed) return 'unknown';
      const conference = facts.conferences.find(({ id }) => id === job.conference);
      if (!conference) return null;
      const letter = { conference, record, dueOn: dueOn ?? facts.today, stage: parsed.stage, entry };
      return open[parsed.name]?.write(letter) ?? null;
    },
  };
}
