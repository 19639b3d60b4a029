import { nameOf } from './officials';

/** Start of the virtual clock, three weeks before the conference on Tuesday 8 December. */
const seasonStart = '2026-11-16T07:30:00+07:00';
/** Start of `npm start`: letters made and sent by mail, those on paper not handed over, the notice not broadcast yet. */
export const visitorStart = '2026-11-30T11:00:00+07:00';
/** Two weeks after the conference of the second year. */
export const seasonEnd = '2027-11-30T18:00:00+07:00';

export const clerk = 'vanthu@example.vn';

/** The two clerks, the owner of the spreadsheet first. */
export const sampleUsers = [{ email: clerk }, { email: 'vanphong@example.vn' }] as const;

export const spreadsheetOfSample = {
  name: 'Sổ đối thoại xã Hoằng Trung (mẫu)',
  locale: 'vi_VN',
  timeZone: 'Asia/Ho_Chi_Minh',
} as const;

/** The host of the sample on the first day of its season. */
export const sampleWorld = {
  now: seasonStart,
  owner: clerk,
  users: sampleUsers,
  spreadsheet: spreadsheetOfSample,
} as const;

/** Settings that only the office knows, by code. */
export const officeSettings: Readonly<Record<string, string>> = {
  'office.line2': 'XÃ HOẰNG TRUNG',
  'office.name': 'Ủy ban nhân dân xã Hoằng Trung',
  'office.place': 'Hoằng Trung',
  'contact.name': 'Văn phòng HĐND và UBND xã',
  'office.chairEmail': 'chutich@example.vn',
  'office.clerkEmail': clerk,
  'contact.phone': '0900000000',
  'signer.name': nameOf('Chủ tịch UBND'),
};

/** E-mails of units, by name. */
export const unitEmails: Readonly<Record<string, string>> = {
  'Văn phòng HĐND và UBND': 'vanphong.ubnd@example.vn',
  'Phòng Kinh tế': 'kinhte@example.vn',
  'Phòng Văn hóa - Xã hội': 'vanhoa.xahoi@example.vn',
  'Trung tâm Phục vụ hành chính công': 'motcua@example.vn',
  'Công an xã': 'congan@example.vn',
  'Ban Chỉ huy Quân sự xã': 'quansu@example.vn',
  'Ủy ban MTTQ Việt Nam xã': 'mttq@example.vn',
};

/** Values of the conference form. */
export const conference: Readonly<Record<string, string>> = {
  year: '2026',
  title:
    'Hội nghị đối thoại giữa người đứng đầu cấp ủy, chính quyền với MTTQ, các tổ chức đoàn thể và Nhân dân năm 2026',
  reason: 'Định kỳ',
  mode: 'Trực tiếp',
  scope: 'Toàn xã',
  dateState: 'Ấn định',
  expectedMonth: '12/2026',
  date: '08/12/2026',
  startTime: '7h30',
  endTime: '11h30',
  venue: 'Hội trường UBND xã',
  capacity: '180',
  topic: 'Phát triển kinh tế - xã hội và giải quyết kiến nghị của Nhân dân',
  howToAttend: 'Dự trực tiếp tại hội trường',
  chair: nameOf('Chủ tịch UBND'),
  chairTitle: 'Chủ tịch UBND xã',
  coChair: nameOf('Phó Chủ tịch HĐND'),
  coChairTitle: 'Phó Chủ tịch HĐND xã',
  secretary: nameOf('Chánh Văn phòng'),
  secretaryTitle: 'Chánh Văn phòng HĐND và UBND',
  support: 'Công chức Văn phòng, cán bộ Đài Truyền thanh xã',
  answerers: [
    `Chủ trương của Đảng, chính sách, pháp luật của Nhà nước: ${nameOf('Bí thư Đảng ủy')}, Bí thư Đảng ủy`,
    `Kinh tế, văn hóa, xã hội, an ninh trật tự ở địa phương: ${nameOf('Chủ tịch UBND')}, Chủ tịch UBND xã`,
    `Quan hệ với Nhân dân và giải quyết thủ tục hành chính: ${nameOf('Chánh Văn phòng')}, Chánh Văn phòng HĐND và UBND`,
    `Dư luận xã hội được Nhân dân quan tâm: ${nameOf('Chủ tịch UBND')}, Chủ tịch UBND xã`,
  ].join('\n'),
  opinionsBy: '01/12/2026',
  status: 'Đang chuẩn bị',
  note: 'Dữ liệu mẫu',
};
