import { addDays, type CalendarDate } from '../calendar/calendar-date';

/**
 * The latest day on which mailing must start to finish by the last day, at `mailsADay` (1 or more); null when nobody is
 * left. Letters leave on days off too.
 */
export function startOfSending(
  people: readonly { readonly email: string; readonly sentOn: CalendarDate | null }[],
  lastDay: CalendarDate,
  mailsADay: number,
): CalendarDate | null {
  if (!(mailsADay >= 1)) throw new Error(`mails a day: ${mailsADay}`);
  const unsent = people.filter(({ email, sentOn }) => email !== '' && sentOn === null).length;
  return unsent === 0 ? null : addDays(lastDay, 1 - Math.ceil(unsent / Math.floor(mailsADay)));
}
