import type { CalendarDate } from './calendar-date';
import { type ConferenceReminderFacts, hasNewStage, planConferenceReminders } from './conference-reminders';
import type { DigestFacts } from './digest';
import { hasNewListDay, planDigests } from './digest-reminders';
import type { PlannedReminder, ReminderConference, ReminderRule } from './reminder';

export interface ReminderFacts extends ConferenceReminderFacts, DigestFacts {
  /** Keys of all reminders that were ever planned, whatever became of them. */
  readonly sentKeys: ReadonlySet<string>;
}

/**
 * The reminders due today or still to be made up for, by due day. They follow from dates alone, so late, skipped and
 * double runs give the same ones.
 */
export function planReminders(facts: ReminderFacts): readonly PlannedReminder[] {
  const planned = new Map<string, PlannedReminder>();
  for (const reminder of [...planConferenceReminders(facts), ...planDigests(facts)]) {
    if (!facts.sentKeys.has(reminder.key) && !planned.has(reminder.key)) planned.set(reminder.key, reminder);
  }
  return [...planned.values()].sort((one, other) =>
    one.dueOn < other.dueOn ? -1 : Number(one.dueOn > other.dueOn),
  );
}

/**
 * A first look that needs neither attendees nor petitions: false only where planReminders would find nothing that the
 * last run did not find already.
 */
export function couldAnythingBeDue(facts: {
  readonly conferences: readonly ReminderConference[];
  readonly rules: readonly ReminderRule[];
  /** Calendar days of notice. */
  readonly noticeDays: number;
  readonly lastRunOn: CalendarDate | null;
  readonly today: CalendarDate;
}): boolean {
  const { conferences, rules, noticeDays, lastRunOn, today } = facts;
  if (lastRunOn !== null && lastRunOn >= today) return false;
  return (
    hasNewStage(conferences, rules, noticeDays, lastRunOn, today) ||
    hasNewListDay(conferences, rules, lastRunOn, today)
  );
}
