import type { Failure } from '../../domain/failure';
import { andThen, mapValue, type Outcome } from '../../domain/outcome';
import { readSettings } from '../../register/settings/settings';
import { settingsTable } from '../../register/settings/settings-table';
import { withoutContact } from '../../register/table';
import { attendees } from '../../register/tables/attendees';
import { conferences } from '../../register/tables/conferences';
import { acts, counted } from '../../register/tables/journal';
import { petitions } from '../../register/tables/petitions';
import type { Ports } from '../ports';
import { valuesOf } from '../rows/read-sheets';
import { changeSheets } from '../rows/under-lock';
import { changeRows } from '../rows/write-rows';
import { countOf, findOldContacts } from './old-contacts';

/** Clears contact data that is no longer needed; the rows, with names and matters, stay. */
export const removeOldContacts = (ports: Ports): Outcome<{ readonly removed: number }, Failure> =>
  changeSheets(
    ports,
    { settings: settingsTable, conferences, people: attendees, petitions },
    (sheets) => {
      const old = findOldContacts(ports.clock.today(), readSettings(valuesOf(sheets.settings)), {
        conferences: valuesOf(sheets.conferences),
        people: valuesOf(sheets.people),
        petitions: valuesOf(sheets.petitions),
      });
      const people = old.attendees.map((key) => ({ key, values: withoutContact(attendees) }));
      const matters = old.petitions.map((key) => ({ key, values: withoutContact(petitions) }));
      const cleared = andThen(changeRows(ports, sheets.people, people), () =>
        changeRows(ports, sheets.petitions, matters),
      );
      return mapValue(cleared, () => ({ removed: countOf(old).people }));
    },
    ({ removed }) =>
      removed > 0 && {
        action: acts.removeOldContacts,
        tab: attendees.tab,
        record: '',
        detail: counted.people(removed),
      },
  );
