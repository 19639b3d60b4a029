import { type CalendarDate, dateOf, datePartsOf, daysInMonth } from '../calendar/calendar-date';

/** The same day so many months earlier; a day that the month lacks becomes its last. */
export function monthsBefore(date: CalendarDate, months: number): CalendarDate {
  const { year, month, day } = datePartsOf(date);
  const count = year * 12 + month - 1 - months;
  const [earlierYear, earlierMonth] = [Math.floor(count / 12), (count % 12) + 1];
  const earlier = dateOf(earlierYear, earlierMonth, Math.min(day, daysInMonth(earlierYear, earlierMonth)));
  if (!earlier) throw new Error(`no day ${months} months before ${date}`);
  return earlier;
}

/** A row that may hold a phone number, an address or the like. */
export interface ContactRow {
  readonly id: string;
  readonly conference: string;
  readonly hasContact: boolean;
  /** Somebody still works on its matter. */
  readonly isOpen: boolean;
}

/**
 * IDs of the rows whose contact data nobody needs any more: the conference is over for more than so many months and the
 * matter closed (law 91/2025, article 3: no longer than the purpose needs).
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
