import type { Failure } from '../../domain/failure';
import { eachInTurn, failure, inTurn, mapValue, type Outcome, success } from '../../domain/outcome';
import { isRehearsed, rehearsalConference } from '../../register/defaults/rehearsal-marks';
import { isRehearsalVillage } from '../../register/defaults/rehearsal-sample';
import { groupsOf } from '../../register/drive-names';
import type { Columns } from '../../register/table';
import { conferences } from '../../register/tables/conferences';
import { acts } from '../../register/tables/journal';
import { ledger } from '../../register/tables/ledger';
import { publicPetitions } from '../../register/tables/public-petitions';
import { villages } from '../../register/tables/villages';
import { forgetMark } from '../mail/ledger-mark';
import type { Ports } from '../ports';
import { forgetRehearsal, rehearsalIn, rehearsedIds } from '../rows/rehearsal-memory';
import { noteOn, underLock } from '../rows/under-lock';
import type { RehearsalFacts } from './rehearse';
import { clearMadeUpOffice } from './rehearsed-office';
import { seasonTables } from './sample-season';

/**
 * Removes everything that a rehearsal left: rows from the sheets, documents to the bin. What the office typed into
 * settings, its villages and the journal stay. The rehearsal ends last, so that an interrupted run can be repeated.
 */
export function endRehearsal(ports: Ports): Outcome<RehearsalFacts, Failure> {
  const ended = underLock(
    ports,
    () => {
      const memory = ports.memory.readAll();
      const rehearsal = rehearsalIn(memory);
      if (!rehearsal) return success(false);
      // The ledger is to be shorter by the letters of the rehearsal.
      forgetMark(ports);
      const removed = inTurn({
        rows: () => removeRows(ports, rehearsal.since),
        documents: () => binDocuments(ports, rehearsedIds(memory)),
      });
      return mapValue(removed, () => {
        forgetRehearsal(ports);
        return true;
      });
    },
    (wasOn) => wasOn && noteOn(conferences, acts.endRehearsal, rehearsalConference),
    'holdingLong',
  );
  return mapValue(ended, () => ({ rehearsing: false, person: '' }));
}

/** Lists again after each batch, because Drive may have binned only some. */
function binDocuments(ports: Ports, conferenceIds: readonly string[]): Outcome<void, Failure> {
  for (let attempt = 1; attempt <= 3; attempt += 1) {
    const documents = documentsOf(ports, conferenceIds);
    if (!documents.ok) return documents;
    if (documents.value.length === 0) return success(undefined);
    ports.drive.bin(documents.value);
  }
  return failure({ code: 'drive-refused', status: 0 });
}

/** Letters, their copies for mail, and papers, as listed by Drive, since their rows are deleted. */
const documentsOf = (ports: Ports, ids: readonly string[]): Outcome<readonly string[], Failure> =>
  mapValue(
    eachInTurn(ids.flatMap(groupsOf), (group) => ports.drive.list(group)),
    (listings) => listings.flatMap((files) => files.map(({ id }) => id)),
  );

const removeRows = (ports: Ports, since: string): Outcome<unknown, Failure> =>
  inTurn({
    // Rows that a colleague added by hand are removed too; rows of other conferences stay.
    season: () =>
      eachInTurn(seasonTables, (table) =>
        ports.register.remove<Columns>(table, (row) => {
          const conference = String(row.conference ?? row.id ?? '');
          return conference === '' || isRehearsed(conference);
        }),
      ),
    // The public sheet is filled again with the next digests or from the menu.
    shown: () => ports.register.remove(publicPetitions, () => true),
    places: () => ports.register.remove(villages, ({ name }) => isRehearsalVillage(name)),
    office: () => clearMadeUpOffice(ports),
    letters: () => ports.register.remove(ledger, ({ plannedAt }) => plannedAt >= since),
  });
