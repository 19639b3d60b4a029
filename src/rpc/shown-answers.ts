import type { InvitationFacts } from '../application/invitations/invitation-facts';
import type { FollowedRow, FollowUpFacts } from '../application/petitions/follow-petition';
import type { Mark, ShownPreparationFacts } from './shown-preparation';

/** A matter as the list of Theo dõi kiến nghị shows it. */
export interface ShownMatter extends Pick<FollowedRow, 'row' | 'urgency'> {
  /** Its status, its day, the years it has waited. */
  readonly marks: readonly Mark[];
}

export interface ShownFollowUp extends Omit<FollowUpFacts, 'petitions' | 'mailStops'> {
  readonly petitions: readonly ShownMatter[];
  readonly mailStops: readonly string[];
}

export interface ShownHistory {
  readonly lines: readonly {
    readonly action: string;
    /** When and by whom. */
    readonly by: string;
    readonly detail: string;
  }[];
}

export interface ShownInvitations extends Omit<InvitationFacts, 'reminders'> {
  readonly reminders: Omit<InvitationFacts['reminders'], 'stops' | 'silentSince'> & {
    readonly stops: readonly string[];
    /** '' while the daily run works. */
    readonly silence: string;
  };
}

/** Answers in which the server has put words for what a sidebar only shows. */
export interface ShownAnswers {
  readonly 'preparation.open': ShownPreparationFacts;
  readonly 'follow.open': ShownFollowUp;
  readonly 'follow.save': ShownMatter;
  readonly 'follow.history': ShownHistory;
  readonly 'invitation.open': ShownInvitations;
}
