import { datePartsOf } from '../../domain/calendar/calendar-date';
import { ballotFlaws } from '../../domain/conference/ballot-check';
import type { ballots } from '../../register/tables/ballots';
import { conferences } from '../../register/tables/conferences';
import type { SheetSnapshot } from '../ports';
import { type AnySheet, blanksOf, byHand, cellAt, type Flaw, flawAt, repair } from './check-flaw';

type ConferenceSheet = SheetSnapshot<typeof conferences.columns>;

/** Blank cells of conferences typed by hand that the form would have filled. */
export const completeConferences = (sheet: ConferenceSheet): readonly Flaw[] =>
  sheet.rows.flatMap((row) =>
    blanksOf(sheet, row, {
      status: conferences.columns.status.labels.preparing,
      year: row.values.date && datePartsOf(row.values.date).year,
    }),
  );

/** Rows without a conference belong to the only one; among several the office has to decide. */
export function assignToOnlyConference(sheet: AnySheet, conferenceIds: readonly string[]): readonly Flaw[] {
  const [only, ...others] = conferenceIds;
  if (only === undefined || others.length > 0) return [];
  return sheet.rows
    .filter((row) => cellAt(row, 'conference') === '')
    .map((row) => flawAt(sheet, row, 'conference', repair('required', only)));
}

/** Tallies that do not add up; only the people who counted can say which number is wrong (S33). */
export const checkBallots = (sheet: SheetSnapshot<typeof ballots.columns>): readonly Flaw[] =>
  sheet.rows.flatMap((row) =>
    ballotFlaws(row.values).map(({ kind, field }) => flawAt(sheet, row, field, byHand(kind))),
  );
