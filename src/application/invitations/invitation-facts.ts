import type { DeadlineState } from '../../domain/calendar/deadlines';
import type { MailStop } from '../../register/mail-stop';
import type { ConferenceChoice } from '../rows/form-facts';
import type { DocumentRow } from './letter-documents';

export interface VillageRow {
  readonly name: string;
  readonly missingPosts: readonly string[];
  readonly quota: number;
  readonly citizens: number;
  /** Citizens still to be named; negative when there are too many. */
  readonly shortage: number;
  readonly people: number;
}

export interface ReviewRow {
  readonly key: string;
  /** What letter it is. */
  readonly letter: string;
  readonly recipient: string;
  readonly address: string;
  /** Gmail search in the sender's own mailbox. */
  readonly searchUrl: string;
}

export interface InvitationFacts extends ConferenceChoice {
  readonly today: string;
  readonly clock: {
    /** Last day on which the office can lawfully issue. */
    readonly lastIssueDay: string;
    readonly target: string;
    readonly state: DeadlineState;
    readonly broadcastOn: string | null;
  } | null;
  /** Fields of the conference that block its issue. */
  readonly missing: readonly string[];
  readonly invited: number;
  readonly withPaper: number;
  readonly withEmail: number;
  readonly sent: number;
  readonly byGroup: readonly { readonly group: string; readonly people: number }[];
  readonly villages: readonly VillageRow[];
  /** People invited who have no ID of their own yet and so are not among the people. */
  readonly unnumbered: number;
  readonly people: readonly {
    readonly id: string;
    readonly name: string;
    readonly detail: string;
    readonly village: string;
    readonly hasPaper: boolean;
    readonly hasEmail: boolean;
    readonly sentOn: string | null;
    /** The letter that went out no longer holds. */
    readonly renotify: boolean;
    /** Was told by mail what holds now. */
    readonly mailed: boolean;
  }[];
  readonly documents: readonly DocumentRow[];
  /** Drafts, with what each would print otherwise now. */
  readonly drafts: readonly {
    readonly key: string;
    readonly url: string;
    readonly changes: readonly string[];
  }[];
  readonly templateUrl: string;
  readonly number: string;
  readonly numberDate: string | null;
  readonly mail: {
    /** Recipients that this account may still write to today; a hint, not a promise. */
    readonly remaining: number;
    /** Day on which sending must begin so that all letters leave in time. */
    readonly startBy: string | null;
    readonly waiting: number;
    /** Who sends now, and how far they are. */
    readonly running: { readonly person: string; readonly done: number; readonly total: number } | null;
    readonly review: readonly ReviewRow[];
  };
  readonly reminders: {
    readonly owner: string;
    readonly lastRun: string;
    /** The day of the next run; '' where nobody runs them. */
    readonly nextRun: string;
    readonly mine: boolean;
    /** The day since which the daily run is silent; null while it works. */
    readonly silentSince: string | null;
    readonly stops: readonly MailStop[];
  };
  /** Documents that Google lets one account make in a day, as the office set it. */
  readonly documentsADay: number;
}
