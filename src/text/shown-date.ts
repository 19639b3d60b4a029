import { type CalendarDate, parseIsoDate, weekdayOf } from '../domain/calendar/calendar-date';

const weekdays = ['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật'];

/** `15/11/2026`. */
export const shownDate = (date: CalendarDate): string =>
  `${date.slice(8, 10)}/${date.slice(5, 7)}/${date.slice(0, 4)}`;

/** `Chủ nhật, 15/11/2026`. */
export const shownDay = (date: CalendarDate): string =>
  `${weekdays[weekdayOf(date) - 1]}, ${shownDate(date)}`;

/** Formats an ISO date; '' for null, and any other text unchanged. */
export function shownIso(text: string | null, show: (date: CalendarDate) => string = shownDate): string {
  const date = parseIsoDate(text ?? '');
  return date ? show(date) : (text ?? '');
}
