import { type CalendarDate, datePartsOf } from '../domain/calendar/calendar-date';
import { readTypedDate } from '../domain/calendar/date-text';
import { failure, type Outcome, success } from '../domain/outcome';
import { fold } from '../domain/text/vietnamese-text';
import type { CellProblem } from './cell';

/** No row of a register is about a day outside these years. */
const years = { first: 1976, last: 2100 } as const;

export const inLikelyYear = (date: CalendarDate): Outcome<CalendarDate, CellProblem> => {
  const { year } = datePartsOf(date);
  return year < years.first || year > years.last ? failure('unlikely-year') : success(date);
};

/** `01/12 - 02/12/2026`, `1, 2/12/2026`; which days they are only `Ngày nghỉ` needs to know. */
const namesSeveralDays = /\d[/.]\d.*\d[/.]\d{1,2}[/.]\d|\d\s*[,;&–—-]\s*\d{1,2}[/.]\d/;

/** A day as it was typed, or what is wrong with it. */
export function readDay(typed: string): Outcome<CalendarDate, CellProblem> {
  const date = readTypedDate(typed);
  if (date) return inLikelyYear(date);
  return failure(namesSeveralDays.test(typed) ? 'several-days' : 'not-a-date');
}

/** Said after a number: `7 ngày`, `15 phút`, `500.000 đồng`. */
const countedThing =
  /^(\d[\d. ]*?) ?(?:ngay(?: lam viec)?|phut|giay|thang|nguoi|cong dan|dai bieu|cu tri|thu|ban|van ban|phieu|lan|cho|suat|dong|d|vnd)\.?$/;

/** The digits of a whole number as people type it; what is left of anything else is no number. */
export function digitsOf(typed: string): string {
  const [, counted = typed] = countedThing.exec(fold(typed)) ?? [];
  return /^\d{1,3}(?:[. ]\d{3})+$/.test(counted) ? counted.replace(/[. ]/g, '') : counted;
}
