import type { Failure } from '../../domain/failure';
import { failure, type Outcome, success } from '../../domain/outcome';
import { isRehearsed, rehearsalConference } from '../../register/defaults/rehearsal-ids';
import { isRehearsalVillage } from '../../register/defaults/rehearsal-sample';
import type { Columns } from '../../register/table';
import { conferences } from '../../register/tables/conferences';
import { acts } from '../../register/tables/journal';
import { ledger } from '../../register/tables/ledger';
import { publicPetitions } from '../../register/tables/public-petitions';
import { villages } from '../../register/tables/villages';
import { mailedGroup } from '../invitations/invitation-letters';
import { documentGroup } from '../invitations/invitation-papers';
import { paperGroup } from '../papers/paper-files';
import type { Ports } from '../ports';
import { forgetRehearsal, rehearsalIn, rehearsedIds } from './rehearsal-memory';
import { type RehearsalFacts, seasonTables } from './rehearse';

/**
 * Takes away everything that a rehearsal left: rows off the sheets, documents into the bin. What had to be there
 * before stays: settings, villages of the office, the journal. It ends with forgetting the rehearsal, so that a run that
 * broke off is simply done again.
 */
export function endRehearsal(ports: Ports): Outcome<RehearsalFacts, Failure> {
  let wasOn = false;
  const ended = ports.lock.holdingLong(() => {
    const memory = ports.memory.readAll();
    const rehearsal = rehearsalIn(memory);
    if (!rehearsal) return success({ rehearsing: false, person: '' });
    wasOn = true;
    const emptied = removeRows(ports, rehearsal.since);
    if (!emptied.ok) return emptied;
    const binned = binDocuments(ports, rehearsedIds(memory));
    if (!binned.ok) return binned;
    forgetRehearsal(ports);
    return success({ rehearsing: false, person: '' });
  });
  if (ended.ok && wasOn) {
    ports.register.note({
      action: acts.endRehearsal,
      tab: conferences.tab,
      record: rehearsalConference,
      detail: '',
    });
  }
  return ended;
}

/** Looks again after each time, for a batch of requests may be done in part. */
function binDocuments(ports: Ports, conferenceIds: readonly string[]): Outcome<void, Failure> {
  for (let attempt = 1; attempt <= 3; attempt += 1) {
    const documents = documentsOf(ports, conferenceIds);
    if (!documents.ok) return documents;
    if (documents.value.length === 0) return success(undefined);
    ports.drive.bin(documents.value);
  }
  return failure({ code: 'drive-refused', status: 0 });
}

/** Letters and their copies for the mail, found in Drive, for the rows that named them are gone. */
function documentsOf(ports: Ports, ids: readonly string[]): Outcome<readonly string[], Failure> {
  const found: string[] = [];
  for (const group of ids.flatMap((id) => [documentGroup(id), mailedGroup(id), paperGroup(id)])) {
    const listed = ports.drive.list(group);
    if (!listed.ok) return listed;
    found.push(...listed.value.map((file) => file.id));
  }
  return success(found);
}

function removeRows(ports: Ports, since: string): Outcome<void, Failure> {
  for (const table of seasonTables) {
    // What a colleague added by hand to the rehearsed season goes with it; another conference's rows stay.
    const removed = ports.register.remove<Columns>(table, (row) => {
      const conference = String(row.conference ?? row.id ?? '');
      return conference === '' || isRehearsed(conference);
    });
    if (!removed.ok) return removed;
  }
  // The sheet that villages read is made anew from what is left, with the next digests or from the menu.
  const shown = ports.register.remove(publicPetitions, () => true);
  if (!shown.ok) return shown;
  const places = ports.register.remove(villages, ({ name }) => isRehearsalVillage(name));
  if (!places.ok) return places;
  const jobs = ports.register.remove(ledger, ({ plannedAt }) => plannedAt >= since);
  return jobs.ok ? success(undefined) : jobs;
}
