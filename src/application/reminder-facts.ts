import type { DigestFacts } from '../domain/digest';
import type { Failure } from '../domain/failure';
import { type Outcome, success } from '../domain/outcome';
import { isLoudspeakerNotice } from '../domain/proof-clocks';
import type { ReminderKind, ReminderRule } from '../domain/reminder';
import type { ReminderFacts } from '../domain/reminders';
import type { WorkingCalendar } from '../domain/working-days';
import { attendees } from '../register/attendees';
import { type Broadcast, broadcasts } from '../register/broadcasts';
import type { Conference } from '../register/conferences';
import { type Petition, petitions } from '../register/petitions';
import type { Settings } from '../register/settings';
import { type Task, tasks } from '../register/tasks';
import { type Village, villages } from '../register/villages';
import { calendarOf, readRows } from './conference-context';
import { type AttendeeRow, isInvited } from './invitation-papers';
import type { Ports } from './ports';

/** Everything that reminder letters speak of, as the register says it at the moment of sending. */
export interface ReminderContext {
  readonly conferences: readonly Conference[];
  readonly settings: Settings;
  readonly calendar: WorkingCalendar;
  readonly people: ReadonlyMap<string, AttendeeRow>;
  readonly petitions: readonly Petition[];
  readonly broadcasts: readonly Broadcast[];
  readonly tasks: readonly Task[];
  readonly villages: readonly Village[];
}

export const hasBroadcast = (context: ReminderContext, conference: string): boolean =>
  context.broadcasts.some(
    (proof) => isLoudspeakerNotice(proof) && proof.conference === conference && proof.broadcastOn !== null,
  );

/** One read for each sheet; those of the digest alone are left out where no rule asks for them. */
export function readReminderContext(
  ports: Ports,
  sessions: readonly Conference[],
  settings: Settings,
  isDigestDay: boolean,
): Outcome<ReminderContext, Failure> {
  const calendar = calendarOf(ports);
  if (!calendar.ok) return calendar;
  const people = ports.register.read(attendees);
  if (!people.ok) return people;
  const matters = readRows(ports, petitions);
  if (!matters.ok) return matters;
  const log = readRows(ports, broadcasts);
  if (!log.ok) return log;
  const isOn = (rule: 'tasks' | 'collation'): boolean =>
    isDigestDay && settings.reminders[rule].some(({ enabled }) => enabled);
  const work: Outcome<readonly Task[], Failure> = isOn('tasks') ? readRows(ports, tasks) : success([]);
  if (!work.ok) return work;
  const places: Outcome<readonly Village[], Failure> = isOn('collation')
    ? readRows(ports, villages)
    : success([]);
  if (!places.ok) return places;
  return success({
    conferences: sessions,
    settings,
    calendar: calendar.value,
    people: new Map(people.value.rows.map((row) => [row.values.id, row])),
    petitions: matters.value,
    broadcasts: log.value,
    tasks: work.value,
    villages: places.value,
  });
}

const kinds = {
  invitations: 'invitations-unsent',
  attendee: 'attendee',
  unit: 'open-petitions',
  chair: 'overdue-to-chair',
  broadcast: 'broadcast-unlogged',
  reply: 'reply-due',
  promise: 'promise-due',
  results: 'results-unproved',
  collation: 'collation-missing',
  tasks: 'tasks-overdue',
} as const satisfies Record<keyof Settings['reminders'], ReminderKind>;

export const rulesOf = (settings: Settings): readonly ReminderRule[] =>
  // Object.entries forgets that the keys are those of the record.
  (Object.entries(settings.reminders) as [keyof typeof kinds, Settings['reminders']['unit']][]).flatMap(
    ([name, rules]) => rules.map(({ days, enabled }) => ({ kind: kinds[name], days, enabled })),
  );

/** What digests are planned from, and written from. */
export function digestFactsOf(context: ReminderContext): DigestFacts {
  const { settings } = context;
  return {
    conferences: context.conferences,
    petitions: context.petitions,
    tasks: context.tasks.map((task) => ({ ...task, done: task.state === 'done' })),
    villages: context.villages,
    resultProofs: context.broadcasts.map(({ conference, broadcastOn, purpose, channel }) => ({
      conference,
      on: broadcastOn,
      purpose,
      channel,
    })),
    units: settings.units,
    people: [...context.people.values()].map(({ values }) => ({
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
    attendees: [...context.people.values()].map(({ values: person }) => ({
      ...person,
      active: isInvited(person.conference)(person) && person.reply !== 'not-coming',
    })),
    broadcasts: context.broadcasts.filter(isLoudspeakerNotice),
  };
}
