import { budgetSum } from '../../../domain/conference/budget-sums';
import { comparePersonNames } from '../../../domain/people/person-name';
import type { PaperGap, PaperWarning } from '../../../register/papers/paper-report';
import { type Attendee, attendees, groupLabels } from '../../../register/tables/attendees';
import { type BudgetLine, budget } from '../../../register/tables/budget';
import { section, value } from '../../declared-tags';
import { honorificWord, positionWords } from '../../words/addressing';
import { countDigits, moneyDigits, moneyWords } from '../../words/number-words';
import type { PaperForm, PaperSources, PaperSubject, SourceRow } from '../paper-form';
import { blank, shown, shownTags } from '../parts/blank';
import { conferenceGap, frameGaps, frameTags, settingGap } from '../parts/frame';
import { invitedRows, rollGaps } from '../parts/hall-counts';

const signedLines = ({ budget: rows, conference }: PaperSources): readonly BudgetLine[] =>
  rows
    .map(({ values }) => values)
    .filter((line) => line.conference === conference.id && line.signedFor === true);

const lineOf = (sources: PaperSources, subject: PaperSubject): BudgetLine | undefined =>
  signedLines(sources).find(({ id }) => id === subject.key);

const isPresent = ({ values }: SourceRow<Attendee>): boolean => values.attendance === 'present';

const groupOrder = Object.keys(groupLabels);

/** By group, village as the office lists them, rank and name. */
function inOrder(villages: readonly string[]) {
  return ({ values: one }: SourceRow<Attendee>, { values: other }: SourceRow<Attendee>): number =>
    groupOrder.indexOf(one.group ?? '') - groupOrder.indexOf(other.group ?? '') ||
    villages.indexOf(one.village) - villages.indexOf(other.village) ||
    (one.order ?? Number.MAX_SAFE_INTEGER) - (other.order ?? Number.MAX_SAFE_INTEGER) ||
    comparePersonNames(one.fullName, other.fullName);
}

/** Present and not on the payroll (clause S32); who is not known to be off it gets nothing by mistake. */
const payees = (sources: PaperSources): readonly SourceRow<Attendee>[] =>
  invitedRows(sources)
    .filter((person) => isPresent(person) && person.values.onPayroll === false)
    .sort(inOrder(sources.villages.map(({ values }) => values.name)));

/** Present people of whom nobody said whether they draw a salary; one gap where nobody said it of anybody. */
function payrollGaps(sources: PaperSources): readonly PaperGap[] {
  const present = invitedRows(sources).filter(isPresent);
  const unknown = present.filter(({ values }) => values.onPayroll === null);
  const gap = (row: string): PaperGap => ({ tab: attendees.tab, row, field: 'onPayroll' });
  if (unknown.length > 0 && unknown.length === present.length) return [gap('')];
  return unknown.map(({ values }) => gap(values.id));
}

/** How many the budget settles the line for. */
const settledFor = (sources: PaperSources, line: BudgetLine): number =>
  budgetSum(
    line,
    invitedRows(sources).map((person) => ({
      present: isPresent(person),
      onPayroll: person.values.onPayroll ?? true,
    })),
  ).settled;

const budgetGap = (line: BudgetLine, field: keyof BudgetLine & string): PaperGap => ({
  tab: budget.tab,
  row: line.id,
  field,
});

function moneyGaps(sources: PaperSources, line: BudgetLine, people: number): readonly PaperGap[] {
  const amount = people * (line.rate ?? 0);
  return [
    ...((line.rate ?? 0) <= 0 ? [budgetGap(line, 'rate')] : []),
    ...(settledFor(sources, line) === people
      ? []
      : [budgetGap(line, line.basis === 'fixed' ? 'quantity' : 'basis')]),
    ...(line.actual === null || line.actual === amount ? [] : [budgetGap(line, 'actual')]),
  ];
}

function moneyWarnings(line: BudgetLine, people: number): readonly PaperWarning[] {
  const amount = people * (line.rate ?? 0);
  return line.actual === null || line.actual === amount
    ? []
    : [{ kind: 'sums-differ', what: `Thực chi của khoản ${line.item}`, one: line.actual, other: amount }];
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The list on which each person signs for the money of one line of the budget. */
export const paymentsPaper: PaperForm = {
  kind: 'payments',
  needs: ['villages', 'attendees', 'budget'],
  tags: [
    value(budget.tab, 'Nội dung chi', 'Hỗ trợ tiền ăn đại biểu không hưởng lương'),
    section(attendees.tab, 'Người nhận', 'mỗi người một dòng'),
    value('', 'STT', '1'),
    value(attendees.tab, 'Họ và tên', 'Ông Nguyễn Văn An'),
    value(attendees.tab, 'Chức vụ, đơn vị', 'Đại diện Nhân dân thôn Trung Hậu', true),
    value(budget.tab, 'Số tiền', '100.000'),
    value(attendees.tab, 'Ghi chú', '', true),
    value('', 'Số người', '60'),
    value('', 'Tổng số tiền', '6.000.000'),
    value('', 'Bằng chữ', 'Sáu triệu đồng'),
  ],
  subjects: (sources) => signedLines(sources).map(({ id, item }) => ({ key: id, label: item })),
  build(sources, subject, identity) {
    const line = lineOf(sources, subject);
    const people = payees(sources);
    const amount = people.length * (line?.rate ?? 0);
    const { signer } = sources.settings;
    const gaps = [
      ...frameGaps(sources, 'payments'),
      ...(signer.name === '' ? [settingGap('signer.name')] : []),
      ...(sources.conference.date === null ? [conferenceGap(sources, 'date')] : []),
      ...rollGaps(sources),
      ...payrollGaps(sources),
      ...(line
        ? moneyGaps(sources, line, people.length)
        : [{ tab: budget.tab, row: '', field: 'signedFor' }]),
    ];
    const frame = frameTags(sources, 'payments', identity, gaps.length > 0);
    return {
      summary: `Danh sách ký nhận tiền: ${line?.item ?? subject.label}`,
      gaps,
      warnings: line ? moneyWarnings(line, people.length) : [],
      scope: {
        ...frame,
        ...shownTags(frame, ['Ngày tổ chức', 'Người ký']),
        'Nội dung chi': shown(line?.item ?? ''),
        'Người nhận': people.map(({ values, added }, index) => ({
          ...added,
          STT: String(index + 1),
          // Who came instead signs; the list says for whom.
          'Họ và tên': values.substitute || `${honorificWord(values.honorific)} ${values.fullName}`,
          'Chức vụ, đơn vị': capital(positionWords({ ...values, isCitizen: values.group === 'citizens' })),
          'Số tiền': line?.rate ? moneyDigits(line.rate) : blank,
          'Ghi chú': values.substitute === '' ? '' : `Dự thay ${values.fullName}`,
        })),
        'Số người': countDigits(people.length),
        'Tổng số tiền': line?.rate ? moneyDigits(amount) : blank,
        'Bằng chữ': line?.rate ? moneyWords(amount) : blank,
      },
    };
  },
};
