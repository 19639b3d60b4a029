import { addDays, type CalendarDate } from './calendar-date';

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
 * stay (clause S18).
 */
export function dueAfterMove(task: DatedTask, conference: CalendarDate | null): CalendarDate | null {
  const days = readOffset(task.offset);
  if (task.isDone || days === undefined || conference === null) return task.dueOn;
  return addDays(conference, days);
}
