import type { CalendarDate } from '../calendar/calendar-date';

/** A row of `Cấu hình` about reminders; what `days` are counted from depends on the kind. */
export interface ReminderStage {
  readonly days: number;
  readonly enabled: boolean;
}

/** The rows that the office did not switch off. */
export const enabledStages = <Stage extends ReminderStage>(stages: readonly Stage[]): readonly Stage[] =>
  stages.filter(({ enabled }) => enabled);

export interface PlannedReminder {
  /** `record|rule|day`; one key is one mail, however often and however late the planning runs. */
  readonly key: string;
  /** The kind, and where it has stages the stage too: `attendee-7`. */
  readonly rule: string;
  readonly conferenceId: string;
  /** The attendee, the address or `clerk`: from it the letter is written later. */
  readonly record: string;
  /** The reader's name. */
  readonly recipient: string;
  readonly email: string;
  readonly dueOn: CalendarDate;
  /** The day it was due has passed, because a run was late or skipped. */
  readonly late: boolean;
}

export const byDueDay = (a: { readonly dueOn: CalendarDate }, b: { readonly dueOn: CalendarDate }): number =>
  a.dueOn < b.dueOn ? -1 : Number(a.dueOn > b.dueOn);

/** `record|rule|day` is the key of one letter, whatever runs and crashes come between. */
export const plannedReminder = (
  reminder: Omit<PlannedReminder, 'key' | 'late'>,
  keyRecord: string,
  today: CalendarDate,
): PlannedReminder => ({
  key: [keyRecord, reminder.rule, reminder.dueOn].join('|'),
  ...reminder,
  late: reminder.dueOn < today,
});

/** What the ledger says of a kind of letter; registers hold these texts for years, so they never change. */
export const ruleOf = (name: string, stage?: number): string =>
  stage === undefined ? name : `${name}-${stage}`;

export interface ReadRule<Kind> {
  readonly name: string;
  readonly kind: Kind;
  readonly stage: number | null;
}

/** Reads it back; null for the rule of a kind that this version does not have. */
export function readRule<Kind extends { readonly isStaged: boolean }>(
  rule: string,
  kinds: Readonly<Record<string, Kind>>,
): ReadRule<Kind> | null {
  for (const [name, kind] of Object.entries(kinds)) {
    if (!kind.isStaged && rule === name) return { name, kind, stage: null };
    const days = kind.isStaged && rule.startsWith(`${name}-`) ? rule.slice(name.length + 1) : '';
    if (/^\d{1,4}$/.test(days)) return { name, kind, stage: Number(days) };
  }
  return null;
}
