import { daysBetween, isoDate, parseIsoDate } from '../../domain/calendar/calendar-date';
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

const epoch = isoDate('2020-01-01');

/**
 * Grows with the minute of writing, so that it does not fall when an earlier version of the register is restored and has
 * lost lines of the ledger. Mails of one minute are told apart by their number.
 */
function sequenceAt(stamp: string, count: number): number {
  const date = parseIsoDate(stamp.slice(0, 10)) ?? epoch;
  const [hours = 0, minutes = 0] = stamp.slice(11, 16).split(':').map(Number);
  return (daysBetween(epoch, date) * 1440 + hours * 60 + minutes) * 10 + Math.min(count, 9);
}

/**
 * The UID comes from the guest's first line in the ledger, so the entry in the guest's calendar keeps it. `stamp` is the
 * time of writing.
 */
export function calendarEntryOf(job: GuestJob, outbox: readonly Job[], stamp: string): CalendarEntry {
  const mails = outbox.filter(
    ({ kind, conference, record }) =>
      kind === 'mail' && conference === job.conference && record === job.record,
  );
  const [first] = mails;
  return {
    uid: first?.document || uidWithoutRegister(job),
    sequence: sequenceAt(stamp, mails.length),
  };
}
