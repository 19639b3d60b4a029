import { success } from '../domain/outcome';
import type { Job } from '../register/ledger';
import { composeCorrections, isCorrectionMail } from './correction-letters';
import { type InvitationContext, invitationComposer } from './invitation-letters';
import type { Ports } from './ports';
import type { Composed, ComposeLetters } from './send-letters';
import { isInvitationMail } from './sent-invitations';

/** What the office itself sends to guests: invitations, and what changed since. */
export const isGuestLetter = (job: Job): boolean => isInvitationMail(job) || isCorrectionMail(job);

/** Writes the letters of one conference. */
export function guestLetterComposer(ports: Ports, context: InvitationContext): ComposeLetters {
  const ways: readonly (readonly [(job: Job) => boolean, ComposeLetters])[] = [
    [isInvitationMail, invitationComposer(ports, context)],
    [isCorrectionMail, (jobs) => composeCorrections(ports, context, jobs)],
  ];
  return (jobs) => {
    const letters = new Map<string, Composed>();
    for (const [isOwn, compose] of ways) {
      const own = jobs.filter(isOwn);
      if (own.length === 0) continue;
      const composed = compose(own);
      if (!composed.ok) return composed;
      own.forEach((job, index) => {
        letters.set(job.key, composed.value[index] ?? { kind: 'later' });
      });
    }
    return success(jobs.map((job) => letters.get(job.key) ?? { kind: 'later' }));
  };
}
