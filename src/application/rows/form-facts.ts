import type { CalendarRow } from '../../domain/calendar/working-days';
import type { ConferenceStatus } from '../../domain/conference/conference';
import type { Settings } from '../../register/settings/settings';
import { settingsTable } from '../../register/settings/settings-table';
import { hasId } from '../../register/table';
import { type Conference, conferences } from '../../register/tables/conferences';
import { daysOff } from '../../register/tables/days-off';
import { villages } from '../../register/tables/villages';
import type { Ports } from '../ports';
import { calendarRows } from './conference-context';
import type { SheetRows } from './read-sheets';

export interface ConferenceSummary {
  readonly id: string;
  readonly title: string;
  /** `YYYY-MM-DD`, or null while only a month is planned. */
  readonly date: string | null;
  readonly status: ConferenceStatus;
}

const summaryOf = (conference: Conference): ConferenceSummary => ({
  id: conference.id,
  title: conference.title,
  date: conference.date,
  status: conference.status ?? 'preparing',
});

/** The conference that a form is about, and those to choose from. */
export interface ConferenceChoice {
  readonly conference: ConferenceSummary | null;
  readonly conferences: readonly ConferenceSummary[];
}

export const choiceOf = (rows: readonly Conference[], chosen: Conference | null): ConferenceChoice => ({
  conference: chosen && summaryOf(chosen),
  conferences: rows.filter(hasId).map(summaryOf),
});

/** Data for date rules, so that a form can propose dates without another call. */
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

/** Data of every form that records petitions. */
export interface MatterFormFacts extends ConferenceChoice {
  readonly calendar: CalendarFacts;
  readonly villages: readonly string[];
  readonly topics: readonly string[];
  readonly units: readonly string[];
}

export const matterFormTables = { conferences, settings: settingsTable, days: daysOff, villages };

export function matterFormFacts(
  ports: Ports,
  rows: SheetRows<typeof matterFormTables>,
  settings: Settings,
  conference: Conference | null,
): MatterFormFacts {
  return {
    ...choiceOf(rows.conferences, conference),
    calendar: calendarFacts(ports, settings, calendarRows(rows.days)),
    villages: namesOf(rows.villages),
    topics: settings.topics,
    units: settings.units.map(({ name }) => name),
  };
}
