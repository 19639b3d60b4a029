import { fingerprintOf } from '../../domain/text/fingerprint';
import type { Job } from '../../register/tables/ledger';

/** One guest's entry in the calendar, as all mails to this guest name it. */
export interface CalendarEntry {
  /** The same for the same meeting and guest, so that a calendar updates its entry and makes no second one. */
  readonly uid: string;
  /** Grows with each mail to the guest; a calendar ignores a file with a smaller one than it holds. */
  readonly sequence: number;
}

type GuestJob = Pick<Job, 'conference' | 'record'>;

/** The UID of a guest who gets the first mail; registers of two offices, or of two years, do not share it. */
export const newUid = ({ conference, record }: GuestJob, registerLink: string): string =>
  `${conference}-${record}-${fingerprintOf(registerLink)}@so-doi-thoai`;

/** As versions before wrote it, which kept no UID in the ledger. */
const uidWithoutRegister = ({ conference, record }: GuestJob): string =>
  `${conference}-${record}@so-doi-thoai`;

/**
 * Follows from the ledger, which only grows: a mail has its line there before it leaves. The first line of the guest
 * says the UID, so it stays what the guest's calendar holds already.
 */
export function calendarEntryOf(job: GuestJob, outbox: readonly Job[]): CalendarEntry {
  const mails = outbox.filter(
    ({ kind, conference, record }) =>
      kind === 'mail' && conference === job.conference && record === job.record,
  );
  const [first] = mails;
  return {
    uid: first?.document || uidWithoutRegister(job),
    // Versions before numbered the corrections of a guest from 1, whether an invitation went by mail or not.
    sequence: mails.length - (first?.rule === 'invitation' ? 1 : 0),
  };
}
