import type { CalendarDate } from '../../domain/calendar/calendar-date';
import { monthsBefore, oldContacts } from '../../domain/people/old-contacts';
import { isOpen } from '../../domain/petitions/petition';
import type { Settings } from '../../register/settings/settings';
import { hasContact } from '../../register/table';
import { type Attendee, attendees } from '../../register/tables/attendees';
import type { Conference } from '../../register/tables/conferences';
import { type Petition, petitions } from '../../register/tables/petitions';
import { oldAddressLines } from '../mail/address-marks';
import type { LedgerRow } from '../mail/ledger-lines';

export interface OldContactCount {
  readonly people: number;
  /** Letters of the ledger that still name an address; absent where there are none. */
  readonly letters?: number;
  readonly months: number;
}

/** IDs of rows whose contact data is kept longer than the office's own limit. */
export interface OldContacts {
  readonly attendees: readonly string[];
  readonly petitions: readonly string[];
  readonly letters: readonly LedgerRow[];
  readonly months: number;
}

export const countOf = (old: OldContacts): OldContactCount => ({
  people: old.attendees.length + old.petitions.length,
  ...(old.letters.length > 0 ? { letters: old.letters.length } : {}),
  months: old.months,
});

/** The rows that decide whether contact data is still needed. */
export interface ContactRows {
  readonly conferences: readonly Conference[];
  readonly people: readonly Attendee[];
  readonly petitions: readonly Petition[];
  readonly letters: readonly LedgerRow[];
}

export function findOldContacts(today: CalendarDate, settings: Settings, rows: ContactRows): OldContacts {
  const months = settings.terms.contactMonths;
  const ofPeople = rows.people.map((person) => ({
    id: person.id,
    conference: person.conference,
    hasContact: hasContact(attendees, person),
    isOpen: false,
  }));
  const ofMatters = rows.petitions.map((petition) => ({
    id: petition.id,
    conference: petition.conference,
    hasContact: hasContact(petitions, petition),
    isOpen: isOpen(petition.status ?? 'received'),
  }));
  return {
    attendees: oldContacts(ofPeople, rows.conferences, months, today),
    petitions: oldContacts(ofMatters, rows.conferences, months, today),
    letters: oldAddressLines(rows.letters, rows.conferences, monthsBefore(today, months)),
    months,
  };
}
