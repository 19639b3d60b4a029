import type { Failure } from '../../domain/failure';
import { failure, type Outcome, success } from '../../domain/outcome';
import { countUnnumbered } from '../../register/row-ids';
import type { Settings } from '../../register/settings/settings';
import { rowWith } from '../../register/table';
import { type Attendee, attendees, isInvited } from '../../register/tables/attendees';
import { type Conference, conferences } from '../../register/tables/conferences';
import { type Job, ledger, ledgerNotes } from '../../register/tables/ledger';
import { invitationBlockers } from '../../templates/papers/invitation/invitation-blockers';
import type { LetterBundle } from '../../templates/papers/invitation/invitation-paper';
import { documentsInDrive } from '../documents/drive-documents';
import { paperFiller } from '../documents/fill-paper';
import { fillAll, type Made, makeDocuments } from '../documents/make-documents';
import type { Ports, SheetRow, SheetSnapshot } from '../ports';
import { conferenceWithId, settingsOf } from '../rows/conference-context';
import { bundleLetters } from './letter-bundles';
import {
  type DocumentRow,
  documentGroup,
  documentRow,
  documentsOf,
  peopleOf,
  peopleWithLetter,
} from './letter-documents';
import { inStrays, letterContext, type PlannedLetters, plannedLetters } from './letter-papers';

export interface MadeInvitations {
  readonly made: number;
  readonly madeBefore: number;
  readonly documents: readonly DocumentRow[];
  /** More is to be made; running again goes on. */
  readonly left: number;
  /** Anybody with the link can open the documents, because their folder is shared so. */
  readonly byLink: boolean;
}

/** Makes the letters of everyone invited who has none yet, as `Sổ gửi` says. */
export function makeInvitations(
  ports: Ports,
  input: { readonly conference: string; readonly way: LetterBundle['way'] },
): Outcome<MadeInvitations, Failure> {
  // The ledger line of each document says who made it and when; a note in the journal would say it again.
  return ports.lock.holdingPapers(() => makeMissing(ports, input.conference, input.way));
}

function makeMissing(ports: Ports, id: string, way: LetterBundle['way']): Outcome<MadeInvitations, Failure> {
  const sheets = readAll(ports, id);
  if (!sheets.ok) return sheets;
  const { conference, settings, people, jobs } = sheets.value;
  const recorded = jobs.rows.map(({ values }) => values);
  const withLetter = peopleWithLetter(recorded, id);
  const missing = people.filter(({ values }) => !withLetter.has(values.id));
  const madeBefore = people.length - missing.length;
  if (missing.length === 0) {
    const copied = copyLots(ports, sheets.value, []);
    return copied.ok ? success({ made: 0, madeBefore, documents: [], left: 0, byLink: false }) : copied;
  }

  const lot = lotToFill(id, recorded);
  const bundles = bundleLetters(lot, way, missing, new Set(recorded.map(({ key }) => key)));
  const inDrive = documentsInDrive(ports, settings, documentGroup(id));
  const filled = fillAll(
    paperFiller(ports, letterContext(ports, conference, settings, missing), inDrive.template),
    bundles.map((bundle) => plannedLetters(conference, bundle)),
  );
  if (!filled.ok) return filled;
  const done = makeDocuments(ports, filled.value, inDrive, {
    folder: settings.drive.folder,
    group: documentGroup(id),
    place: (papers, listing) =>
      success(
        inStrays(
          ports,
          conference,
          papers,
          listing,
          recorded.map(({ document }) => document),
        ),
      ),
    record(made) {
      const note = made.length < bundles.length ? ledgerNotes.lotUnfinished : '';
      const rows = made.map((paper) => ledgerLine(ports, id, lot, paper, note));
      ports.register.appendBlock(jobs, rows);
      return copyLots(ports, sheets.value, rows);
    },
  });
  if (!done.ok) return done;
  const made = done.value.made.reduce((sum, { subject }) => sum + subject.people.length, 0);
  return success({
    made,
    madeBefore,
    documents: done.value.made.map((paper) => documentRow(ledgerLine(ports, id, lot, paper, ''))),
    left: missing.length - made,
    byLink: done.value.made.some(({ file }) => file.byLink),
  });
}

interface InvitationSheets {
  readonly conference: Conference;
  readonly settings: Settings;
  readonly sheet: SheetSnapshot<typeof attendees.columns>;
  readonly people: readonly SheetRow<Attendee>[];
  readonly jobs: SheetSnapshot<typeof ledger.columns>;
}

function readAll(ports: Ports, id: string): Outcome<InvitationSheets, Failure> {
  const conferenceSheet = ports.register.read(conferences);
  if (!conferenceSheet.ok) return conferenceSheet;
  const conference = conferenceWithId(conferenceSheet.value, id);
  if (!conference.ok) return conference;
  const settings = settingsOf(ports);
  if (!settings.ok) return settings;
  const missing = invitationBlockers(conference.value, settings.value, 'draft');
  if (missing.length > 0) return failure({ code: 'conference-blocked', missing });
  const sheet = ports.register.read(attendees);
  if (!sheet.ok) return sheet;
  const people = sheet.value.rows.filter(({ values }) => isInvited(id)(values));
  if (people.length === 0) return failure({ code: 'nobody-invited' });
  const unnumbered = countUnnumbered(people.map(({ values }) => values));
  if (unnumbered > 0) return failure({ code: 'rows-without-id', tab: attendees.tab, count: unnumbered });
  const jobs = ports.register.read(ledger);
  if (!jobs.ok) return jobs;
  return success({
    conference: conference.value,
    settings: settings.value,
    sheet: sheet.value,
    people,
    jobs: jobs.value,
  });
}

/** The lot of which the last run could not make every letter, or else the next one. */
function lotToFill(conference: string, jobs: readonly Job[]): string {
  const documents = documentsOf(jobs, conference);
  const last = documents[documents.length - 1];
  if (last?.note === ledgerNotes.lotUnfinished) return last.run;
  const numbers = documents.map((job) => Number(/GM-(\d+)$/.exec(job.run)?.[1] ?? '0'));
  return `${conference}/GM-${String(Math.max(0, ...numbers) + 1).padStart(2, '0')}`;
}

function ledgerLine(
  ports: Ports,
  conference: string,
  lot: string,
  { subject, file }: Made<PlannedLetters>,
  note: string,
): Job {
  const stamp = ports.clock.stamp();
  return rowWith(ledger, {
    key: subject.key,
    kind: 'document',
    rule: 'invitation',
    conference,
    record: subject.way === 'print' ? '' : subject.label,
    recipient: file.name,
    state: 'done',
    run: lot,
    plannedAt: stamp,
    doneAt: stamp,
    attempts: 1,
    document: file.url,
    locked: false,
    people: subject.people.map(({ values }) => values.id).join(' '),
    person: ports.person.email(),
    note,
  });
}

/** Copies from the ledger which lot holds each person's letter; also what a run that was cut off left uncopied. */
function copyLots(
  ports: Ports,
  { conference, sheet, people, jobs }: InvitationSheets,
  made: readonly Job[],
): Outcome<void, Failure> {
  const recorded = jobs.rows.map(({ values }) => values);
  const documents = [...documentsOf(recorded, conference.id), ...made];
  const lots = new Map(documents.flatMap((job) => peopleOf(job).map((id) => [id, job.run] as const)));
  const changes = people.flatMap(({ values: { id, invitation } }) => {
    const lot = lots.get(id);
    return lot && invitation === '' ? [{ key: id, values: { invitation: lot } }] : [];
  });
  return changes.length === 0 ? success(undefined) : ports.register.change(sheet, changes);
}
