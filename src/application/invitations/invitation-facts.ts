import type { DeadlineState } from '../../domain/calendar/deadlines';
import type { SecondsEach } from '../../domain/pulse/long-work';
import type { SeasonCost } from '../../domain/reminders/season-cost';
import type { MailStop } from '../../register/mail-stop';
import type { LongLetters } from '../../register/papers/paper-report';
import type { WrongLetter } from '../attendees/letter-names';
import type { ReviewRow } from '../mail/review-list';
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

export interface InvitationFacts extends ConferenceChoice {
  readonly today: string;
  readonly clock: {
    /** Last lawful day of issue. */
    readonly lastIssueDay: string;
    readonly target: string;
    readonly state: DeadlineState;
    readonly broadcastOn: string | null;
  } | null;
  /** Fields of the conference that block its issue. */
  readonly missing: readonly string[];
  readonly longLetters: LongLetters;
  readonly invited: number;
  readonly withPaper: number;
  readonly withEmail: number;
  readonly sent: number;
  readonly byGroup: readonly { readonly group: string; readonly people: number }[];
  readonly villages: readonly VillageRow[];
  /** Invited people left out because they have no ID yet. */
  readonly unnumbered: number;
  readonly people: readonly {
    readonly id: string;
    readonly name: string;
    readonly detail: string;
    readonly village: string;
    readonly hasPaper: boolean;
    readonly hasEmail: boolean;
    readonly sentOn: string | null;
    /** The letter sent is wrong. */
    readonly renotify: boolean;
    /** A current correction was mailed. */
    readonly mailed: boolean;
  }[];
  readonly documents: readonly DocumentRow[];
  /** Drafts, with the tags that each would print differently now. */
  readonly drafts: readonly {
    readonly key: string;
    readonly url: string;
    readonly changes: readonly string[];
  }[];
  /** Marked guests whose locked letter has a former name of theirs or of their village, without a draft of a new one. */
  readonly wrongLetters: readonly WrongLetter[];
  /** The sheets still have the former name of a village, and a new letter would have it too. */
  readonly hasFormerVillages: boolean;
  readonly templateUrl: string;
  readonly number: string;
  readonly numberDate: string | null;
  readonly mail: {
    /** Recipients left in today's quota of this account; a hint only. */
    readonly remaining: number;
    /** Latest day to start sending so that all letters leave in time. */
    readonly startBy: string | null;
    readonly waiting: number;
    /** Who is sending now, and how far along. */
    readonly running: { readonly person: string; readonly done: number; readonly total: number } | null;
    /** `Sổ gửi` holds less than letters have left, so none leaves until somebody has looked. */
    readonly isBehind: boolean;
    readonly review: readonly ReviewRow[];
  };
  readonly reminders: {
    readonly owner: string;
    readonly lastRun: string;
    /** The day of the next run; '' where no trigger was seen that would run then. */
    readonly nextRun: string;
    readonly mine: boolean;
    /** What the office chose so; faults are said by the pulse. */
    readonly stops: readonly MailStop[];
  };
  /** What is still to be made and mailed; null without a conference. */
  readonly cost: SeasonCost | null;
  /** Google's daily limit of documents per account, from the settings. */
  readonly documentsADay: number;
  /** How long this account takes for one of each. */
  readonly seconds: SecondsEach;
}

/** Before there is a conference to invite to. */
export const noConference = {
  drafts: [],
  wrongLetters: [],
  hasFormerVillages: false,
  clock: null,
  cost: null,
  missing: [],
  longLetters: { names: [], headers: [] },
  invited: 0,
  withPaper: 0,
  withEmail: 0,
  sent: 0,
  byGroup: [],
  villages: [],
  unnumbered: 0,
  people: [],
  documents: [],
  number: '',
  numberDate: null,
} as const;
