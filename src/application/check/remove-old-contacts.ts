import type { Failure } from '../../domain/failure';
import { type Outcome, success } from '../../domain/outcome';
import { withoutContact } from '../../register/table';
import { attendees } from '../../register/tables/attendees';
import { conferences } from '../../register/tables/conferences';
import { acts, counted } from '../../register/tables/journal';
import { petitions } from '../../register/tables/petitions';
import type { Ports } from '../ports';
import { settingsOf } from '../rows/conference-context';
import { countOf, findOldContacts, type OldContactCount } from './old-contacts';

/** Clears contact data that is no longer needed; the rows themselves, with names and matters, stay. */
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
  const conferenceSheet = ports.register.read(conferences);
  if (!conferenceSheet.ok) return conferenceSheet;
  const people = ports.register.read(attendees);
  if (!people.ok) return people;
  const matters = ports.register.read(petitions);
  if (!matters.ok) return matters;
  const old = findOldContacts(
    ports.clock.today(),
    settings.value,
    conferenceSheet.value,
    people.value,
    matters.value,
  );
  const clearedPeople = old.attendees.map((key) => ({ key, values: withoutContact(attendees) }));
  const written =
    clearedPeople.length === 0 ? success(undefined) : ports.register.change(people.value, clearedPeople);
  if (!written.ok) return written;
  const clearedMatters = old.petitions.map((key) => ({ key, values: withoutContact(petitions) }));
  const cleared =
    clearedMatters.length === 0 ? success(undefined) : ports.register.change(matters.value, clearedMatters);
  return cleared.ok ? success(countOf(old)) : cleared;
}
