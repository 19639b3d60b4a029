import type { RegisterCheck } from '../application/check/check-register';
import type { RegisterRepair } from '../application/check/fix-register';
import type { ReadImport } from '../application/exchange/read-source';
import type { DoorFacts, RollFacts } from '../application/hall/roll-call';
import type { FinishedInvitations } from '../application/invitations/finish-invitations';
import type { InvitationFacts } from '../application/invitations/invitation-facts';
import type { MadeInvitations } from '../application/invitations/make-invitations';
import type { RemadeInvitations } from '../application/invitations/remake-invitations';
import type { FollowedRow, FollowUpFacts } from '../application/petitions/follow-petition';
import type { AddedRegisters } from '../application/province/add-registers';
import type { Mend } from '../domain/pulse/pulse';
import type { UnknownWord } from '../register/exchange/read-import';
import type { PersonLine, Remark } from '../register/lists/read-line';
import type { ShownGap } from './place';
import type { Noticed, ShownIssuedPapers, ShownMadePapers, ShownPapers } from './shown-papers';
import type { Mark, ShownPreparationFacts } from './shown-preparation';
import type { ShownRemoval } from './shown-removal';
import type { ShownToday, ShownVillages } from './shown-today';

/** A matter as Theo dõi kiến nghị shows it. */
export interface ShownMatter extends Pick<FollowedRow, 'row' | 'urgency'> {
  /** Status, due day, and years outstanding. */
  readonly marks: readonly Mark[];
}

export interface ShownFollowUp extends Omit<FollowUpFacts, 'petitions' | 'mailStops'> {
  readonly petitions: readonly ShownMatter[];
  readonly mailStops: readonly ShownGap[];
}

/** What became of several matters that got a unit or a day. */
export interface ShownAssigned {
  readonly saved: readonly ShownMatter[];
  /** `KN-0003: …`, for each matter that stays as it was. */
  readonly refused: readonly string[];
}

export interface ShownHistory {
  /** Where else changes are seen, and that there are none here. */
  readonly hint: string;
  readonly lines: readonly {
    readonly action: string;
    /** When and by whom. */
    readonly by: string;
    readonly detail: string;
  }[];
}

/** A remark about a person's line. */
export interface ShownRemark {
  readonly code: Remark['code'];
  /** Keys of other lines with the same person. */
  readonly doubles: readonly string[];
  readonly sentence: string;
}

export interface ShownPerson extends Pick<PersonLine, 'line' | 'key' | 'draft'> {
  readonly remarks: readonly ShownRemark[];
}

/** A pasted list as read by the server. */
export interface ShownList {
  readonly people: readonly ShownPerson[];
  /** Lines without a person, each with text and reason. */
  readonly ignored: readonly string[];
  /** Remarks about the whole list. */
  readonly sentences: readonly string[];
}

/** A register kept elsewhere, as read by the server. */
export interface ShownImport extends Omit<ReadImport, 'refused' | 'skipped' | 'unknown'> {
  readonly refused: readonly string[];
  readonly skipped: readonly string[];
  readonly unknown: readonly (UnknownWord & { readonly header: string })[];
}

/** A letter on the review list; where its line is damaged, the letter's name says so. */
export type ReviewRow = Omit<InvitationFacts['mail']['review'][number], 'damage'>;

export interface ShownInvitations
  extends Omit<
    InvitationFacts,
    'cost' | 'missing' | 'reminders' | 'mail' | 'longLetters' | 'wrongLetters' | 'hasFormerVillages'
  > {
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
  readonly reminders: Omit<InvitationFacts['reminders'], 'stops'> & { readonly stops: readonly ShownGap[] };
}

export interface ShownCheck extends Omit<RegisterCheck, 'mailStops'> {
  readonly mailStops: readonly ShownGap[];
}

export interface ShownRoll extends Omit<RollFacts, 'door'> {
  /** `trouble`: why ticks could not be taken in, '' without. */
  readonly door: (Omit<DoorFacts, 'trouble'> & { readonly trouble: string }) | null;
}

/** Something wrong with the work that goes on by itself, and the button that mends it. */
export interface ShownAilment {
  readonly sentence: string;
  readonly mend: Mend;
  readonly label: string;
}

export interface MendedPulse {
  /** Says what was done; '' where a sidebar opened instead. */
  readonly sentence: string;
  readonly pulse: readonly ShownAilment[];
}

/** What a pasted list of registers came to. */
interface ShownAddedRegisters extends Omit<AddedRegisters, 'refused'> {
  readonly refused: readonly string[];
  /** The refused lines as they were pasted. */
  readonly rest: string;
}

/** What keeps a conference from being issued, each with its place. */
export interface ShownGate {
  readonly gaps: readonly ShownGap[];
  readonly canOverride: boolean;
}

/** Answers with words where a sidebar only displays them. */
export interface ShownAnswers {
  readonly 'today.open': ShownToday;
  readonly 'village.read': ShownVillages;
  readonly 'attendee.read': ShownList;
  readonly 'import.read': ShownImport;
  readonly 'conference.gate': ShownGate;
  readonly 'preparation.open': ShownPreparationFacts;
  readonly 'check.open': ShownCheck;
  readonly 'check.fix': ShownCheck & Pick<RegisterRepair, 'fixed'>;
  readonly 'removal.open': ShownRemoval;
  readonly 'removal.run': ShownRemoval;
  readonly 'roll.open': ShownRoll;
  readonly 'follow.open': ShownFollowUp;
  readonly 'follow.save': ShownMatter;
  readonly 'follow.undo': ShownMatter;
  readonly 'follow.history': ShownHistory;
  readonly 'follow.assign': ShownAssigned;
  readonly 'invitation.open': ShownInvitations;
  readonly 'invitation.make': Noticed<MadeInvitations>;
  readonly 'invitation.remake': Noticed<RemadeInvitations>;
  readonly 'invitation.finish': Noticed<FinishedInvitations>;
  readonly 'province.add': ShownAddedRegisters;
  readonly 'paper.open': ShownPapers;
  readonly 'paper.make': ShownMadePapers;
  readonly 'paper.issue': ShownIssuedPapers;
}
