import type { CalendarDate } from '../../domain/calendar/calendar-date';
import type { WorkingCalendar } from '../../domain/calendar/working-days';
import type { TagFailure } from '../../domain/failure';
import type { Outcome } from '../../domain/outcome';
import type { PlannedReminder } from '../../domain/reminders/reminder';
import type { Settings } from '../../register/settings/settings';
import type { Attendee } from '../../register/tables/attendees';
import type { Broadcast } from '../../register/tables/broadcasts';
import type { Conference } from '../../register/tables/conferences';
import type { Petition } from '../../register/tables/petitions';
import type { Task } from '../../register/tables/tasks';
import type { Village } from '../../register/tables/villages';
import type { CalendarEntry } from '../mail/calendar-entry';
import type { MailContent, MailFile } from '../mail/mail-content';

/** What reminders follow from, as the register says it at the moment of sending. */
export interface ReminderFacts {
  readonly today: CalendarDate;
  readonly settings: Settings;
  /** Where the register is opened. */
  readonly registerLink: string;
  readonly conferences: readonly Conference[];
  readonly people: readonly Attendee[];
  readonly petitions: readonly Petition[];
  readonly broadcasts: readonly Broadcast[];
  readonly tasks: readonly Task[];
  readonly villages: readonly Village[];
  readonly calendar: WorkingCalendar;
}

/** The sheets that are read only when a kind asks for them. */
export type FactSource = 'people' | 'petitions' | 'broadcasts' | 'tasks' | 'villages';

/** The facts at hand before any of these sheets is read. */
export interface FirstLook extends Pick<ReminderFacts, 'today' | 'settings' | 'conferences'> {
  readonly lastRunOn: CalendarDate | null;
}

/** A line of the ledger as a kind of letter sees it. */
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

/** One kind over one day's facts; what it plans and what it writes rest on the same computation. */
export interface OpenKind {
  plan(): readonly PlannedReminder[];
  /** Null where what it reminds of is done, over, called off, or said by a later letter. */
  write(letter: DueLetter): ReminderLetter | null;
}

export interface LetterName {
  /** What the letter is, for a person who looks whether it left. */
  readonly name: string;
  /** Words that its subject holds whatever else it says; '' where these change with its content. */
  readonly subject: string;
}

/** A kind of letter: all that the daily run and the people who look after it need to know. */
export interface LetterKind {
  readonly name: LetterName;
  /** Its rule in the ledger ends with the days of its stage: `attendee-7`. */
  readonly isStaged: boolean;
  /** The fewest days between two letters to one reader; 0 where nothing has to lie between. */
  readonly daysApart: number;
  /** Its readers are guests, whose calendar it keeps. */
  readonly isForGuests?: true;
  /** Whether something may have become due since the last run; it may say yes too early, but never no. */
  isNear(look: FirstLook): boolean;
  sources(settings: Settings): readonly FactSource[];
  /** Whether working days are counted: only then is the calendar read. */
  needsCalendar(facts: ReminderFacts): boolean;
  open(facts: ReminderFacts): OpenKind;
}

/** Kinds of letter by their name in the ledger. */
export type LetterKinds = Readonly<Record<string, LetterKind>>;
