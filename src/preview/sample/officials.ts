import { madeUpName, madeUpPhone } from './names';
import { type SamplePerson, sampleNote } from './person';

interface Posts {
  readonly group: string;
  readonly organisation: string;
  readonly titles: readonly string[];
}

const unitsGroup = 'Trường học, Trạm y tế, HTX, đơn vị trên địa bàn';

/** Composition of the plan (III.2) with the offices of a commune since July 2025. */
const posts: readonly Posts[] = [
  {
    group: 'Lãnh đạo cấp trên',
    organisation: 'Ủy ban MTTQ Việt Nam tỉnh',
    titles: ['Phó Chủ tịch', 'Trưởng ban Dân chủ - Pháp luật'],
  },
  {
    group: 'Thường trực, Ban Thường vụ Đảng ủy',
    organisation: 'Đảng ủy xã',
    titles: [
      'Bí thư Đảng ủy',
      'Phó Bí thư Thường trực',
      'Chánh Văn phòng Đảng ủy',
      'Trưởng Ban Xây dựng Đảng',
      'Chủ nhiệm Ủy ban Kiểm tra',
      ...Array<string>(4).fill('Ủy viên Ban Thường vụ'),
    ],
  },
  {
    group: 'Thường trực HĐND',
    organisation: 'Hội đồng nhân dân xã',
    titles: ['Phó Chủ tịch HĐND', 'Trưởng Ban Kinh tế - Ngân sách', 'Trưởng Ban Văn hóa - Xã hội'],
  },
  {
    group: 'Lãnh đạo UBND',
    organisation: 'UBND xã',
    titles: ['Chủ tịch UBND', 'Phó Chủ tịch UBND', 'Phó Chủ tịch UBND'],
  },
  {
    group: 'Ủy ban MTTQ và các tổ chức chính trị - xã hội',
    organisation: 'Ủy ban MTTQ Việt Nam xã',
    titles: [
      'Chủ tịch Ủy ban MTTQ',
      'Phó Chủ tịch Ủy ban MTTQ',
      'Chủ tịch Hội Nông dân',
      'Chủ tịch Hội Cựu chiến binh',
      // Every fifth and second after it is a woman's name.
      'Chủ tịch Hội Liên hiệp Phụ nữ',
      'Bí thư Đoàn Thanh niên',
      'Chủ tịch Hội Người cao tuổi',
      'Chủ tịch Hội Chữ thập đỏ',
    ],
  },
  {
    group: 'Phòng chuyên môn, công chức',
    organisation: 'Văn phòng HĐND và UBND',
    titles: ['Chánh Văn phòng', 'Phó Chánh Văn phòng', 'Chuyên viên', 'Kế toán'],
  },
  {
    group: 'Phòng chuyên môn, công chức',
    organisation: 'Phòng Kinh tế',
    titles: ['Trưởng phòng', 'Phó Trưởng phòng', 'Chuyên viên', 'Chuyên viên', 'Chuyên viên'],
  },
  {
    group: 'Phòng chuyên môn, công chức',
    organisation: 'Phòng Văn hóa - Xã hội',
    titles: ['Trưởng phòng', 'Phó Trưởng phòng', 'Chuyên viên'],
  },
  {
    group: 'Phòng chuyên môn, công chức',
    organisation: 'Trung tâm Phục vụ hành chính công',
    titles: ['Phó Giám đốc', 'Chuyên viên'],
  },
  {
    group: 'Công an, Quân sự',
    organisation: 'Công an xã',
    titles: ['Trưởng Công an xã', 'Phó Trưởng Công an xã'],
  },
  {
    group: 'Công an, Quân sự',
    organisation: 'Ban Chỉ huy Quân sự xã',
    titles: ['Chỉ huy trưởng', 'Chính trị viên phó'],
  },
  ...[
    ['HTX Dịch vụ nông nghiệp', 'Giám đốc'],
    ['HTX Dịch vụ điện năng', 'Giám đốc'],
    ['Trường Mầm non', 'Hiệu trưởng'],
    ['Trường Tiểu học', 'Hiệu trưởng'],
    ['Trường Trung học cơ sở', 'Hiệu trưởng'],
    ['Trạm Y tế', 'Trưởng trạm'],
    ['Quỹ Tín dụng nhân dân', 'Giám đốc'],
    ['Bưu điện văn hóa xã', 'Nhân viên phụ trách'],
    ['Đài Truyền thanh xã', 'Cán bộ phụ trách'],
  ].map(([organisation = '', title = '']) => ({
    group: unitsGroup,
    organisation,
    titles: [title],
  })),
];

/** Officials in order of composition. Three in four have an e-mail address. */
export const officials: readonly SamplePerson[] = posts
  .flatMap(({ group, organisation, titles }) => titles.map((title) => ({ group, organisation, title })))
  .map((post, n) => ({
    ...madeUpName(n),
    ...post,
    village: '',
    phone: madeUpPhone(n + 1),
    email: n % 4 === 3 ? '' : `canbo${String(n + 1).padStart(2, '0')}@example.vn`,
    channel: n % 4 === 3 ? 'Giấy trao tay' : 'Email',
    note: sampleNote,
  }));

/** The first holder of the title. */
export const nameOf = (title: string): string =>
  officials.find((official) => official.title === title)?.fullName ?? '';

/** Offices concerned, which the commune may invite as needed (plan, III.2). */
export const lateGuests: readonly SamplePerson[] = [
  { organisation: 'Điện lực khu vực', title: 'Phó Giám đốc', email: 'dienluc@example.vn' },
  { organisation: 'Văn phòng Đăng ký đất đai, chi nhánh khu vực', title: 'Phó Giám đốc', email: '' },
].map((guest, index) => ({
  ...madeUpName(300 + index),
  ...guest,
  group: unitsGroup,
  village: '',
  phone: madeUpPhone(301 + index),
  channel: guest.email ? 'Email' : 'Giấy trao tay',
  note: sampleNote,
}));
