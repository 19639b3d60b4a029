import type { Failure } from '../../domain/failure';
import { failure, type Outcome, success } from '../../domain/outcome';
import { driveIdOf } from '../../register/settings/setting';
import { readRow } from '../../register/table';
import { attendees } from '../../register/tables/attendees';
import { type Conference, conferences } from '../../register/tables/conferences';
import { acts, counted } from '../../register/tables/journal';
import { ledger } from '../../register/tables/ledger';
import { papers } from '../../register/tables/papers';
import { invitationBlockers } from '../../templates/papers/invitation/invitation-blockers';
import { documentsInDrive } from '../documents/drive-documents';
import { paperFiller } from '../documents/fill-paper';
import { issueDocuments } from '../documents/issue-documents';
import { fillAll } from '../documents/make-documents';
import type { Ports } from '../ports';
import { conferenceWithId, rowsById, settingsOf } from '../rows/conference-context';
import { invitationNumberTaken, recordInvitations } from './invitation-record';
import { bundleOf } from './letter-bundles';
import { type DocumentRow, documentGroup, documentRow, documentsOf, peopleOf } from './letter-documents';
import { letterContext, placeOf, plannedLetters } from './letter-papers';

export interface FinishedInvitations {
  readonly finished: number;
  readonly documents: readonly DocumentRow[];
}

/** Puts the number and date that the clerk typed after signature into every letter and locks the documents. */
export function finishInvitations(
  ports: Ports,
  input: { readonly conference: string; readonly number: string; readonly date: string },
): Outcome<FinishedInvitations, Failure> {
  const typed = readRow(conferences, { invitationNumber: input.number, invitationDate: input.date });
  const problems = [
    ...typed.problems.filter(({ field }) => field === 'invitationNumber' || field === 'invitationDate'),
    ...(input.number.trim() === '' ? [{ field: 'invitationNumber', problem: 'required' }] : []),
    ...(input.date.trim() === '' ? [{ field: 'invitationDate', problem: 'required' }] : []),
  ];
  if (problems.length > 0) {
    return failure({ code: 'invalid', problems: problems.map((problem) => ({ row: 0, ...problem })) });
  }
  const finished = ports.lock.holdingPapers(() => finish(ports, input.conference, typed.values));
  if (finished.ok && finished.value.finished > 0) {
    ports.register.note({
      action: acts.finishInvitations,
      tab: conferences.tab,
      record: input.conference,
      detail: counted.documents(finished.value.finished),
    });
  }
  return finished;
}

function finish(
  ports: Ports,
  id: string,
  { invitationNumber, invitationDate }: Pick<Conference, 'invitationNumber' | 'invitationDate'>,
): Outcome<FinishedInvitations, Failure> {
  const sheet = ports.register.read(conferences);
  if (!sheet.ok) return sheet;
  const before = conferenceWithId(sheet.value, id);
  if (!before.ok) return before;
  const settings = settingsOf(ports);
  if (!settings.ok) return settings;
  const conference: Conference = { ...before.value, invitationNumber, invitationDate };
  const missing = invitationBlockers(conference, settings.value, 'issue');
  if (missing.length > 0) return failure({ code: 'conference-blocked', missing });
  const register = ports.register.read(papers);
  if (!register.ok) return register;
  const taken = invitationNumberTaken(register.value, sheet.value, settings.value, conference);
  if (taken) return failure(taken);
  const jobs = ports.register.read(ledger);
  if (!jobs.ok) return jobs;
  const documents = documentsOf(
    jobs.value.rows.map(({ values }) => values),
    id,
  );
  const isRenumbered =
    before.value.invitationNumber !== invitationNumber || before.value.invitationDate !== invitationDate;
  if (isRenumbered && documents.some(({ locked }) => locked)) return failure({ code: 'document-locked' });
  const number = (): Outcome<void, Failure> =>
    isRenumbered
      ? ports.register.change(sheet.value, [{ key: id, values: { invitationNumber, invitationDate } }])
      : success(undefined);
  if (documents.length === 0) {
    const numbered = number();
    return numbered.ok ? success({ finished: 0, documents: [] }) : numbered;
  }

  const people = ports.register.read(attendees);
  if (!people.ok) return people;
  const rows = rowsById(people.value.rows);
  const inDrive = documentsInDrive(ports, settings.value, documentGroup(id));
  const filled = fillAll(
    paperFiller(ports, letterContext(ports, conference, settings.value, people.value.rows), inDrive.template),
    documents
      .filter(({ locked }) => locked !== true)
      .map((job) => ({ ...plannedLetters(conference, bundleOf(job, documents, rows)), job })),
  );
  if (!filled.ok) return filled;
  const issued = issueDocuments(ports, conference, filled.value, inDrive, {
    folder: settings.value.drive.folder,
    group: documentGroup(id),
    place: (letters, listing) =>
      success(
        letters.map((paper) => ({
          ...paper,
          place: {
            ...placeOf(conference, paper.subject, driveIdOf(paper.job.document)),
            isLocked: listing.some(({ key, locked }) => locked && key === paper.job.key),
          },
        })),
      ),
    isRenumbered: () => isRenumbered,
    number,
    record(letters) {
      const changes = letters.map(({ job, place }) => ({
        key: job.key,
        values: { locked: true, recipient: place.name },
      }));
      const locked = changes.length === 0 ? jobs : ports.register.changeBlock(jobs.value, changes);
      if (!locked.ok) return locked;
      const copies = documents.reduce((sum, job) => sum + peopleOf(job).length, 0);
      return recordInvitations(ports, register.value, conference, settings.value, copies);
    },
  });
  if (!issued.ok) return issued;
  const lockedNow = new Set(issued.value.map(({ job }) => job.key));
  return success({
    finished: issued.value.length,
    documents: documents.map((job) => documentRow(lockedNow.has(job.key) ? { ...job, locked: true } : job)),
  });
}
