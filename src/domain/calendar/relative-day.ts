import { addDays, type CalendarDate } from './calendar-date';
import { firstWorkingDayOnOrAfter, lastWorkingDayOnOrBefore, type WorkingCalendar } from './working-days';

/** Days from the conference, typed as `-7`, `+10`, `0` or `D-7`; undefined for anything else. */
export function readOffset(typed: string): number | undefined {
  const match = /^[dD]?\s*([+\-−–]?)\s*(\d{1,3})$/.exec(typed.trim());
  if (!match) return /^[dD]$/.test(typed.trim()) ? 0 : undefined;
  const days = Number(match[2]);
  return match[1] === '' || match[1] === '+' ? days : -days;
}

/** `-7`, `+10` or `0`. */
export const offsetText = (days: number): string => (days > 0 ? `+${days}` : String(days));

export interface DatedTask {
  readonly offset: string;
  readonly dueOn: CalendarDate | null;
  readonly isDone: boolean;
}

/**
 * The due day of a task once the conference is moved to this day: unfinished tasks with an offset move along, all others
 * stay (clause S18). Nobody works on a day off: the day before it is in time for every deadline, and only what follows the
 * conference at once waits for the next working day.
 */
export function dueAfterMove(
  task: DatedTask,
  conference: CalendarDate | null,
  calendar: WorkingCalendar,
): CalendarDate | null {
  const days = readOffset(task.offset);
  if (task.isDone || days === undefined || conference === null) return task.dueOn;
  const day = addDays(conference, days);
  if (days === 0) return day;
  const worked = lastWorkingDayOnOrBefore(day, calendar);
  return days > 0 && worked <= conference ? firstWorkingDayOnOrAfter(day, calendar) : worked;
}
