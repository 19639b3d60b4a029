import { addDays, type CalendarDate } from './calendar-date';
import { addWorkingDays, lastWorkingDayOnOrBefore, type WorkingCalendar } from './working-days';

/**
 * The last day on which sending may begin so that all is out by the last day, at so many mails a day (1 or more).
 * With a calendar only working days are used, for work that people do; triggers need none.
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

export interface Allotment<Job> {
  readonly now: readonly Job[];
  readonly later: readonly Job[];
}

/** One recipient a job: the jobs due first go while mails are left today; jobs of one day keep their order. */
export function allot<Job extends { readonly dueOn: CalendarDate }>(
  jobs: readonly Job[],
  remaining: number,
): Allotment<Job> {
  const byDueDate = [...jobs].sort((one, other) =>
    one.dueOn < other.dueOn ? -1 : Number(one.dueOn > other.dueOn),
  );
  const fitting = Math.max(0, Math.floor(remaining));
  return { now: byDueDate.slice(0, fitting), later: byDueDate.slice(fitting) };
}
