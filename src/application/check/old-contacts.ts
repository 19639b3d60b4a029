import type { CalendarDate } from '../../domain/calendar/calendar-date';
import { oldContacts } from '../../domain/people/old-contacts';
import type { Settings } from '../../register/settings/settings';
import type { attendees } from '../../register/tables/attendees';
import type { conferences } from '../../register/tables/conferences';
import type { petitions } from '../../register/tables/petitions';
import type { SheetSnapshot } from '../ports';

export interface OldContactCount {
  readonly people: number;
  readonly months: number;
}

export interface OldContacts extends ReturnType<typeof oldContacts> {
  readonly months: number;
}

export const countOf = (old: OldContacts): OldContactCount => ({
  people: old.attendees.length + old.petitions.length,
  months: old.months,
});

/** Rows whose phone or e-mail the office keeps longer than it set itself. */
export function findOldContacts(
  today: CalendarDate,
  settings: Settings,
  sessions: SheetSnapshot<typeof conferences.columns>,
  people: SheetSnapshot<typeof attendees.columns>,
  matters: SheetSnapshot<typeof petitions.columns>,
): OldContacts {
  const months = settings.terms.contactMonths;
  const facts = {
    today,
    months,
    conferences: sessions.rows.map((row) => row.values),
    attendees: people.rows.map((row) => row.values),
    petitions: matters.rows.map((row) => row.values),
  };
  return { ...oldContacts(facts), months };
}
