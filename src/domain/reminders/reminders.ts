import type { CalendarDate } from '../calendar/calendar-date';
import {
  type ComingStages,
  type ConferenceReminderFacts,
  comingStages,
  planConferenceReminders,
} from './conference-reminders';
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

/** What has to be read to know what is due today. */
export interface FactsNeeded extends ComingStages {
  /** A day has come on which digests leave. */
  readonly lists: boolean;
}

/**
 * A first look that needs neither attendees nor petitions: it names every kind of facts of which planReminders could
 * make something that the last run did not find already.
 */
export function factsNeeded(facts: {
  readonly conferences: readonly ReminderConference[];
  readonly rules: readonly ReminderRule[];
  /** Calendar days of notice. */
  readonly noticeDays: number;
  readonly lastRunOn: CalendarDate | null;
  readonly today: CalendarDate;
}): FactsNeeded {
  const { conferences, rules, noticeDays, lastRunOn, today } = facts;
  if (lastRunOn !== null && lastRunOn >= today)
    return { attendees: false, unsent: false, broadcast: false, lists: false };
  return {
    ...comingStages(conferences, rules, noticeDays, lastRunOn, today),
    lists: hasNewListDay(conferences, rules, lastRunOn, today),
  };
}
