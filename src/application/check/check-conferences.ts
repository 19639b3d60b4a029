import { datePartsOf } from '../../domain/calendar/calendar-date';
import { ballotFlaws } from '../../domain/conference/ballot-check';
import type { ballots } from '../../register/tables/ballots';
import { conferences } from '../../register/tables/conferences';
import type { SheetSnapshot } from '../ports';
import { type AnySheet, cellAt, type Flaw, flawAt } from './check-flaw';

type ConferenceSheet = SheetSnapshot<typeof conferences.columns>;

/** Blank cells of conferences typed by hand that the form would have filled. */
export const completeConferences = (sheet: ConferenceSheet): readonly Flaw[] =>
  sheet.rows.flatMap((row) => {
    const flaws: Flaw[] = [];
    if (cellAt(row, 'status') === '') {
      const proposed = conferences.columns.status.labels.preparing;
      flaws.push(flawAt(sheet, row, 'status', { kind: 'required', proposed, fixable: true }));
    }
    if (cellAt(row, 'year') === '' && row.values.date) {
      const proposed = datePartsOf(row.values.date).year;
      flaws.push(flawAt(sheet, row, 'year', { kind: 'required', proposed, fixable: true }));
    }
    return flaws;
  });

/** Rows without a conference belong to the only one; among several the office has to decide. */
export function assignToOnlyConference(sheet: AnySheet, conferenceIds: readonly string[]): readonly Flaw[] {
  const [only, ...others] = conferenceIds;
  if (only === undefined || others.length > 0) return [];
  return sheet.rows
    .filter((row) => cellAt(row, 'conference') === '')
    .map((row) => flawAt(sheet, row, 'conference', { kind: 'required', proposed: only, fixable: true }));
}

/** Tallies that do not add up; only the people who counted can say which number is wrong (S33). */
export const checkBallots = (sheet: SheetSnapshot<typeof ballots.columns>): readonly Flaw[] =>
  sheet.rows.flatMap((row) =>
    ballotFlaws(row.values).map(({ kind, field }) =>
      flawAt(sheet, row, field, { kind, proposed: null, fixable: false }),
    ),
  );
