import { addDays, type CalendarDate } from '../calendar/calendar-date';
import { noticeDeadlines } from '../calendar/deadlines';
import { addWorkingDays, lastWorkingDayOnOrBefore, type WorkingCalendar } from '../calendar/working-days';
import { fixedDateOf, mayNotify } from '../conference/conference';
import {
  enabledRules,
  type PlannedReminder,
  plannedReminder,
  type ReminderConference,
  type ReminderRule,
} from './reminder';

export interface ReminderAttendee {
  /** '' until the register's check gives one; a letter needs it to be known as sent. */
  readonly id: string;
  readonly conference: string;
  /** '' where the person has none. */
  readonly email: string;
  /** Invited, and neither struck off nor on the reserve list nor known to stay away. */
  readonly active: boolean;
  /** The day on which the invitation left the office, by whatever channel. */
  readonly sentOn: CalendarDate | null;
}

export interface LoggedBroadcast {
  readonly conference: string;
  readonly broadcastOn: CalendarDate | null;
}

export interface ConferenceReminderFacts {
  readonly today: CalendarDate;
  readonly calendar: WorkingCalendar;
  /** Calendar days of notice. */
  readonly noticeDays: number;
  readonly conferences: readonly ReminderConference[];
  readonly attendees: readonly ReminderAttendee[];
  readonly broadcasts: readonly LoggedBroadcast[];
  readonly rules: readonly ReminderRule[];
  /** '' where nobody reads the office's reminders. */
  readonly clerkEmail: string;
}

/** What the days before each issued conference ask for; of stages that were missed only the latest is made up for. */
export function planConferenceReminders(facts: ConferenceReminderFacts): readonly PlannedReminder[] {
  return facts.conferences.filter(mayNotify).flatMap(({ id, ...conference }) => {
    const date = fixedDateOf(conference);
    if (date === null || facts.today > date) return [];
    const attendees = facts.attendees.filter((attendee) => attendee.conference === id && attendee.active);
    return [
      ...remindersForClerk(facts, id, date, attendees),
      ...remindersForAttendees(facts, id, date, attendees),
    ];
  });
}

/** No run of days off is as long, so working days counted back from a day never reach further than this beyond it. */
const longestHolidays = 21;

/** What the days before the conferences may ask for today; it needs no calendar and so may say yes too early. */
export interface ComingStages {
  /** A stage of those invited has come since the last run. */
  readonly attendees: boolean;
  /** From now on letters that have not left are asked after, and a notice that was not read out. */
  readonly unsent: boolean;
  readonly broadcast: boolean;
}

export function comingStages(
  conferences: readonly ReminderConference[],
  rules: readonly ReminderRule[],
  noticeDays: number,
  lastRunOn: CalendarDate | null,
  today: CalendarDate,
): ComingStages {
  const dates = conferences.filter(mayNotify).flatMap((conference) => {
    const date = fixedDateOf(conference);
    return date === null || today > date ? [] : [date];
  });
  const has = (kind: ReminderRule['kind'], test: (day: CalendarDate) => boolean, earlier = 0): boolean =>
    dates.some((date) => enabledRules(rules, kind).some(({ days }) => test(addDays(date, -days - earlier))));
  const isReached = (day: CalendarDate): boolean => day <= today;
  return {
    attendees: has('attendee', (day) => isReached(day) && (lastRunOn === null || day > lastRunOn)),
    unsent: has('invitations-unsent', isReached, noticeDays + longestHolidays),
    broadcast: has('broadcast-unlogged', isReached, longestHolidays),
  };
}

function remindersForClerk(
  { today, calendar, noticeDays, broadcasts, rules, clerkEmail }: ConferenceReminderFacts,
  conferenceId: string,
  date: CalendarDate,
  attendees: readonly ReminderAttendee[],
): readonly PlannedReminder[] {
  if (clerkEmail === '' || today >= date) return [];
  const isDone = (day: CalendarDate | null): boolean => day !== null && day <= today;
  const { lastIssueDay } = noticeDeadlines(date, calendar, noticeDays);
  const beginnings = {
    'invitations-unsent': attendees.some(({ sentOn }) => !isDone(sentOn))
      ? enabledRules(rules, 'invitations-unsent').map(({ days }) =>
          addWorkingDays(lastIssueDay, -days, calendar),
        )
      : [],
    'broadcast-unlogged': broadcasts.some((one) => one.conference === conferenceId && isDone(one.broadcastOn))
      ? []
      : enabledRules(rules, 'broadcast-unlogged').map(({ days }) =>
          lastWorkingDayOnOrBefore(addDays(date, -days), calendar),
        ),
  } as const;
  // Once begun it is repeated on every working day until the thing is done, or the conference is there.
  const dueOn = lastWorkingDayOnOrBefore(today, calendar);
  return (['invitations-unsent', 'broadcast-unlogged'] as const)
    .filter((kind) => beginnings[kind].some((beginning) => beginning <= dueOn))
    .map((kind) =>
      plannedReminder(
        conferenceId,
        {
          kind,
          rule: kind,
          conferenceId,
          recipientKind: 'clerk',
          recipientId: 'clerk',
          email: clerkEmail,
          dueOn,
        },
        today,
      ),
    );
}

function remindersForAttendees(
  { today, rules }: ConferenceReminderFacts,
  conferenceId: string,
  date: CalendarDate,
  attendees: readonly ReminderAttendee[],
): readonly PlannedReminder[] {
  const reached = enabledRules(rules, 'attendee')
    .filter(({ days }) => days >= 0 && addDays(date, -days) <= today)
    .sort((one, other) => one.days - other.days);
  const stage = reached[0];
  if (!stage) return [];
  const dueOn = addDays(date, -stage.days);
  // On the day of the conference itself nothing is made up for.
  if (today === date && dueOn !== today) return [];
  return attendees
    .filter(({ id, email, sentOn }) => id !== '' && email !== '' && sentOn !== null && sentOn < dueOn)
    .map(({ id, email }) =>
      plannedReminder(
        id,
        {
          kind: 'attendee',
          rule: `attendee-${stage.days}`,
          conferenceId,
          recipientKind: 'attendee',
          recipientId: id,
          email,
          dueOn,
        },
        today,
      ),
    );
}
