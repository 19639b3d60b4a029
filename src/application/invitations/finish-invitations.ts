import type { Failure, TagFailure } from '../../domain/failure';
import { andThen, failure, mapValue, type Outcome, success } from '../../domain/outcome';
import { letterGroup } from '../../register/drive-names';
import type { SharedWork } from '../../register/papers/shared-work';
import { driveIdOf } from '../../register/settings/setting';
import { readSettings } from '../../register/settings/settings';
import { settingsTable } from '../../register/settings/settings-table';
import { rowsById } from '../../register/table';
import { attendees } from '../../register/tables/attendees';
import { type Conference, conferences } from '../../register/tables/conferences';
import { acts, changesIn, counted } from '../../register/tables/journal';
import { type Job, ledger } from '../../register/tables/ledger';
import { papers } from '../../register/tables/papers';
import { finishedLetterFlaws } from '../../templates/judge/finished-letters';
import { invitationBlockers } from '../../templates/papers/invitation/invitation-blockers';
import { invitationPaper } from '../../templates/papers/invitation/invitation-paper';
import { rememberNames } from '../attendees/letter-names';
import { draftedValues } from '../documents/drafted-values';
import { reopenDocuments } from '../documents/drive-documents';
import { issueDocuments } from '../documents/issue-documents';
import type { WithContent } from '../documents/make-documents';
import { countByMaker, isOfOther, sharedWork } from '../documents/shared-work';
import { numberConflict } from '../papers/paper-identity';
import type { Ports } from '../ports';
import type { WorkCall } from '../pulse/long-work';
import { conferenceWithId } from '../rows/conference-context';
import { invalidForm } from '../rows/invalid-form';
import { type Sheets, valuesOf } from '../rows/read-sheets';
import { changeSheets, noteOn } from '../rows/under-lock';
import { changeRows } from '../rows/write-rows';
import { currentBundle, draftChanges } from './draft-print';
import { enterInvitations, invitationLine, lotsToCopy, typedNumber } from './enter-invitations';
import { bundleOf } from './letter-bundles';
import {
  type DocumentRow,
  documentRow,
  documentsOf,
  isOvertaken,
  overtakenName,
  peopleOf,
} from './letter-documents';
import {
  letterContext,
  type PlannedLetters,
  placeOf,
  plannedLetters,
  printVillage,
  withoutLostLetters,
} from './letter-papers';
import { hasLeft } from './letters-left';

export interface FinishedInvitations {
  readonly finished: number;
  readonly documents: readonly DocumentRow[];
  /** The correction of number and day for the journal; '' if nothing was locked before. */
  readonly correction: string;
  readonly shared?: SharedWork;
}

const tables = { conferences, settings: settingsTable, papers, jobs: ledger, people: attendees };

/**
 * Puts the number and date typed after signature into every letter and locks the documents. Until a letter leaves the
 * office, number and date can be corrected: the documents are unlocked, filled and locked again. Each maker does this
 * with the own documents, as Drive shows them to no other account.
 */
export function finishInvitations(
  ports: Ports,
  input: {
    readonly conference: string;
    readonly number: string;
    readonly date: string;
    /** Addresses of the drafts to finish; all without them. */
    readonly documents?: readonly string[] | undefined;
  },
): Outcome<FinishedInvitations, Failure> {
  const typed = typedNumber(ports, input);
  const problems = [
    ...typed.problems.filter(({ field }) => field === 'invitationNumber' || field === 'invitationDate'),
    ...(input.number.trim() === '' ? [{ field: 'invitationNumber', problem: 'required' }] : []),
    ...(input.date.trim() === '' ? [{ field: 'invitationDate', problem: 'required' }] : []),
  ];
  if (problems.length > 0) return invalidForm(problems);
  const { invitationNumber, invitationDate } = typed.values;
  return changeSheets(
    ports,
    tables,
    (sheets) =>
      andThen(conferenceWithId(sheets.conferences, input.conference), (before) =>
        finish(ports, sheets, before, {
          call: { name: 'invitation.finish', input },
          isChosen: ({ document }) => input.documents?.includes(document) ?? true,
          conference: { ...before, invitationNumber, invitationDate },
        }),
      ),
    ({ finished, correction }) =>
      finished > 0 &&
      noteOn(
        conferences,
        correction === '' ? acts.finishInvitations : acts.correctInvitations,
        input.conference,
        correction || counted.documents(finished),
      ),
    'holdingPapers',
  );
}

interface Finishing {
  /** Finishes what breaks off. */
  readonly call: WorkCall;
  /** Whether a draft is finished now; others stay drafts. */
  isChosen(job: Job): boolean;
  /** The row after the change. */
  readonly conference: Conference;
}

/** `before` is the row in the sheet. */
function finish(
  ports: Ports,
  sheets: Sheets<typeof tables>,
  before: Conference,
  { call, isChosen, conference }: Finishing,
): Outcome<FinishedInvitations, Failure> {
  const { id, invitationNumber, invitationDate } = conference;
  const settings = readSettings(valuesOf(sheets.settings));
  const missing = invitationBlockers(conference, settings, 'issue');
  if (missing.length > 0) return failure({ code: 'conference-blocked', conference: conference.id, missing });
  const conflict = numberConflict(
    { papers: valuesOf(sheets.papers), conferences: valuesOf(sheets.conferences) },
    settings,
    [{ kind: 'invitation', number: invitationNumber, date: invitationDate }],
    new Set([id, invitationLine(sheets.papers, id)?.id ?? id]),
  );
  if (conflict) return failure(conflict);
  const documents = documentsOf(valuesOf(sheets.jobs), id);
  const isRenumbered =
    before.invitationNumber !== invitationNumber || before.invitationDate !== invitationDate;
  const renumbered = isRenumbered ? documents.filter(({ locked }) => locked === true) : [];
  if (renumbered.length > 0 && hasLeft(valuesOf(sheets.people), valuesOf(sheets.jobs), id))
    return failure({ code: 'document-locked' });
  const isForMaker = (job: Job): boolean => isOfOther(ports.person, { madeBy: job.person });
  const corrected = documents.filter(
    (job) => !isForMaker(job) && (renumbered.includes(job) || isOvertaken(job)),
  );
  const leftToMakers = documents
    .filter((job) => isForMaker(job) && ((job.locked !== true && isChosen(job)) || renumbered.includes(job)))
    .map(({ person }) => ({ madeBy: person }));
  let jobs = sheets.jobs;
  const writeNumber = (): Outcome<number, Failure> =>
    changeRows(
      ports,
      sheets.conferences,
      isRenumbered ? [{ key: id, values: { invitationNumber, invitationDate } }] : [],
    );
  // Drive first: running again can always fill and lock documents that the ledger has as unlocked.
  const reopen = (): Outcome<unknown, Failure> => {
    if (corrected.length + renumbered.length === 0) return success(undefined);
    const ids = corrected.map(({ document }) => driveIdOf(document));
    const changes = [...new Set([...corrected, ...renumbered])].map((job) => ({
      key: job.key,
      values: { locked: false, recipient: isForMaker(job) ? overtakenName : job.recipient },
    }));
    return mapValue(
      reopenDocuments(ports, ids, () => ports.register.changeBlock(jobs, changes)),
      (sheet) => {
        jobs = sheet;
      },
    );
  };
  if (documents.length === 0)
    return mapValue(writeNumber(), () => ({ finished: 0, documents: [], correction: '' }));

  const people = rowsById(sheets.people.rows);
  const plan = documents
    .filter((job) => !isForMaker(job) && ((job.locked !== true && isChosen(job)) || corrected.includes(job)))
    .map((job) => ({ ...plannedLetters(conference, bundleOf(job, documents, people)), job }));
  const [other] = leftToMakers;
  if (plan.length === 0 && other) return failure({ code: 'document-of-other', person: other.madeBy });
  const drafted = draftedValues(ports.memory.readAll(), id);
  const context = letterContext(ports, conference, settings, sheets.people.addedHeaders);
  const done = issueDocuments(ports, context, plan, {
    group: letterGroup(id),
    call,
    place: (letters, listing) =>
      mapValue(withoutLostLetters(ports, id, listing, documents), () =>
        letters.map((paper) => ({
          ...paper,
          place: {
            ...placeOf(conference, paper.subject, driveIdOf(paper.job.document)),
            isLocked:
              !corrected.includes(paper.job) &&
              listing.some(({ key, locked }) => locked && key === paper.job.key),
          },
        })),
      ),
    issued: corrected.length > 0 ? 'letters' : undefined,
    isUnfit: (paper) => flawsIn(paper).length > 0,
    changes: ({ job, filled }) =>
      draftChanges(
        context.sources,
        currentBundle(job, documents, people, context.sources),
        job.note,
        drafted,
        filled.printed.texts,
      ),
    isRenumbered: () => isRenumbered,
    number: () => andThen(reopen(), writeNumber),
    record(letters) {
      const changes = letters.map(({ job, place }) => ({
        key: job.key,
        values: { locked: true, recipient: place.name },
      }));
      const recorded = changes.length === 0 ? success(jobs) : ports.register.changeBlock(jobs, changes);
      const finished = documents.filter((job) => job.locked === true || isChosen(job));
      const copies = finished.reduce((sum, job) => sum + peopleOf(job).length, 0);
      const locked = finished.filter((job) => !isForMaker(job) || job.locked === true);
      return andThen(recorded, () =>
        andThen(changeRows(ports, sheets.people, lotsToCopy(valuesOf(sheets.people), locked)), () =>
          enterInvitations(ports, sheets.papers, conference, settings, copies),
        ),
      );
    },
  });
  return andThen(done, ({ issued, unfit, keptTemplates }) => {
    if (unfit.length > 0) return failure({ code: 'template-tags', problems: unfit.flatMap(flawsIn) });
    const lockedNow = new Set(issued.map(({ job }) => job.key));
    const guests = issued.flatMap(({ subject }) => subject.people.map(({ values }) => values));
    if (guests.length > 0) rememberNames(ports, guests, ports.memory.readAll(), printVillage(issued));
    return success({
      finished: issued.length,
      correction:
        renumbered.length === 0
          ? ''
          : changesIn(conferences, ['invitationNumber', 'invitationDate'], before, conference),
      ...sharedWork({ keptTemplates, leftToMakers: countByMaker(leftToMakers) }),
      documents: documents.map((job) => documentRow(lockedNow.has(job.key) ? { ...job, locked: true } : job)),
    });
  });
}

/** Flaws of finished letters that forbid locking their document. */
const flawsIn = ({ subject, filled }: WithContent<PlannedLetters>): readonly TagFailure[] =>
  finishedLetterFlaws(
    filled.readBack(),
    subject.people.map(({ values }) => values.fullName),
    filled.built.scope,
    invitationPaper.rules([], 'complete'),
  );
