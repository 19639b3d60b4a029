import type { ConferenceStatus } from '../../domain/conference/conference';

/** Screen texts of Hội nghị. */
export const conferenceText = {
  choose: 'Hội nghị',
  create: 'Tạo hội nghị mới',
  tabs: { details: 'Thông tin', status: 'Trạng thái', broadcast: 'Phát thanh' },
  sections: { when: 'Thời gian, địa điểm', what: 'Nội dung', who: 'Chủ trì, thư ký', more: 'Thông tin khác' },
  defaultTitle: (year: number): string =>
    `Hội nghị đối thoại giữa người đứng đầu cấp ủy, chính quyền với Nhân dân năm ${year}`,
  save: 'Lưu hội nghị',
  defaultVenue: 'Hội trường UBND xã',
  defaultHowToAttend: 'Dự trực tiếp tại hội trường',
  saved: (id: string): string => `Đã lưu ${id}.`,
  savedFirst: (id: string): string =>
    `Đã lưu ${id}. Việc tiếp theo: Đối thoại → Trước hội nghị → Nhập đại biểu…`,
  lastIssueDay: (day: string): string => `Hạn gửi giấy mời, thông báo: ${day}.`,
  target: (day: string): string => `Nên gửi trước: ${day}.`,
  publication: (day: string): string => `Hạn công bố kết quả: ${day}.`,
  earliest: (day: string): string => `Nếu chốt hôm nay, sớm nhất tổ chức được ngày ${day}.`,
  tooSoon: (daysLeft: number, noticeDays: number): string =>
    daysLeft < 0
      ? 'Ngày tổ chức đã qua.'
      : daysLeft < noticeDays
        ? `Ngày tổ chức chỉ còn ${daysLeft} ngày, không đủ ${noticeDays} ngày báo trước theo quy định.`
        : `Từ nay đến hạn báo trước ${noticeDays} ngày không còn ngày làm việc nào.`,
  useEarliest: (day: string): string => `Chọn ngày ${day}`,
  asking: {
    unknown: 'Nhập tổng số cử tri và số cử tri yêu cầu để tính tỷ lệ 10%.',
    enough: (percent: string, needed: number): string =>
      `Đủ điều kiện: ${percent}% cử tri yêu cầu (cần ít nhất ${needed} người, bằng 10%).`,
    short: (percent: string, needed: number): string =>
      `Chưa đủ 10%: mới có ${percent}% cử tri yêu cầu, cần ít nhất ${needed} người.`,
  },
  saveAnyway: 'Vẫn lưu ngày này',
  changeDate: 'Sửa ngày',
  yearNotCovered: (year: number): string =>
    `Trang Ngày nghỉ chưa có ngày nghỉ lễ năm ${year}; hạn trên chỉ trừ thứ Bảy, Chủ nhật.`,
  monthOnly: 'Chưa ấn định ngày: hạn gửi giấy mời sẽ tính khi có ngày tổ chức.',
  statusNow: 'Trạng thái',
  missing: 'Chưa chốt được, còn thiếu:',
  override: 'Người cho phép và lý do',
  overrideHelp: 'Chỉ ghi khi vẫn chốt dù còn thiếu. Sổ ghi tên người cho phép và lý do vào Nhật ký.',
  overrideIssue: 'Vẫn chốt',
  saveFirst: 'Lưu hội nghị trước khi đổi trạng thái.',
  unsaved: 'Thông tin hội nghị có chỗ chưa lưu. Lưu trước khi đổi trạng thái.',
  statusDone: (status: string): string => `Đã chuyển trạng thái: ${status}.`,
  broadcastLead: 'Ghi mỗi buổi phát thanh hoặc niêm yết để làm minh chứng đã thông báo đúng hạn.',
  broadcastSave: 'Ghi nhật ký phát thanh',
  broadcastSaved: (id: string): string => `Đã ghi ${id}.`,
  broadcastLate: (day: string): string => `Ngày phát sau hạn thông báo (${day}).`,
} as const;

/** Button that sets a status, and its question of confirmation. */
export const statusActions: Readonly<
  Record<ConferenceStatus, { readonly label: string; readonly question: string }>
> = {
  preparing: {
    label: 'Chuyển về chuẩn bị',
    question: 'Chuyển hội nghị về đang chuẩn bị? Các mục nhắc việc sẽ tạm dừng.',
  },
  issued: {
    label: 'Chốt hội nghị, cho gửi giấy mời',
    question: 'Chốt hội nghị? Từ lúc này được gửi giấy mời và nhắc việc.',
  },
  held: { label: 'Đã tổ chức', question: 'Ghi nhận hội nghị đã tổ chức?' },
  postponed: {
    label: 'Hoãn',
    question: 'Hoãn hội nghị? Mọi thư và nhắc việc sẽ dừng; cần báo lại cho đại biểu đã mời.',
  },
  cancelled: {
    label: 'Hủy hội nghị',
    question: 'Hủy hội nghị? Mọi thư và nhắc việc sẽ dừng; cần báo cho đại biểu đã mời.',
  },
};
