import type { FollowUpRefusal } from './petitions/petition-follow-up';

/** One field that cannot be taken as it is; `row` counts from 0 within what was sent. */
export interface InputProblem {
  readonly row: number;
  readonly field: string;
  readonly problem: string;
}

/** A tag of a template that cannot be filled. */
export interface TagFailure {
  readonly tag: string;
  readonly reason: 'unknown' | 'empty' | 'broken';
  /** Who the letter is for; '' where it concerns the template itself. */
  readonly person: string;
  /** The known tag most like an unknown one. */
  readonly nearest?: string;
}

/** Every way in which the add-on refuses or cannot do what it was asked; `text/` has a sentence for each. */
export type Failure =
  | {
      readonly code: 'busy';
      /** Who is at work, where the add-on knows; '' where Google does not say. */
      readonly person?: string;
      readonly doing?: 'register' | 'papers' | 'mail';
      /** Letters that have left, of how many. */
      readonly done?: number;
      readonly total?: number;
    }
  | { readonly code: 'not-set-up' }
  | { readonly code: 'sheet-missing'; readonly tab: string }
  | { readonly code: 'header-missing'; readonly tab: string; readonly header: string }
  | { readonly code: 'header-doubled'; readonly tab: string; readonly header: string }
  | { readonly code: 'invalid'; readonly problems: readonly InputProblem[] }
  | { readonly code: 'identity-refused' }
  | { readonly code: 'not-found'; readonly id: string }
  | {
      readonly code: 'conflict';
      readonly id: string;
      /** The row as it is now, as typed text by field. */
      readonly current: Readonly<Record<string, string>>;
      readonly fingerprint: string;
    }
  | { readonly code: 'request-reused' }
  | { readonly code: 'row-moved'; readonly tab: string }
  | { readonly code: 'no-conference' }
  | { readonly code: 'conference-blocked'; readonly missing: readonly string[] }
  | { readonly code: 'follow-up-refused'; readonly refusals: readonly FollowUpRefusal[] }
  /** It already has rows of this kind, which a model would only repeat. */
  | { readonly code: 'already-there'; readonly tab: string }
  | { readonly code: 'rehearsal-needs-empty'; readonly tabs: readonly string[] }
  /** Who gives up a seat has none, or who takes it is not on the reserve list any more. */
  | { readonly code: 'seat-changed' }
  | { readonly code: 'not-issued' }
  | { readonly code: 'nobody-invited' }
  | { readonly code: 'rows-without-id'; readonly tab: string; readonly count: number }
  | { readonly code: 'template-missing' }
  | {
      readonly code: 'template-tags';
      readonly problems: readonly TagFailure[];
      /** Code of the kind of paper; absent for the invitation. */
      readonly paper?: string;
    }
  /** The number is that of another paper of the year. */
  | { readonly code: 'number-taken'; readonly number: string; readonly holder: string }
  | { readonly code: 'file-too-large'; readonly megabytes: number }
  | { readonly code: 'drive-refused'; readonly status: number }
  | { readonly code: 'document-locked' }
  /** Under `drive.file` nobody reaches a file that the add-on made for somebody else. */
  | { readonly code: 'document-of-other'; readonly person: string }
  | { readonly code: 'quota-spent'; readonly remaining: number; readonly needed: number }
  | { readonly code: 'bad-request' }
  | { readonly code: 'stale-client' }
  | { readonly code: 'authorization-needed' }
  | { readonly code: 'unexpected' };

export type FailureCode = Failure['code'];
