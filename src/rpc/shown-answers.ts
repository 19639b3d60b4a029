import type { InvitationFacts } from '../application/invitations/invitation-facts';
import type { FollowedRow, FollowUpFacts } from '../application/petitions/follow-petition';
import type { PersonLine, Remark } from '../register/lists/read-line';
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

/** What a person's line has that somebody should look at. */
export interface ShownRemark {
  readonly code: Remark['code'];
  /** Keys of the lines of the list that hold the same person. */
  readonly doubles: readonly string[];
  readonly sentence: string;
}

export interface ShownPerson extends Pick<PersonLine, 'line' | 'key' | 'draft'> {
  readonly remarks: readonly ShownRemark[];
}

/** A pasted list as the server understood it. */
export interface ShownList {
  readonly people: readonly ShownPerson[];
  /** Lines that are nobody, each with its text and why. */
  readonly ignored: readonly string[];
  /** How the list was read as a whole. */
  readonly sentences: readonly string[];
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
  readonly 'attendee.read': ShownList;
  readonly 'preparation.open': ShownPreparationFacts;
  readonly 'follow.open': ShownFollowUp;
  readonly 'follow.save': ShownMatter;
  readonly 'follow.history': ShownHistory;
  readonly 'invitation.open': ShownInvitations;
}
