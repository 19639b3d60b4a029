import type { RemovalFacts } from '../../../src/application/removal/open-removal';
import type { SelfCheck } from '../../../src/application/self-check/trials';
import { isoDate } from '../../../src/domain/calendar/calendar-date';
import { usualSeconds } from '../../../src/domain/pulse/long-work';
import { foundAs } from '../../../src/domain/self-check/assumption';
import type {
  AttendeeFormFacts,
  CalendarFacts,
  ConferenceFormFacts,
  ConferenceSummary,
  EditableRow,
  Finding,
  InvitationFacts,
  PetitionFormFacts,
  TellingFacts,
} from '../../../src/rpc/answers';

// All people, villages and texts here are made up.

export const calendarFacts: CalendarFacts = {
  today: '2026-11-16',
  daysOff: [
    { date: isoDate('2026-09-02'), kind: 'off', name: 'Quốc khánh' },
    { date: isoDate('2027-01-01'), kind: 'off', name: 'Tết Dương lịch' },
  ],
  noticeDays: 7,
  publicationDays: 10,
  replyWorkingDays: 10,
};

export const conferenceSummary: ConferenceSummary = {
  id: 'HN-0001',
  title: 'Hội nghị đối thoại năm 2026',
  date: '2026-12-08',
  status: 'preparing',
};

export const villageNames = ['Thôn Đông', 'Thôn Đoài', 'Thôn Trung', 'Thôn 1'];

export const petitionFacts: PetitionFormFacts = {
  calendar: calendarFacts,
  conference: conferenceSummary,
  conferences: [conferenceSummary],
  villages: villageNames,
  topics: [
    'Chủ trương của Đảng, chính sách, pháp luật của Nhà nước',
    'Kinh tế, văn hóa, xã hội, an ninh trật tự ở địa phương',
    'Quan hệ với Nhân dân và giải quyết thủ tục hành chính',
    'Dư luận xã hội được Nhân dân quan tâm',
  ],
  units: ['Phòng Kinh tế', 'Công an xã'],
  petitions: [
    {
      id: 'KN-0003',
      village: 'Thôn Đông',
      excerpt: 'Đề nghị xã sửa đoạn đường liên thôn từ nhà văn hóa đến trạm bơm bị hư hỏng nặng',
    },
    { id: 'KN-0007', village: 'Thôn Trung', excerpt: 'Đề nghị lắp thêm đèn chiếu sáng ở ngõ xóm' },
  ],
};

export const petitionRow: EditableRow = {
  id: 'KN-0007',
  fingerprint: 'k7',
  draft: {
    id: 'KN-0007',
    speaker: 'Nguyễn Văn An',
    village: 'Thôn Đông',
    channel: 'Tại hội nghị đối thoại',
    receivedOn: '10/11/2026',
    content: 'Đường hỏng',
    topic: petitionFacts.topics[0] ?? '',
  },
};

export const personRow: EditableRow = {
  id: 'DB-0001',
  fingerprint: 'f1',
  draft: {
    id: 'DB-0001',
    conference: 'HN-0001',
    honorific: 'Ông',
    fullName: 'Nguyễn Văn Mẫu',
    title: 'Trưởng thôn',
    organisation: '',
    group: 'Bí thư chi bộ, Trưởng thôn, Trưởng ban CTMT',
    village: 'Thôn Đông',
    phone: '0912345678',
    email: '',
    seat: 'Mời dự',
  },
};

export const attendeeFacts: AttendeeFormFacts = {
  conference: conferenceSummary,
  conferences: [conferenceSummary],
  villages: villageNames,
  unnumbered: 0,
  people: [
    personRow,
    {
      id: 'DB-0002',
      fingerprint: 'f2',
      draft: {
        ...personRow.draft,
        id: 'DB-0002',
        fullName: 'Trần Thị Ánh Mẫu',
        title: '',
        village: 'Thôn Đoài',
      },
    },
  ],
};

export const conferenceRow: EditableRow = {
  id: 'HN-0001',
  fingerprint: 'c1',
  draft: {
    id: 'HN-0001',
    year: '2026',
    title: 'Hội nghị đối thoại năm 2026',
    dateState: 'Ấn định',
    date: '08/12/2026',
    startTime: '07:30',
    venue: 'Hội trường UBND xã',
    chair: 'Lê Văn Mẫu',
    status: 'Đang chuẩn bị',
  },
};

export const conferenceFacts: ConferenceFormFacts = {
  calendar: calendarFacts,
  conferences: [conferenceRow],
  unnumbered: 1,
};

export const invitationFacts: InvitationFacts = {
  today: '2026-11-16',
  conference: { ...conferenceSummary, status: 'issued' },
  conferences: [{ ...conferenceSummary, status: 'issued' }],
  clock: {
    tone: 'plain',
    sentence: 'Còn hạn: gửi chậm nhất thứ Ba, 01/12/2026.',
    lines: ['Nên gửi trước thứ Hai, 30/11/2026.'],
    gaps: [
      {
        text: 'Phát thanh: chưa có minh chứng.',
        place: { sidebar: 'conference-form', tab: 2, row: '' },
      },
    ],
  },
  missing: [],
  cost: { lines: ['Còn 40 giấy mời: in chung 1 văn bản.'], isTight: false },
  long: '',
  unnumbered: 0,
  invited: 42,
  withPaper: 42,
  withEmail: 6,
  sent: 3,
  byGroup: [
    { group: 'Lãnh đạo UBND', people: 4 },
    { group: 'Bí thư chi bộ, Trưởng thôn, Trưởng ban CTMT', people: 11 },
    { group: 'Đại diện Nhân dân', people: 27 },
  ],
  villages: [
    { name: 'Thôn Đông', missingPosts: [], quota: 5, citizens: 5, shortage: 0, people: 8 },
    { name: 'Thôn Đoài', missingPosts: ['front-head'], quota: 5, citizens: 4, shortage: 1, people: 6 },
    { name: 'Thôn Trung', missingPosts: [], quota: 5, citizens: 6, shortage: -1, people: 9 },
  ],
  people: [
    {
      id: 'DB-0001',
      name: 'Nguyễn Văn Mẫu',
      detail: 'Trưởng thôn',
      village: 'Thôn Đông',
      hasPaper: true,
      hasEmail: true,
      sentOn: null,
      renotify: false,
      mailed: false,
    },
    {
      id: 'DB-0002',
      name: 'Trần Thị Ánh Mẫu',
      detail: '',
      village: 'Thôn Đoài',
      hasPaper: true,
      hasEmail: true,
      sentOn: null,
      renotify: false,
      mailed: false,
    },
    {
      id: 'DB-0003',
      name: 'Lê Thị Mẫu',
      detail: '',
      village: 'Thôn Đông',
      hasPaper: true,
      hasEmail: false,
      sentOn: null,
      renotify: false,
      mailed: false,
    },
  ],
  drafts: [],
  wrong: { lines: [], sentence: '', again: [] },
  documents: [
    {
      per: 'all',
      about: '',
      batch: 1,
      url: 'https://docs.google.com/document/d/1',
      letters: 42,
      locked: false,
    },
    {
      per: 'village',
      about: 'Thôn Đông',
      batch: 2,
      url: 'https://docs.google.com/document/d/2',
      letters: 8,
      locked: true,
    },
  ],
  templateUrl: 'https://docs.google.com/document/d/3',
  number: '',
  numberDate: null,
  mail: {
    remaining: 96,
    startBy: '2026-11-30',
    running: null,
    isBehind: false,
    waiting: 0,
    review: [
      {
        key: 'DB-0009|invitation|2026-12-01',
        letter: 'Giấy mời',
        recipient: 'Phạm Văn Mẫu',
        address: 'mau@example.vn',
        searchUrl: 'https://mail.google.com/mail/u/0/#search/in%3Asent+to%3Amau%40example.vn',
      },
    ],
  },
  reminders: {
    sentence:
      'Chạy dưới tài khoản vanphong@example.vn; lần gần nhất 16/11/2026; lần tới khoảng 7 giờ ngày 17/11/2026.',
    mine: false,
    stops: [],
  },
  documentsADay: 250,
  seconds: usualSeconds,
};

export const findings: readonly Finding[] = [
  {
    tab: 'Đại biểu',
    cell: 'A7',
    header: 'Mã ĐB',
    column: { kind: 'text', maxLength: 300 },
    kind: 'missing-id',
    shown: '',
    proposed: 'DB-0012',
    fixable: true,
  },
  {
    tab: 'Đại biểu',
    cell: 'D9',
    header: 'Họ và tên',
    column: { kind: 'text', maxLength: 300 },
    kind: 'unclean',
    shown: 'Ông  TRẦN VĂN MẪU',
    proposed: 'Trần Văn Mẫu',
    fixable: true,
  },
  {
    tab: 'Kiến nghị',
    cell: 'I4',
    header: 'Ngày tiếp nhận',
    column: { kind: 'text', maxLength: 300 },
    kind: 'not-a-date',
    shown: '31/11/2026',
    proposed: '',
    fixable: false,
  },
];

export const tellingFacts: TellingFacts = {
  today: '2026-11-16',
  conference: { ...conferenceSummary, status: 'issued' },
  conferences: [{ ...conferenceSummary, status: 'issued' }],
  message: {
    office: 'Ủy ban nhân dân xã Mẫu',
    title: 'Hội nghị đối thoại với Nhân dân năm 2026',
    year: '2026',
    date: '2026-12-08',
    startTime: '07:30',
    venue: 'Hội trường Ủy ban nhân dân xã',
    phone: '0912 345 678',
  },
  struckOff: [
    { id: 'DB-0031', name: 'Hoàng Văn Thôi', village: 'Thôn Đông', reason: 'Chuyển nơi ở', substitute: '' },
  ],
  people: invitationFacts.people.map(({ id, name, detail, village }, index) => ({
    id,
    honorific: index % 2 === 0 ? 'Ông' : 'Bà',
    name,
    detail,
    group: 'Đại diện Nhân dân',
    village,
    phone: index === 0 ? '0912345678' : '',
    hasLetter: index !== 1,
    toldOn: null,
    toldBy: '',
    reply: index === 2 ? 'coming' : null,
  })),
  last: { request: '0123456789abcdef', people: 2, day: '2026-11-15', by: 'Văn thư' },
};

export const selfCheck: SelfCheck = {
  at: '2026-11-16 08:00:00',
  took: 36_400,
  findings: [foundAs('read-back', true), foundAs('drive-list', false, 4)],
  latencies: [
    { timing: 'sheet-write', median: 61, calls: 3 },
    { timing: 'drive-upload', median: 2650, calls: 1 },
  ],
};

export const removalFacts: RemovalFacts = {
  state: 'in-use',
  removed: null,
  others: ['dia-chinh@xa.example'],
  copies: [],
  waiting: 2,
  folder: 'https://drive.google.com/drive/folders/1AbC',
};
