import type { CalendarDate } from './calendar-date';
import { fixedDateOf } from './conference';
import { type ConferenceReminderFacts, planConferenceReminders } from './conference-reminders';
import { type PetitionReminderFacts, planPetitionReminders } from './petition-reminders';
import type { PlannedReminder, ReminderConference } from './reminder';

export interface ReminderFacts extends ConferenceReminderFacts, PetitionReminderFacts {
  /** Keys of all reminders that were ever planned, whatever became of them. */
  readonly sentKeys: ReadonlySet<string>;
}

/**
 * The reminders due today or still to be made up for, by due day. They follow from dates alone, so late, skipped and
 * double runs give the same ones.
 */
export function planReminders(facts: ReminderFacts): readonly PlannedReminder[] {
  const planned = new Map<string, PlannedReminder>();
  for (const reminder of [...planConferenceReminders(facts), ...planPetitionReminders(facts)]) {
    if (!facts.sentKeys.has(reminder.key) && !planned.has(reminder.key)) planned.set(reminder.key, reminder);
  }
  return [...planned.values()].sort((one, other) =>
    one.dueOn < other.dueOn ? -1 : Number(one.dueOn > other.dueOn),
  );
}

/** A first look that needs neither attendees nor rules: false only where planReminders would find nothing new. */
export function couldAnythingBeDue(
  conferences: readonly ReminderConference[],
  hasOpenPetitions: boolean,
  lastRunOn: CalendarDate | null,
  today: CalendarDate,
): boolean {
  if (lastRunOn !== null && lastRunOn >= today) return false;
  return conferences.some((conference) => {
    const date = fixedDateOf(conference);
    if (date === null) return false;
    const isComing = conference.status === 'issued' && today <= date;
    return isComing || (hasOpenPetitions && (conference.status === 'issued' || conference.status === 'held'));
  });
}
