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

/** Whether `day` lies in a week that begins one of these leads (days) before the conference. */
export const isInWeekOf = (
  leads: readonly { readonly days: number }[],
  date: CalendarDate,
  day: CalendarDate,
): boolean =>
  day < date && leads.some(({ days }) => addDays(date, -days) <= day && day < addDays(date, 7 - days));

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

/** The latest list day up to today; list days begin before the conference. */
function lastOf(conference: CalendarDate, step: number, today: CalendarDate): CalendarDate {
  const first = addDays(conference, -firstListLead);
  return addDays(first, Math.floor(daysBetween(first, today) / step) * step);
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
  if (!next) return { conferenceId: anchor.id, day: lastOf(anchor.date, step, today) };
  const first = addDays(next.date, -firstListLead);
  if (today >= first) return { conferenceId: next.id, day: lastOf(next.date, step, today) };
  const lastBefore = addDays(first, -step);
  return { conferenceId: anchor.id, day: lastOf(anchor.date, step, today < lastBefore ? today : lastBefore) };
}
