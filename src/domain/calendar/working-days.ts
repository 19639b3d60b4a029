import { addDays, type CalendarDate, datePartsOf, weekdayOf } from './calendar-date';

/** A departure from the Monday-to-Friday week: a day off, or a swapped Saturday that is worked. */
export interface CalendarRow {
  readonly date: CalendarDate;
  readonly kind: 'off' | 'worked';
  readonly name: string;
}

export interface WorkingCalendar {
  readonly isWorkingDay: (date: CalendarDate) => boolean;
  /** Whether the holidays of the year are known. If not, only weekends are days off and the user is warned. */
  readonly coversYear: (year: number) => boolean;
}

/** Where rows of one day disagree the day is off, which makes the office early at worst. */
export function workingCalendar(rows: readonly CalendarRow[]): WorkingCalendar {
  const off = new Set<CalendarDate>();
  const worked = new Set<CalendarDate>();
  const years = new Set<number>();
  for (const row of rows) {
    if (row.kind === 'off') {
      off.add(row.date);
      years.add(datePartsOf(row.date).year);
    } else {
      worked.add(row.date);
    }
  }
  return {
    isWorkingDay: (date) => !off.has(date) && (weekdayOf(date) <= 5 || worked.has(date)),
    coversYear: (year) => years.has(year),
  };
}

export function lastWorkingDayOnOrBefore(date: CalendarDate, calendar: WorkingCalendar): CalendarDate {
  let day = date;
  while (!calendar.isWorkingDay(day)) day = addDays(day, -1);
  return day;
}

export function firstWorkingDayOnOrAfter(date: CalendarDate, calendar: WorkingCalendar): CalendarDate {
  let day = date;
  while (!calendar.isWorkingDay(day)) day = addDays(day, 1);
  return day;
}

/** The n-th working day after the date, not counting the date; a negative count goes back. */
export function addWorkingDays(date: CalendarDate, count: number, calendar: WorkingCalendar): CalendarDate {
  const step = count < 0 ? -1 : 1;
  let day = date;
  for (let left = Math.abs(count); left > 0; ) {
    day = addDays(day, step);
    if (calendar.isWorkingDay(day)) left -= 1;
  }
  return day;
}
