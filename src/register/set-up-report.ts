/** What set-up added or repaired. */
export type SetUpChange =
  | { readonly kind: 'tab'; readonly tab: string }
  | { readonly kind: 'column'; readonly tab: string; readonly header: string }
  /** Locale and time zone of the spreadsheet. */
  | { readonly kind: 'region' }
  /** A header that had stray spaces or the name of an earlier version. */
  | { readonly kind: 'header'; readonly tab: string; readonly header: string }
  | { readonly kind: 'settings'; readonly rows: number }
  /** Reminders that a newer version brings, as `Cấu hình` names them. */
  | { readonly kind: 'new-reminders'; readonly names: readonly string[] }
  | { readonly kind: 'days-off'; readonly years: readonly number[] }
  | { readonly kind: 'folder' }
  | { readonly kind: 'template' }
  | { readonly kind: 'reminders' };

/** What set-up left alone for the office. */
export type SetUpProblem =
  /** The tab `actual` looks like the missing `tab`. */
  | { readonly kind: 'tab-renamed'; readonly tab: string; readonly actual: string }
  /** The header `actual`, in this cell, stands where `header` is missing; '' where it was wiped. */
  | {
      readonly kind: 'header-renamed';
      readonly tab: string;
      readonly header: string;
      readonly actual: string;
      readonly cell: string;
    }
  | {
      readonly kind: 'header-doubled';
      readonly tab: string;
      readonly header: string;
      readonly cells: readonly string[];
    }
  /** The office has a tab of this name that is not the add-on's. */
  | { readonly kind: 'tab-taken'; readonly tab: string }
  /** Folder and template were not made; running set-up again tries again. */
  | { readonly kind: 'drive-refused' }
  /** Anybody with the link can open this file, and so what is put into it. */
  | { readonly kind: 'shared-by-link'; readonly name: string }
  /** What was made in Drive could not be written into the settings; running set-up again finds it. */
  | { readonly kind: 'not-recorded' }
  /** Google does not say who is at work, so no reminders were started. */
  | { readonly kind: 'person-unknown' };

export interface SetUpReport {
  readonly additions: readonly SetUpChange[];
  readonly repairs: readonly SetUpChange[];
  readonly problems: readonly SetUpProblem[];
  /** '' where there is none yet. */
  readonly folderUrl: string;
  readonly templateUrl: string;
  readonly triggerOwner: string;
  readonly triggerIsMine: boolean;
  /** The spreadsheet was copied from another register, and nobody runs its reminders yet. */
  readonly isCopy: boolean;
}
