import type { Failure } from '../../domain/failure';
import { failure, type Outcome, success } from '../../domain/outcome';
import { countUnnumbered } from '../../register/row-ids';
import type { Settings } from '../../register/settings/settings';
import { rowWith } from '../../register/table';
import { attendees, unitsBundle } from '../../register/tables/attendees';
import { type Conference, conferences } from '../../register/tables/conferences';
import { type Job, ledger, ledgerNotes } from '../../register/tables/ledger';
import { invitationBlockers } from '../../templates/papers/invitation/invitation-blockers';
import { type AttendeeRow, isInvited } from '../attendees/invited-people';
import type { DriveFile, Ports, SheetSnapshot, Upload } from '../ports';
import { conferenceWithId, settingsOf } from '../rows/conference-context';
import { type DocumentRow, documentRow } from './invitation-facts';
import {
  documentGroup,
  fillPaper,
  frameOf,
  type InvitationWay,
  openInvitationTemplate,
  type PlannedPaper,
  paperName,
  papersOf,
  peopleOf,
  peopleWithPaper,
  planPapers,
  templateAndFiles,
} from './invitation-papers';

export interface MadeInvitations {
  readonly made: number;
  readonly madeBefore: number;
  readonly documents: readonly DocumentRow[];
  readonly left: number;
  /** Anybody with the link can open the documents, because their folder is shared so. */
  readonly byLink: boolean;
}

/** Longest time for new uploads in one run, milliseconds; what is left is made by running again. */
const workingTime = 240_000;
const uploadsAtOnce = 50;

/**
 * Makes the letters of everyone invited who has none yet. The ledger says who has one; documents of a run that was cut
 * off carry their keys on Drive and are taken over instead of being made twice.
 */
export function makeInvitations(
  ports: Ports,
  input: { readonly conference: string; readonly way: InvitationWay },
): Outcome<MadeInvitations, Failure> {
  // The ledger line of each document says who made it and when; a note in the journal would say it again.
  return ports.lock.holdingPapers(() => makeMissing(ports, input.conference, input.way));
}

function makeMissing(ports: Ports, id: string, way: InvitationWay): Outcome<MadeInvitations, Failure> {
  const sheets = readAll(ports, id);
  if (!sheets.ok) return sheets;
  const { conference, settings, people, jobs } = sheets.value;
  const recorded = jobs.rows.map((row) => row.values);
  const withPaper = peopleWithPaper(recorded, id);
  const missing = people.filter((row) => !withPaper.has(row.values.id));
  const madeBefore = people.length - missing.length;
  if (missing.length === 0) {
    const copied = copyLots(ports, sheets.value, []);
    return copied.ok ? success({ made: 0, madeBefore, documents: [], left: 0, byLink: false }) : copied;
  }

  const lot = lotToFill(id, recorded);
  const papers = planPapers(lot, way, missing, new Set(recorded.map(({ key }) => key)));
  const { word, files: listed } = templateAndFiles(ports, settings, documentGroup(id));
  const merge = openInvitationTemplate(ports, word, missing);
  if (!merge.ok) return merge;
  const frame = frameOf(conference, settings, ports.clock.today());
  const uploads: Upload[] = [];
  for (const paper of papers) {
    const content = fillPaper(merge.value, frame, paper, unitsBundle);
    if (!content.ok) return content;
    uploads.push({
      name: paperName(conference, paper, unitsBundle),
      key: paper.key,
      group: documentGroup(id),
      content: content.value,
    });
  }
  if (!listed.ok) return listed;
  const files = storeOnce(ports, settings, listed.value, jobs, uploads);

  const done = papers.flatMap((paper, index) => {
    const file = files[index];
    return file ? [{ paper, file }] : [];
  });
  if (done.length === 0) return failure({ code: 'drive-refused', status: 0 });
  const note = done.length < papers.length ? ledgerNotes.lotUnfinished : '';
  const rows = done.map(({ paper, file }) => ledgerRow(ports, conference, lot, paper, file, note));
  ports.register.appendBlock(jobs, rows);
  const copied = copyLots(ports, sheets.value, rows);
  if (!copied.ok) return copied;
  const made = done.reduce((sum, { paper }) => sum + paper.people.length, 0);
  const byLink = done.some(({ file }) => file.byLink);
  return success({ made, madeBefore, documents: rows.map(documentRow), left: missing.length - made, byLink });
}

/** Copies from the ledger which lot holds each person's letter; also what a run that was cut off left uncopied. */
function copyLots(
  ports: Ports,
  { conference, sheet, people, jobs }: InvitationSheets,
  made: readonly Job[],
): Outcome<void, Failure> {
  const recorded = jobs.rows.map((row) => row.values);
  const papers = [...papersOf(recorded, conference.id), ...made];
  const lots = new Map(papers.flatMap((job) => peopleOf(job).map((id) => [id, job.run] as const)));
  const changes = people.flatMap(({ values: { id, invitation } }) => {
    const lot = lots.get(id);
    return lot && invitation === '' ? [{ key: id, values: { invitation: lot } }] : [];
  });
  return changes.length === 0 ? success(undefined) : ports.register.change(sheet, changes);
}

interface InvitationSheets {
  readonly conference: Conference;
  readonly settings: Settings;
  readonly sheet: SheetSnapshot<typeof attendees.columns>;
  readonly people: readonly AttendeeRow[];
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
  const people = sheet.value.rows.filter((row) => isInvited(id)(row.values));
  if (people.length === 0) return failure({ code: 'nobody-invited' });
  const unnumbered = countUnnumbered(people.map((row) => row.values));
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
  const papers = papersOf(jobs, conference);
  const last = papers[papers.length - 1];
  if (last?.note === ledgerNotes.lotUnfinished) return last.run;
  const numbers = papers.map((job) => Number(/GM-(\d+)$/.exec(job.run)?.[1] ?? '0'));
  return `${conference}/GM-${String(Math.max(0, ...numbers) + 1).padStart(2, '0')}`;
}

/**
 * Uploads each document unless a run that was cut off already did. A file of such a run takes the new content, also
 * under another key when the letters are now bundled in another way; a file that is then left over goes to the bin.
 */
function storeOnce(
  ports: Ports,
  settings: Settings,
  listed: readonly DriveFile[],
  jobs: SheetSnapshot<typeof ledger.columns>,
  uploads: readonly Upload[],
): readonly (DriveFile | null)[] {
  const recorded = new Set(jobs.rows.map((row) => row.values.key));
  const strays = listed.filter((file) => !recorded.has(file.key));
  const files: (DriveFile | null)[] = uploads.map(() => null);
  const takeOver = (wanted: (file: DriveFile, upload: Upload) => boolean) => {
    uploads.forEach((upload, index) => {
      if (takenOver.has(index)) return;
      const at = strays.findIndex((file) => wanted(file, upload));
      const [file] = at < 0 ? [] : strays.splice(at, 1);
      if (file) takenOver.set(index, { ...upload, id: file.id });
    });
  };
  const takenOver = new Map<number, Upload & { readonly id: string }>();
  takeOver((file, upload) => file.key === upload.key);
  takeOver(() => true);
  if (takenOver.size > 0) {
    const replaced = ports.drive.replace([...takenOver.values()]);
    [...takenOver.keys()].forEach((index, order) => {
      files[index] = replaced[order] ?? null;
    });
  }
  if (strays.length > 0) ports.drive.bin(strays.map((file) => file.id));
  const fresh = uploads.flatMap((upload, index) => (takenOver.has(index) ? [] : [{ upload, index }]));
  for (let start = 0; start < fresh.length && ports.clock.elapsed() < workingTime; start += uploadsAtOnce) {
    const part = fresh.slice(start, start + uploadsAtOnce);
    const uploaded = ports.drive.upload(
      settings.drive.folder,
      part.map(({ upload }) => upload),
    );
    part.forEach(({ index }, order) => {
      files[index] = uploaded[order] ?? null;
    });
  }
  return files;
}

function ledgerRow(
  ports: Ports,
  conference: Conference,
  lot: string,
  paper: PlannedPaper,
  file: DriveFile,
  note: string,
): Job {
  const stamp = ports.clock.stamp();
  return rowWith(ledger, {
    key: paper.key,
    kind: 'document',
    rule: 'invitation',
    conference: conference.id,
    record: recordOf(paper),
    recipient: file.name,
    state: 'done',
    run: lot,
    plannedAt: stamp,
    doneAt: stamp,
    attempts: 1,
    document: file.url,
    locked: false,
    people: paper.people.map((row) => row.values.id).join(' '),
    person: ports.person.email(),
    note,
  });
}

/** Whose letters the document holds, where it is one village or one person. */
function recordOf({ withHandoverList, label, people }: PlannedPaper): string {
  if (withHandoverList) return label || unitsBundle;
  return people.length === 1 && label === people[0]?.values.fullName ? label : '';
}
