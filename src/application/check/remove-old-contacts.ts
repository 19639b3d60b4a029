import type { Failure } from '../../domain/failure';
import { type Outcome, success } from '../../domain/outcome';
import { attendees } from '../../register/tables/attendees';
import { conferences } from '../../register/tables/conferences';
import { acts, counted } from '../../register/tables/journal';
import { petitions } from '../../register/tables/petitions';
import type { Ports } from '../ports';
import { settingsOf } from '../rows/conference-context';
import { countOf, findOldContacts, type OldContactCount } from './old-contacts';

/** Blanks phone and e-mail that are no longer needed; the rows themselves, with names and matters, stay. */
export function removeOldContacts(ports: Ports): Outcome<{ readonly removed: number }, Failure> {
  const removed = ports.lock.holding(() => blankOldContacts(ports));
  if (!removed.ok) return removed;
  if (removed.value.people > 0) {
    ports.register.note({
      action: acts.removeOldContacts,
      tab: attendees.tab,
      record: '',
      detail: counted.people(removed.value.people),
    });
  }
  return success({ removed: removed.value.people });
}

function blankOldContacts(ports: Ports): Outcome<OldContactCount, Failure> {
  const settings = settingsOf(ports);
  if (!settings.ok) return settings;
  const sessions = ports.register.read(conferences);
  if (!sessions.ok) return sessions;
  const people = ports.register.read(attendees);
  if (!people.ok) return people;
  const matters = ports.register.read(petitions);
  if (!matters.ok) return matters;
  const old = findOldContacts(
    ports.clock.today(),
    settings.value,
    sessions.value,
    people.value,
    matters.value,
  );
  const blanked = old.attendees.map((key) => ({ key, values: { phone: '', email: '' } }));
  const written = blanked.length === 0 ? success(undefined) : ports.register.change(people.value, blanked);
  if (!written.ok) return written;
  const phones = old.petitions.map((key) => ({ key, values: { phone: '' } }));
  const cleared = phones.length === 0 ? success(undefined) : ports.register.change(matters.value, phones);
  return cleared.ok ? success(countOf(old)) : cleared;
}
