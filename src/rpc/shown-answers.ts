import type { RegisterCheck } from '../application/check/check-register';
import type { RegisterRepair } from '../application/check/fix-register';
import type { ReadImport } from '../application/exchange/read-source';
import type { DoorFacts, RollFacts } from '../application/hall/roll-call';
import type { FinishedInvitations } from '../application/invitations/finish-invitations';
import type { MadeInvitations } from '../application/invitations/make-invitations';
import type { RemadeInvitations } from '../application/invitations/remake-invitations';
import type { SentInvitations } from '../application/invitations/send-invitations';
import type { StopReport } from '../application/mail/stop-sending';
import type { AddedRegisters } from '../application/province/add-registers';
import type { Mend } from '../domain/pulse/pulse';
import type { UnknownWord } from '../register/exchange/read-import';
import type { PersonLine, Remark } from '../register/lists/read-line';
import type { ShownGap } from './place';
import type { ShownAssigned, ShownFollowUp, ShownHistory, ShownMatter } from './shown-follow-up';
import type { Reported, ShownInvitations } from './shown-invitations';
import type { ShownIssuedPapers, ShownMadePapers, ShownPapers } from './shown-papers';
import type { ShownPreparationFacts } from './shown-preparation';
import type { ShownRemoval } from './shown-removal';
import type { ShownToday, ShownVillages } from './shown-today';

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
  /** `known` names people who were in the register; '' for none. */
  readonly 'attendee.import': { readonly added: number; readonly known: string };
  readonly 'attendee.undo-import': { readonly sentence: string };
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
  /** What the public sheet shows now. */
  readonly 'public.refresh': { readonly sentence: string };
  readonly 'follow.assign': ShownAssigned;
  readonly 'invitation.open': ShownInvitations;
  readonly 'invitation.make': Reported<MadeInvitations>;
  readonly 'invitation.remake': Reported<RemadeInvitations>;
  readonly 'invitation.finish': Reported<FinishedInvitations>;
  readonly 'invitation.send': Reported<SentInvitations>;
  readonly 'invitation.resume': Reported<SentInvitations>;
  readonly 'invitation.stop': Reported<StopReport>;
  readonly 'province.add': ShownAddedRegisters;
  readonly 'paper.open': ShownPapers;
  readonly 'paper.make': ShownMadePapers;
  readonly 'paper.issue': ShownIssuedPapers;
}
