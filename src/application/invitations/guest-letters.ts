import type { Job } from '../../register/tables/ledger';
import { type ComposeLetters, composeByWays } from '../mail/send-letters';
import type { Ports } from '../ports';
import { composeCorrections, isCorrectionMail } from './correction-letters';
import { type InvitationContext, invitationComposer, isInvitationMail } from './invitation-letters';

/** What the office itself sends to guests: invitations, and what changed since. */
export const isGuestLetter = (job: Job): boolean => isInvitationMail(job) || isCorrectionMail(job);

/** Writes the letters of one conference. */
export const guestLetterComposer = (ports: Ports, context: InvitationContext): ComposeLetters =>
  composeByWays([
    [isInvitationMail, invitationComposer(ports, context)],
    [isCorrectionMail, (jobs, outbox) => composeCorrections(ports, context, jobs, outbox)],
  ]);
