import { parseIsoDate } from '../../domain/calendar/calendar-date';
import type { Failure } from '../../domain/failure';
import { type Outcome, success } from '../../domain/outcome';
import type { PlannedReminder } from '../../domain/reminders/reminder';
import { type FactsNeeded, factsNeeded, planReminders } from '../../domain/reminders/reminders';
import { rowWith } from '../../register/table';
import type { Attendee } from '../../register/tables/attendees';
import { conferences } from '../../register/tables/conferences';
import { acts, counted } from '../../register/tables/journal';
import { type Job, ledger, ledgerNotes } from '../../register/tables/ledger';
import { guestLetterComposer, isGuestLetter } from '../invitations/guest-letters';
import { recordGuestLetters } from '../invitations/record-guest-letters';
import { hasLettersLeft, lastRunKey } from '../mail/mail-run';
import { type Composed, type ComposeLetters, composeByWays, sendLetters } from '../mail/send-letters';
import { refreshPublicDaily } from '../petitions/refresh-public-sheet';
import type { Ports } from '../ports';
import { readRows, settingsOf } from '../rows/conference-context';
import { factsOf, type ReminderContext, readReminderContext, rulesOf } from './reminder-facts';
import { composeReminder } from './reminder-letters';

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
 * late, skipped or doubled run sends each letter once. On most days two sheet reads show that nothing is due.
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
  const facts = { conferences: sessions.value, settings: settings.value, memory };
  const isShown = !isOwner || !needed.lists || refreshPublicDaily(ports, facts);
  // A day is over only when all of it is done; a later run of the same day takes up what is left.
  const endOfDay = isShown ? { [lastRunKey]: today } : {};
  const context = readReminderContext(ports, sessions.value, settings.value, leftOver ? everything : needed);
  if (!context.ok) return context;
  const due = planReminders({ ...factsOf(context.value), today, sentKeys: new Set() });
  const planned = isOwner ? due : [];
  if (planned.length === 0 && !leftOver) {
    ports.memory.write(endOfDay);
    return success(nothing);
  }
  const report = sendLetters(ports, planned.map(jobOf(ports, context.value)), {
    takes: () => true,
    compose: letterComposer(ports, context.value, isOvertakenBy(due)),
    remember: isOwner ? endOfDay : {},
    record: (delivered) => recordGuestLetters(ports, attendeesOf(context.value), sessions.value, delivered),
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

const attendeesOf = (context: ReminderContext): readonly Attendee[] =>
  context.people.map((row) => row.values);

function recipientOf(
  { personById, settings }: ReminderContext,
  { recipientKind, recipientId }: PlannedReminder,
): string {
  switch (recipientKind) {
    case 'attendee':
      return personById.get(recipientId)?.values.fullName ?? '';
    case 'unit':
    case 'person':
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
      record: reminder.kind === 'digest' ? reminder.email.trim().toLowerCase() : reminder.recipientId,
      recipient: recipientOf(context, reminder),
      address: reminder.email,
      dueOn: reminder.dueOn,
      state: 'waiting',
      plannedAt: ports.clock.stamp(),
      person: ports.person.email(),
      note: reminder.late ? ledgerNotes.late : '',
    });

/**
 * Letters speak of the day on which they leave, so one that had to wait would say the same as the one that is due by
 * now to the same reader.
 */
function isOvertakenBy(due: readonly PlannedReminder[]): (job: Job) => boolean {
  const series = (conference: string, rule: string, reader: string): string =>
    [conference, rule, reader].join('|');
  const latest = new Map(
    due.map((one) => [series(one.conferenceId, one.rule, one.recipientId), one.dueOn] as const),
  );
  return ({ conference, rule, record, dueOn }) => {
    const now = latest.get(series(conference, rule, record));
    return now !== undefined && dueOn !== null && dueOn < now;
  };
}

/** Invitations fetch their documents together; every other letter stands for itself. */
function letterComposer(
  ports: Ports,
  context: ReminderContext,
  isOvertaken: (job: Job) => boolean,
): ComposeLetters {
  const composeOthers: ComposeLetters = (jobs) => {
    const letters: Composed[] = [];
    for (const job of jobs) {
      const composed: Outcome<Composed, Failure> =
        isGuestLetter(job) || isOvertaken(job)
          ? success({ kind: 'obsolete' })
          : composeReminder(ports, context, job);
      if (!composed.ok) return composed;
      letters.push(composed.value);
    }
    return success(letters);
  };
  return composeByWays([
    ...context.conferences.map(
      (conference) =>
        [
          (job: Job) => isGuestLetter(job) && job.conference === conference.id,
          guestLetterComposer(ports, { ...context, people: context.personById, conference }),
        ] as const,
    ),
    [() => true, composeOthers],
  ]);
}
