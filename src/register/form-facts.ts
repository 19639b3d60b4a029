import type { CalendarRow } from '../domain/working-days';

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
