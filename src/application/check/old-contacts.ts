import type { CalendarDate } from '../../domain/calendar/calendar-date';
import { oldContacts } from '../../domain/people/old-contacts';
import { isOpen } from '../../domain/petitions/petition';
import type { Settings } from '../../register/settings/settings';
import { hasContact } from '../../register/table';
import { attendees } from '../../register/tables/attendees';
import type { conferences } from '../../register/tables/conferences';
import { petitions } from '../../register/tables/petitions';
import type { SheetSnapshot } from '../ports';

export interface OldContactCount {
  readonly people: number;
  readonly months: number;
}

/** IDs of the rows whose contact data the office keeps longer than it set itself. */
export interface OldContacts {
  readonly attendees: readonly string[];
  readonly petitions: readonly string[];
  readonly months: number;
}

export const countOf = (old: OldContacts): OldContactCount => ({
  people: old.attendees.length + old.petitions.length,
  months: old.months,
});

export function findOldContacts(
  today: CalendarDate,
  settings: Settings,
  conferenceSheet: SheetSnapshot<typeof conferences.columns>,
  people: SheetSnapshot<typeof attendees.columns>,
  matters: SheetSnapshot<typeof petitions.columns>,
): OldContacts {
  const months = settings.terms.contactMonths;
  const dates = conferenceSheet.rows.map((row) => row.values);
  const ofPeople = people.rows.map(({ values }) => ({
    id: values.id,
    conference: values.conference,
    hasContact: hasContact(attendees, values),
    isOpen: false,
  }));
  const ofMatters = matters.rows.map(({ values }) => ({
    id: values.id,
    conference: values.conference,
    hasContact: hasContact(petitions, values),
    isOpen: isOpen(values.status ?? 'received'),
  }));
  return {
    attendees: oldContacts(ofPeople, dates, months, today),
    petitions: oldContacts(ofMatters, dates, months, today),
    months,
  };
}
