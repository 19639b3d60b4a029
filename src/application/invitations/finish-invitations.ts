import type { Failure } from '../../domain/failure';
import { failure, type Outcome, success } from '../../domain/outcome';
import { driveIdOf } from '../../register/settings/setting';
import { readRow } from '../../register/table';
import { attendees, unitsBundle } from '../../register/tables/attendees';
import { type Conference, conferences } from '../../register/tables/conferences';
import { acts, counted } from '../../register/tables/journal';
import { ledger } from '../../register/tables/ledger';
import { papers as registerOfPapers } from '../../register/tables/papers';
import { lockReason } from '../../templates/lock-reason';
import { invitationBlockers } from '../../templates/papers/invitation/invitation-blockers';
import { markOvertakenPapers, markTouchedPapers } from '../papers/touched-papers';
import type { Ports } from '../ports';
import { conferenceWithId, rowsById, settingsOf } from '../rows/conference-context';
import { type DocumentRow, documentRow } from './invitation-facts';
import {
  documentGroup,
  fillPaper,
  frameOf,
  openInvitationTemplate,
  paperName,
  paperOf,
  papersOf,
  peopleOf,
  templateAndFiles,
} from './invitation-papers';
import { invitationNumberTaken, recordInvitations } from './invitation-record';

/**
 * Puts the number and date that the clerk typed after signature into every letter and locks the documents
 * (Decree 30, Article 15). Running again finishes what a crash left open; a locked document is never touched.
 */
export function finishInvitations(
  ports: Ports,
  input: { readonly conference: string; readonly number: string; readonly date: string },
): Outcome<{ readonly finished: number; readonly documents: readonly DocumentRow[] }, Failure> {
  const typed = readRow(conferences, { invitationNumber: input.number, invitationDate: input.date });
  const problems = [
    ...typed.problems.filter(({ field }) => field === 'invitationNumber' || field === 'invitationDate'),
    ...(input.number.trim() === '' ? [{ field: 'invitationNumber', problem: 'required' }] : []),
    ...(input.date.trim() === '' ? [{ field: 'invitationDate', problem: 'required' }] : []),
  ];
  if (problems.length > 0) {
    return failure({ code: 'invalid', problems: problems.map((problem) => ({ row: 0, ...problem })) });
  }
  const finished = ports.lock.holdingPapers(() => finishOpen(ports, input.conference, typed.values));
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

function finishOpen(
  ports: Ports,
  id: string,
  typed: Pick<Conference, 'invitationNumber' | 'invitationDate'>,
): Outcome<{ readonly finished: number; readonly documents: readonly DocumentRow[] }, Failure> {
  const sheet = ports.register.read(conferences);
  if (!sheet.ok) return sheet;
  const known = conferenceWithId(sheet.value, id);
  if (!known.ok) return known;
  const settings = settingsOf(ports);
  if (!settings.ok) return settings;
  const { invitationNumber, invitationDate } = typed;
  const conference: Conference = { ...known.value, invitationNumber, invitationDate };
  const missing = invitationBlockers(conference, settings.value, 'issue');
  if (missing.length > 0) return failure({ code: 'conference-blocked', missing });
  const register = ports.register.read(registerOfPapers);
  if (!register.ok) return register;
  const taken = invitationNumberTaken(register.value, sheet.value, settings.value, conference);
  if (taken) return failure(taken);
  const jobs = ports.register.read(ledger);
  if (!jobs.ok) return jobs;
  const papers = papersOf(
    jobs.value.rows.map((row) => row.values),
    id,
  );
  const open = papers.filter((paper) => paper.locked !== true);
  const samePaper =
    known.value.invitationNumber === invitationNumber && known.value.invitationDate === invitationDate;
  const inDrive = papers.length === 0 ? null : templateAndFiles(ports, settings.value, documentGroup(id));
  const listed = inDrive?.files ?? success([]);
  if (!listed.ok) return listed;
  // A run that was cut off may have locked documents without recording it; Drive refuses to replace those.
  const lockedOnDrive = new Set(listed.value.filter((file) => file.locked).map((file) => file.key));
  const anyLocked = papers.some((paper) => paper.locked === true || lockedOnDrive.has(paper.key));
  if (anyLocked && !samePaper) return failure({ code: 'document-locked' });
  if (!samePaper) {
    const written = ports.register.change(sheet.value, [
      { key: id, values: { invitationNumber, invitationDate } },
    ]);
    if (!written.ok) return written;
  }
  const letters = papers.reduce((sum, paper) => sum + peopleOf(paper).length, 0);
  const enter = (): Outcome<void, Failure> =>
    recordInvitations(ports, register.value, conference, settings.value, letters);
  if (!inDrive) return success({ finished: 0, documents: [] });
  if (open.length === 0) {
    const entered = enter();
    if (!entered.ok) return entered;
    // An earlier run may have broken off before it marked what was overtaken.
    const marked = markTouchedPapers(ports, conference);
    return marked.ok ? success({ finished: 0, documents: papers.map(documentRow) }) : marked;
  }

  const people = ports.register.read(attendees);
  if (!people.ok) return people;
  const rows = rowsById(people.value.rows);
  const merge = openInvitationTemplate(ports, inDrive.word, people.value.rows);
  if (!merge.ok) return merge;
  const frame = frameOf(conference, settings.value, ports.clock.today());
  const contents: { id: string; name: string; key: string; content: Uint8Array }[] = [];
  for (const job of open) {
    const paper = paperOf(job, papers, rows);
    const content = fillPaper(merge.value, frame, paper, unitsBundle);
    if (!content.ok) return content;
    const name = paperName(conference, paper, unitsBundle);
    contents.push({ id: driveIdOf(job.document), name, key: job.key, content: content.value });
  }
  const unlocked = contents.filter((file) => !lockedOnDrive.has(file.key));
  const replaced = ports.drive.replace(unlocked);
  const ready = unlocked.filter((_, index) => replaced[index]);
  const locked = ports.drive.protect(
    ready.map((file) => file.id),
    lockReason,
  );
  const lockedNow = ready.filter((_, index) => locked[index]);
  const lockedBefore = contents.filter((file) => lockedOnDrive.has(file.key));
  const done = new Set([...lockedBefore, ...lockedNow].map((file) => file.key));
  if (done.size === 0) return failure({ code: 'drive-refused', status: 0 });
  const names = new Map(contents.map((file) => [file.key, file.name]));
  const recorded = ports.register.changeBlock(
    jobs.value,
    open
      .filter((job) => done.has(job.key))
      .map((job) => ({
        key: job.key,
        values: { locked: true, recipient: names.get(job.key) ?? job.recipient },
      })),
  );
  if (!recorded.ok) return recorded;
  const entered = enter();
  if (!entered.ok) return entered;
  const marked = markOvertakenPapers(ports, conference);
  if (!marked.ok) return marked;
  return success({
    finished: done.size,
    documents: papers.map((job) => documentRow(done.has(job.key) ? { ...job, locked: true } : job)),
  });
}
