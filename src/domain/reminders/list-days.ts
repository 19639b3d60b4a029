import { addDays, type CalendarDate, daysBetween } from '../calendar/calendar-date';
import { fixedDateOf } from '../conference/conference';
import type { ReminderConference } from './reminder';

/** A day on which lists go out, and the session that they speak of. */
export interface ListDay {
  readonly conferenceId: string;
  readonly day: CalendarDate;
}

interface Session {
  readonly id: string;
  readonly date: CalendarDate;
}

/** Days before a conference on which lists go out whatever the rhythm was: the collations of the villages are due. */
export const firstListLead = 10;

export const isRunning = ({ status }: ReminderConference): boolean =>
  status === 'issued' || status === 'held';

function sessionsOf(
  conferences: readonly ReminderConference[],
  statuses: readonly ReminderConference['status'][],
): readonly Session[] {
  return conferences
    .filter(({ status }) => statuses.includes(status))
    .flatMap(({ id, ...rest }) => {
      const date = fixedDateOf(rest);
      return date === null ? [] : [{ id, date }];
    })
    .sort((one, other) => (one.date < other.date ? -1 : 1));
}

/** The last day of a rhythm that is not after today; a rhythm runs before its conference too. */
function lastOf(conference: CalendarDate, step: number, today: CalendarDate): CalendarDate {
  const first = addDays(conference, -firstListLead);
  return addDays(first, Math.floor(daysBetween(first, today) / step) * step);
}

/**
 * The last day on which lists are due, or null without any session. The session held last sets the rhythm, or the one
 * issued where none was held; the next session takes it over ten days before its own day, and the week before that is
 * left out, so that no two lists come closer than the rhythm says.
 */
export function lastListDay(
  conferences: readonly ReminderConference[],
  everyDays: number,
  today: CalendarDate,
): ListDay | null {
  const step = Math.max(1, everyDays);
  const held = sessionsOf(conferences, ['held']).slice(-1)[0];
  const issued = sessionsOf(conferences, ['issued']).slice(-1)[0];
  const anchor = held ?? issued;
  if (!anchor) return null;
  const next = held && sessionsOf(conferences, ['preparing', 'issued']).find(({ date }) => date > held.date);
  if (!next) return { conferenceId: anchor.id, day: lastOf(anchor.date, step, today) };
  const first = addDays(next.date, -firstListLead);
  if (today >= first) return { conferenceId: next.id, day: lastOf(next.date, step, today) };
  const lastBefore = addDays(first, -step);
  return { conferenceId: anchor.id, day: lastOf(anchor.date, step, today < lastBefore ? today : lastBefore) };
}
