import type { InvitationFacts } from '../application/invitations/invitation-facts';
import type { ShownGap } from './place';
import type { Mark } from './shown-preparation';

// The answers for Mời họp, with words where the sidebar only displays them.

/** What was done, in words. */
interface Report {
  readonly text: string;
  /** Bad where somebody has to act. */
  readonly tone: 'good' | 'bad';
}

/** An answer with its report, in which notes about the accounts of colleagues stand too. */
export type Reported<Answer> = Omit<Answer, 'shared'> & { readonly report: Report };

/** A letter on the review list; where its line is damaged, the letter's name says so. */
export type ReviewRow = Omit<InvitationFacts['mail']['review'][number], 'damage'>;

type Reworded =
  | 'clock'
  | 'cost'
  | 'missing'
  | 'reminders'
  | 'mail'
  | 'longLetters'
  | 'wrongLetters'
  | 'hasFormerVillages';

export interface ShownInvitations extends Omit<InvitationFacts, Reworded> {
  /** Null while the conference has no day. */
  readonly clock: {
    readonly tone: Mark['tone'];
    readonly sentence: string;
    readonly lines: readonly string[];
    readonly gaps: readonly ShownGap[];
  } | null;
  readonly missing: readonly ShownGap[];
  /** What the letters still cost this account, in words; tight where a day is not enough. */
  readonly cost: { readonly lines: readonly string[]; readonly isTight: boolean };
  /** '' while every letter fits its page. */
  readonly long: string;
  /** Letters with a former name: a line each, what to do, and whose can be made again now. */
  readonly wrong: {
    readonly lines: readonly string[];
    readonly sentence: string;
    readonly again: readonly string[];
  };
  readonly mail: Omit<InvitationFacts['mail'], 'review'> & { readonly review: readonly ReviewRow[] };
  readonly reminders: {
    /** Under whose account the daily run is, and when it ran and runs. */
    readonly sentence: string;
    readonly mine: boolean;
    readonly stops: readonly ShownGap[];
  };
}
