import type { CalendarDate } from '../calendar/calendar-date';
import type { Failure } from '../failure';

/** Faults of `Cấu hình` and `Ngày nghỉ` that keep reminders from leaving; what the office switched off on purpose is none. */
export type SettingFault =
  | { readonly kind: 'no-clerk-address' }
  | { readonly kind: 'unread-addresses'; readonly names: readonly string[] }
  | { readonly kind: 'unread-days'; readonly rows: number }
  | { readonly kind: 'village-renamed'; readonly was: string; readonly is: string };

/** What was seen and written down of the work that the add-on does by itself. */
export interface HealthRecord {
  readonly today: CalendarDate;
  /** Who looks. */
  readonly me: string;
  /** Who runs the reminders, '' if nobody; null where nobody has read that since this was recorded. */
  readonly owner: string | null;
  /** Whose daily trigger fired or was listed last; '' if none was seen. */
  readonly provenPerson: string;
  /** The last day on which the daily run ended well, or its trigger was made; null for neither. */
  readonly lastSign: CalendarDate | null;
  /** Whose account refused to send when letters were to leave; '' if none. */
  readonly refusedPerson: string;
  readonly ledger: {
    /** It holds less than letters have left. */
    readonly isBehind: boolean;
    readonly damaged: number;
    readonly uncertain: number;
  };
  /** A set-up began and did not come to its end. */
  readonly isSetUpUnfinished: boolean;
  /** The sheets have the layout of an earlier version of the add-on. */
  readonly isOutdated: boolean;
  /** Documents of letters and papers that were not found where they should be, by the account that made them. */
  readonly filesGone: readonly { readonly person: string; readonly documents: number }[];
  /** Due letters that the quota of the last run left over. */
  readonly overQuota: number;
  /** What kept the last daily run from ending well, without names; null if nothing did. */
  readonly failure: Failure | null;
  readonly settingFaults: readonly SettingFault[];
}
