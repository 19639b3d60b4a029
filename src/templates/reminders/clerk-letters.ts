import { addDays } from '../../domain/calendar/calendar-date';
import { success } from '../../domain/outcome';
import {
  enabledStages,
  type PlannedReminder,
  plannedReminder,
  ruleOf,
} from '../../domain/reminders/reminder';
import { comingConferences, dueSince } from '../../domain/reminders/stages';
import type { ClerkReminder } from '../../register/settings/reminder-settings';
import { clerkDuties, type Duty, lastIssueDay } from './clerk-duties';
import type { LetterKind, ReminderFacts } from './letter-kind';
import { clerkRules, firstClerk } from './letter-rules';

/** To the clerk on every working day from the first reminder until the task is done or the conference begins. */
const clerkLetter = (kind: ClerkReminder, duty: Duty): LetterKind => ({
  ...clerkRules[kind],
  daysApart: 0,
  isNear: ({ conferences, settings, today }) =>
    comingConferences(conferences, today).some(({ date }) =>
      enabledStages(settings.reminders[kind]).some(
        ({ days }) => addDays(date, -duty.reach(days, settings)) <= today,
      ),
    ),
  sources: () => [duty.source],
  needsCalendar: (facts) =>
    comingConferences(facts.conferences, facts.today).some(({ conference }) =>
      duty.isOpen(conference, facts),
    ),
  open(facts) {
    const planned = planOf(kind, duty, facts);
    return {
      plan: () => planned,
      write({ conference, record, dueOn }) {
        const [coming] = comingConferences([conference], facts.today);
        // A delayed letter says the same as today's.
        const isOvertaken = planned.some(
          (later) => later.conferenceId === conference.id && later.dueOn > dueOn,
        );
        const { clerkEmails } = facts.settings.office;
        const to = record === firstClerk ? clerkEmails[0] : clerkEmails.find((email) => email === record);
        if (!coming || !to || isOvertaken || !duty.isOpen(conference, facts)) return null;
        const frame = {
          officeName: facts.settings.office.name,
          addressee: facts.settings.contact.name,
          conferenceTitle: conference.title,
          registerLink: facts.registerLink,
          lastDay: lastIssueDay(coming.date, facts),
          today: facts.today,
          words: facts.settings.reminders[kind][0]?.words ?? '',
        };
        return { to, mail: success(duty.mail(frame, conference, facts)), files: [] };
      },
    };
  },
});

function planOf(kind: ClerkReminder, duty: Duty, facts: ReminderFacts): readonly PlannedReminder[] {
  const { today, settings } = facts;
  return comingConferences(facts.conferences, today).flatMap(({ conference, date }) => {
    if (today >= date || !duty.isOpen(conference, facts)) return [];
    const beginnings = enabledStages(settings.reminders[kind]).map(({ days }) =>
      duty.beginning(days, date, facts),
    );
    const dueOn = dueSince(beginnings, today, facts.calendar);
    if (dueOn === null) return [];
    return settings.office.clerkEmails.map((email, index) => {
      const reminder = {
        rule: ruleOf(kind),
        conferenceId: conference.id,
        record: index === 0 ? firstClerk : email,
        recipient: settings.contact.name,
        email,
        dueOn,
      };
      return plannedReminder(reminder, index === 0 ? conference.id : `${conference.id} ${email}`, today);
    });
  });
}

// Object.entries and Object.fromEntries lose the type of the keys.
export const clerkLetters = Object.fromEntries(
  (Object.entries(clerkDuties) as [ClerkReminder, Duty][]).map(([kind, duty]) => [
    kind,
    clerkLetter(kind, duty),
  ]),
) as Readonly<Record<ClerkReminder, LetterKind>>;
