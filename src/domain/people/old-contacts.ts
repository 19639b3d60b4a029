import { type CalendarDate, dateOf, datePartsOf, daysInMonth } from '../calendar/calendar-date';
import { isOpen, type PetitionStatus } from '../petitions/petition';

/** The same day so many months earlier; a day that the month lacks becomes its last. */
export function monthsBefore(date: CalendarDate, months: number): CalendarDate {
  const { year, month, day } = datePartsOf(date);
  const count = year * 12 + month - 1 - months;
  const [earlierYear, earlierMonth] = [Math.floor(count / 12), (count % 12) + 1];
  const earlier = dateOf(earlierYear, earlierMonth, Math.min(day, daysInMonth(earlierYear, earlierMonth)));
  if (!earlier) throw new Error(`no day ${months} months before ${date}`);
  return earlier;
}

export interface ContactFacts {
  readonly today: CalendarDate;
  /** Months that contact data are kept after a conference; law 91/2025, article 3: no longer than the purpose needs. */
  readonly months: number;
  readonly conferences: readonly { readonly id: string; readonly date: CalendarDate | null }[];
  readonly attendees: readonly {
    readonly id: string;
    readonly conference: string;
    readonly phone: string;
    readonly email: string;
  }[];
  readonly petitions: readonly {
    readonly id: string;
    readonly conference: string;
    readonly phone: string;
    readonly status: PetitionStatus | null;
  }[];
}

/** IDs of rows whose phone or e-mail nobody needs any more: the conference is long over and the petition closed. */
export function oldContacts({ today, months, conferences, attendees, petitions }: ContactFacts): {
  readonly attendees: readonly string[];
  readonly petitions: readonly string[];
} {
  const limit = monthsBefore(today, months);
  const old = new Set(conferences.flatMap(({ id, date }) => (date !== null && date < limit ? [id] : [])));
  return {
    attendees: attendees
      .filter((row) => old.has(row.conference) && row.id !== '' && (row.phone !== '' || row.email !== ''))
      .map(({ id }) => id),
    petitions: petitions
      .filter(
        (row) =>
          old.has(row.conference) && row.id !== '' && row.phone !== '' && !isOpen(row.status ?? 'received'),
      )
      .map(({ id }) => id),
  };
}
