import type { CalendarDate } from '../calendar/calendar-date';
import type { ConferenceStatus, DateState } from '../conference/conference';

export type ReminderKind =
  | 'invitations-unsent'
  | 'broadcast-unlogged'
  | 'attendee'
  | 'open-petitions'
  | 'overdue-to-chair'
  | 'reply-due'
  | 'promise-due'
  | 'results-unproved'
  | 'collation-missing'
  | 'villages-unconfirmed'
  | 'tasks-overdue'
  /** The mail in which a person gets what the eight rules above have to tell. */
  | 'digest';

export interface ReminderRule {
  readonly kind: ReminderKind;
  readonly enabled: boolean;
  /**
   * `attendee` and `broadcast-unlogged`: calendar days before the conference. `invitations-unsent`: working days before
   * the last day of issue. `open-petitions`: days from one digest to the next, at least seven. `reply-due`, `promise-due`
   * and `tasks-overdue`: days before the day that is set. `collation-missing` and
   * `villages-unconfirmed`: days before the conference.
   */
  readonly days: number;
}

/** The session as the register has it. */
export interface ReminderConference {
  readonly id: string;
  readonly status: ConferenceStatus | null;
  readonly dateState: DateState | null;
  readonly date: CalendarDate | null;
}

export interface PlannedReminder {
  /** `record|rule|day`; one key is one mail, however often and however late the planning runs. */
  readonly key: string;
  readonly kind: ReminderKind;
  /** The kind, and for attendees its stage too: `attendee-7`. */
  readonly rule: string;
  readonly conferenceId: string;
  readonly recipientKind: 'clerk' | 'attendee' | 'unit' | 'chair' | 'person';
  /** The attendee's ID, the name of the unit or person, `chair` or `clerk`. */
  readonly recipientId: string;
  readonly email: string;
  readonly dueOn: CalendarDate;
  /** The day it was due has passed, because a run was late or skipped. */
  readonly late: boolean;
  /** Most urgent first. */
  readonly petitionIds?: readonly string[];
}

type Unkeyed = Omit<PlannedReminder, 'key' | 'late'>;

export const plannedReminder = (record: string, reminder: Unkeyed, today: CalendarDate): PlannedReminder => ({
  key: [record, reminder.rule, reminder.dueOn].join('|'),
  ...reminder,
  late: reminder.dueOn < today,
});

export const enabledRules = (rules: readonly ReminderRule[], kind: ReminderKind): readonly ReminderRule[] =>
  rules.filter((rule) => rule.enabled && rule.kind === kind);
