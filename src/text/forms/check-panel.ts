/** Screen texts of Soát sổ. */
export const checkText = {
  clean: (rows: number): string => `Đã soát ${rows} dòng, không có gì phải sửa.`,
  found: (findings: number, rows: number): string => `Đã soát ${rows} dòng: ${findings} chỗ cần xem.`,
  fix: (count: number): string => `Sửa ${count} mục tự sửa được`,
  fixing: 'Đang sửa…',
  fixed: (count: number): string => `Đã sửa ${count} mục.`,
  nothingToFix: 'Các mục còn lại cần sửa tay.',
  again: 'Soát lại',
  checking: 'Đang soát sổ…',
  show: (cell: string): string => `Đến ô ${cell}`,
  shown: 'Hiện có',
  proposed: 'Đề xuất',
  sameAs: 'Trùng với',
  rest: 'Chữ khác trong ô, nếu cần giữ thì chép sang Ghi chú',
  empty: '(để trống)',
  auto: 'tự sửa được',
  byHand: 'sửa tay',
  wrongTimeZone: (zone: string): string =>
    `Bảng tính đang đặt múi giờ ${zone}, ngày giờ có thể hiện sai. Chạy Thiết lập sổ để đặt lại giờ Việt Nam.`,
  wrongLocale: (locale: string): string =>
    `Bảng tính đang đặt cách ghi ngày ${locale}: gõ 08/12 có thể thành ngày 12 tháng 8. Chạy Thiết lập sổ để đặt lại, rồi xem lại các ngày đã gõ.`,
  oldContacts: (people: number, months: number): string =>
    `${people} người còn lưu điện thoại, email quá ${months} tháng sau hội nghị.`,
  oldLetters: (letters: number, months: number): string =>
    `${letters} dòng Sổ gửi còn địa chỉ email quá ${months} tháng sau hội nghị.`,
  removeOldContacts: 'Xóa thông tin liên hệ cũ',
  confirmRemoval: 'Xóa điện thoại, email cũ ở các trang và Sổ gửi? Họ tên và nội dung vẫn giữ.',
  removing: 'Đang xóa thông tin liên hệ cũ…',
  removed: (people: number, letters: number): string =>
    `Đã xóa thông tin liên hệ của ${people} người${letters > 0 ? ` và địa chỉ ở ${letters} dòng Sổ gửi` : ''}.`,
  tab: (tab: string, count: number): string => `${tab} (${count})`,
} as const;
