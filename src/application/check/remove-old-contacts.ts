import type { Failure } from '../../domain/failure';
import { andThen, mapValue, type Outcome } from '../../domain/outcome';
import { publicText } from '../../domain/text/public-text';
import { readSettings } from '../../register/settings/settings';
import { settingsTable } from '../../register/settings/settings-table';
import { withoutContact } from '../../register/table';
import { attendees } from '../../register/tables/attendees';
import { conferences } from '../../register/tables/conferences';
import { acts, counted } from '../../register/tables/journal';
import { ledger } from '../../register/tables/ledger';
import { petitions } from '../../register/tables/petitions';
import { removeAddresses } from '../mail/address-marks';
import type { Ports } from '../ports';
import { valuesOf } from '../rows/read-sheets';
import { changeSheets } from '../rows/under-lock';
import { changeRows } from '../rows/write-rows';
import { countOf, findOldContacts } from './old-contacts';

export interface RemovedContacts {
  /** People. */
  readonly removed: number;
  /** Letters of the ledger; absent where there were none. */
  readonly letters?: number;
}

/** Clears contact data that is no longer needed; the rows, with names and matters, stay. */
export const removeOldContacts = (ports: Ports): Outcome<RemovedContacts, Failure> =>
  changeSheets(
    ports,
    { settings: settingsTable, conferences, people: attendees, petitions, ledger },
    (sheets) => {
      const old = findOldContacts(ports.clock.today(), readSettings(valuesOf(sheets.settings)), {
        conferences: valuesOf(sheets.conferences),
        people: valuesOf(sheets.people),
        petitions: valuesOf(sheets.petitions),
        letters: sheets.ledger.rows,
      });
      const people = old.attendees.map((key) => ({
        key,
        values: { ...withoutContact(attendees), ...noteWithout(sheets.people, key) },
      }));
      const matters = old.petitions.map((key) => ({
        key,
        values: { ...withoutContact(petitions), ...noteWithout(sheets.petitions, key) },
      }));
      const { people: removed, letters } = countOf(old);
      const cleared = andThen(changeRows(ports, sheets.people, people), () =>
        andThen(changeRows(ports, sheets.petitions, matters), () =>
          removeAddresses(ports, sheets.ledger, old.letters),
        ),
      );
      return mapValue(cleared, () => ({ removed, ...(letters ? { letters } : {}) }));
    },
    ({ removed, letters = 0 }) =>
      removed + letters > 0 && {
        action: acts.removeOldContacts,
        tab: removed > 0 ? attendees.tab : ledger.tab,
        record: '',
        detail: [
          ...(removed > 0 ? [counted.people(removed)] : []),
          ...(letters > 0 ? [counted.letters(letters)] : []),
        ].join(', '),
      },
  );

/** The note of a row without the numbers and addresses that Soát sổ or a clerk moved there. */
function noteWithout(
  { rows }: { readonly rows: readonly { readonly values: { readonly id: string; readonly note: string } }[] },
  id: string,
): { readonly note?: string } {
  const note = rows.find(({ values }) => values.id === id)?.values.note ?? '';
  const cleared = publicText(note, '');
  return cleared === note ? {} : { note: cleared };
}
