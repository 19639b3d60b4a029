import type { Failure } from '../domain/failure';
import { oldContacts } from '../domain/old-contacts';
import { type Outcome, success } from '../domain/outcome';
import { attendees } from '../register/attendees';
import { conferences } from '../register/conferences';
import { acts, counted } from '../register/journal';
import { petitions } from '../register/petitions';
import { readRows, settingsOf } from './conference-context';
import type { Ports, SheetSnapshot } from './ports';

export interface OldContacts {
  readonly people: number;
  readonly months: number;
}

/** How many people's phones and addresses the office keeps longer than it set itself. */
export function countOldContacts(ports: Ports): Outcome<OldContacts, Failure> {
  const found = findOldContacts(ports);
  return found.ok ? success(countOf(found.value)) : found;
}

/** Blanks phone and e-mail of those rows; the rows themselves, with names and matters, stay. */
export function removeOldContacts(ports: Ports): Outcome<OldContacts, Failure> {
  const removed = ports.lock.holding((): Outcome<OldContacts, Failure> => {
    const found = findOldContacts(ports);
    if (!found.ok) return found;
    const { old, people, matters } = found.value;
    if (old.attendees.length > 0) {
      const blank = { phone: '', email: '' };
      const written = ports.register.change(
        people,
        old.attendees.map((key) => ({ key, values: blank })),
      );
      if (!written.ok) return written;
    }
    if (old.petitions.length > 0) {
      const written = ports.register.change(
        matters,
        old.petitions.map((key) => ({ key, values: { phone: '' } })),
      );
      if (!written.ok) return written;
    }
    return success(countOf(found.value));
  });
  if (removed.ok && removed.value.people > 0) {
    ports.register.note({
      action: acts.removeOldContacts,
      tab: attendees.tab,
      record: '',
      detail: counted.people(removed.value.people),
    });
  }
  return removed;
}

interface Found {
  readonly old: ReturnType<typeof oldContacts>;
  readonly months: number;
  readonly people: SheetSnapshot<typeof attendees.columns>;
  readonly matters: SheetSnapshot<typeof petitions.columns>;
}

const countOf = ({ old, months }: Found): OldContacts => ({
  people: old.attendees.length + old.petitions.length,
  months,
});

function findOldContacts(ports: Ports): Outcome<Found, Failure> {
  const settings = settingsOf(ports);
  if (!settings.ok) return settings;
  const sessions = readRows(ports, conferences);
  if (!sessions.ok) return sessions;
  const people = ports.register.read(attendees);
  if (!people.ok) return people;
  const matters = ports.register.read(petitions);
  if (!matters.ok) return matters;
  const months = settings.value.terms.contactMonths;
  const old = oldContacts({
    today: ports.clock.today(),
    months,
    conferences: sessions.value,
    attendees: people.value.rows.map((row) => row.values),
    petitions: matters.value.rows.map((row) => row.values),
  });
  return success({ old, months, people: people.value, matters: matters.value });
}
