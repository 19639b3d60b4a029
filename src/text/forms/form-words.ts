/** Words that every sidebar uses. */
export const formWords = {
  guide: 'Hướng dẫn',
  opening: 'Đang mở…',
  saving: 'Đang lưu…',
  working: 'Đang thực hiện…',
  save: 'Lưu',
  retry: 'Thử lại',
  cancel: 'Hủy bỏ',
  remove: 'Xóa',
  confirm: 'Đồng ý',
  choose: 'Chọn…',
  required: 'bắt buộc',
  conference: 'Hội nghị',
  dateExample: 'ngày/tháng/năm',
  lostReply:
    'Chưa nhận được trả lời từ máy chủ. Nội dung đã nhập vẫn còn. Bấm Thử lại; không bị lưu hai lần.',
  lostOpening: 'Chưa mở được dữ liệu của sổ. Kiểm tra mạng rồi bấm Thử lại.',
  toFix: (count: number): string => `Còn ${count} chỗ cần sửa:`,
  unnumbered: (tab: string, rows: number): string =>
    `Trang “${tab}” có ${rows} dòng chưa có mã hoặc trùng mã nên chưa dùng được ở đây. Vào Đối thoại → Soát sổ để cấp mã, rồi mở lại bảng này.`,
  noConference: 'Chưa có hội nghị nào. Vào Đối thoại → Hội nghị… để tạo.',
  fileTooLarge: (megabytes: number): string =>
    `Tệp lớn quá ${megabytes} MB. Nén hoặc bỏ bớt ảnh trong tệp Word rồi tải lại.`,
  opensInNewTab: '(mở trong thẻ mới)',
  restored: 'Đã khôi phục nội dung chưa lưu lần trước.',
  discard: 'Bỏ nội dung này',
} as const;
