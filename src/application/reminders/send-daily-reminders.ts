import { daysBetween, parseIsoDate } from '../../domain/calendar/calendar-date';
import type { Failure } from '../../domain/failure';
import { eachInTurn, type Outcome, success } from '../../domain/outcome';
import { readEmail } from '../../domain/people/email-address';
import { type PlannedReminder, readRule } from '../../domain/reminders/reminder';
import { readSettings, type Settings } from '../../register/settings/settings';
import { settingsTable } from '../../register/settings/settings-table';
import { rowWith } from '../../register/table';
import type { Attendee } from '../../register/tables/attendees';
import { type Conference, conferences } from '../../register/tables/conferences';
import { acts, counted } from '../../register/tables/journal';
import { type Job, ledger, ledgerNotes } from '../../register/tables/ledger';
import { calendarEntryOf, newUid } from '../../templates/mail/calendar-entry';
import type { LetterKinds } from '../../templates/reminders/letter-kind';
import { hasMark, withMarks } from '../mail/address-marks';
import { type Composed, type ComposeLetters, composeByWays, composedLetter } from '../mail/compose-letters';
import { hasLettersLeft, lastRunKey } from '../mail/mail-run';
import { sendLetters } from '../mail/send-letters';
import type { MemoryValues, Ports } from '../ports';
import { noFailure, rememberNews, settingFaultEntry } from '../pulse/pulse-memory';
import { removalRefusal } from '../removal/removal-memory';
import { readAllRows } from '../rows/read-sheets';
import { noteOn, writeWaitingNotes } from '../rows/under-lock';
import { mailStops } from './mail-stops';
import {
  kindsNear,
  type OpenReminders,
  openReminders,
  type ReminderContext,
  readReminderFacts,
} from './open-reminders';
import { isProven, ownerEntry, triggerEntry } from './trigger-proof';

/** Milliseconds until the next try while somebody else is sending. */
const untilNextTry = 420_000;

export interface DailyWork {
  /** The end of a day on which nothing was due, with memory as it stands now. */
  quiet(ports: Ports, memory: MemoryValues): void;
  /** Reminders that follow from dates. */
  readonly kinds: LetterKinds;
  /** Work by name of the kind on whose days it is done. Returns whether it is finished for the day. */
  readonly chores: Readonly<Record<string, (ports: Ports, facts: ChoreFacts) => boolean>>;
  /** Follows up changes typed directly into `Hội nghị` after letters were sent. */
  notice(ports: Ports, conferences: readonly Conference[], memory: MemoryValues): unknown;
  /** Follows up names corrected in `Đại biểu`, on days on which people are read anyway. */
  noticeNames(
    ports: Ports,
    conferences: readonly string[],
    people: readonly Attendee[],
    memory: MemoryValues,
  ): unknown;
  /** Letters left over from runs that people started. */
  readonly unfinished: UnfinishedLetters;
}

interface ChoreFacts {
  readonly conferences: readonly Conference[];
  readonly settings: Settings;
  readonly memory: MemoryValues;
}

export interface UnfinishedLetters {
  takes(job: Job): boolean;
  compose(ports: Ports, context: ReminderContext): ComposeLetters;
  /** Copies deliveries to the sheets where the office looks for them. */
  record(ports: Ports, context: ReminderContext, delivered: readonly Job[]): Outcome<unknown, Failure>;
}

export interface DailyReport {
  readonly sent: number;
  readonly waiting: number;
  readonly uncertain: number;
}

const nothing: DailyReport = { sent: 0, waiting: 0, uncertain: 0 };

/**
 * The work of the daily trigger. What is due follows from dates and the ledger, never from the time of the run, so late,
 * skipped and repeated runs send each letter once. On most days two sheet reads show that nothing is due.
 */
export function sendDailyReminders(ports: Ports, work: DailyWork): Outcome<DailyReport, Failure> {
  const today = ports.clock.today();
  const memory = ports.memory.readAll();
  if (removalRefusal(memory)) {
    // The add-on was taken off by somebody else's account, which could not remove this trigger.
    ports.triggers.removeDaily();
    return success(nothing);
  }
  writeWaitingNotes(ports, memory);
  const read = readAllRows(ports, { conferences, settings: settingsTable });
  if (!read.ok) return read;
  const { conferences: rows, settings: settingRows } = read.value;
  const settings = readSettings(settingRows);
  work.notice(ports, rows, memory);
  const leftOver = hasLettersLeft(memory);
  const owner = settings.reminderOwner;
  const isOwner = owner === ports.person.email();
  // The owner may have no working trigger; until it is proven, this person's trigger does the work.
  const isInCharge = isOwner || owner === '' || !isProven(memory, owner);
  if (!isInCharge) {
    // A colleague took the reminders over; what this person began to send is still finished.
    ports.triggers.removeDaily();
    if (!leftOver) return success(nothing);
  }
  const stops = mailStops({ conference: null, settings, rows: settingRows, daysOff: [] });
  const proofs = {
    ...ownerEntry(owner),
    ...(isOwner ? triggerEntry(owner, today) : {}),
    ...settingFaultEntry(memory, stops),
    ...noFailure,
  };
  const facts = { conferences: rows, settings: settings, memory };
  const lastRunOn = parseIsoDate(memory[lastRunKey] ?? '') ?? null;
  const near = kindsNear(work.kinds, { ...facts, today, lastRunOn });
  if (!leftOver && Object.keys(near).length === 0) {
    const lasting = { ...proofs, [lastRunKey]: today };
    rememberNews(ports, memory, lasting);
    work.quiet(ports, { ...memory, ...lasting });
    return success(nothing);
  }
  const areChoresDone =
    !isInCharge || Object.entries(work.chores).every(([name, chore]) => !near[name] || chore(ports, facts));
  // A day counts as done only when all its work is; a later run of the same day does the rest.
  const endOfDay = areChoresDone ? { ...proofs, [lastRunKey]: today } : proofs;
  const kinds = Object.values(leftOver ? work.kinds : near);
  const context = readReminderFacts(ports, rows, settings, kinds, memory);
  if (!context.ok) return context;
  const announced = rows.filter(({ status }) => status === 'issued').map(({ id }) => id);
  work.noticeNames(ports, announced, context.value.people, memory);
  const reminders = openReminders(work.kinds, context.value);
  const planned = isInCharge ? reminders.planned : [];
  if (planned.length === 0 && !leftOver) {
    ports.memory.write(endOfDay);
    return success(nothing);
  }
  const report = sendLetters(ports, planned.map(jobOf(ports, work.kinds, context.value.registerLink)), {
    takes: () => true,
    isTooSoon: isTooSoon(ports, work.kinds),
    compose: composeByWays([
      [work.unfinished.takes, work.unfinished.compose(ports, context.value)],
      [() => true, composeReminders(ports, settings.office.name, reminders)],
    ]),
    remember: isInCharge ? endOfDay : {},
    record: (delivered) => work.unfinished.record(ports, context.value, delivered),
  });
  if (!report.ok) {
    if (report.failure.code === 'busy') ports.triggers.bookContinuation(untilNextTry);
    return report;
  }
  const { sent, waiting, uncertain } = report.value;
  if (sent.length > 0) {
    const detail = counted.letters(sent.length);
    ports.register.note(noteOn(ledger, acts.sendReminders, today, detail));
  }
  return success({ sent: sent.length, waiting: waiting.length, uncertain: uncertain.length });
}

const jobOf =
  (ports: Ports, kinds: LetterKinds, registerLink: string) =>
  ({ key, rule, conferenceId, record, recipient, email, dueOn, late }: PlannedReminder): Job =>
    rowWith(ledger, {
      key,
      kind: 'mail',
      rule,
      conference: conferenceId,
      record,
      recipient,
      address: email,
      dueOn,
      state: 'waiting',
      plannedAt: ports.clock.stamp(),
      document: readRule(rule, kinds)?.kind.isForGuests
        ? newUid({ conference: conferenceId, record }, registerLink)
        : '',
      person: ports.person.email(),
      note: late ? ledgerNotes.late : '',
    });

/** When a conference moves, so do the days of its lists; the same list must not be sent twice. */
const isTooSoon =
  (ports: Ports, kinds: LetterKinds) =>
  ({ rule, record, dueOn }: Job, earlierJobs: readonly Job[]): boolean => {
    const minimum = readRule(rule, kinds)?.kind.daysApart ?? 0;
    if (minimum === 0 || dueOn === null) return false;
    const isSame = (earlier: string): boolean =>
      earlier === record || (hasMark(earlier) && earlier === withMarks(ports, record));
    return earlierJobs.some(
      (earlier) =>
        earlier.rule === rule &&
        isSame(earlier.record) &&
        earlier.dueOn !== null &&
        Math.abs(daysBetween(earlier.dueOn, dueOn)) < minimum,
    );
  };

const composeReminders =
  (ports: Ports, sender: string, reminders: OpenReminders): ComposeLetters =>
  (jobs, outbox) =>
    eachInTurn(jobs, (job): Outcome<Composed, Failure> => {
      const letter = reminders.write(job, calendarEntryOf(job, outbox, ports.clock.stamp()));
      // Planned by a newer version, which may be installed again.
      if (letter === 'unknown') return success({ kind: 'later', note: ledgerNotes.unknownRule });
      const to = letter && readEmail(letter.to);
      return letter && to?.ok
        ? composedLetter(letter.mail, { to: to.value, sender, attachments: letter.files })
        : success({ kind: 'obsolete' });
    });
