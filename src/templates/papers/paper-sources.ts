import type { CalendarDate } from '../../domain/calendar/calendar-date';
import type { WorkingCalendar } from '../../domain/calendar/working-days';
import type { Cell } from '../../register/cell';
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

export interface SourceRow<Row> {
  readonly values: Row;
  /** The declared cells as they are in the sheet. */
  readonly cells: Readonly<Record<string, Cell>>;
  /** Cells of columns that the office added, as printed, by header; each is a tag. */
  readonly added: Readonly<Record<string, string>>;
}

/** The sheets that a paper may use in addition to `Hội nghị`, `Cấu hình` and `Văn bản`. */
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

/** Register data of one conference; the list of a sheet that the paper does not need is empty. */
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

/** Number and date, which the clerk types after signature. */
export interface PaperIdentity {
  readonly number: string;
  readonly date: CalendarDate | null;
}
