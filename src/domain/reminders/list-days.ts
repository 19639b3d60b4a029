import { addDays, type CalendarDate, daysBetween } from '../calendar/calendar-date';
import { type ConferenceStatus, type DateState, fixedDateOf } from '../conference/conference';

/** The conference as the register has it. */
export interface ReminderConference {
  readonly id: string;
  readonly status: ConferenceStatus | null;
  readonly dateState: DateState | null;
  readonly date: CalendarDate | null;
}

/** A day on which lists are sent, and their conference. */
export interface ListDay {
  readonly conferenceId: string;
  readonly day: CalendarDate;
  /** Once in four weeks: what has stood still for long is listed too. */
  readonly isMonthly: boolean;
}

interface DatedConference {
  readonly id: string;
  readonly date: CalendarDate;
}

/** Days before a conference of its first list; the collations of the villages are due then. */
const firstListLead = 10;

export const isRunning = ({ status }: Pick<ReminderConference, 'status'>): boolean =>
  status === 'issued' || status === 'held';

/** Includes conferences in preparation: tasks and collations begin long before issue. */
export const isStarted = (conference: Pick<ReminderConference, 'status'>): boolean =>
  conference.status === 'preparing' || isRunning(conference);

/** How an item of a list stands on a list day. */
export type Pace =
  /** Due, overdue or new: the list goes out. */
  | 'now'
  /** Listed if the list goes out. */
  | 'along'
  /** Nothing has happened for four weeks: one line a month. */
  | 'quiet';

/** Whether what last happened on `since` is at least four weeks old. */
export const isQuiet = (since: CalendarDate, day: CalendarDate): boolean => daysBetween(since, day) >= month;

/** The first conference for which `day` lies in a week that begins one of these leads (days) before it. */
export const inWeekOf = <Row extends Pick<ReminderConference, 'dateState' | 'date'>>(
  leads: readonly { readonly days: number }[],
  conferences: readonly Row[],
  day: CalendarDate,
): Row | undefined =>
  conferences.find((conference) => {
    const date = fixedDateOf(conference);
    if (date === null || day >= date) return false;
    return leads.some(({ days }) => addDays(date, -days) <= day && day < addDays(date, 7 - days));
  });

function datedConferences(
  conferences: readonly ReminderConference[],
  statuses: readonly ReminderConference['status'][],
): readonly DatedConference[] {
  return conferences
    .filter(({ status }) => statuses.includes(status))
    .flatMap(({ id, ...rest }) => {
      const date = fixedDateOf(rest);
      return date === null ? [] : [{ id, date }];
    })
    .sort((a, b) => (a.date < b.date ? -1 : 1));
}

const month = 28;

/** The latest list day up to today; list days begin before the conference, with a monthly one. */
function lastOf({ id, date }: DatedConference, step: number, today: CalendarDate): ListDay {
  const first = addDays(date, -firstListLead);
  const number = Math.floor(daysBetween(first, today) / step);
  const isMonthly = number % Math.max(1, Math.floor(month / step)) === 0;
  return { conferenceId: id, day: addDays(first, number * step), isMonthly };
}

/**
 * The latest day on which lists are due; null without a conference. The rhythm is that of the last held conference, else
 * of the issued one. The next conference takes over ten days before its day; the week before that is skipped, so that
 * lists never come closer together than the rhythm.
 */
export function lastListDay(
  conferences: readonly ReminderConference[],
  everyDays: number,
  today: CalendarDate,
): ListDay | null {
  const step = Math.max(1, everyDays);
  const held = datedConferences(conferences, ['held']).slice(-1)[0];
  const issued = datedConferences(conferences, ['issued']).slice(-1)[0];
  const anchor = held ?? issued;
  if (!anchor) return null;
  const next =
    held && datedConferences(conferences, ['preparing', 'issued']).find(({ date }) => date > held.date);
  if (!next) return lastOf(anchor, step, today);
  const first = addDays(next.date, -firstListLead);
  if (today >= first) return lastOf(next, step, today);
  const lastBefore = addDays(first, -step);
  return lastOf(anchor, step, today < lastBefore ? today : lastBefore);
}
