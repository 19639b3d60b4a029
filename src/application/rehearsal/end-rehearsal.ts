import type { Failure } from '../../domain/failure';
import { andThen, failure, mapValue, type Outcome, success } from '../../domain/outcome';
import { isRehearsed, rehearsalConference } from '../../register/defaults/rehearsal-marks';
import { isRehearsalVillage } from '../../register/defaults/rehearsal-sample';
import { groupsOf } from '../../register/drive-names';
import type { Columns } from '../../register/table';
import { conferences } from '../../register/tables/conferences';
import { acts } from '../../register/tables/journal';
import { ledger } from '../../register/tables/ledger';
import { publicPetitions } from '../../register/tables/public-petitions';
import { villages } from '../../register/tables/villages';
import type { Ports } from '../ports';
import { forgetRehearsal, rehearsalIn, rehearsedIds } from '../rows/rehearsal-memory';
import { underLock } from '../rows/under-lock';
import { type RehearsalFacts, seasonTables } from './rehearse';

/**
 * Removes everything that a rehearsal left: rows from the sheets, documents into the bin. Settings, villages of the
 * office and the journal stay. The rehearsal is forgotten last, so a run that broke off is done again.
 */
export function endRehearsal(ports: Ports): Outcome<RehearsalFacts, Failure> {
  const ended = underLock(
    ports,
    () => {
      const memory = ports.memory.readAll();
      const rehearsal = rehearsalIn(memory);
      if (!rehearsal) return success(false);
      const emptied = removeRows(ports, rehearsal.since);
      if (!emptied.ok) return emptied;
      const binned = binDocuments(ports, rehearsedIds(memory));
      if (!binned.ok) return binned;
      forgetRehearsal(ports);
      return success(true);
    },
    (wasOn) =>
      wasOn && { action: acts.endRehearsal, tab: conferences.tab, record: rehearsalConference, detail: '' },
    'holdingLong',
  );
  return mapValue(ended, () => ({ rehearsing: false, person: '' }));
}

/** Lists again after each batch, because Drive may have done it in part. */
function binDocuments(ports: Ports, conferenceIds: readonly string[]): Outcome<void, Failure> {
  for (let attempt = 1; attempt <= 3; attempt += 1) {
    const documents = documentsOf(ports, conferenceIds);
    if (!documents.ok) return documents;
    if (documents.value.length === 0) return success(undefined);
    ports.drive.bin(documents.value);
  }
  return failure({ code: 'drive-refused', status: 0 });
}

/** Letters, their copies for the mail and papers are listed by Drive: the rows that named them are gone. */
function documentsOf(ports: Ports, ids: readonly string[]): Outcome<readonly string[], Failure> {
  const documents: string[] = [];
  for (const group of ids.flatMap(groupsOf)) {
    const listed = ports.drive.list(group);
    if (!listed.ok) return listed;
    documents.push(...listed.value.map((file) => file.id));
  }
  return success(documents);
}

function removeRows(ports: Ports, since: string): Outcome<unknown, Failure> {
  for (const table of seasonTables) {
    // What a colleague added by hand to the rehearsed season goes with it; another conference's rows stay.
    const removed = ports.register.remove<Columns>(table, (row) => {
      const conference = String(row.conference ?? row.id ?? '');
      return conference === '' || isRehearsed(conference);
    });
    if (!removed.ok) return removed;
  }
  // The sheet that villages read is filled again from what is left, with the next digests or from the menu.
  const shown = ports.register.remove(publicPetitions, () => true);
  const places = andThen(shown, () =>
    ports.register.remove(villages, ({ name }) => isRehearsalVillage(name)),
  );
  return andThen(places, () => ports.register.remove(ledger, ({ plannedAt }) => plannedAt >= since));
}
