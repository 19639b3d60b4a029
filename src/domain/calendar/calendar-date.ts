/** A calendar day written `YYYY-MM-DD`; all days are those of Asia/Ho_Chi_Minh, and they compare as strings. */
export type CalendarDate = string & { readonly calendarDate: unique symbol };

const daysBeforeMonth = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334] as const;

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

export const daysInMonth = (year: number, month: number): number =>
  month === 2 ? (isLeapYear(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

const padded = (value: number, width: number): string => String(value).padStart(width, '0');

/** Years 1900 to 2199, months 1 to 12; undefined where no such day exists. */
export function dateOf(year: number, month: number, day: number): CalendarDate | undefined {
  if (!Number.isInteger(year) || year < 1900 || year > 2199) return undefined;
  if (!Number.isInteger(month) || month < 1 || month > 12) return undefined;
  if (!Number.isInteger(day) || day < 1 || day > daysInMonth(year, month)) return undefined;
  // Only here and in dateFromDayNumber does a string become a CalendarDate.
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}` as CalendarDate;
}

/** Reads `YYYY-MM-DD`. */
export function parseIsoDate(text: string): CalendarDate | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? dateOf(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}

/** For literals in code and tests; throws on anything that is not a day. */
export function isoDate(text: string): CalendarDate {
  const date = parseIsoDate(text);
  if (!date) throw new Error(`not a calendar date: ${text}`);
  return date;
}

export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export const datePartsOf = (date: CalendarDate): DateParts => ({
  year: Number(date.slice(0, 4)),
  month: Number(date.slice(5, 7)),
  day: Number(date.slice(8, 10)),
});

/** Days since 1 January of year 1, which is day 0. */
export function dayNumberOf(date: CalendarDate): number {
  const { year, month, day } = datePartsOf(date);
  const years = year - 1;
  const leapDays = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
  const leapDay = month > 2 && isLeapYear(year) ? 1 : 0;
  return years * 365 + leapDays + (daysBeforeMonth[month - 1] ?? 0) + leapDay + day - 1;
}

function dateFromDayNumber(dayNumber: number): CalendarDate {
  let year = Math.floor(dayNumber / 365.2425) + 1;
  const startOf = (candidate: number): number => dayNumberOf(`${padded(candidate, 4)}-01-01` as CalendarDate);
  while (startOf(year) > dayNumber) year -= 1;
  while (startOf(year + 1) <= dayNumber) year += 1;
  let rest = dayNumber - startOf(year);
  let month = 1;
  while (rest >= daysInMonth(year, month)) {
    rest -= daysInMonth(year, month);
    month += 1;
  }
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(rest + 1, 2)}` as CalendarDate;
}

export const addDays = (date: CalendarDate, days: number): CalendarDate =>
  dateFromDayNumber(dayNumberOf(date) + days);

/** Days from the first date to the second; negative when the second is earlier. */
export const daysBetween = (from: CalendarDate, to: CalendarDate): number =>
  dayNumberOf(to) - dayNumberOf(from);

/** 1 is Monday, 7 is Sunday. */
export const weekdayOf = (date: CalendarDate): number => (dayNumberOf(date) % 7) + 1;
