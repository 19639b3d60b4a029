import type { AssignedPetitions } from '../application/petitions/assign-petitions';
import type { FollowedRow, FollowUpFacts } from '../application/petitions/follow-petition';
import type { PetitionClass } from '../domain/petitions/petition';
import type { FollowField } from '../register/columns/followed-petition';
import type { ShownGap } from './place';
import type { Mark } from './shown-preparation';

/** `remark` is what remains of `publish` for a matter that must not be published. */
export type StepName =
  | 'assign'
  | 'progress'
  | 'answer'
  | 'resolve'
  | 'explain'
  | 'transfer'
  | 'confirm'
  | 'publish'
  | 'remark'
  | 'reopen';

/** A next step of a matter. */
export interface ShownStep {
  readonly name: StepName;
  readonly label: string;
  readonly help: string;
  /** The label of the status that it sets; null keeps the status. */
  readonly status: string | null;
  /** What it asks for. */
  readonly fields: readonly FollowField[];
  /** A date that defaults to today. */
  readonly today?: FollowField;
  /** Fields that it empties. */
  readonly clears?: readonly FollowField[];
}

/** A matter as Theo dõi kiến nghị shows it. */
export interface ShownMatter extends Pick<FollowedRow, 'row' | 'urgency'> {
  readonly class: PetitionClass | null;
  /** Status, due day, and years outstanding. */
  readonly marks: readonly Mark[];
  /** Who leads, and below it the other units, the authority, and what happened after it was closed. */
  readonly about: readonly string[];
  /** Possible steps, the usual one first. */
  readonly steps: readonly StepName[];
}

export interface ShownFollowUp extends Omit<FollowUpFacts, 'petitions' | 'mailStops'> {
  readonly petitions: readonly ShownMatter[];
  readonly steps: readonly ShownStep[];
  readonly mailStops: readonly ShownGap[];
}

/** What became of several matters that got a unit or a day. */
export interface ShownAssigned extends Pick<AssignedPetitions, 'undoable'> {
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
