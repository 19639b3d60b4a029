import { type CalendarDate, datePartsOf, weekdayOf } from '../../domain/calendar/calendar-date';
import { paperSymbol } from '../../register/papers/paper-kinds';

/** How Decree 30/2020, Annex I writes numbers, dates and times in a paper. */

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** Blank space to write by hand. */
const blankNumber = ' '.repeat(7);
const blankDay = ' '.repeat(4);

/** Days under 10 and months 1 and 2 get a zero, other months none. */
const dayWords = (day: number | null): string => (day === null ? blankDay : twoDigits(day));
const monthWords = (month: number): string => (month < 3 ? twoDigits(month) : String(month));

/** `ngày 05 tháng 02 năm 2026` */
export function dateWords(date: CalendarDate): string {
  const { year, month, day } = datePartsOf(date);
  return `ngày ${dayWords(day)} tháng ${monthWords(month)} năm ${year}`;
}

export interface MonthOfYear {
  readonly year: number;
  readonly month: number;
}

/** The date of a paper; the day is blank until the clerk enters it after signature (Decree 30, Article 15). */
export const paperDateWords = (date: CalendarDate | null, draftedIn: MonthOfYear): string =>
  date
    ? dateWords(date)
    : `ngày ${dayWords(null)} tháng ${monthWords(draftedIn.month)} năm ${draftedIn.year}`;

/** `Hoằng Trung, ngày 05 tháng 02 năm 2026` */
export const placeDateLine = (place: string, date: CalendarDate | null, draftedIn: MonthOfYear): string =>
  `${place}, ${paperDateWords(date, draftedIn)}`;

/** `05/GM-UBND`; blank before the slash without a number; a number typed with its symbol keeps it. */
export function numberAndSymbol(typed: string, symbol: string): string {
  const [number = '', ...ownSymbol] = typed.trim().split('/');
  const printed = /^\d+$/.test(number.trim()) ? twoDigits(Number(number)) : number.trim() || blankNumber;
  return `${printed}/${ownSymbol.length > 0 ? ownSymbol.join('/').trim() : symbol}`;
}

/** The number of all letters of a conference. */
export const invitationNumberWords = (
  { invitationNumber }: { readonly invitationNumber: string },
  office: Parameters<typeof paperSymbol>[1],
): string => numberAndSymbol(invitationNumber, paperSymbol('invitation', office));

const weekdayNames = ['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật'] as const;

export const weekdayName = (date: CalendarDate): string => weekdayNames[weekdayOf(date) - 1] ?? '';

/** `07:30` becomes `07 giờ 30 phút`; what is not a clock time stays as typed. */
export function timeWords(time: string): string {
  const match = /^(\d{1,2}):(\d{2})$/.exec(time.trim());
  return match ? `${twoDigits(Number(match[1]))} giờ ${match[2]} phút` : time.trim();
}

/** `7 giờ 30`; what is not a clock time stays as typed. */
export function shortTime(time: string): string {
  const [, hour, minutes] = /^(\d{1,2}):(\d{2})$/.exec(time.trim()) ?? [];
  return hour === undefined ? time.trim() : `${Number(hour)} giờ ${minutes}`;
}

/** `7 giờ 30, 15/11/2023`, or `ngày 15/11/2023` without a time; for a line that must be short. */
export const shortMeetingTime = (date: CalendarDate, startTime: string): string =>
  startTime.trim() === '' ? `ngày ${shortDate(date)}` : `${shortTime(startTime)}, ${shortDate(date)}`;

/** `07 giờ 30 phút, thứ Tư, ngày 15 tháng 11 năm 2023` */
export const meetingTimeWords = (date: CalendarDate, startTime: string): string =>
  `${timeWords(startTime)}, ${weekdayName(date)}, ${dateWords(date)}`;

/** `dd/MM/yyyy` */
export function shortDate(date: CalendarDate): string {
  const { year, month, day } = datePartsOf(date);
  return `${twoDigits(day)}/${twoDigits(month)}/${year}`;
}

/** `thứ Tư, 15/11/2023` */
export const dayWithWeekday = (date: CalendarDate): string => `${weekdayName(date)}, ${shortDate(date)}`;
