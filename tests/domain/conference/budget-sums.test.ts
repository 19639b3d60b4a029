import { type BudgetBasis, budgetSum } from '../../../src/domain/conference/budget-sums';

const guests = [
  { present: true, onPayroll: true },
  { present: true, onPayroll: false },
  { present: true, onPayroll: false },
  { present: false, onPayroll: false },
];
const line = (basis: BudgetBasis) =>
  budgetSum({ basis, quantity: 2, rate: 100_000, actual: 150_000 }, guests);

describe('the money of the conference (S30, S32)', () => {
  it('plans for everybody invited and settles for those who came', () => {
    expect(line('present')).toEqual({
      planned: 4,
      estimate: 400_000,
      settled: 3,
      settlement: 300_000,
      actual: 150_000,
    });
  });

  it('pays a meal only to those present who are not on the payroll', () => {
    expect(line('present-off-payroll')).toMatchObject({ planned: 3, settled: 2, settlement: 200_000 });
  });

  it('pays print runs by people invited, and fixed lines by the typed quantity', () => {
    expect([line('invited').settled, line('fixed').settled]).toEqual([4, 2]);
  });
});
