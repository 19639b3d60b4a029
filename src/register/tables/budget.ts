import { choice, code, integer, listed, text, yesNo } from '../column';
import { budgetTab } from '../columns/tabs';
import { type RowOf, table } from '../table';

/** What the quantity of a line depends on (clauses S30 and S32). */
const budgetBasisLabels = {
  fixed: 'Tự nhập',
  invited: 'Số người mời',
  present: 'Số người có mặt',
  'present-off-payroll': 'Có mặt, không hưởng lương NSNN',
} as const;

export const budget = table({
  tab: budgetTab,
  purpose: 'Dự toán và quyết toán hội nghị, mỗi khoản một dòng.',
  key: 'id',
  idPrefix: 'KP',
  owner: 'office',
  columns: {
    id: code({ header: 'Mã khoản', owner: 'add-on' }),
    conference: listed({ header: 'Mã hội nghị', list: 'conferences', required: true }),
    item: text({ header: 'Nội dung chi', required: true, width: 280, carriesOver: true }),
    unit: text({ header: 'Đơn vị tính', carriesOver: true }),
    basis: choice({
      header: 'Số lượng theo',
      labels: budgetBasisLabels,
      required: true,
      width: 220,
      carriesOver: true,
    }),
    quantity: integer({ header: 'Số lượng', help: 'Chỉ nhập khi số lượng là “Tự nhập”.', carriesOver: true }),
    rate: integer({ header: 'Mức chi (đồng)', width: 120, carriesOver: true }),
    actual: integer({ header: 'Thực chi (đồng)', width: 120 }),
    signedFor: yesNo({
      header: 'Ký nhận',
      help: 'Có: lập danh sách ký nhận tiền cho khoản này.',
      carriesOver: true,
    }),
    source: text({ header: 'Nguồn kinh phí', width: 220, carriesOver: true }),
    note: text({ header: 'Ghi chú' }),
    request: code({ header: 'Mã yêu cầu', owner: 'add-on', hidden: true }),
  },
});

export type BudgetLine = RowOf<typeof budget>;
