import { addDays, type CalendarDate } from '../../domain/calendar/calendar-date';
import { noticeDeadlines } from '../../domain/calendar/deadlines';
import { addWorkingDays, lastWorkingDayOnOrBefore } from '../../domain/calendar/working-days';
import { isLoudspeakerNotice } from '../../domain/conference/proof-clocks';
import { success } from '../../domain/outcome';
import {
  enabledStages,
  type PlannedReminder,
  plannedReminder,
  ruleOf,
} from '../../domain/reminders/reminder';
import { startOfSending } from '../../domain/reminders/send-quota';
import { comingConferences, dueSince, longestHolidays } from '../../domain/reminders/stages';
import type { ReminderKind } from '../../register/settings/reminder-settings';
import type { Settings } from '../../register/settings/settings';
import type { Attendee } from '../../register/tables/attendees';
import type { Conference } from '../../register/tables/conferences';
import { type ClerkMail, unloggedBroadcastMail, unsentInvitationsMail } from '../mail/clerk-mails';
import type { MailContent } from '../mail/mail-content';
import { lacksLetter } from './attendee-letters';
import type { FactSource, LetterKind, LetterName, ReminderFacts } from './letter-kind';

/** A task of the clerk before a conference. */
interface Duty {
  readonly name: LetterName;
  readonly source: FactSource;
  /** Upper bound in calendar days before the conference for the first reminder of `days`. */
  reach(days: number, settings: Settings): number;
  /** The first day of reminding. */
  beginning(days: number, date: CalendarDate, facts: ReminderFacts): CalendarDate;
  isOpen(conference: Conference, facts: ReminderFacts): boolean;
  mail(
    frame: ClerkMail & {
      readonly lastDay: CalendarDate;
      readonly today: CalendarDate;
      readonly words: string;
    },
    conference: Conference,
    facts: ReminderFacts,
  ): MailContent;
}

const isDone = (day: CalendarDate | null, today: CalendarDate): boolean => day !== null && day <= today;

const unsent = (conference: Conference, facts: ReminderFacts): readonly Attendee[] =>
  facts.people.filter(lacksLetter(conference, facts));

const lastIssueDay = (date: CalendarDate, { calendar, settings }: ReminderFacts): CalendarDate =>
  noticeDeadlines(date, calendar, settings.terms.noticeDays).lastIssueDay;

type DutyKind = Extract<ReminderKind, 'invitations-unsent' | 'broadcast-unlogged'>;

const duties: Readonly<Record<DutyKind, Duty>> = {
  'invitations-unsent': {
    name: { name: 'Thư nhắc gửi giấy mời', subject: 'giấy mời' },
    source: 'people',
    reach: (days, { terms }) => days + terms.noticeDays + longestHolidays,
    beginning: (days, date, facts) => addWorkingDays(lastIssueDay(date, facts), -days, facts.calendar),
    isOpen: (conference, facts) => unsent(conference, facts).length > 0,
    mail(frame, conference, facts) {
      const people = unsent(conference, facts);
      const startBy = startOfSending(people, frame.lastDay, facts.settings.terms.mailsADay);
      return unsentInvitationsMail({
        ...frame,
        unsent: people.length,
        startBy: startBy === frame.lastDay ? null : startBy,
      });
    },
  },
  'broadcast-unlogged': {
    name: { name: 'Thư nhắc ghi nhật ký phát thanh', subject: 'nhật ký phát thanh' },
    source: 'broadcasts',
    reach: (days) => days + longestHolidays,
    beginning: (days, date, { calendar }) => lastWorkingDayOnOrBefore(addDays(date, -days), calendar),
    isOpen: ({ id }, { broadcasts, today }) =>
      !broadcasts.some(
        (notice) =>
          notice.conference === id && isLoudspeakerNotice(notice) && isDone(notice.broadcastOn, today),
      ),
    mail: unloggedBroadcastMail,
  },
};

/** Ledger name of the office's first address; further addresses stand for themselves. */
export const firstClerk = 'clerk';

/** To the clerk on every working day from the first reminder until the task is done or the conference begins. */
const clerkLetter = (kind: DutyKind, duty: Duty): LetterKind => ({
  name: duty.name,
  isStaged: false,
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
        return {
          to,
          mail: success(duty.mail(frame, conference, facts)),
          files: [],
        };
      },
    };
  },
});

function planOf(kind: DutyKind, duty: Duty, facts: ReminderFacts): readonly PlannedReminder[] {
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
  (Object.entries(duties) as [DutyKind, Duty][]).map(([kind, duty]) => [kind, clerkLetter(kind, duty)]),
) as Readonly<Record<DutyKind, LetterKind>>;
