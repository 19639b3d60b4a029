import type { Job } from '../../register/tables/ledger';

/** The ledger's key of one person's invitation by mail: one letter, whatever runs and crashes come between. */
export const invitationJobKey = (conference: string, attendee: string): string =>
  `${conference}|invitation|${attendee}`;

export const isInvitationMail = (job: Job): boolean => job.kind === 'mail' && job.rule === 'invitation';
