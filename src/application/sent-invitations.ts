import type { CalendarDate } from '../domain/calendar-date';
import type { Failure } from '../domain/failure';
import { type Outcome, success } from '../domain/outcome';
import { attendees, byMail } from '../register/attendees';
import type { Job } from '../register/ledger';
import type { Ports } from './ports';

/** The ledger's key of one person's invitation by mail: one letter, whatever runs and crashes come between. */
export const invitationJobKey = (conference: string, attendee: string): string =>
  `${conference}|invitation|${attendee}`;

export const isInvitationMail = (job: Job): boolean => job.kind === 'mail' && job.rule === 'invitation';

/** Copies what the ledger knows to have left into `Ngày gửi giấy mời`, where the office has not typed a day itself. */
export function recordSentInvitations(
  ports: Ports,
  sent: readonly Job[],
  today: CalendarDate,
): Outcome<void, Failure> {
  const ids = new Set(sent.filter(isInvitationMail).map((job) => job.record));
  if (ids.size === 0) return success(undefined);
  const sheet = ports.register.read(attendees);
  if (!sheet.ok) return sheet;
  const changes = sheet.value.rows
    .filter(({ values }) => ids.has(values.id) && values.sentOn === null)
    .map(({ values }) => ({ key: values.id, values: { sentOn: today, handedBy: byMail } }));
  return changes.length === 0 ? success(undefined) : ports.register.change(sheet.value, changes);
}
