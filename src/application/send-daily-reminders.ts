import { type CalendarDate, parseIsoDate } from '../domain/calendar-date';
import { mayNotify } from '../domain/conference';
import type { Failure } from '../domain/failure';
import { type Outcome, success } from '../domain/outcome';
import { isLoudspeakerNotice } from '../domain/proof-clocks';
import type { PlannedReminder, ReminderKind, ReminderRule } from '../domain/reminder';
import { type FactsNeeded, factsNeeded, planReminders } from '../domain/reminders';
import { workingCalendar } from '../domain/working-days';
import { type Attendee, attendees } from '../register/attendees';
import { broadcasts } from '../register/broadcasts';
import { type Conference, conferences } from '../register/conferences';
import { acts, counted } from '../register/journal';
import { type Job, ledger, ledgerNotes } from '../register/ledger';
import { petitions } from '../register/petitions';
import type { Settings } from '../register/settings';
import { rowWith } from '../register/table';
import { calendarOf, readRows, settingsOf } from './conference-context';
import { composeInvitations } from './invitation-letters';
import { isInvited } from './invitation-papers';
import { hasLettersLeft } from './mail-run';
import type { Ports } from './ports';
import { composeReminder, type ReminderContext } from './reminder-letters';
import { type Composed, sendLetters } from './send-letters';
import { isInvitationMail, recordSentInvitations } from './sent-invitations';

/** Day of the last daily run, kept in shared memory. */
export const lastRunKey = 'reminders.lastRun';
/** Milliseconds until a run that found another one sending tries again. */
const untilNextTry = 420_000;

export interface DailyReport {
  readonly sent: number;
  readonly waiting: number;
  readonly uncertain: number;
}

const nothing: DailyReport = { sent: 0, waiting: 0, uncertain: 0 };

/**
 * The work of the daily trigger: what is due follows from dates and the ledger, never from when the trigger fires, so a
 * late, skipped or doubled run sends each letter once. On most days two sheet reads show that nothing is due; otherwise
 * only sheets are read that could tell of something due.
 */
export function sendDailyReminders(ports: Ports): Outcome<DailyReport, Failure> {
  const today = ports.clock.today();
  const memory = ports.memory.readAll();
  const sessions = readRows(ports, conferences);
  if (!sessions.ok) return sessions;
  const settings = settingsOf(ports);
  if (!settings.ok) return settings;
  const leftOver = hasLettersLeft(memory);
  const owner = settings.value.reminderOwner;
  const isOwner = owner === '' || owner === ports.person.email();
  if (!isOwner) {
    // A colleague took the reminders over; what this person began to send is still finished.
    ports.triggers.removeDaily();
    if (!leftOver) return success(nothing);
  }
  const needed = factsNeeded({
    conferences: sessions.value,
    rules: rulesOf(settings.value),
    noticeDays: settings.value.terms.noticeDays,
    lastRunOn: parseIsoDate(memory[lastRunKey] ?? '') ?? null,
    today,
  });
  const nothingNew = !Object.values(needed).includes(true);
  if (!leftOver && nothingNew) {
    if (memory[lastRunKey] !== today) ports.memory.write({ [lastRunKey]: today });
    return success(nothing);
  }
  const context = readContext(ports, sessions.value, settings.value, leftOver ? everything : needed);
  if (!context.ok) return context;
  const planned = isOwner ? planReminders({ ...factsOf(context.value), today, sentKeys: new Set() }) : [];
  if (planned.length === 0 && !leftOver) {
    ports.memory.write({ [lastRunKey]: today });
    return success(nothing);
  }
  const keys = new Set(planned.map(({ key }) => key));
  const ranOn = { [lastRunKey]: today };
  const report = sendLetters(ports, planned.map(jobOf(ports, context.value)), {
    // A letter that began to wait meanwhile may need what was not read; the next run reads everything.
    takes: (job) => leftOver || keys.has(job.key),
    compose: (jobs) => composeAll(ports, context.value, jobs),
    record: (delivered) => recordSentInvitations(ports, attendeesOf(context.value), delivered),
    remember: isOwner ? ranOn : {},
  });
  if (!report.ok) {
    if (report.failure.code === 'busy') ports.triggers.bookContinuation(untilNextTry);
    return report;
  }
  const { sent, waiting, uncertain } = report.value;
  if (sent.length > 0) {
    const detail = counted.letters(sent.length);
    ports.register.note({ action: acts.sendReminders, tab: ledger.tab, record: today, detail });
  }
  return success({ sent: sent.length, waiting: waiting.length, uncertain: uncertain.length });
}

const everything: FactsNeeded = { attendees: true, unsent: true, broadcast: true, lists: true };

type DailyContext = ReminderContext & {
  readonly proofs: readonly { readonly conference: string; readonly broadcastOn: CalendarDate | null }[];
};

/** Reads what could tell of something due; the calendar last, for it matters only while something is not done. */
function readContext(
  ports: Ports,
  sessions: readonly Conference[],
  settings: Settings,
  needed: FactsNeeded,
): Outcome<DailyContext, Failure> {
  const people = needed.attendees || needed.unsent ? ports.register.read(attendees) : null;
  if (people?.ok === false) return people;
  const matters = needed.lists ? readRows(ports, petitions) : success([]);
  if (!matters.ok) return matters;
  const log = needed.broadcast ? readRows(ports, broadcasts) : success([]);
  if (!log.ok) return log;
  const proofs = log.value.filter(isLoudspeakerNotice);
  const hasBroadcast = (conference: string): boolean =>
    proofs.some((proof) => proof.conference === conference && proof.broadcastOn !== null);
  const unsent = (people?.value.rows ?? []).some(({ values }) => values.sentOn === null);
  const unlogged = sessions.some((session) => mayNotify(session) && !hasBroadcast(session.id));
  const calendar =
    (needed.unsent && unsent) || (needed.broadcast && unlogged) ? calendarOf(ports) : success(noDaysOff);
  if (!calendar.ok) return calendar;
  return success({
    conferences: sessions,
    settings,
    calendar: calendar.value,
    people: new Map((people?.value.rows ?? []).map((row) => [row.values.id, row])),
    petitions: matters.value,
    proofs,
    hasBroadcast,
  });
}

/** Stands in where no day is counted. */
const noDaysOff = workingCalendar([]);

const attendeesOf = (context: ReminderContext): readonly Attendee[] =>
  [...context.people.values()].map((row) => row.values);

const kinds = {
  invitations: 'invitations-unsent',
  attendee: 'attendee',
  unit: 'open-petitions',
  chair: 'overdue-to-chair',
  broadcast: 'broadcast-unlogged',
} as const satisfies Record<keyof Settings['reminders'], ReminderKind>;

const rulesOf = (settings: Settings): readonly ReminderRule[] =>
  // Object.entries forgets that the keys are those of the record.
  (Object.entries(settings.reminders) as [keyof typeof kinds, Settings['reminders']['unit']][]).flatMap(
    ([name, rules]) => rules.map(({ days, enabled }) => ({ kind: kinds[name], days, enabled })),
  );

function factsOf(context: DailyContext) {
  const { settings } = context;
  return {
    calendar: context.calendar,
    noticeDays: settings.terms.noticeDays,
    conferences: context.conferences,
    attendees: attendeesOf(context).map((person) => ({
      ...person,
      active: isInvited(person.conference)(person) && person.reply !== 'not-coming',
    })),
    broadcasts: context.proofs,
    petitions: context.petitions,
    units: settings.units,
    rules: rulesOf(settings),
    chairEmail: settings.office.chairEmail,
    clerkEmail: settings.office.clerkEmail,
  };
}

function recipientOf(
  { people, settings }: ReminderContext,
  { recipientKind, recipientId }: PlannedReminder,
): string {
  switch (recipientKind) {
    case 'attendee':
      return people.get(recipientId)?.values.fullName ?? '';
    case 'unit':
      return recipientId;
    case 'chair':
      return settings.signer.name;
    case 'clerk':
      return settings.contact.name;
    default:
      return recipientKind satisfies never;
  }
}

const jobOf =
  (ports: Ports, context: ReminderContext) =>
  (reminder: PlannedReminder): Job =>
    rowWith(ledger, {
      key: reminder.key,
      kind: 'mail',
      rule: reminder.rule,
      conference: reminder.conferenceId,
      record: reminder.recipientId,
      recipient: recipientOf(context, reminder),
      address: reminder.email,
      dueOn: reminder.dueOn,
      state: 'waiting',
      plannedAt: ports.clock.stamp(),
      person: ports.person.email(),
      note: reminder.late ? ledgerNotes.late : '',
    });

/** Invitations fetch their documents together; every other letter stands for itself. */
function composeAll(
  ports: Ports,
  context: ReminderContext,
  jobs: readonly Job[],
): Outcome<readonly Composed[], Failure> {
  const letters = new Map<string, Composed>();
  for (const conference of context.conferences) {
    const invitations = jobs.filter((job) => isInvitationMail(job) && job.conference === conference.id);
    if (invitations.length === 0) continue;
    const composed = composeInvitations(ports, { ...context, conference }, invitations);
    if (!composed.ok) return composed;
    invitations.forEach((job, index) => {
      letters.set(job.key, composed.value[index] ?? { kind: 'later' });
    });
  }
  for (const job of jobs) {
    if (letters.has(job.key)) continue;
    const composed: Outcome<Composed, Failure> = isInvitationMail(job)
      ? success({ kind: 'obsolete' })
      : composeReminder(ports, context, job);
    if (!composed.ok) return composed;
    letters.set(job.key, composed.value);
  }
  return success(jobs.map((job) => letters.get(job.key) ?? { kind: 'later' }));
}
