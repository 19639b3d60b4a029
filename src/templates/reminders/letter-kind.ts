import type { CalendarDate } from '../../domain/calendar/calendar-date';
import type { WorkingCalendar } from '../../domain/calendar/working-days';
import type { TagFailure } from '../../domain/failure';
import type { Outcome } from '../../domain/outcome';
import type { PlannedReminder } from '../../domain/reminders/reminder';
import type { Settings } from '../../register/settings/settings';
import type { Attendee } from '../../register/tables/attendees';
import type { Broadcast } from '../../register/tables/broadcasts';
import type { Conference } from '../../register/tables/conferences';
import type { Paper } from '../../register/tables/papers';
import type { Petition } from '../../register/tables/petitions';
import type { Task } from '../../register/tables/tasks';
import type { Village } from '../../register/tables/villages';
import type { CalendarEntry } from '../mail/calendar-entry';
import type { MailContent, MailFile } from '../mail/mail-content';
import type { LetterRule } from './letter-rules';

/** Data of the register at the moment of sending. */
export interface ReminderFacts {
  readonly today: CalendarDate;
  readonly settings: Settings;
  /** Link to the register. */
  readonly registerLink: string;
  readonly conferences: readonly Conference[];
  readonly people: readonly Attendee[];
  readonly petitions: readonly Petition[];
  readonly broadcasts: readonly Broadcast[];
  readonly tasks: readonly Task[];
  readonly villages: readonly Village[];
  readonly papers: readonly Paper[];
  readonly calendar: WorkingCalendar;
  /** What is wrong with the work that goes on by itself, in words; none if all is well. */
  readonly troubles: readonly string[];
}

/** The sheets that are read only when a kind asks for them. */
export type FactSource = 'people' | 'petitions' | 'broadcasts' | 'tasks' | 'villages';

/** Facts available before any of these sheets is read. */
export interface FirstLook extends Pick<ReminderFacts, 'today' | 'settings' | 'conferences'> {
  readonly lastRunOn: CalendarDate | null;
}

/** A line of the ledger, for a kind of letter. */
export interface DueLetter {
  readonly conference: Conference;
  readonly record: string;
  readonly dueOn: CalendarDate;
  /** Days before the conference, for kinds with stages. */
  readonly stage: number | null;
  /** The reader's entry in the calendar. */
  readonly entry: CalendarEntry;
}

export interface ReminderLetter {
  readonly to: string;
  readonly mail: Outcome<MailContent, readonly TagFailure[]>;
  readonly files: readonly MailFile[];
}

/** One kind on one day's facts, which planning and writing share. */
export interface OpenKind {
  plan(): readonly PlannedReminder[];
  /** Null if the subject is done, over or called off, or a later letter covers it. */
  write(letter: DueLetter): ReminderLetter | null;
}

/** A kind of letter: what the daily run and its supervision need to know. */
export interface LetterKind extends LetterRule {
  /** Minimum days between two letters to one reader; 0 for no limit. */
  readonly daysApart: number;
  /** Sent to guests, with their calendar entry. */
  readonly isForGuests?: true;
  /** Whether something may have become due since the last run. It may say yes too early, never no too late. */
  isNear(look: FirstLook): boolean;
  sources(settings: Settings): readonly FactSource[];
  /** Whether working days are counted; the calendar is read only then. */
  needsCalendar(facts: ReminderFacts): boolean;
  /** Whether an issued paper may show that something is done; the register of papers is read only then. */
  needsPapers?(facts: ReminderFacts): boolean;
  open(facts: ReminderFacts): OpenKind;
}

/** Kinds of letter by their name in the ledger. */
export type LetterKinds = Readonly<Record<string, LetterKind>>;
