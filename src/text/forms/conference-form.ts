import type { ConferenceStatus } from '../../domain/conference/conference';

// Screen texts of Hội nghị.

export const choose = 'Hội nghị';
export const create = 'Tạo hội nghị mới';
export const tabs = { details: 'Thông tin', status: 'Trạng thái', broadcast: 'Phát thanh' } as const;
export const sections = {
  when: 'Thời gian, địa điểm',
  what: 'Nội dung',
  who: 'Chủ trì, thư ký',
  more: 'Thông tin khác',
} as const;
export const defaultTitle = (year: number): string =>
  `Hội nghị đối thoại giữa người đứng đầu cấp ủy, chính quyền với Nhân dân năm ${year}`;
export const save = 'Lưu hội nghị';
export const defaultVenue = 'Hội trường UBND xã';
export const defaultHowToAttend = 'Dự trực tiếp tại hội trường';
export const saved = (id: string): string => `Đã lưu ${id}.`;
export const savedFirst = (id: string): string =>
  `Đã lưu ${id}. Việc tiếp theo: Đối thoại → Trước hội nghị → Nhập đại biểu…`;
export const lastIssueDay = (day: string): string => `Hạn gửi giấy mời, thông báo: ${day}.`;
export const target = (day: string): string => `Nên gửi trước: ${day}.`;
export const publication = (day: string): string => `Hạn công bố kết quả: ${day}.`;
export const earliest = (day: string): string => `Nếu chốt hôm nay, sớm nhất tổ chức được ngày ${day}.`;
export const tooSoon = (daysLeft: number, noticeDays: number): string =>
  daysLeft < 0
    ? 'Ngày tổ chức đã qua.'
    : daysLeft < noticeDays
      ? `Ngày tổ chức chỉ còn ${daysLeft} ngày, không đủ ${noticeDays} ngày báo trước theo quy định.`
      : `Từ nay đến hạn báo trước ${noticeDays} ngày không còn ngày làm việc nào.`;
export const useEarliest = (day: string): string => `Chọn ngày ${day}`;
export const asking = {
  unknown: 'Nhập tổng số cử tri và số cử tri yêu cầu để tính tỷ lệ 10%.',
  enough: (percent: string, needed: number): string =>
    `Đủ điều kiện: ${percent}% cử tri yêu cầu (cần ít nhất ${needed} người, bằng 10%).`,
  short: (percent: string, needed: number): string =>
    `Chưa đủ 10%: mới có ${percent}% cử tri yêu cầu, cần ít nhất ${needed} người.`,
} as const;
export const saveAnyway = 'Vẫn lưu ngày này';
export const yearNotCovered = (year: number): string =>
  `Trang Ngày nghỉ chưa có ngày nghỉ lễ năm ${year}; hạn trên chỉ trừ thứ Bảy, Chủ nhật.`;
export const monthOnly = 'Chưa ấn định ngày: hạn gửi giấy mời sẽ tính khi có ngày tổ chức.';
export const statusNow = 'Trạng thái';
export const missing = 'Chưa chốt được, còn thiếu:';
export const override = 'Người cho phép và lý do';
export const overrideHelp =
  'Chỉ ghi khi vẫn chốt dù còn thiếu. Sổ ghi tên người cho phép và lý do vào Nhật ký.';
export const overrideIssue = 'Vẫn chốt';
export const saveFirst = 'Lưu hội nghị ở mục Thông tin trước.';
export const unsaved = 'Thông tin hội nghị có chỗ chưa lưu. Lưu trước khi đổi trạng thái.';
export const statusDone = (status: string): string => `Đã chuyển trạng thái: ${status}.`;
export const broadcastLead = 'Ghi mỗi buổi phát thanh hoặc niêm yết để làm minh chứng đã thông báo đúng hạn.';
export const broadcastSave = 'Ghi nhật ký phát thanh';
export const broadcastSaved = (id: string): string => `Đã ghi ${id}.`;
export const broadcastLate = (day: string): string => `Ngày phát sau hạn thông báo (${day}).`;

/** Button that sets a status, and its question of confirmation. */
export const statusActions: Readonly<
  Record<ConferenceStatus, { readonly label: string; readonly question: string }>
> = {
  preparing: {
    label: 'Chuyển về chuẩn bị',
    question: 'Chuyển hội nghị về đang chuẩn bị? Các mục nhắc việc sẽ tạm dừng; sau này chốt lại được.',
  },
  issued: {
    label: 'Chốt hội nghị, cho gửi giấy mời',
    question: 'Chốt hội nghị? Từ lúc này được gửi giấy mời và nhắc việc; sau này vẫn hoãn, hủy được.',
  },
  held: {
    label: 'Đã tổ chức',
    question: 'Ghi nhận hội nghị đã tổ chức? Từ lúc này không gửi giấy mời nữa; ghi nhầm thì chốt lại được.',
  },
  postponed: {
    label: 'Hoãn',
    question:
      'Hoãn hội nghị? Mọi thư và nhắc việc sẽ dừng; cần báo lại cho đại biểu đã mời. Sau này chuyển về chuẩn bị được.',
  },
  cancelled: {
    label: 'Hủy hội nghị',
    question:
      'Hủy hội nghị? Mọi thư và nhắc việc sẽ dừng; cần báo cho đại biểu đã mời. Hủy nhầm thì chuyển về chuẩn bị được.',
  },
};
