import type { CalendarDate } from '../../domain/calendar/calendar-date';
import { latestStartOfSending } from '../../domain/reminders/send-quota';
import type { Settings } from '../../register/settings/settings';
import type { Attendee } from '../../register/tables/attendees';
import type { Job } from '../../register/tables/ledger';

/** The ledger's key of one person's invitation by mail: one letter, whatever runs and crashes come between. */
export const invitationJobKey = (conference: string, attendee: string): string =>
  `${conference}|invitation|${attendee}`;

export const isInvitationMail = (job: Job): boolean => job.kind === 'mail' && job.rule === 'invitation';

/** The day on which mailing must begin so that all is out in time; null when nobody is left to write to. */
export function startOfSending(
  invited: readonly Attendee[],
  lastDay: CalendarDate,
  { terms }: Settings,
): CalendarDate | null {
  const unsent = invited.filter((person) => person.email !== '' && person.sentOn === null).length;
  return unsent === 0 ? null : latestStartOfSending(unsent, terms.mailsADay, lastDay);
}
