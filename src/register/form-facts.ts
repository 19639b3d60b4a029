import type { CalendarRow } from '../domain/calendar/working-days';
import type { PaperKindCode } from './papers/paper-kinds';
import type { PaperWarning } from './papers/paper-report';
import type { PaperState } from './tables/papers';

/** A row or form as typed text by field name. */
export type Draft = Readonly<Record<string, string>>;

/** A row that a form may edit; the fingerprint tells whether somebody changed it meanwhile. */
export interface EditableRow {
  readonly id: string;
  readonly fingerprint: string;
  readonly draft: Draft;
}

export interface ConferenceSummary {
  readonly id: string;
  readonly title: string;
  /** `YYYY-MM-DD`, or null while only a month is planned. */
  readonly date: string | null;
  readonly status: string;
}

/** What date rules need, so that a form can propose dates without asking again. */
export interface CalendarFacts {
  readonly today: string;
  readonly daysOff: readonly CalendarRow[];
  readonly noticeDays: number;
  readonly publicationDays: number;
  readonly replyWorkingDays: number;
}

/** A cell that a person can be led to. */
export interface PaperPlace {
  readonly tab: string;
  /** The ID of its row; '' for a sheet that has no row yet, and for the settings. */
  readonly row: string;
  /** The column, or what the line of the settings is called. */
  readonly name: string;
  /** Such as `D12`; the place where a first row would begin when there is none. */
  readonly cell: string;
}

/** One paper of the conference, made or still to be made. */
export interface PaperRow {
  /** '' while nobody made it. */
  readonly id: string;
  /** Key of what it is about; '' for a paper of the whole conference. */
  readonly subject: string;
  readonly about: string;
  readonly state: PaperState | 'none';
  readonly number: string;
  readonly symbol: string;
  readonly date: string | null;
  readonly url: string;
  /** What it lacks now, the first few of `gapCount`. */
  readonly gaps: readonly PaperPlace[];
  readonly gapCount: number;
  /** Its document was made when something was missing and still says DỰ THẢO. */
  readonly saysDraft: boolean;
  /** Sentences about what the linter found when the paper was made. */
  readonly flaws: readonly string[];
  readonly warnings: readonly PaperWarning[];
  /** What changed since it was issued; '' where nothing did. */
  readonly renotify: string;
}

export interface PaperKindRow {
  readonly kind: PaperKindCode;
  /** In the order of their subjects; an issued paper and the one that will replace it follow each other. */
  readonly papers: readonly PaperRow[];
  /** What the clerk may give next; '' for papers without a number. */
  readonly nextNumber: string;
}

/** What `Văn bản` shows about one conference. */
export interface PaperFormFacts {
  readonly today: string;
  readonly conference: ConferenceSummary | null;
  readonly conferences: readonly ConferenceSummary[];
  readonly kinds: readonly PaperKindRow[];
  /** Documents that Google lets one account make in a day, as the office set it. */
  readonly documentsADay: number;
}
