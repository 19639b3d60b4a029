import { budgetSum } from '../../../domain/conference/budget-sums';
import type { PaperGap } from '../../../register/papers/paper-report';
import { printingOrder, villageNames } from '../../../register/printing-order';
import { type Attendee, attendees } from '../../../register/tables/attendees';
import type { BudgetLine } from '../../../register/tables/budget';
import type { PaperSources, SourceRow } from '../paper-sources';
import { seatedByName } from '../parts/hall-counts';

export type Payee = SourceRow<Attendee>;

const isPresent = ({ values }: Payee): boolean => values.attendance === 'present';

/** Present and not on the payroll (clause S32); somebody without the mark is not paid by mistake. */
export function payeesOf(sources: PaperSources): readonly Payee[] {
  const compare = printingOrder(villageNames(sources.villages.map(({ values }) => values)));
  return seatedByName(sources)
    .filter((person) => isPresent(person) && person.values.onPayroll === false)
    .sort((a, b) => compare(a.values, b.values));
}

/** Present people without the payroll mark; a single gap if nobody has it. */
export function payrollGaps(sources: PaperSources): readonly PaperGap[] {
  const present = seatedByName(sources).filter(isPresent);
  const unmarked = present.filter(({ values }) => values.onPayroll === null);
  const gap = (row: string): PaperGap => ({ tab: attendees.tab, row, field: 'onPayroll' });
  if (unmarked.length > 0 && unmarked.length === present.length) return [gap('')];
  return unmarked.map(({ values }) => gap(values.id));
}

/** The number of people for whom the budget settles the line. */
export const settledFor = (sources: PaperSources, line: BudgetLine): number =>
  budgetSum(
    line,
    seatedByName(sources).map((person) => ({
      present: isPresent(person),
      onPayroll: person.values.onPayroll ?? true,
    })),
  ).settled;
