import { isoDate } from '../../../src/domain/calendar/calendar-date';
import { workingCalendar } from '../../../src/domain/calendar/working-days';
import { agendaModel } from '../../../src/register/defaults/default-agenda';
import { budgetModel } from '../../../src/register/defaults/default-budget';
import { taskModel } from '../../../src/register/defaults/default-tasks';
import { defaultSettings, readSettings, type Settings } from '../../../src/register/settings/settings';
import { type SettingRow, settingsTable } from '../../../src/register/settings/settings-table';
import { type Columns, type RowOf, rowWith, type Table, writeFields } from '../../../src/register/table';
import { agenda } from '../../../src/register/tables/agenda';
import { type Attendee, type AttendeeGroup, attendees } from '../../../src/register/tables/attendees';
import { budget } from '../../../src/register/tables/budget';
import { type Conference, conferences } from '../../../src/register/tables/conferences';
import { type Petition, petitions } from '../../../src/register/tables/petitions';
import { tasks } from '../../../src/register/tables/tasks';
import { turns } from '../../../src/register/tables/turns';
import { type Village, villages } from '../../../src/register/tables/villages';
import type { PaperIdentity, PaperSources, SourceRow } from '../../../src/templates/papers/paper-sources';
import { officeValues } from '../host/typed-office';
import { holidays2023to2027 } from '../rules/holidays';

/** Made-up people and places in the shape of the office's plan. */

/** Rows as read from the sheets, without added columns. */
export const sourceRows = <C extends Columns>(
  declared: Table<C>,
  rows: readonly Partial<RowOf<Table<C>>>[],
): readonly SourceRow<RowOf<Table<C>>>[] =>
  rows.map((row) => ({ values: rowWith(declared, row), cells: writeFields(declared, row), added: {} }));

/** Rows with an ID, numbered from 1 if they have none. */
export const numbered = <Row extends { readonly id?: string }>(
  prefix: string,
  rows: readonly Row[],
): readonly Row[] =>
  rows.map((row, index) => ({ ...row, id: row.id || `${prefix}-${String(index + 1).padStart(4, '0')}` }));

const sampleDay = isoDate('2026-11-16');

export const sampleConference: Conference = rowWith(conferences, {
  id: 'HN-0001',
  year: 2026,
  title: 'Hội nghị đối thoại giữa chính quyền địa phương với Nhân dân năm 2026',
  reason: 'yearly',
  mode: 'in-person',
  scope: 'Toàn xã',
  dateState: 'fixed',
  expectedMonth: '11/2026',
  date: sampleDay,
  startTime: '07:30',
  endTime: '11:30',
  venue: 'Hội trường Ủy ban nhân dân xã',
  topic: 'Xây dựng nông thôn mới và giải quyết thủ tục hành chính',
  howToAttend: 'Tham dự trực tiếp tại hội trường',
  chair: 'Lê Văn Mẫu',
  chairTitle: 'Chủ tịch Ủy ban nhân dân xã',
  coChair: 'Trần Thị Thử',
  coChairTitle: 'Phó Chủ tịch Hội đồng nhân dân xã',
  secretary: 'Nguyễn Thị Dần',
  secretaryTitle: 'Công chức Văn phòng',
  opinionsBy: isoDate('2026-11-10'),
  status: 'preparing',
});

/** Settings as set-up writes them, with these rows added or in place of rows of the same code. */
export function settingsWith(
  values: Readonly<Record<string, string>> = {},
  more: readonly Partial<SettingRow>[] = [],
): Settings {
  const own = Object.entries({ ...officeValues, ...values }).map(([code, value]) =>
    rowWith(settingsTable, { code, value }),
  );
  return withSuperior(
    readSettings([
      ...defaultSettings.filter(({ code }) => !(code in values || code in officeValues)),
      ...own,
      ...more.map((row) => rowWith(settingsTable, row)),
    ]),
  );
}

/** Settings as the office completes them: the superior with its name. */
const withSuperior = (settings: Settings): Settings => ({
  ...settings,
  papers: {
    ...settings.papers,
    superiors: settings.papers.superiors.map((row) => ({
      ...row,
      text: `${row.text} ${superiorNames[row.text] ?? ''}`.trim(),
    })),
  },
});

const superiorNames: Readonly<Record<string, string>> = {
  'Ủy ban nhân dân tỉnh': 'Thanh Hóa',
  'Ủy ban nhân dân huyện': 'Hoằng Hóa',
};

const sampleSettings: Settings = settingsWith({
  'signer.name': 'Lê Văn Mẫu',
  'contact.phone': '0912 345 678',
});

const conference = sampleConference.id;

const sampleVillages: readonly SourceRow<Village>[] = sourceRows(villages, [
  { name: 'Thôn Trung Hậu', villageHead: 'Nguyễn Văn An', opinionsReceivedOn: isoDate('2026-11-06') },
  { name: 'Thôn 2', villageHead: 'Phạm Văn Bình', quota: 6 },
  { name: 'Thôn 10', villageHead: 'Đỗ Thị Cúc' },
]);

const person = (
  group: AttendeeGroup,
  fullName: string,
  title: string,
  rest: Partial<Attendee> = {},
): Partial<Attendee> => ({ conference, group, fullName, title, seat: 'invited', ...rest });

/** Every group except the superiors, unordered like typed rows. */
export const samplePeople: readonly Partial<Attendee>[] = numbered<Partial<Attendee>>('DB', [
  person('citizens', 'Đỗ Thị Ngọc Ánh', '', { honorific: 'mrs', village: 'Thôn Trung Hậu' }),
  person('committee', 'Lê Văn Mẫu', 'Chủ tịch Ủy ban nhân dân xã', { honorific: 'comrade', order: 1 }),
  person('party', 'Hoàng Văn Đức', 'Bí thư Đảng ủy', { honorific: 'comrade', order: 1 }),
  person('council', 'Trần Thị Thử', 'Phó Chủ tịch Hội đồng nhân dân xã', { honorific: 'comrade' }),
  person('front', 'Vũ Thị Hoa', 'Chủ tịch Ủy ban MTTQ Việt Nam xã', { honorific: 'comrade' }),
  person('officials', 'Phạm Dũng', 'Trưởng phòng', { honorific: 'comrade', organisation: 'Phòng Kinh tế' }),
  person('police', 'Bùi Văn Khoa', 'Trưởng Công an xã', { honorific: 'comrade' }),
  person('units', 'Ngô Thị Lan', 'Hiệu trưởng', { honorific: 'mrs', organisation: 'Trường Tiểu học' }),
  person('village-posts', 'Phạm Văn Bình', 'Trưởng thôn', { honorific: 'mr', village: 'Thôn 2' }),
  person('village-posts', 'Nguyễn Văn An', 'Bí thư chi bộ kiêm Trưởng thôn', {
    honorific: 'mr',
    village: 'Thôn Trung Hậu',
  }),
  person('citizens', 'Trịnh Văn Phúc', '', { honorific: 'mr', village: 'Thôn 10' }),
  person('citizens', 'Lưu Văn Quý', '', { honorific: 'mr', village: 'Thôn 2' }),
  person('citizens', 'Mai Thị Sen', '', { honorific: 'mrs', village: 'Thôn 2', seat: 'reserve' }),
]);

/** Two matters of one turn in the hall, one sent ahead by a village, a denunciation, and one for the province. */
export const sampleMatters: readonly Partial<Petition>[] = numbered<Partial<Petition>>('KN', [
  {
    conference,
    turn: 'LUOT-0001',
    originYear: 2026,
    speaker: 'Ông Trịnh Văn Phúc',
    village: 'Thôn 10',
    channel: 'conference',
    receivedOn: isoDate('2026-11-16'),
    content: 'Đề nghị sửa chữa đường giao thông nội đồng từ nhà văn hóa đến trạm bơm.',
    topic: 'Kinh tế, văn hóa, xã hội, an ninh trật tự ở địa phương',
    class: 'request',
    authority: 'commune',
    unit: 'Phòng Kinh tế',
    dueOn: isoDate('2026-11-26'),
    promisedOn: isoDate('2026-12-31'),
    status: 'assigned',
    publishable: true,
  },
  {
    conference,
    turn: 'LUOT-0001',
    originYear: 2026,
    speaker: 'Ông Trịnh Văn Phúc',
    village: 'Thôn 10',
    channel: 'conference',
    receivedOn: isoDate('2026-11-16'),
    content: 'Thời gian trả kết quả cấp giấy chứng nhận quyền sử dụng đất còn chậm.',
    topic: 'Quan hệ với Nhân dân và giải quyết thủ tục hành chính',
    class: 'report',
    authority: 'commune',
    unit: 'Trung tâm Phục vụ hành chính công',
    answeredBy: 'Phạm Dũng',
    answeredInHall: 'Hồ sơ chậm do thiếu bản đồ; đã trả kết quả ngày 12 tháng 11 năm 2026.',
    dueOn: isoDate('2026-11-26'),
    status: 'explained',
    result: 'Đã trả kết quả cho công dân.',
    answeredOn: isoDate('2026-11-16'),
    publishable: true,
  },
  {
    conference,
    originYear: 2026,
    speaker: 'Bà Đỗ Thị Ngọc Ánh',
    village: 'Thôn Trung Hậu',
    channel: 'front',
    receivedOn: isoDate('2026-11-06'),
    content: 'Đề nghị lắp thêm đèn chiếu sáng trên trục đường chính của thôn.',
    topic: 'Kinh tế, văn hóa, xã hội, an ninh trật tự ở địa phương',
    class: 'request',
    authority: 'commune',
    unit: 'Phòng Kinh tế',
    dueOn: isoDate('2026-11-20'),
    promisedOn: isoDate('2026-12-15'),
    status: 'in-progress',
    publishable: true,
  },
  {
    conference,
    turn: 'LUOT-0002',
    originYear: 2026,
    village: 'Thôn 2',
    channel: 'conference',
    receivedOn: isoDate('2026-11-16'),
    content: 'Có 01 nội dung thuộc diện xử lý riêng theo quy định.',
    topic: 'Dư luận xã hội được Nhân dân quan tâm',
    class: 'denunciation',
    status: 'received',
    publishable: false,
  },
  {
    conference,
    turn: 'LUOT-0002',
    originYear: 2026,
    speaker: 'Ông Lưu Văn Quý',
    village: 'Thôn 2',
    channel: 'conference',
    receivedOn: isoDate('2026-11-16'),
    content: 'Đề nghị nâng cấp tuyến đường tỉnh đi qua địa bàn xã.',
    topic: 'Kinh tế, văn hóa, xã hội, an ninh trật tự ở địa phương',
    class: 'request',
    authority: 'province',
    unit: 'Phòng Kinh tế',
    dueOn: isoDate('2026-11-26'),
    status: 'transferred',
    publishable: true,
  },
]);

const sampleTurns = [
  {
    conference,
    id: 'LUOT-0001',
    order: 1,
    speaker: 'Ông Trịnh Văn Phúc',
    village: 'Thôn 10',
    startedAt: '08:55',
    seconds: 240,
    matters: 2,
  },
  {
    conference,
    id: 'LUOT-0002',
    order: 2,
    speaker: 'Ông Lưu Văn Quý',
    village: 'Thôn 2',
    startedAt: '09:00',
    seconds: 180,
    matters: 2,
  },
];

/** A conference of 2026 with everything for its papers; `own` overrides the sample. */
export const paperSources = (own: Partial<PaperSources> = {}): PaperSources => ({
  conference: sampleConference,
  settings: sampleSettings,
  calendar: workingCalendar(holidays2023to2027),
  today: isoDate('2026-11-05'),
  papers: [],
  earlierPetitions: [],
  villages: sampleVillages,
  attendees: sourceRows(attendees, samplePeople),
  petitions: sourceRows(petitions, sampleMatters),
  turns: sourceRows(turns, sampleTurns),
  agenda: sourceRows(
    agenda,
    numbered(
      'CT',
      agendaModel(conference, { start: 7 * 60 + 30, end: 11 * 60 + 30, arriveMinutes: 15 }, sampleDay),
    ),
  ),
  tasks: sourceRows(tasks, numbered('CV', taskModel(sampleConference, sampleDay))),
  broadcasts: [],
  budget: sourceRows(budget, numbered('KP', budgetModel(conference))),
  ballots: [],
  ...own,
});

export const draft: PaperIdentity = { number: '', date: null };

export const signed: PaperIdentity = { number: '5', date: isoDate('2026-11-06') };
