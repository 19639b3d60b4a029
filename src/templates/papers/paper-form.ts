import type { CalendarDate } from '../../domain/calendar/calendar-date';
import type { WorkingCalendar } from '../../domain/calendar/working-days';
import type { Cell } from '../../register/cell';
import type { PaperKindCode } from '../../register/papers/paper-kinds';
import type { PaperGap, PaperWarning } from '../../register/papers/paper-report';
import type { Settings } from '../../register/settings/settings';
import type { AgendaItem } from '../../register/tables/agenda';
import type { Attendee } from '../../register/tables/attendees';
import type { BallotItem } from '../../register/tables/ballots';
import type { Broadcast } from '../../register/tables/broadcasts';
import type { BudgetLine } from '../../register/tables/budget';
import type { Conference } from '../../register/tables/conferences';
import type { Paper } from '../../register/tables/papers';
import type { Petition } from '../../register/tables/petitions';
import type { Task } from '../../register/tables/tasks';
import type { Turn } from '../../register/tables/turns';
import type { Village } from '../../register/tables/villages';
import type { TagRules } from '../check-tags';
import type { DeclaredTag } from '../declared-tags';
import type { TagScope } from '../document-engine';

export interface SourceRow<Row> {
  readonly values: Row;
  /** The declared cells as they stand in the sheet. */
  readonly cells: Readonly<Record<string, Cell>>;
  /** Cells of columns that the office added, as printed, by header: each is a tag at once. */
  readonly added: Readonly<Record<string, string>>;
}

/** The sheets that a paper may draw on besides `Hội nghị`, `Cấu hình` and `Văn bản`. */
export interface SourceRows {
  readonly villages: readonly SourceRow<Village>[];
  readonly attendees: readonly SourceRow<Attendee>[];
  readonly petitions: readonly SourceRow<Petition>[];
  readonly turns: readonly SourceRow<Turn>[];
  readonly agenda: readonly SourceRow<AgendaItem>[];
  readonly tasks: readonly SourceRow<Task>[];
  readonly broadcasts: readonly SourceRow<Broadcast>[];
  readonly budget: readonly SourceRow<BudgetLine>[];
  readonly ballots: readonly SourceRow<BallotItem>[];
}

export type SourceName = keyof SourceRows;

/** What the register says of one conference; a sheet that the paper does not need is an empty list. */
export interface PaperSources extends SourceRows {
  readonly conference: Conference;
  readonly settings: Settings;
  readonly calendar: WorkingCalendar;
  readonly today: CalendarDate;
  /** Matters of other conferences, for papers that need `petitions`. */
  readonly earlierPetitions: readonly SourceRow<Petition>[];
  /** The papers registered for the conference. */
  readonly papers: readonly Paper[];
}

/** What a paper is about: a petitioner, a unit, a round of ballots. A paper of the whole conference has the key ''. */
export interface PaperSubject {
  /** Stable while the rows keep their IDs; at most 60 characters, for it goes into the key of the file. */
  readonly key: string;
  readonly label: string;
}

export const wholeConference: PaperSubject = { key: '', label: '' };

/** Number and date, which the clerk types after signature. */
export interface PaperIdentity {
  readonly number: string;
  readonly date: CalendarDate | null;
}

export interface BuiltPaper {
  /** Kind and subject as the register of papers lists them. */
  readonly summary: string;
  readonly scope: TagScope;
  /** While there is a gap the paper carries DỰ THẢO and cannot be issued. */
  readonly gaps: readonly PaperGap[];
  readonly warnings: readonly PaperWarning[];
}

/** One kind of paper: what it needs, what it is made for, and what its template prints. */
export interface PaperForm<Subject extends PaperSubject = PaperSubject> {
  readonly kind: PaperKindCode;
  readonly needs: readonly SourceName[];
  /** The tags of its template beside those of `frameTags`, in the order in which they are explained. */
  readonly tags: readonly DeclaredTag[];
  /** Only where the paper does not have the frame of the others. */
  tagRules?(added: readonly string[], stage: 'draft' | 'complete'): TagRules;
  subjects(sources: PaperSources): readonly Subject[];
  build(sources: PaperSources, subject: Subject, identity: PaperIdentity): BuiltPaper;
}
