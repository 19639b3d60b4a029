import { rowWith } from '../table';
import { type BudgetLine, budget } from '../tables/budget';

/** The usual budget lines. Rates change and differ by place, so the office types them. */
export const budgetModel = (conference: string): readonly BudgetLine[] => [
  rowWith(budget, {
    conference,
    item: 'Hỗ trợ tiền ăn đại biểu không hưởng lương',
    unit: 'người',
    basis: 'present-off-payroll',
    signedFor: true,
  }),
  rowWith(budget, { conference, item: 'Nước uống', unit: 'người', basis: 'present' }),
  rowWith(budget, { conference, item: 'In giấy mời, tài liệu', unit: 'bộ', basis: 'invited' }),
  rowWith(budget, { conference, item: 'Trang trí, khánh tiết', unit: 'lần', basis: 'fixed', quantity: 1 }),
];
