import type { CalendarDate } from '../domain/calendar/calendar-date';
import type { Failure } from '../domain/failure';

/** An addition or repair by set-up. */
export type SetUpChange =
  | { readonly kind: 'tab'; readonly tab: string }
  | { readonly kind: 'column'; readonly tab: string; readonly header: string }
  /** Locale and time zone of the spreadsheet. */
  | { readonly kind: 'region'; readonly daysTyped: boolean }
  /** A header with stray spaces or with its name of an earlier version. */
  | { readonly kind: 'header'; readonly tab: string; readonly header: string }
  | {
      readonly kind: 'upgrade';
      /** Versions of the workbook's layout. */
      readonly from: number;
      readonly to: number;
      /** Hidden tabs that hold what was rewritten. */
      readonly copies: readonly string[];
    }
  | { readonly kind: 'settings'; readonly rows: number }
  /** Reminders new in this version, by their names in `Cấu hình`. */
  | { readonly kind: 'new-reminders'; readonly names: readonly string[] }
  | { readonly kind: 'days-off'; readonly years: readonly number[] }
  | { readonly kind: 'folder' }
  | { readonly kind: 'template' }
  | { readonly kind: 'reminders' };

/** A problem that set-up leaves to the office. */
export type SetUpProblem =
  /** The tab `actual` looks like the missing `tab`. */
  | { readonly kind: 'tab-renamed'; readonly tab: string; readonly actual: string }
  /** `header` is missing; its cell holds `actual`, '' if it was cleared. */
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
  /** The office has made a tab of this name. */
  | { readonly kind: 'tab-taken'; readonly tab: string }
  /** Folder and template were not created; set-up can be run again. */
  | { readonly kind: 'drive-refused' }
  /** Anyone with the link can open this file and, for a folder, its contents. */
  | { readonly kind: 'shared-by-link'; readonly name: string }
  /** Files were created but could not be recorded in the settings; another run of set-up finds them. */
  | { readonly kind: 'not-recorded' }
  /** Google does not reveal the user, so no reminders were started. */
  | { readonly kind: 'person-unknown' }
  /** This account got no trigger, and no reminders were started. */
  | { readonly kind: 'reminders-refused'; readonly reason: Failure };

export interface SetUpReport {
  readonly additions: readonly SetUpChange[];
  readonly repairs: readonly SetUpChange[];
  readonly problems: readonly SetUpProblem[];
  /** '' for none yet. */
  readonly folderUrl: string;
  readonly templateUrl: string;
  readonly triggerOwner: string;
  readonly triggerIsMine: boolean;
  /** A copy of another register, whose reminders nobody runs yet. */
  readonly isCopy: boolean;
}

/** The tab that says what a removal took away and what stayed. */
export const removalTab = 'Gỡ tiện ích';

/** What a removal took away, and what it could not. */
export interface RemovalReport {
  readonly day: CalendarDate;
  /** E-mail address of the person; '' where Google does not say. */
  readonly person: string;
  /** Accounts whose own daily trigger only they, or Google, can take away. */
  readonly others: readonly string[];
  /** Former states of tabs, hidden until then. */
  readonly copies: readonly string[];
  /** Letters that had not left. */
  readonly waiting: number;
  /** Link of the folder with the papers; '' for none. */
  readonly folder: string;
}
