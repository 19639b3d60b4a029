import type { PaperGap, PaperWarning } from '../../../register/papers/paper-report';
import { attendees } from '../../../register/tables/attendees';
import { type BudgetLine, budget } from '../../../register/tables/budget';
import { addedColumns, list, optional, rowNumber, type Tags, value } from '../../tags';
import { nameWithHonorific } from '../../words/addressing';
import { moneyDigits, moneyWords } from '../../words/number-words';
import { countUnlessNone, positionOf } from '../hall/hall-order';
import { type PaperRequest, paperForm } from '../paper-form';
import type { PaperSources } from '../paper-sources';
import { settingGap } from '../parts/frame';
import { rollGaps } from '../parts/hall-counts';
import { blankCells } from '../parts/paper-checks';
import { type Payee, payeesOf, payrollGaps, settledFor } from './payees';

interface PaymentFacts extends PaperRequest {
  readonly line: BudgetLine | undefined;
  readonly people: readonly Payee[];
  /** Dong for one person; 0 while the line has no rate. */
  readonly rate: number;
  /** Dong for everybody. */
  readonly sum: number;
}

const signedLines = ({ budget: rows, conference }: PaperSources): readonly BudgetLine[] =>
  rows
    .map(({ values }) => values)
    .filter((line) => line.conference === conference.id && line.signedFor === true);

export const paymentsTags = {
  'Nội dung chi': value(
    budget.tab,
    'Hỗ trợ tiền ăn đại biểu không hưởng lương',
    ({ line }) => line?.item ?? '',
  ),
  'Người nhận': list(
    attendees.tab,
    'mỗi người một dòng',
    ({ people, rate }: PaymentFacts) => people.map((person) => ({ ...person, rate })),
    {
      STT: rowNumber,
      // A substitute signs; the note says for whom.
      'Họ và tên': value(
        attendees.tab,
        'Ông Nguyễn Văn An',
        ({ values }) => values.substitute || nameWithHonorific(values),
      ),
      'Chức vụ, đơn vị': optional(attendees.tab, 'Đại diện Nhân dân thôn Trung Hậu', ({ values }) =>
        positionOf(values),
      ),
      'Số tiền': value(budget.tab, '100.000', ({ rate }) => (rate === 0 ? '' : moneyDigits(rate))),
      'Ghi chú': optional(attendees.tab, '', ({ values }) =>
        values.substitute === '' ? '' : `Dự thay ${values.fullName}`,
      ),
    },
    addedColumns,
  ),
  'Số người': value('', '60', ({ people }) => countUnlessNone(people.length)),
  'Tổng số tiền': value('', '6.000.000', ({ sum }) => (sum === 0 ? '' : moneyDigits(sum))),
  'Bằng chữ': value('', 'Sáu triệu đồng', ({ sum }) => (sum === 0 ? '' : moneyWords(sum))),
} satisfies Tags<PaymentFacts>;

/** A roll on which nobody is to be paid; while it is open, its own gaps say so. */
const nobodyGaps = ({ sources, people }: PaymentFacts): readonly PaperGap[] =>
  people.length > 0 || rollGaps(sources).length > 0 || payrollGaps(sources).length > 0
    ? []
    : [{ tab: attendees.tab, row: '', field: 'onPayroll' }];

const budgetGap = (row: string, field: keyof BudgetLine & string): PaperGap => ({
  tab: budget.tab,
  row,
  field,
});

function moneyGaps({ sources, line, people, rate, sum }: PaymentFacts): readonly PaperGap[] {
  if (!line) return [budgetGap('', 'signedFor')];
  const { id, basis, actual } = line;
  return [
    ...(line.item === '' ? [budgetGap(id, 'item')] : []),
    ...(rate <= 0 ? [budgetGap(id, 'rate')] : []),
    ...(settledFor(sources, line) === people.length
      ? []
      : [budgetGap(id, basis === 'fixed' ? 'quantity' : 'basis')]),
    ...(actual === null || actual === sum ? [] : [budgetGap(id, 'actual')]),
  ];
}

function moneyWarnings({ line, sum: amount }: PaymentFacts): readonly PaperWarning[] {
  return !line || line.actual === null || line.actual === amount
    ? []
    : [{ kind: 'sums-differ', what: `Thực chi của khoản ${line.item}`, one: line.actual, other: amount }];
}

/** The list on which people sign for the money of one budget line. */
export const paymentsPaper = paperForm<PaymentFacts>({
  kind: 'payments',
  needs: ['villages', 'attendees', 'budget'],
  subjects: (sources) => signedLines(sources).map(({ id, item }) => ({ key: id, label: item })),
  facts: (request) => {
    const line = signedLines(request.sources).find(({ id }) => id === request.subject.key);
    const people = payeesOf(request.sources);
    const rate = line?.rate ?? 0;
    return { ...request, line, people, rate, sum: people.length * rate };
  },
  tags: paymentsTags,
  needsOfFrame: ['Ngày tổ chức', 'Người ký'],
  summary: ({ line, subject }) => `Danh sách ký nhận tiền: ${line?.item ?? subject.label}`,
  gaps: (facts) => [
    ...(facts.sources.settings.signer.name === '' ? [settingGap('signer.name')] : []),
    ...blankCells(facts.sources, ['date']),
    ...rollGaps(facts.sources),
    ...payrollGaps(facts.sources),
    ...nobodyGaps(facts),
    ...moneyGaps(facts),
  ],
  warnings: moneyWarnings,
});
