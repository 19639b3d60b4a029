/** What the quantity of a budget line follows (clause S30). */
export type BudgetBasis = 'fixed' | 'invited' | 'present' | 'present-off-payroll';

export interface BudgetEntry {
  readonly basis: BudgetBasis | null;
  /** As typed; used only when the basis is `fixed`. */
  readonly quantity: number | null;
  readonly rate: number | null;
  readonly actual: number | null;
}

export interface CountedGuest {
  readonly present: boolean;
  /** Paid from the state budget. Unknown counts as paid, so that no money is promised by mistake. */
  readonly onPayroll: boolean;
}

export interface BudgetSum {
  /** If everyone invited comes. */
  readonly planned: number;
  readonly estimate: number;
  /** By those who came. */
  readonly settled: number;
  readonly settlement: number;
  readonly actual: number;
}

function quantityOf(entry: BudgetEntry, guests: readonly CountedGuest[], expected: boolean): number {
  const there = guests.filter(({ present }) => expected || present);
  switch (entry.basis) {
    case 'invited':
      return guests.length;
    case 'present':
      return there.length;
    case 'present-off-payroll':
      return there.filter(({ onPayroll }) => !onPayroll).length;
    default:
      return entry.quantity ?? 0;
  }
}

/** Quantity and amount of one line, planned and settled. */
export function budgetSum(entry: BudgetEntry, guests: readonly CountedGuest[]): BudgetSum {
  const planned = quantityOf(entry, guests, true);
  const settled = quantityOf(entry, guests, false);
  const rate = entry.rate ?? 0;
  return {
    planned,
    estimate: planned * rate,
    settled,
    settlement: settled * rate,
    actual: entry.actual ?? 0,
  };
}
