import type { Failure } from '../../domain/failure';
import { andThen, failure, mapValue, type Outcome, success } from '../../domain/outcome';
import { letterGroup } from '../../register/drive-names';
import type { SharedWork } from '../../register/papers/shared-work';
import { driveIdOf } from '../../register/settings/setting';
import { readSettings } from '../../register/settings/settings';
import { settingsTable } from '../../register/settings/settings-table';
import { rowsById } from '../../register/table';
import { attendees } from '../../register/tables/attendees';
import { type Conference, conferences } from '../../register/tables/conferences';
import { acts, counted } from '../../register/tables/journal';
import { type Job, ledger } from '../../register/tables/ledger';
import { invitationBlockers } from '../../templates/papers/invitation/invitation-blockers';
import { straysOf } from '../documents/drive-documents';
import type { RecordedDocument } from '../documents/lost-files';
import { makeDocuments } from '../documents/make-documents';
import { countByMaker, isOfOther, sharedWork } from '../documents/shared-work';
import type { DriveFile, Ports } from '../ports';
import type { WorkCall } from '../pulse/long-work';
import { conferenceWithId } from '../rows/conference-context';
import { type Sheets, valuesOf } from '../rows/read-sheets';
import { changeSheets, noteOn } from '../rows/under-lock';
import { currentBundle, printMark, withMark } from './draft-print';
import { documentsOf } from './letter-documents';
import {
  letterContext,
  type PlannedLetters,
  placeOf,
  plannedLetters,
  withoutLostLetters,
} from './letter-papers';

export interface RemadeInvitations {
  readonly remade: number;
  /** Drafts not remade yet; running again remakes them. */
  readonly left: number;
  readonly shared?: SharedWork;
}

const tables = { conferences, settings: settingsTable, people: attendees, jobs: ledger };

type RemakingSheets = Sheets<typeof tables>;

/**
 * Remakes draft letters after a correction, in their documents; a locked document is never touched. A draft of another
 * account, which this one cannot write, becomes a document of this account.
 */
export const remakeInvitations = (
  ports: Ports,
  input: { readonly conference: string /** Keys in the ledger. */; readonly documents: readonly string[] },
): Outcome<RemadeInvitations, Failure> =>
  changeSheets(
    ports,
    tables,
    (sheets) =>
      andThen(conferenceWithId(sheets.conferences, input.conference), (conference) =>
        remake(
          ports,
          sheets,
          conference,
          documentsOf(valuesOf(sheets.jobs), conference.id).filter(
            ({ key, locked }) => locked !== true && input.documents.includes(key),
          ),
          { name: 'invitation.remake', input },
        ),
      ),
    ({ remade }) =>
      remade > 0 && noteOn(ledger, acts.remakeInvitations, input.conference, counted.documents(remade)),
    'holdingPapers',
  );

/**
 * Makes documents anew that were deleted for good, in their lines, those that were locked as drafts to be finished
 * again. The caller holds the lock of papers.
 */
export const remakeLostLetters = (
  ports: Ports,
  sheets: RemakingSheets,
  conference: Conference,
  gone: readonly Job[],
): Outcome<RemadeInvitations, Failure> =>
  remake(ports, sheets, conference, gone, {
    name: 'files.restore',
    input: { conference: conference.id },
  });

function remake(
  ports: Ports,
  sheets: RemakingSheets,
  conference: Conference,
  drafts: readonly Job[],
  call: WorkCall,
): Outcome<RemadeInvitations, Failure> {
  const state = call.name === 'files.restore' ? 'gone' : 'there';
  const settings = readSettings(valuesOf(sheets.settings));
  const missing = invitationBlockers(conference, settings, 'draft');
  if (missing.length > 0) return failure({ code: 'conference-blocked', conference: conference.id, missing });
  const people = rowsById(sheets.people.rows);
  const documents = documentsOf(valuesOf(sheets.jobs), conference.id);
  const letters = drafts.map((job) => ({
    job: { ...job, madeBy: job.person },
    bundle: currentBundle(job, documents, people, { conference, settings }),
  }));
  const empty = letters.filter(({ bundle }) => bundle.people.length === 0).map(({ job }) => job);
  // Nobody in it is invited any more.
  if (state === 'there') ports.drive.bin(empty.map(({ document }) => driveIdOf(document)));
  const cancelled =
    empty.length === 0
      ? success(sheets.jobs)
      : ports.register.changeBlock(
          sheets.jobs,
          empty.map(({ key }) => ({ key, values: { state: 'cancelled', people: '' } })),
        );
  if (!cancelled.ok) return cancelled;
  const plan = letters
    .filter(({ bundle }) => bundle.people.length > 0)
    .map(({ job, bundle }) => ({ ...plannedLetters(conference, bundle), job }));
  if (plan.length === 0) return success({ remade: empty.length, left: 0 });
  const isTaken = (job: RecordedDocument): boolean => isOfOther(ports.person, job);
  const isNew = (job: RecordedDocument): boolean => state === 'gone' || isTaken(job);
  const context = letterContext(ports, conference, settings, sheets.people.addedHeaders);
  const done = makeDocuments(ports, context, plan, {
    group: letterGroup(conference.id),
    call,
    place: (papers, listing) =>
      mapValue(
        withoutLostLetters(ports, conference.id, listing, state === 'gone' ? [] : plan.map(({ job }) => job)),
        () =>
          papers.map((paper) => {
            const id = isNew(paper.job) ? strayOf(listing, documents, paper) : driveIdOf(paper.job.document);
            const isLocked = listing.some((file) => file.id === id && file.locked);
            return { ...paper, place: { ...placeOf(conference, paper.subject, id), isLocked } };
          }),
      ),
    record: (papers) =>
      ports.register.changeBlock(
        cancelled.value,
        papers.map(({ job, subject, filled, file }) => ({
          key: job.key,
          values: {
            recipient: file.name,
            document: isNew(job) ? file.url : job.document,
            ...(state === 'gone' ? { locked: false } : {}),
            doneAt: ports.clock.stamp(),
            people: subject.people.map(({ values }) => values.id).join(' '),
            person: ports.person.email(),
            note: withMark(job.note, printMark(context.sources, subject, filled.printed)),
          },
        })),
      ),
  });
  return mapValue(done, ({ papers, locked, keptTemplates }) => ({
    remade: papers.length + empty.length,
    left: plan.length - papers.length - locked,
    ...sharedWork({ keptTemplates, takenOver: countByMaker(papers.map(({ job }) => job).filter(isTaken)) }),
  }));
}

/** The document that an interrupted run made for this line. */
const strayOf = (
  listing: readonly DriveFile[],
  documents: readonly Job[],
  { subject }: PlannedLetters,
): string | null =>
  straysOf(
    listing,
    documents.map(({ document }) => document),
  ).find(({ key }) => key === subject.key)?.id ?? null;
