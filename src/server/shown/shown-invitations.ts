import type { FinishedInvitations } from '../../application/invitations/finish-invitations';
import type { InvitationFacts } from '../../application/invitations/invitation-facts';
import type { MadeInvitations } from '../../application/invitations/make-invitations';
import type { RemadeInvitations } from '../../application/invitations/remake-invitations';
import type { SentInvitations } from '../../application/invitations/send-invitations';
import type { StopReport } from '../../application/mail/stop-sending';
import { isTight } from '../../domain/reminders/season-cost';
import { joined } from '../../domain/text/joined';
import type { SharedWork } from '../../register/papers/shared-work';
import type { Reported, ReviewRow, ShownInvitations } from '../../rpc/shown-invitations';
import type { Mark } from '../../rpc/shown-preparation';
import { damagedLetter } from '../../text/failures/damaged-line';
import { formerNamesSentence, longLettersSentence } from '../../text/failures/long-letters';
import { sharedWorkSentence } from '../../text/failures/shared-work-sentence';
import * as words from '../../text/invitation-reports';
import { costLines } from '../../text/season-cost';
import { shownDay, shownIso } from '../../text/shown-date';
import { gapOf, gapOfStop } from '../places/gaps';
import { at } from '../places/places';

/** The answer for Mời họp in words. */
export function shownInvitations(facts: InvitationFacts): ShownInvitations {
  const { longLetters, wrongLetters, hasFormerVillages, cost, ...rest } = facts;
  const { owner, lastRun, nextRun, mine, stops } = facts.reminders;
  return {
    ...rest,
    clock: facts.clock && shownClock(facts.clock),
    cost: { lines: cost ? costLines(cost) : [], isTight: cost !== null && isTight(cost) },
    long: longLettersSentence(longLetters),
    wrong: {
      lines: wrongLetters.map(({ name, changes }) => `${name}: ${changes.join('; ')}`),
      sentence: formerNamesSentence(wrongLetters.length, hasFormerVillages),
      again: hasFormerVillages ? [] : wrongLetters.map(({ id }) => id),
    },
    missing: facts.missing.map((code) => gapOf(code, facts.conference?.id)),
    mail: { ...facts.mail, review: facts.mail.review.map(shownReview) },
    reminders: {
      sentence: owner === '' ? words.noOwner : words.owner(owner, shownIso(lastRun), shownIso(nextRun)),
      mine,
      stops: stops.map(gapOfStop),
    },
  };
}

type Clock = NonNullable<InvitationFacts['clock']>;

const clockTones: Readonly<Record<Clock['state'], Mark['tone']>> = {
  open: 'plain',
  'due-today': 'warn',
  missed: 'bad',
  met: 'good',
  late: 'bad',
};

const shownClock = ({ state, lastIssueDay, target, broadcastOn }: Clock): ShownInvitations['clock'] => ({
  tone: clockTones[state],
  sentence: words.clock[state](shownIso(lastIssueDay, shownDay)),
  lines: [
    ...(state === 'open' && target < lastIssueDay ? [words.target(shownIso(target, shownDay))] : []),
    ...(broadcastOn === null ? [] : [words.broadcastOn(shownIso(broadcastOn))]),
  ],
  gaps: broadcastOn === null ? [{ text: words.noBroadcast, place: at('conference-form', 'broadcast') }] : [],
});

const shownReview = ({ damage, ...row }: InvitationFacts['mail']['review'][number]): ReviewRow => ({
  ...row,
  letter: damage === null ? row.letter : damagedLetter(row.letter, damage),
});

/** `asksForAct`: somebody has to do something about it. */
function reported<Answer extends object>(
  { shared, ...answer }: Answer & { readonly shared?: SharedWork },
  asksForAct: boolean,
  sentences: readonly string[],
): Reported<Answer> {
  const text = joined(' ', ...sentences, shared ? sharedWorkSentence(shared) : '');
  return { ...answer, report: { text, tone: asksForAct ? 'bad' : 'good' } };
}

/** `isAgain`: only letters with a former name were made. */
export function reportMade(made: MadeInvitations, isAgain: boolean): Reported<MadeInvitations> {
  const { letters, earlierLetters, left, isSpent, byLink } = made;
  if (isAgain) return reported(made, false, [words.made(letters, 0)]);
  return reported(made, byLink, [
    words.made(letters, earlierLetters),
    left > 0 ? words.makingOn(left, isSpent) : '',
    letters > 0 && left === 0 ? words.printAndSign : '',
    byLink ? words.sharedByLink : '',
  ]);
}

export const reportRemade = (remade: RemadeInvitations): Reported<RemadeInvitations> =>
  reported(remade, remade.left > 0, [words.remade(remade.remade, remade.left)]);

export const reportFinished = (finished: FinishedInvitations): Reported<FinishedInvitations> =>
  reported(finished, finished.shared !== undefined, [words.finished(finished.finished)]);

export function reportSent(report: SentInvitations): Reported<SentInvitations> {
  const { sent, waiting, uncertain, withoutPdf } = report;
  return reported(report, uncertain > 0, [
    words.sent(sent),
    waiting > 0 ? words.sentWaiting(waiting) : '',
    uncertain > 0 ? words.sentUncertain(uncertain) : '',
    withoutPdf > 0 ? words.withoutPdf(withoutPdf) : '',
  ]);
}

export const reportStopped = (report: StopReport): Reported<StopReport> =>
  reported(report, false, [report.running ? words.stopping : words.stopped(report.stopped)]);
