import type { FollowUpRefusal } from './petitions/petition-follow-up';
import type { Permission } from './pulse/permission';

/** A rejected field; `row` counts from 0 within the rows sent. */
export interface InputProblem {
  readonly row: number;
  readonly field: string;
  readonly problem: string;
  /** ISO day that a future day was compared with. */
  readonly today?: string;
  /** Worded by the server where the sidebar does not word the problem. */
  readonly sentence?: string;
}

/**
 * `look-alike`: a placeholder that is no tag; `misplaced`: a tag outside the part that has its value; `missing`: a part
 * without a tag that it needs; `tracked`: a change that nobody accepted in the template; `leftover`: a placeholder in the
 * cell of a person; `drawn`: a tag in SmartArt or a chart.
 */
type TagReason =
  | 'unknown'
  | 'empty'
  | 'broken'
  | 'look-alike'
  | 'misplaced'
  | 'missing'
  | 'tracked'
  | 'drawn'
  | 'leftover';

/** A tag of a template that cannot be filled. */
export interface TagFailure {
  readonly tag: string;
  readonly reason: TagReason;
  /** The addressee of the letter; '' where the template itself is at fault. */
  readonly person: string;
  /** The most similar known tag, for an unknown one. */
  readonly nearest?: string;
  /** The repeated part that the tag belongs into. */
  readonly section?: string;
}

/** Every expected failure of the add-on; `text/` has a sentence for each. */
export type Failure =
  | {
      readonly code: 'busy';
      /** Who holds the lock, if known; '' where Google does not say. */
      readonly person?: string;
      readonly doing?: 'register' | 'papers' | 'mail';
      /** Letters sent, out of `total`. */
      readonly done?: number;
      readonly total?: number;
    }
  | { readonly code: 'not-set-up' }
  /** Somebody took the add-on off this register, or began to; set-up puts it into use again. */
  | { readonly code: 'removed' }
  | { readonly code: 'removal-unfinished' }
  /** A rehearsal is on, whose made-up rows would stay as if they were real. */
  | { readonly code: 'rehearsing' }
  | { readonly code: 'sheet-missing'; readonly tab: string }
  /** The office made a tab of the name that the add-on needs. */
  | { readonly code: 'tab-taken'; readonly tab: string }
  | { readonly code: 'header-missing'; readonly tab: string; readonly header: string }
  | { readonly code: 'header-doubled'; readonly tab: string; readonly header: string }
  | { readonly code: 'invalid'; readonly problems: readonly InputProblem[] }
  | { readonly code: 'identity-refused' }
  /** A denunciation that came together with other matters, which would tell who brought it. */
  | { readonly code: 'denunciation-apart' }
  | { readonly code: 'not-found'; readonly id: string }
  | {
      readonly code: 'conflict';
      readonly id: string;
      /** The current row, as typed text by field. */
      readonly current: Readonly<Record<string, string>>;
      readonly fingerprint: string;
    }
  | { readonly code: 'request-reused' }
  | { readonly code: 'row-moved'; readonly tab: string }
  | { readonly code: 'no-conference' }
  | { readonly code: 'conference-blocked'; readonly conference: string; readonly missing: readonly string[] }
  | { readonly code: 'follow-up-refused'; readonly refusals: readonly FollowUpRefusal[] }
  /** Matters that somebody followed since they were recorded, or that have an issued paper. */
  | { readonly code: 'matter-followed'; readonly ids: readonly string[] }
  /** The tab already has rows of this kind, which the model would repeat. */
  | { readonly code: 'already-there'; readonly tab: string }
  | { readonly code: 'rehearsal-needs-empty'; readonly tabs: readonly string[] }
  /** The one leaving no longer has a seat, or the one joining has left the reserve list. */
  | { readonly code: 'seat-changed' }
  | { readonly code: 'not-issued' }
  | { readonly code: 'nobody-invited' }
  /** Names of people whose letter nobody made. */
  | { readonly code: 'no-letter'; readonly people: readonly string[] }
  | { readonly code: 'rows-without-id'; readonly tab: string; readonly count: number }
  | { readonly code: 'template-missing' /** Made the template, if known. */; readonly person?: string }
  | {
      readonly code: 'template-tags';
      readonly problems: readonly TagFailure[];
      /** Kind of paper; absent for the invitation. */
      readonly paper?: string;
    }
  /** Another paper of the year has this number. */
  | { readonly code: 'number-taken'; readonly number: string; readonly holder: string }
  | { readonly code: 'file-too-large'; readonly megabytes: number }
  | { readonly code: 'drive-refused'; readonly status: number }
  /** The Drive API is not switched on for the project of the script. */
  | { readonly code: 'drive-off' }
  /** Documents that are no longer where their lines say; one press brings them back or makes them again. */
  | {
      readonly code: 'files-lost';
      readonly conference: string;
      readonly binned: number;
      readonly gone: number;
      readonly isFolderBinned: boolean;
    }
  | { readonly code: 'document-locked' }
  /** The signed print says something else than the register now: names of tags. */
  | {
      readonly code: 'draft-changed';
      readonly changes: readonly string[];
      /** What is issued is never made again: another paper replaces it, or guests are told by a letter of their own. */
      readonly issued?: 'papers' | 'letters';
    }
  /** Under the scope `drive.file` a file is accessible only to the user for whom the add-on made it. */
  | { readonly code: 'document-of-other'; readonly person: string }
  /** Drive makes no more documents of this account today. */
  | { readonly code: 'documents-spent' }
  | { readonly code: 'bad-request' }
  | { readonly code: 'stale-client' }
  /** A newer version of the add-on has upgraded the workbook. */
  | { readonly code: 'newer-register' }
  /** The sidebar was opened under another account than the one that now asks. */
  | { readonly code: 'other-account' }
  | { readonly code: 'authorization-needed' }
  /** Protected sheets and ranges that this person may not edit; none where the whole workbook is only for reading. */
  | { readonly code: 'no-edit-right'; readonly places: readonly string[] }
  /** A cell to be shown that lies outside the sheet as it is now. */
  | { readonly code: 'cell-gone'; readonly tab: string; readonly cell: string }
  /** `Sổ gửi` holds less than letters have left: an older version, or rows that somebody deleted. */
  | { readonly code: 'ledger-behind' }
  /** What this account withholds of what the daily run needs. */
  | { readonly code: 'permission-missing'; readonly permissions: readonly Permission[] }
  /** Google made a daily trigger and does not list it. */
  | { readonly code: 'trigger-missing' }
  | { readonly code: 'unexpected' };

export type FailureCode = Failure['code'];
