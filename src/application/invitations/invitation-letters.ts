import type { Failure } from '../../domain/failure';
import { type Outcome, success } from '../../domain/outcome';
import { readEmail } from '../../domain/people/email-address';
import type { Settings } from '../../register/settings/settings';
import type { Conference } from '../../register/tables/conferences';
import { type Job, ledgerNotes } from '../../register/tables/ledger';
import { calendarFile, meetingUid } from '../../templates/mail/calendar-file';
import { invitationMail } from '../../templates/mail/guest-mail';
import type { Merge } from '../../templates/merge';
import { type AttendeeRow, isInvited } from '../attendees/invited-people';
import type { Composed, ComposeLetters } from '../mail/send-letters';
import type { Attachment, DriveFile, Ports, Upload, WordAndFiles } from '../ports';
import {
  fillPaper,
  frameOf,
  openInvitationTemplate,
  type PlannedPaper,
  paperName,
  templateAndFiles,
} from './invitation-papers';

const fileKinds = {
  pdf: { ending: 'pdf', mimeType: 'application/pdf' },
  word: {
    ending: 'docx',
    mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
} as const;

export interface InvitationContext {
  readonly conference: Conference;
  readonly settings: Settings;
  /** Everyone in `Đại biểu`, by ID. */
  readonly people: ReadonlyMap<string, AttendeeRow>;
}

export const calendarAttachment = (
  conference: Conference,
  settings: Settings,
  attendee: string,
  ports: Ports,
  /** A later file of the same meeting replaces the earlier one. */
  sequence = 0,
): readonly Attachment[] =>
  conference.date === null
    ? []
    : [
        {
          name: 'hoi-nghi.ics',
          mimeType: 'text/calendar; charset=utf-8; method=PUBLISH',
          content: calendarFile({
            uid: meetingUid(conference.id, attendee),
            sequence,
            summary: conference.title,
            description: conference.topic,
            location: conference.venue,
            date: conference.date,
            startTime: conference.startTime || '07:30',
            endTime: conference.endTime,
            organiser: settings.office.name,
            madeOn: ports.clock.today(),
          }),
        },
      ];

/**
 * Writes mails that carry one person's invitation: each has a Doc of its own, exported as PDF, or as Word where no PDF
 * comes.
 */
export function invitationComposer(ports: Ports, context: InvitationContext): ComposeLetters {
  const documentsOf = ownDocuments(ports, context);
  return (jobs) => composeInvitations(ports, context, documentsOf, jobs);
}

function composeInvitations(
  ports: Ports,
  context: InvitationContext,
  documentsOf: OwnDocuments,
  jobs: readonly Job[],
): Outcome<readonly Composed[], Failure> {
  const { conference, settings, people } = context;
  const addressed = jobs.map((job) => {
    const row = people.get(job.record);
    const address = row && isInvited(conference.id)(row.values) ? readEmail(row.values.email) : undefined;
    return row && address?.ok && conference.status === 'issued' ? { row, to: address.value } : null;
  });
  const rows = addressed.flatMap((one) => (one ? [one.row] : []));
  const files = documentsOf(rows);
  if (!files.ok) return files;
  const made = rows.flatMap((row, index) => {
    const file = files.value[index];
    return file ? [{ row, file }] : [];
  });
  const attachments = attachmentsOf(ports, made);

  const composed: Composed[] = [];
  for (const one of addressed) {
    const attached = one && attachments.get(one.row.values.id);
    if (!one) composed.push({ kind: 'obsolete' });
    else if (!attached) composed.push({ kind: 'later' });
    else {
      const mail = invitationMail({
        conference,
        settings,
        attendee: one.row.values,
        words: '',
        attachment: attached.isPdf ? 'pdf' : 'docx',
      });
      if (!mail.ok) return { ok: false, failure: { code: 'template-tags', problems: mail.failure } };
      composed.push({
        kind: 'letter',
        letter: {
          to: one.to,
          sender: settings.office.name,
          ...mail.value,
          attachments: [attached.file, ...calendarAttachment(conference, settings, one.row.values.id, ports)],
        },
        note: attached.isPdf ? '' : ledgerNotes.wordInsteadOfPdf,
      });
    }
  }
  return success(composed);
}

interface AttachedPaper {
  readonly file: Attachment;
  readonly isPdf: boolean;
}

/** The paper of each person by ID: PDF, and where none comes the Word file. */
function attachmentsOf(
  ports: Ports,
  made: readonly { readonly row: AttendeeRow; readonly file: DriveFile }[],
): ReadonlyMap<string, AttachedPaper> {
  const attachments = new Map<string, AttachedPaper>();
  for (const format of ['pdf', 'word'] as const) {
    const wanted = made.filter(({ row }) => !attachments.has(row.values.id));
    if (wanted.length === 0) break;
    const contents = ports.drive.exportAll(
      wanted.map(({ file }) => file.id),
      format,
    );
    wanted.forEach(({ row, file }, index) => {
      const content = contents[index];
      if (!content) return;
      const { ending, mimeType } = fileKinds[format];
      attachments.set(row.values.id, {
        file: { name: `${file.name}.${ending}`, mimeType, content },
        isPdf: format === 'pdf',
      });
    });
  }
  return attachments;
}

/** Groups the Docs that are attached to mails. */
export const mailedGroup = (conference: string): string => `${conference}/thu`;

type OwnDocuments = (rows: readonly AttendeeRow[]) => Outcome<readonly (DriveFile | null)[], Failure>;

/**
 * The Doc of each person for the mail, made once: those of an earlier run are found by their keys. Drive is asked for
 * them, and for the template, when the first are wanted.
 */
function ownDocuments(ports: Ports, { conference, settings, people }: InvitationContext): OwnDocuments {
  const group = mailedGroup(conference.id);
  const known = new Map<string, DriveFile>();
  let inDrive: WordAndFiles | undefined;
  let merge: Outcome<Merge, Failure> | undefined;
  const make = (missing: readonly AttendeeRow[], word: WordAndFiles['word']): Outcome<void, Failure> => {
    merge ??= openInvitationTemplate(ports, word, [...people.values()]);
    if (!merge.ok) return merge;
    const frame = frameOf(conference, settings, ports.clock.today());
    const uploads: Upload[] = [];
    for (const row of missing) {
      const paper: PlannedPaper = {
        key: keyOf(conference, row),
        label: row.values.fullName,
        people: [row],
        withHandoverList: false,
      };
      const content = fillPaper(merge.value, frame, paper, '');
      if (!content.ok) return content;
      uploads.push({ name: paperName(conference, paper, ''), key: paper.key, group, content: content.value });
    }
    for (const file of ports.drive.upload(settings.drive.folder, uploads)) {
      if (file) known.set(file.key, file);
    }
    return success(undefined);
  };
  return (rows) => {
    if (rows.length === 0) return success([]);
    if (!inDrive) {
      inDrive = templateAndFiles(ports, settings, group);
      if (inDrive.files.ok) for (const file of inDrive.files.value) known.set(file.key, file);
    }
    if (!inDrive.files.ok) return inDrive.files;
    const missing = rows.filter((row) => !known.has(keyOf(conference, row)));
    const made = missing.length === 0 ? success(undefined) : make(missing, inDrive.word);
    return made.ok ? success(rows.map((row) => known.get(keyOf(conference, row)) ?? null)) : made;
  };
}

/** Another number or date makes another paper. */
const keyOf = (conference: Conference, row: AttendeeRow): string =>
  `${conference.id}/thu/${conference.invitationNumber}/${row.values.id}`;
