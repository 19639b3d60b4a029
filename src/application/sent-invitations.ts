import { type CalendarDate, parseIsoDate } from '../domain/calendar-date';
import type { Failure } from '../domain/failure';
import { type Outcome, success } from '../domain/outcome';
import { latestStartOfSending } from '../domain/send-quota';
import { type Attendee, attendees, byMail } from '../register/attendees';
import type { Job } from '../register/ledger';
import type { Settings } from '../register/settings';
import type { Ports } from './ports';

/** The ledger's key of one person's invitation by mail: one letter, whatever runs and crashes come between. */
export const invitationJobKey = (conference: string, attendee: string): string =>
  `${conference}|invitation|${attendee}`;

export const isInvitationMail = (job: Job): boolean => job.kind === 'mail' && job.rule === 'invitation';

/**
 * Copies what the ledger knows to have left into `Ngày gửi giấy mời`, where the office has not typed a day itself.
 * `known` are the attendees as read before, if they were; they are read again only where something is to be copied.
 */
export function recordSentInvitations(
  ports: Ports,
  known: readonly Attendee[] | null,
  delivered: readonly Job[],
): Outcome<void, Failure> {
  const days = new Map(
    delivered.filter(isInvitationMail).map((job) => [job.record, parseIsoDate(job.doneAt.slice(0, 10))]),
  );
  const changeOf = (person: Attendee) => {
    const sentOn = days.get(person.id);
    if (!sentOn || person.sentOn !== null) return [];
    // The day is written last: while it is missing, a run that broke off is taken up again.
    return [{ key: person.id, values: { handedBy: byMail, sentOn } }];
  };
  if (days.size === 0 || known?.flatMap(changeOf).length === 0) return success(undefined);
  const sheet = ports.register.read(attendees);
  if (!sheet.ok) return sheet;
  const changes = sheet.value.rows.flatMap((row) => changeOf(row.values));
  return changes.length === 0 ? success(undefined) : ports.register.change(sheet.value, changes);
}

/** The day on which mailing must begin so that all is out in time; null when nobody is left to write to. */
export function startOfSending(
  invited: readonly Attendee[],
  lastDay: CalendarDate,
  { terms }: Settings,
): CalendarDate | null {
  const unsent = invited.filter((person) => person.email !== '' && person.sentOn === null).length;
  return unsent === 0 ? null : latestStartOfSending(unsent, terms.mailsADay, lastDay);
}
