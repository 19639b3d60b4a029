import type { RemovalReport } from '../register/set-up-report';
import { shownIso } from './shown-date';

/** Screen texts of Gỡ tiện ích. */
export const removalText = {
  intro:
    'Khi cơ quan không dùng tiện ích nữa: gỡ phần chạy tự động, giữ nguyên dữ liệu. Sổ vẫn mở, xem, in và sửa được như bảng tính thường.',
  folder: 'của sổ',
  begun: 'Lần gỡ trước chưa xong. Bấm nút bên dưới để gỡ tiếp.',
  removed: (day: string, person: string): string =>
    `Đã gỡ ngày ${shownIso(day)}${person === '' ? '' : `, bằng tài khoản ${person}`}.`,
  remove: 'Gỡ tiện ích khỏi sổ',
  goOn: 'Gỡ tiếp',
  confirm:
    'Sau khi gỡ, sổ không nhắc việc, không gửi thư và không mở bảng nhập nào nữa, với mọi người dùng chung sổ; dữ liệu còn nguyên. Gỡ tiện ích?',
  removing: 'Đang gỡ tiện ích, xin đợi…',
  done: 'Đã gỡ tiện ích. Dữ liệu và văn bản còn nguyên.',
  report: 'Báo cáo để lưu',
  willGo: 'Sẽ gỡ',
  gone: 'Đã gỡ',
  stays: 'Còn nguyên',
  further: 'Việc phải làm tiếp',
} as const;

/** Stands in Tổng quan beside the reminders. */
export const remindersOff = 'đã gỡ';

const goes: readonly string[] = [
  'Lịch nhắc việc hằng ngày của tài khoản này; tên người chạy nhắc việc ở trang Cấu hình.',
  'Lời cảnh báo khi sửa tiêu đề, cột mã và các trang của tiện ích.',
  'Trang ẩn Bản mẫu lưu; mẫu văn bản vẫn còn trên Drive.',
  'Ghi nhớ riêng của tiện ích: số thứ tự, lần gửi gần nhất, khóa khi nhiều người cùng lưu.',
];

type Plan = Omit<RemovalReport, 'day' | 'person'>;

const stays = ({ folder, copies }: Plan): readonly string[] => [
  'Mọi trang và mọi dòng đã nhập: hội nghị, thôn, đại biểu, kiến nghị, Sổ gửi, Nhật ký.',
  'Trang Tổng quan: số liệu vẫn tự tính theo các trang.',
  'Danh sách chọn, màu ô, ghi chú ở tiêu đề, cột ẩn.',
  folder === ''
    ? 'Văn bản và mẫu trên Drive.'
    : `Văn bản và mẫu trên Drive, trong thư mục ${folder}; liên kết trong sổ vẫn mở được.`,
  ...copies.map((tab) => `Trang “${tab}”, trước đây ẩn, nay hiện ra; xem xong có thể xóa.`),
];

const further = ({ others, waiting }: Plan): readonly string[] => [
  ...others.map(
    (person) =>
      `Lịch nhắc việc của ${person}: tự tắt ở lượt chạy tới, khoảng 7 giờ sáng, không gửi thư nào. Muốn tắt ngay, người ấy mở bảng này và bấm gỡ.`,
  ),
  ...(waiting > 0
    ? [`${waiting} thư chưa gửi vẫn ghi là chờ gửi ở trang Sổ gửi; không thư nào gửi đi nữa.`]
    : []),
  'Bỏ thực đơn Đối thoại: chọn Tiện ích mở rộng → Apps Script, vào Tổng quan, bấm hình thùng rác. Tiện ích cài chung cho tên miền thì chọn Tiện ích mở rộng → Tiện ích bổ sung → Quản lý tiện ích bổ sung.',
  'Muốn dùng lại: vào Đối thoại → Sổ → Thiết lập sổ. Dữ liệu cũ dùng tiếp, mã không cấp trùng.',
];

interface Part {
  readonly title: string;
  readonly lines: readonly string[];
}

/** What goes, what stays, and what people do afterwards. */
export const removalParts = (plan: Plan, isDone: boolean): readonly Part[] => [
  { title: isDone ? removalText.gone : removalText.willGo, lines: goes },
  { title: removalText.stays, lines: stays(plan) },
  { title: removalText.further, lines: further(plan) },
];

/** The report as it stands in its tab. */
export const removalLines = (report: RemovalReport): readonly string[] => [
  'GỠ TIỆN ÍCH SỔ ĐỐI THOẠI',
  removalText.removed(report.day, report.person),
  ...removalParts(report, true).flatMap(({ title, lines }) => [
    '',
    title,
    ...lines.map((line) => `• ${line}`),
  ]),
];
