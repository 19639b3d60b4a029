import type { InvitationFacts } from '../application/invitations/invitation-facts';
import { useCases } from '../application/use-cases';
import { mapValue } from '../domain/outcome';
import type { WordedUseCases } from '../rpc/contract';
import type { ReviewRow, ShownInvitations } from '../rpc/shown-answers';
import { damagedLetter } from '../text/failures/damaged-line';
import { longLettersSentence } from '../text/failures/long-letters';
import { mailStopSentence } from '../text/failures/mail-stop-sentence';
import { missingItem } from '../text/failures/missing-for-issue';
import { shownFollowUp, shownHistory, shownMatter } from './shown-follow-up';
import { shownList } from './shown-list';
import { shownPreparation } from './shown-preparation';

/** The use cases, with answers turned into words where a sidebar only displays them, which keeps sidebars small. */
export const wordedUseCases: WordedUseCases = {
  ...useCases,
  'attendee.read': (ports, input) => mapValue(useCases['attendee.read'](ports, input), shownList),
  'invitation.open': (ports, input) =>
    mapValue(useCases['invitation.open'](ports, input), ({ longLetters, ...facts }) => ({
      ...facts,
      long: longLettersSentence(longLetters),
      missing: facts.missing.map(missingItem),
      mail: { ...facts.mail, review: facts.mail.review.map(shownReview) },
      reminders: inWords(facts.reminders),
    })),
  'preparation.open': (ports, input) =>
    mapValue(useCases['preparation.open'](ports, input), shownPreparation),
  'follow.open': (ports) => mapValue(useCases['follow.open'](ports), shownFollowUp),
  'follow.save': (ports, input) => mapValue(useCases['follow.save'](ports, input), shownMatter),
  'follow.history': (ports, input) => mapValue(useCases['follow.history'](ports, input), shownHistory),
};

const shownReview = ({ damage, ...row }: InvitationFacts['mail']['review'][number]): ReviewRow => ({
  ...row,
  letter: damage === null ? row.letter : damagedLetter(row.letter, damage),
});

const inWords = ({ stops, ...run }: InvitationFacts['reminders']): ShownInvitations['reminders'] => ({
  ...run,
  stops: stops.map(mailStopSentence),
});
