import { ballotFlaws } from '../../domain/conference/ballot-check';
import type { ballots } from '../../register/tables/ballots';
import type { SheetSnapshot } from '../ports';
import { type Flaw, flawAt } from './check-flaw';

/** Tallies that do not add up; only the people who counted can say which number is wrong (S33). */
export const checkBallots = (sheet: SheetSnapshot<typeof ballots.columns>): readonly Flaw[] =>
  sheet.rows.flatMap((row) =>
    ballotFlaws(row.values).map(({ kind, field }) =>
      flawAt(sheet, row, field, { kind, proposed: null, fixable: false }),
    ),
  );
