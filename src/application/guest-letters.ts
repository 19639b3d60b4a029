import type { Failure } from '../domain/failure';
import { type Outcome, success } from '../domain/outcome';
import type { Job } from '../register/ledger';
import { composeCorrections, isCorrectionMail } from './correction-letters';
import { composeInvitations, type InvitationContext } from './invitation-letters';
import type { Ports } from './ports';
import type { Composed } from './send-letters';
import { isInvitationMail } from './sent-invitations';

/** What the office itself sends to guests: invitations, and what changed since. */
export const isGuestLetter = (job: Job): boolean => isInvitationMail(job) || isCorrectionMail(job);

/** The letters of one conference; invitations fetch their documents together. */
export function composeGuestLetters(
  ports: Ports,
  context: InvitationContext,
  jobs: readonly Job[],
): Outcome<readonly Composed[], Failure> {
  const letters = new Map<string, Composed>();
  for (const [isOwn, compose] of [
    [isInvitationMail, composeInvitations],
    [isCorrectionMail, composeCorrections],
  ] as const) {
    const own = jobs.filter(isOwn);
    if (own.length === 0) continue;
    const composed = compose(ports, context, own);
    if (!composed.ok) return composed;
    own.forEach((job, index) => {
      letters.set(job.key, composed.value[index] ?? { kind: 'later' });
    });
  }
  return success(jobs.map((job) => letters.get(job.key) ?? { kind: 'later' }));
}
