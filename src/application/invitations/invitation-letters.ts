import type { Failure } from '../../domain/failure';
import { eachInTurn, type Outcome, success } from '../../domain/outcome';
import { readEmail } from '../../domain/people/email-address';
import { mailedGroup } from '../../register/drive-names';
import type { Settings } from '../../register/settings/settings';
import { type Attendee, isInvited } from '../../register/tables/attendees';
import type { Conference } from '../../register/tables/conferences';
import { type Job, ledgerNotes } from '../../register/tables/ledger';
import { calendarEntryOf } from '../../templates/mail/calendar-entry';
import { meetingFile } from '../../templates/mail/calendar-file';
import { invitationMail } from '../../templates/mail/guest-mail';
import { letterTo } from '../../templates/papers/invitation/invitation-paper';
import { documentsInDrive, storeDocuments } from '../documents/drive-documents';
import { paperFiller } from '../documents/fill-paper';
import { fillAll } from '../documents/make-documents';
import type { Composed, ComposeLetters } from '../mail/compose-letters';
import { composedLetter } from '../mail/compose-letters';
import type { Attachment, DriveFile, Ports, SheetRow } from '../ports';
import { letterContext, placeOf, plannedLetters } from './letter-papers';

/** The ledger key of a person's invitation by mail; it makes sure that each person gets one. */
export const invitationJobKey = (conference: string, attendee: string): string =>
  `${conference}|invitation|${attendee}`;

export const isInvitationMail = (job: Job): boolean => job.kind === 'mail' && job.rule === 'invitation';

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
  readonly people: ReadonlyMap<string, SheetRow<Attendee>>;
}

/**
 * Composes mails with one person's invitation: each has a Doc of its own, exported as PDF, or as Word if the PDF export
 * fails.
 */
export function invitationComposer(ports: Ports, context: InvitationContext): ComposeLetters {
  const documentsOf = ownDocuments(ports, context);
  return (jobs, outbox) => composeInvitations(ports, context, documentsOf, jobs, outbox);
}

function composeInvitations(
  ports: Ports,
  context: InvitationContext,
  documentsOf: OwnDocuments,
  jobs: readonly Job[],
  outbox: readonly Job[],
): Outcome<readonly Composed[], Failure> {
  const { conference, settings, people } = context;
  const addressed = jobs.map((job) => {
    const row = people.get(job.record);
    const address = row && isInvited(conference.id)(row.values) ? readEmail(row.values.email) : undefined;
    return row && address?.ok && conference.status === 'issued' ? { job, row, to: address.value } : null;
  });
  const rows = addressed.flatMap((one) => (one ? [one.row] : []));
  const files = documentsOf(rows);
  if (!files.ok) return files;
  const papers = rows.flatMap((row, index) => {
    const file = files.value[index];
    return file ? [{ row, file }] : [];
  });
  const attachments = attachmentsOf(ports, papers);

  return eachInTurn(addressed, (one): Outcome<Composed, Failure> => {
    if (!one) return success({ kind: 'obsolete' });
    const attached = attachments.get(one.row.values.id);
    if (!attached) return success({ kind: 'later' });
    const mail = invitationMail({
      conference,
      settings,
      attendee: one.row.values,
      words: '',
      attachment: attached.isPdf ? 'pdf' : 'docx',
    });
    const entry = calendarEntryOf(one.job, outbox, ports.clock.stamp());
    const meeting = meetingFile(conference, settings.office.name, entry, ports.clock.today());
    return composedLetter(
      mail,
      { to: one.to, sender: settings.office.name, attachments: [attached.file, ...meeting] },
      attached.isPdf ? '' : ledgerNotes.wordInsteadOfPdf,
    );
  });
}

interface AttachedPaper {
  readonly file: Attachment;
  readonly isPdf: boolean;
}

/** The paper of each person by ID: PDF, or Word if the export fails. */
function attachmentsOf(
  ports: Ports,
  papers: readonly { readonly row: SheetRow<Attendee>; readonly file: DriveFile }[],
): ReadonlyMap<string, AttachedPaper> {
  const attachments = new Map<string, AttachedPaper>();
  for (const format of ['pdf', 'word'] as const) {
    const open = papers.filter(({ row }) => !attachments.has(row.values.id));
    if (open.length === 0) break;
    const contents = ports.drive.exportAll(
      open.map(({ file }) => file.id),
      format,
    );
    open.forEach(({ row, file }, index) => {
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

type OwnDocuments = (
  people: readonly SheetRow<Attendee>[],
) => Outcome<readonly (DriveFile | null)[], Failure>;

/**
 * The Doc of each person for the mail, made only once: those of an earlier run are recognised by their keys. They and
 * the template are fetched when first needed.
 */
function ownDocuments(ports: Ports, { conference, settings, people }: InvitationContext): OwnDocuments {
  const group = mailedGroup(conference.id);
  // Another number or date makes another paper.
  const keyOf = ({ values }: SheetRow<Attendee>): string =>
    `${conference.id}/thu/${conference.invitationNumber}/${values.id}`;
  const uploads = new Map<string, DriveFile>();
  const inDrive = documentsInDrive(ports, settings, group);
  let template: Outcome<Uint8Array, Failure> | undefined;
  const filler = paperFiller(
    ports,
    letterContext(ports, conference, settings, Object.keys([...people.values()][0]?.added ?? {})),
    (kind) => template ?? inDrive.template(kind),
  );
  return (rows) => {
    if (rows.length === 0) return success([]);
    // The same request also lists the documents.
    template ??= inDrive.template('invitation');
    const listing = inDrive.list();
    if (!listing.ok) return listing;
    const documents = new Map([...listing.value.map((file) => [file.key, file] as const), ...uploads]);
    const bundles = rows
      .filter((row) => !documents.has(keyOf(row)))
      .map((row) => ({ ...letterTo(row), key: keyOf(row) }));
    const filled = fillAll(
      filler,
      bundles.map((bundle) => plannedLetters(conference, bundle)),
    );
    if (!filled.ok) return filled;
    const placed = filled.value.map((paper) => ({
      ...paper,
      place: placeOf(conference, paper.subject, null),
    }));
    for (const { file } of storeDocuments(ports, { folder: inDrive.folder(), group }, placed)) {
      if (file) uploads.set(file.key, file);
    }
    return success(rows.map((row) => documents.get(keyOf(row)) ?? uploads.get(keyOf(row)) ?? null));
  };
}
