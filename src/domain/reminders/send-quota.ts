import { addDays, type CalendarDate } from '../calendar/calendar-date';
import { addWorkingDays, lastWorkingDayOnOrBefore, type WorkingCalendar } from '../calendar/working-days';

/**
 * The latest day to start sending in order to finish by the last day, at `perDay` mails a day (1 or more). Pass a calendar
 * for work that people do, to count working days only; triggers need none.
 */
export function latestStartOfSending(
  recipients: number,
  perDay: number,
  lastDay: CalendarDate,
  calendar?: WorkingCalendar,
): CalendarDate {
  if (!(perDay >= 1)) throw new Error(`mails a day: ${perDay}`);
  const furtherDays = Math.max(0, Math.ceil(recipients / Math.floor(perDay)) - 1);
  if (!calendar) return addDays(lastDay, -furtherDays);
  return addWorkingDays(lastWorkingDayOnOrBefore(lastDay, calendar), -furtherDays, calendar);
}

/** The day on which mailing must start to finish by the last day; null when nobody is left. */
export function startOfSending(
  people: readonly { readonly email: string; readonly sentOn: CalendarDate | null }[],
  lastDay: CalendarDate,
  mailsADay: number,
): CalendarDate | null {
  const unsent = people.filter(({ email, sentOn }) => email !== '' && sentOn === null).length;
  return unsent === 0 ? null : latestStartOfSending(unsent, mailsADay, lastDay);
}
