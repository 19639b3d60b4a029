import { fingerprintOf } from '../../domain/text/fingerprint';
import type { Job } from '../../register/tables/ledger';

/** A guest's calendar entry, the same in all mails to that guest. */
export interface CalendarEntry {
  /** Constant for a meeting and guest, so that a calendar updates its entry instead of adding a second one. */
  readonly uid: string;
  /** Grows with each mail to the guest; a calendar ignores a file with a lower number than it has. */
  readonly sequence: number;
}

type GuestJob = Pick<Job, 'conference' | 'record'>;

/** The UID for the first mail to a guest; it differs between the registers of two offices or years. */
export const newUid = ({ conference, record }: GuestJob, registerLink: string): string =>
  `${conference}-${record}-${fingerprintOf(registerLink)}@so-doi-thoai`;

/** The UID of earlier versions, which did not store it in the ledger. */
const uidWithoutRegister = ({ conference, record }: GuestJob): string =>
  `${conference}-${record}@so-doi-thoai`;

/**
 * Derived from the ledger, to which lines are only added: a mail has its line there before it is sent. The guest's
 * first line holds the UID, so the entry in the guest's calendar keeps its UID.
 */
export function calendarEntryOf(job: GuestJob, outbox: readonly Job[]): CalendarEntry {
  const mails = outbox.filter(
    ({ kind, conference, record }) =>
      kind === 'mail' && conference === job.conference && record === job.record,
  );
  const [first] = mails;
  return {
    uid: first?.document || uidWithoutRegister(job),
    // Earlier versions numbered the corrections of a guest from 1, with or without a mailed invitation.
    sequence: mails.length - (first?.rule === 'invitation' ? 1 : 0),
  };
}
