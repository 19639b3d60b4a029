import type { CalendarDate } from '../calendar/calendar-date';

/** A row of `Cấu hình` about reminders; what `days` are counted from depends on the kind. */
export interface ReminderStage {
  readonly days: number;
  readonly enabled: boolean;
}

/** Drops rows that the office has switched off. */
export const enabledStages = <Stage extends ReminderStage>(stages: readonly Stage[]): readonly Stage[] =>
  stages.filter(({ enabled }) => enabled);

export interface PlannedReminder {
  /** `record|rule|day`; one mail per key, however often and late the planning runs. */
  readonly key: string;
  /** The kind, with its stage if it has stages: `attendee-7`. */
  readonly rule: string;
  readonly conferenceId: string;
  /** The attendee, the address or `clerk`; the letter is composed from it later. */
  readonly record: string;
  /** Name of the recipient. */
  readonly recipient: string;
  readonly email: string;
  readonly dueOn: CalendarDate;
  /** Past its due day, because a run was late or skipped. */
  readonly late: boolean;
}

export const byDueDay = (a: { readonly dueOn: CalendarDate }, b: { readonly dueOn: CalendarDate }): number =>
  a.dueOn < b.dueOn ? -1 : Number(a.dueOn > b.dueOn);

/** The key is stable across runs and crashes. */
export const plannedReminder = (
  reminder: Omit<PlannedReminder, 'key' | 'late'>,
  keyRecord: string,
  today: CalendarDate,
): PlannedReminder => ({
  key: [keyRecord, reminder.rule, reminder.dueOn].join('|'),
  ...reminder,
  late: reminder.dueOn < today,
});

/** The rule text in the ledger. Registers keep these for years, so they must never change. */
export const ruleOf = (name: string, stage?: number): string =>
  stage === undefined ? name : `${name}-${stage}`;

export interface ReadRule<Kind> {
  readonly name: string;
  readonly kind: Kind;
  readonly stage: number | null;
}

/** Inverse of ruleOf; null for a kind that this version does not have. */
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
