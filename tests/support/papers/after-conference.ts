import { isoDate } from '../../../src/domain/calendar/calendar-date';
import type { PaperKindCode } from '../../../src/register/papers/paper-kinds';
import { rowWith } from '../../../src/register/table';
import { type Attendee, attendees } from '../../../src/register/tables/attendees';
import { type BallotItem, ballots } from '../../../src/register/tables/ballots';
import { type Broadcast, broadcasts } from '../../../src/register/tables/broadcasts';
import { type BudgetLine, budget } from '../../../src/register/tables/budget';
import { type Conference, conferences } from '../../../src/register/tables/conferences';
import { type Paper, papers } from '../../../src/register/tables/papers';
import { type Petition, petitions } from '../../../src/register/tables/petitions';
import { type Turn, turns } from '../../../src/register/tables/turns';
import type { PaperSources, SourceRow } from '../../../src/templates/papers/paper-sources';
import { paperSources, sampleConference, sampleMatters, samplePeople, sourceRows } from './paper-sources';

/** The sample conference after it was held: roll marked, turns recorded, results published. */

const conference = sampleConference.id;

export const heldConference: Conference = rowWith(conferences, {
  ...sampleConference,
  status: 'held',
  actualStart: '07:35',
  actualEnd: '11:20',
  adoption: '100% người dự nhất trí',
  conclusion:
    'Giao các đơn vị giải quyết dứt điểm các kiến nghị thuộc thẩm quyền, báo cáo kết quả đúng thời hạn.',
  assessment:
    'Hội nghị diễn ra dân chủ, công khai; ý kiến của Nhân dân thẳng thắn, sát thực tế. Việc giải quyết một số kiến nghị còn chậm do thiếu kinh phí.',
});

const absentees: Readonly<Record<string, Partial<Attendee>>> = {
  'Ngô Thị Lan': { attendance: 'excused', absence: 'Đi công tác' },
  'Bùi Văn Khoa': { attendance: 'present', substitute: 'Hà Văn Nam', arrivedAt: '07:45' },
  'Mai Thị Sen': { attendance: null },
};

const offPayroll: readonly (string | undefined)[] = ['citizens', 'village-posts'];

export const hallPeople: readonly Partial<Attendee>[] = samplePeople.map((person) => ({
  ...person,
  attendance: 'present',
  onPayroll: !offPayroll.includes(person.group ?? undefined),
  ...absentees[person.fullName ?? ''],
}));

/** The matters of the sample, each with its answer or its task. */
export const heldMatters: readonly Partial<Petition>[] = [
  ...sampleMatters,
  {
    id: 'KN-0007',
    conference,
    originYear: 2026,
    speaker: 'Bà Lê Thị Tơ',
    village: 'Thôn 10',
    channel: 'hotline',
    receivedOn: isoDate('2026-11-09'),
    content: 'Đường dây hạ thế qua ngõ 5 võng thấp, đề nghị kiểm tra và nâng cột.',
    topic: 'Kinh tế, văn hóa, xã hội, an ninh trật tự ở địa phương',
    class: 'report',
    authority: 'other',
    unit: 'Điện lực Hoằng Hóa',
    dueOn: isoDate('2026-11-23'),
    status: 'transferred',
    publishable: true,
  },
];

/** An open matter of the year before, and two that no longer count. */
const earlierMatters: readonly Partial<Petition>[] = [
  {
    id: 'KN-0006',
    conference: 'HN-0000',
    originYear: 2025,
    speaker: 'Ông Phan Văn Tám',
    village: 'Thôn 2',
    channel: 'conference',
    receivedOn: isoDate('2025-11-18'),
    content: 'Đề nghị xây dựng nhà văn hóa thôn.',
    topic: 'Kinh tế, văn hóa, xã hội, an ninh trật tự ở địa phương',
    class: 'request',
    authority: 'commune',
    unit: 'Phòng Kinh tế',
    promisedOn: isoDate('2026-06-30'),
    status: 'in-progress',
    result: 'Đã lập dự toán, chờ bố trí vốn.',
    publishable: true,
  },
  {
    conference: 'HN-0000',
    id: 'KN-0000',
    originYear: 2024,
    receivedOn: isoDate('2024-11-18'),
    content: 'Đề nghị sửa cổng chào.',
    class: 'request',
    status: 'resolved',
  },
  {
    conference: 'HN-0002',
    id: 'KN-0099',
    originYear: 2026,
    receivedOn: isoDate('2026-11-20'),
    content: 'Đề nghị của cụm thôn khác, nêu sau hội nghị này.',
    class: 'request',
    status: 'received',
  },
];

export const petitionRows = (rows: readonly Partial<Petition>[] = heldMatters) => sourceRows(petitions, rows);

/** The held matters with some fields of one of them changed. */
export const withMatter = (id: string, values: Partial<Petition>) =>
  petitionRows(heldMatters.map((matter) => (matter.id === id ? { ...matter, ...values } : matter)));

export const spokenTurns = (more: readonly Partial<Turn>[] = []): readonly SourceRow<Turn>[] =>
  sourceRows(turns, [
    { conference, id: 'LUOT-0001', order: 1, speaker: 'Ông Trịnh Văn Phúc', village: 'Thôn 10', matters: 2 },
    { conference, id: 'LUOT-0002', order: 2, speaker: 'Ông Lưu Văn Quý', village: 'Thôn 2', matters: 2 },
    ...more,
  ]);

export const registered = (
  kind: PaperKindCode,
  number: string,
  date: string,
  rest: Partial<Paper> = {},
): Paper =>
  rowWith(papers, {
    conference,
    kind,
    number,
    date: isoDate(date),
    state: 'issued',
    id: `VB-${kind}`,
    ...rest,
  });

export const resultProofs: readonly Partial<Broadcast>[] = [
  {
    conference,
    id: 'PT-0001',
    broadcastOn: isoDate('2026-11-06'),
    purpose: 'notice',
    channel: 'loudspeaker',
    times: 2,
  },
  {
    conference,
    id: 'PT-0002',
    broadcastOn: isoDate('2026-11-20'),
    purpose: 'results',
    channel: 'loudspeaker',
    times: 3,
  },
  { conference, id: 'PT-0003', broadcastOn: isoDate('2026-11-20'), purpose: 'results', channel: 'posted' },
  { conference, id: 'PT-0004', broadcastOn: isoDate('2026-11-21'), purpose: 'results', channel: 'villages' },
];

const round = { conference, round: '1', about: 'Công an xã', scale: 'trust' } as const;
const sheets = {
  tellers: 'Lê Thị Mơ; Phạm Văn Nam; Đỗ Thị Oanh',
  issued: 160,
  collected: 155,
  valid: 153,
  invalid: 2,
};

export const ballotItems: readonly Partial<BallotItem>[] = [
  {
    ...round,
    ...sheets,
    id: 'PH-0001',
    content: 'Thái độ, tác phong khi tiếp xúc với Nhân dân',
    first: 120,
    second: 30,
    third: 3,
  },
  {
    ...round,
    ...sheets,
    id: 'PH-0002',
    content: 'Tiến độ giải quyết công việc',
    first: 100,
    second: 40,
    third: 13,
  },
  {
    ...round,
    ...sheets,
    id: 'PH-0003',
    content: 'Kết quả bảo đảm an ninh, trật tự tại thôn',
    first: 110,
    second: 40,
    third: 3,
  },
];

export const mealLine: Partial<BudgetLine> = {
  conference,
  id: 'KP-0001',
  item: 'Hỗ trợ tiền ăn đại biểu không hưởng lương',
  unit: 'người',
  basis: 'present-off-payroll',
  rate: 100_000,
  signedFor: true,
};

/** Everything that the papers after the conference need. */
export const heldSources = (own: Partial<PaperSources> = {}): PaperSources =>
  paperSources({
    conference: heldConference,
    today: isoDate('2026-11-23'),
    papers: [
      registered('plan', '15', '2026-10-12'),
      registered('notice', '18', '2026-11-05'),
      registered('minutes', '21', '2026-11-16'),
      registered('conclusion', '22', '2026-11-19'),
      registered('transfer', '46', '2026-11-20', { subject: 'KN-0005' }),
    ],
    attendees: sourceRows(attendees, hallPeople),
    petitions: petitionRows(),
    earlierPetitions: petitionRows(earlierMatters),
    turns: spokenTurns(),
    broadcasts: sourceRows(broadcasts, resultProofs),
    budget: sourceRows(budget, [mealLine]),
    ballots: sourceRows(ballots, ballotItems),
    ...own,
  });
