import { addDays, type CalendarDate, daysBetween } from '../calendar/calendar-date';
import { type ConferenceStatus, type DateState, fixedDateOf } from '../conference/conference';

/** The conference as the register has it. */
export interface ReminderConference {
  readonly id: string;
  readonly status: ConferenceStatus | null;
  readonly dateState: DateState | null;
  readonly date: CalendarDate | null;
}

/** A day on which lists go out, and the conference that they are about. */
export interface ListDay {
  readonly conferenceId: string;
  readonly day: CalendarDate;
}

interface DatedConference {
  readonly id: string;
  readonly date: CalendarDate;
}

/** Days before a conference on which its first lists go out: the collations of the villages are due then. */
const firstListLead = 10;

export const isRunning = ({ status }: Pick<ReminderConference, 'status'>): boolean =>
  status === 'issued' || status === 'held';

/** Tasks and collations begin long before a conference is issued. */
export const isStarted = (conference: Pick<ReminderConference, 'status'>): boolean =>
  conference.status === 'preparing' || isRunning(conference);

/** Whether `day` lies in the week that begins so many days before the conference, for one of these leads. */
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

/** The last list day up to today. List days begin before the conference. */
function lastOf(conference: CalendarDate, step: number, today: CalendarDate): CalendarDate {
  const first = addDays(conference, -firstListLead);
  return addDays(first, Math.floor(daysBetween(first, today) / step) * step);
}

/**
 * The last day on which lists are due, or null without any conference. The conference held last sets the rhythm, or the one
 * issued where none was held; the next conference takes it over ten days before its own day, and the week before that is
 * left out, so that no two lists come closer than the rhythm says.
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
