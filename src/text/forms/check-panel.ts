// Screen texts of Soát sổ.

export const clean = (rows: number): string => `Đã soát ${rows} dòng, không có gì phải sửa.`;
export const found = (findings: number, rows: number): string =>
  `Đã soát ${rows} dòng: ${findings} chỗ cần xem.`;
export const fix = (count: number): string => `Sửa ${count} mục tự sửa được`;
export const fixing = 'Đang sửa…';
export const fixed = (count: number): string => `Đã sửa ${count} mục.`;
export const again = 'Soát lại';
export const checking = 'Đang soát sổ…';
export const shown = 'Hiện có';
export const proposed = 'Đề xuất';
export const sameAs = 'Trùng với';
export const rest = 'Chữ khác trong ô, nếu cần giữ thì chép sang Ghi chú';
export const empty = '(để trống)';
export const auto = 'tự sửa được';
export const byHand = 'sửa tay';
export const wrongTimeZone = (zone: string): string =>
  `Bảng tính đang đặt múi giờ ${zone}, ngày giờ có thể hiện sai. Chạy Thiết lập sổ để đặt lại giờ Việt Nam.`;
export const wrongLocale = (locale: string): string =>
  `Bảng tính đang đặt cách ghi ngày ${locale}: gõ 08/12 có thể thành ngày 12 tháng 8. Chạy Thiết lập sổ để đặt lại, rồi xem lại các ngày đã gõ.`;
export const oldContacts = (people: number, months: number): string =>
  `${people} người còn lưu điện thoại, email quá ${months} tháng sau hội nghị.`;
export const oldLetters = (letters: number, months: number): string =>
  `${letters} dòng Sổ gửi còn địa chỉ email quá ${months} tháng sau hội nghị.`;
export const removeOldContacts = 'Xóa thông tin liên hệ cũ';
export const confirmRemoval =
  'Xóa điện thoại, email cũ ở các trang và Sổ gửi? Họ tên và nội dung vẫn giữ; phần đã xóa không lấy lại được.';
export const removing = 'Đang xóa thông tin liên hệ cũ…';
export const removed = (people: number, letters: number): string =>
  `Đã xóa thông tin liên hệ của ${people} người${letters > 0 ? ` và địa chỉ ở ${letters} dòng Sổ gửi` : ''}.`;
export const tab = (tab: string, count: number): string => `${tab} (${count})`;
