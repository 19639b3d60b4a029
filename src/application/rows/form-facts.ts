import type { CalendarRow } from '../../domain/calendar/working-days';
import type { ConferenceStatus } from '../../domain/conference/conference';
import type { Settings } from '../../register/settings/settings';
import type { Conference } from '../../register/tables/conferences';
import type { Ports } from '../ports';

export interface ConferenceSummary {
  readonly id: string;
  readonly title: string;
  /** `YYYY-MM-DD`, or null while only a month is planned. */
  readonly date: string | null;
  readonly status: ConferenceStatus;
}

export const summaryOf = (conference: Conference): ConferenceSummary => ({
  id: conference.id,
  title: conference.title,
  date: conference.date,
  status: conference.status ?? 'preparing',
});

export const summariesOf = (rows: readonly Conference[]): readonly ConferenceSummary[] =>
  rows.filter((row) => row.id !== '').map(summaryOf);

/** What date rules need, so that a form can propose dates without asking again. */
export interface CalendarFacts {
  readonly today: string;
  readonly daysOff: readonly CalendarRow[];
  readonly noticeDays: number;
  readonly publicationDays: number;
  readonly replyWorkingDays: number;
}

export const calendarFacts = (
  ports: Ports,
  settings: Settings,
  rows: readonly CalendarRow[],
): CalendarFacts => ({
  today: ports.clock.today(),
  daysOff: rows,
  noticeDays: settings.terms.noticeDays,
  publicationDays: settings.terms.publicationDays,
  replyWorkingDays: settings.terms.replyWorkingDays,
});

export const namesOf = (rows: readonly { readonly name: string }[]): readonly string[] =>
  rows.map((row) => row.name).filter((name) => name !== '');
