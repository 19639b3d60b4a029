import { type CalendarDate, dateOf, datePartsOf, daysInMonth } from '../calendar/calendar-date';

/** The same day of an earlier month, or the last day of a shorter one. */
export function monthsBefore(date: CalendarDate, months: number): CalendarDate {
  const { year, month, day } = datePartsOf(date);
  const count = year * 12 + month - 1 - months;
  const [earlierYear, earlierMonth] = [Math.floor(count / 12), (count % 12) + 1];
  const earlier = dateOf(earlierYear, earlierMonth, Math.min(day, daysInMonth(earlierYear, earlierMonth)));
  if (!earlier) throw new Error(`no day ${months} months before ${date}`);
  return earlier;
}

/** A row that may hold contact data. */
export interface ContactRow {
  readonly id: string;
  readonly conference: string;
  readonly hasContact: boolean;
  /** Its matter is not closed. */
  readonly isOpen: boolean;
}

/**
 * IDs of rows whose contact data is no longer needed: the conference was more than `months` ago and the matter is closed
 * (law 91/2025, article 3: data is kept no longer than its purpose needs).
 */
export function oldContacts(
  rows: readonly ContactRow[],
  conferences: readonly { readonly id: string; readonly date: CalendarDate | null }[],
  months: number,
  today: CalendarDate,
): readonly string[] {
  const limit = monthsBefore(today, months);
  const old = new Set(conferences.flatMap(({ id, date }) => (date !== null && date < limit ? [id] : [])));
  return rows.flatMap(({ id, conference, hasContact, isOpen }) =>
    id !== '' && hasContact && !isOpen && old.has(conference) ? [id] : [],
  );
}
