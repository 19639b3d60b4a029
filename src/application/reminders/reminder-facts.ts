import { type WorkingCalendar, workingCalendar } from '../../domain/calendar/working-days';
import { mayNotify } from '../../domain/conference/conference';
import { isLoudspeakerNotice } from '../../domain/conference/proof-clocks';
import type { Failure } from '../../domain/failure';
import { type Outcome, success } from '../../domain/outcome';
import type { DigestFacts } from '../../domain/reminders/digest';
import type { ReminderRule } from '../../domain/reminders/reminder';
import type { FactsNeeded, ReminderFacts } from '../../domain/reminders/reminders';
import type { ReminderKind, ReminderSetting } from '../../register/settings/reminder-settings';
import type { Settings } from '../../register/settings/settings';
import type { Columns, RowOf, Table } from '../../register/table';
import { type Attendee, attendees, isInvited } from '../../register/tables/attendees';
import { type Broadcast, broadcasts } from '../../register/tables/broadcasts';
import type { Conference } from '../../register/tables/conferences';
import { type Petition, petitions } from '../../register/tables/petitions';
import { type Task, tasks } from '../../register/tables/tasks';
import { type Village, villages } from '../../register/tables/villages';
import type { Ports, SheetRow } from '../ports';
import { calendarOf, readRows, rowsById } from '../rows/conference-context';

/** Everything that reminder letters speak of, as the register says it at the moment of sending. */
export interface ReminderContext {
  readonly conferences: readonly Conference[];
  readonly settings: Settings;
  readonly calendar: WorkingCalendar;
  readonly people: readonly SheetRow<Attendee>[];
  readonly personById: ReadonlyMap<string, SheetRow<Attendee>>;
  readonly petitions: readonly Petition[];
  readonly broadcasts: readonly Broadcast[];
  readonly tasks: readonly Task[];
  readonly villages: readonly Village[];
}

export const hasBroadcast = (context: ReminderContext, conference: string): boolean =>
  context.broadcasts.some(
    (proof) => isLoudspeakerNotice(proof) && proof.conference === conference && proof.broadcastOn !== null,
  );

/**
 * Reads only what could tell of something due, each sheet once; the calendar last, for it matters only while letters or
 * the notice are not out.
 */
export function readReminderContext(
  ports: Ports,
  sessions: readonly Conference[],
  settings: Settings,
  needed: FactsNeeded,
): Outcome<ReminderContext, Failure> {
  const { lists } = needed;
  const people = lists || needed.attendees || needed.unsent ? ports.register.read(attendees) : null;
  if (people?.ok === false) return people;
  const matters = readWhere(ports, petitions, lists);
  if (!matters.ok) return matters;
  const log = readWhere(ports, broadcasts, lists || needed.broadcast);
  if (!log.ok) return log;
  const isOn = (rule: ReminderKind): boolean =>
    lists && settings.reminders[rule].some(({ enabled }) => enabled);
  const work = readWhere(ports, tasks, isOn('tasks-overdue'));
  if (!work.ok) return work;
  const places = readWhere(ports, villages, isOn('collation-missing') || isOn('villages-unconfirmed'));
  if (!places.ok) return places;
  const rows = people?.value.rows ?? [];
  const context: ReminderContext = {
    conferences: sessions,
    settings,
    calendar: noDaysOff,
    people: rows,
    personById: rowsById(rows),
    petitions: matters.value,
    broadcasts: log.value,
    tasks: work.value,
    villages: places.value,
  };
  const isUnsent = context.people.some(({ values }) => values.sentOn === null);
  const isUnlogged = sessions.some((session) => mayNotify(session) && !hasBroadcast(context, session.id));
  if (!(needed.unsent && isUnsent) && !(needed.broadcast && isUnlogged)) return success(context);
  const calendar = calendarOf(ports);
  return calendar.ok ? success({ ...context, calendar: calendar.value }) : calendar;
}

/** Stands in where no day is counted. */
const noDaysOff = workingCalendar([]);

const readWhere = <C extends Columns>(
  ports: Ports,
  table: Table<C>,
  wanted: boolean,
): Outcome<readonly RowOf<Table<C>>[], Failure> => (wanted ? readRows(ports, table) : success([]));

export const rulesOf = (settings: Settings): readonly ReminderRule[] =>
  // Object.entries forgets that the keys are those of the record.
  (Object.entries(settings.reminders) as [ReminderKind, readonly ReminderSetting[]][]).flatMap(
    ([kind, rules]) => rules.map(({ days, enabled }) => ({ kind, days, enabled })),
  );

/** What digests are planned from, and written from. */
export function digestFactsOf(context: ReminderContext): DigestFacts {
  const { settings } = context;
  return {
    conferences: context.conferences,
    petitions: context.petitions,
    tasks: context.tasks.map((task) => ({ ...task, done: task.state === 'done' })),
    villages: context.villages,
    guests: context.people.map(({ values }) => ({
      conference: values.conference,
      village: values.village,
      coming: values.reply === 'coming',
    })),
    resultProofs: context.broadcasts.map(({ conference, broadcastOn, purpose, channel }) => ({
      conference,
      on: broadcastOn,
      purpose,
      channel,
    })),
    units: settings.units,
    people: context.people.map(({ values }) => ({
      name: values.fullName,
      email: values.email,
    })),
    rules: rulesOf(settings),
    publicationDays: settings.terms.publicationDays,
    chairEmail: settings.office.chairEmail,
    clerkEmail: settings.office.clerkEmail,
  };
}

export function factsOf(context: ReminderContext): Omit<ReminderFacts, 'today' | 'sentKeys'> {
  return {
    ...digestFactsOf(context),
    calendar: context.calendar,
    noticeDays: context.settings.terms.noticeDays,
    attendees: context.people.map(({ values: person }) => ({
      ...person,
      active: isInvited(person.conference)(person) && person.reply !== 'not-coming',
    })),
    broadcasts: context.broadcasts.filter(isLoudspeakerNotice),
  };
}
