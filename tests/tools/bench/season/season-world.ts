import type { Host } from '../../../../src/host/host';
import { called, newOffice } from '../../../support/host/office';
import { officeValues } from '../../../support/host/typed-office';
import { type Cells, done, onePagePdf, pasteRows, patience, typeSetting } from '../operations/bench-world';

/** Size of a register after five yearly conferences. */
export interface SeasonSize {
  readonly villages: number;
  /** Over all the years; two in five are invited to the last conference. */
  readonly people: number;
  /** Over all the years; one in five of the earlier ones is still open. */
  readonly matters: number;
}

export const smallSeason: SeasonSize = { villages: 8, people: 100, matters: 60 };
/** Issue 5, section 10. */
export const largeSeason: SeasonSize = { villages: 40, people: 1000, matters: 2000 };

const years = [2022, 2023, 2024, 2025, 2026] as const;
export const lastConference = 'HN-05';

/** IDs as the add-on gives them; the first is 0. */
export const numbered = (prefix: string, number: number): string =>
  `${prefix}-${String(number + 1).padStart(4, '0')}`;
const count = (length: number): readonly number[] => Array.from({ length }, (_, at) => at);
const villageOf = (number: number, { villages }: SeasonSize): string => `Thôn ${1 + (number % villages)}`;
const conferenceOf = (year: number): string => `HN-0${years.indexOf(year as (typeof years)[number]) + 1}`;

/** The earlier years share the rest. */
function yearOf(number: number, all: number, ofLast: number): number {
  if (number >= all - ofLast) return 2026;
  return years[Math.floor((4 * number) / (all - ofLast))] ?? 2022;
}

const conference = (year: number): Cells => ({
  'Mã hội nghị': conferenceOf(year),
  Năm: String(year),
  'Tên hội nghị': `Hội nghị đối thoại năm ${year}`,
  'Hình thức': 'Trực tiếp',
  'Tình trạng ngày': 'Ấn định',
  'Ngày tổ chức': `08/12/${year}`,
  'Giờ bắt đầu': '07:30',
  'Giờ kết thúc': '11:30',
  'Địa điểm': 'Hội trường UBND xã',
  'Chủ đề': 'Xây dựng nông thôn mới',
  'Cách thức tham dự': 'Trực tiếp',
  'Chủ trì': 'Lê Văn Tý',
  'Chức vụ chủ trì': 'Chủ tịch UBND xã',
  'Đồng chủ trì': 'Trần Văn Sửu',
  'Chức vụ đồng chủ trì': 'Phó Chủ tịch HĐND xã',
  'Thư ký': 'Nguyễn Thị Dần',
  'Trạng thái': year === 2026 ? 'Đã chốt' : 'Đã tổ chức',
});

/** Thirty people of the last conference have an address, whatever the size. */
function person(number: number, size: SeasonSize): Cells {
  const year = yearOf(number, size.people, Math.round(0.4 * size.people));
  const ofLast = size.people - number;
  return {
    'Mã ĐB': numbered('DB', number),
    'Mã hội nghị': conferenceOf(year),
    'Danh xưng': number % 2 === 0 ? 'Ông' : 'Bà',
    'Họ và tên': `Nguyễn Văn Mẫu ${number + 1}`,
    'Chức vụ': number % 8 === 0 ? 'Trưởng thôn' : '',
    'Nhóm đại biểu': number % 8 === 0 ? 'Bí thư chi bộ, Trưởng thôn, Trưởng ban CTMT' : 'Đại diện Nhân dân',
    Thôn: villageOf(number, size),
    'Diện mời': ofLast === 1 ? 'Dự bị' : 'Mời dự',
    Email: ofLast <= 30 ? `khach${ofLast}@example.vn` : '',
    'Ngày gửi giấy mời': year === 2026 ? '' : `20/11/${year}`,
    'Điểm danh': year === 2026 ? '' : 'Có mặt',
  };
}

const topics = [
  'Kinh tế, văn hóa, xã hội, an ninh trật tự ở địa phương',
  'Xây dựng chính quyền, đội ngũ cán bộ, công chức',
] as const;

/** One in five is open; the units have answered or resolved the other matters of earlier years. */
function matter(number: number, size: SeasonSize): Cells {
  const year = yearOf(number, size.matters, Math.round(0.2 * size.matters));
  const open = year === 2026 || number % 5 === 0;
  return {
    'Mã KN': numbered('KN', number),
    'Mã hội nghị': conferenceOf(year),
    'Lượt phát biểu': numbered('LUOT', Math.floor(number / 2)),
    'Năm gốc': String(year),
    'Người nêu': `Trần Thị Mẫu ${number + 1}`,
    'Thôn/Đơn vị': villageOf(number, size),
    'Kênh tiếp nhận': 'Tại hội nghị đối thoại',
    'Ngày tiếp nhận': year === 2026 ? '10/11/2026' : `08/12/${year}`,
    'Nội dung kiến nghị': `Đoạn đường số ${number + 1} hỏng, đề nghị Ủy ban nhân dân xã sửa chữa trước mùa mưa`,
    'Lĩnh vực': topics[number % 2] ?? '',
    'Phân loại': 'Kiến nghị',
    'Đơn vị chủ trì': 'Phòng Kinh tế',
    'Trạng thái': open ? 'Đã phân công' : 'Đã giải quyết',
    'Ngày trả lời': open ? '' : `20/12/${year}`,
    'Ngày giải quyết xong': open ? '' : `30/12/${year}`,
    'Minh chứng': open ? '' : 'Biên bản nghiệm thu',
    'Nhóm nổi cộm': year === 2026 && number % 4 === 0 ? 'Đường giao thông' : '',
    'Công khai': 'Có',
  };
}

const turn = (number: number, size: SeasonSize): Cells => {
  const year = yearOf(2 * number, size.matters, Math.round(0.2 * size.matters));
  return {
    'Lượt phát biểu': numbered('LUOT', number),
    'Mã hội nghị': conferenceOf(year),
    'Thứ tự': String(number + 1),
    'Người phát biểu': `Trần Thị Mẫu ${2 * number + 1}`,
    'Thôn/Đơn vị': villageOf(2 * number, size),
    'Bắt đầu lúc': '08:40',
    'Số nội dung': '2',
  };
};

/** Journal lines of the add-on, ten for each matter. */
const journalLine = (number: number): Cells => ({
  Lúc: `2025-11-${String(1 + (number % 28)).padStart(2, '0')} 08:00:00`,
  'Người làm': 'vanthu@example.vn',
  Việc: 'Theo dõi kiến nghị',
  Trang: 'Kiến nghị',
  Mã: numbered('KN', Math.floor(number / 3)),
  'Chi tiết': 'Trạng thái: Mới tiếp nhận → Đã phân công',
});

const sentLetter = (number: number): Cells => ({
  Khóa: `HN-04|invitation|${numbered('DB', number)}`,
  Loại: 'Thư',
  Việc: 'invitation',
  'Mã hội nghị': 'HN-04',
  'Mã bản ghi': numbered('DB', number),
  'Tình trạng': 'Đã xong',
  'Lượt chạy': 'L1',
  'Số trong lượt': String(number + 1),
});

const paper = (number: number): Cells => ({
  'Mã VB': numbered('VB', number),
  'Mã hội nghị': conferenceOf(years[number % 4] ?? 2022),
  'Loại văn bản': 'Phiếu chuyển',
  'Tình trạng': 'Đã ban hành',
});

const task = (number: number): Cells => ({
  'Mã việc': numbered('CV', number),
  'Mã hội nghị': conferenceOf(years[Math.floor(number / 40)] ?? 2026),
  'Giai đoạn': 'Chuẩn bị',
  'Công việc': `Việc số ${number + 1}`,
  'Chịu trách nhiệm': 'Văn phòng',
  'Mốc so với ngày tổ chức': 'D-7',
  'Thời hạn': number < 160 ? '01/12/2025' : '01/12/2026',
  'Tình trạng': number < 160 ? 'Đã xong' : 'Chưa làm',
});

/** The built add-on with a register of five years. */
export function seasonOffice(size: SeasonSize): Host {
  const host = newOffice({ pdf: (papers) => papers.map(() => onePagePdf), realTimeoutMs: patience });
  const paste = (tab: string, length: number, line: (number: number, size: SeasonSize) => Cells): void =>
    pasteRows(
      host,
      tab,
      count(length).map((number) => line(number, size)),
      // As left by the add-on when it grows a sheet, which takes two more calls once in many rows.
      500,
    );
  pasteRows(host, 'Hội nghị', years.map(conference));
  paste('Thôn', size.villages, (number) => ({ 'Tên thôn': `Thôn ${number + 1}` }));
  paste('Đại biểu', size.people, person);
  paste('Kiến nghị', size.matters, matter);
  paste('Phát biểu', Math.floor(size.matters / 2), turn);
  paste('Phân công', 200, task);
  paste('Sổ gửi', size.people, sentLetter);
  paste('Văn bản', Math.floor(size.matters / 20), paper);
  paste('Nhật ký', 3 * size.matters, journalLine);
  pasteRows(host, 'Truyền thanh', [
    { 'Mã phát': 'PT-0001', 'Mã hội nghị': lastConference, 'Ngày phát': '10/11/2026' },
  ]);
  typeSetting(host, 'office.clerkEmail', 'vanthu@example.vn');
  typeSetting(host, 'office.chairEmail', 'chutich@example.vn');
  for (const [code, value] of Object.entries(officeValues)) typeSetting(host, code, value);
  done(called(host, 'public.refresh', {}));
  return host;
}
