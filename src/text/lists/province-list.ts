/** Screen texts of Toàn tỉnh. */
export const provinceText = {
  about:
    'Bảng tính này lấy số liệu tổng hợp từ sổ của các xã vào trang Toàn tỉnh. Chỉ lấy con số, không lấy tên người và nội dung kiến nghị.',
  links: 'Liên kết sổ của các xã',
  linksHelp: 'Mỗi dòng một sổ, có thể ghi tên xã trước liên kết. Danh sách đã có vẫn giữ nguyên.',
  add: 'Thêm vào danh sách',
  adding: 'Đang thêm, có thể mất một phút…',
  added: (added: number, refused: number): string =>
    refused === 0
      ? `Đã thêm ${added} sổ. Mở trang Toàn tỉnh để cho phép truy cập.`
      : `Đã thêm ${added} sổ; ${refused} dòng chưa thêm được còn trong ô trên.`,
  refused: (count: number): string => `${count} dòng chưa thêm được`,
  access: 'Cho phép truy cập: làm một lần cho mỗi sổ',
  accessSteps: [
    'Xã chia sẻ sổ cho tài khoản này với quyền Người xem.',
    'Mở trang Toàn tỉnh, bấm vào ô cột “Cơ quan” đang báo lỗi, chọn Cho phép truy cập. Lần đầu mở, số liệu hiện dần trong vài phút.',
    'Từ đó ai sửa được bảng tính này cũng lấy được dữ liệu của sổ đó, không chỉ dòng số liệu. Vì vậy chỉ chia sẻ bảng tính này cho người được giao việc; người khác chỉ cần quyền Người xem.',
    'Xã không được chia sẻ cả sổ thì lập một bảng tính trung gian có trang “Số liệu cho tỉnh”, ô A3 ghi =IMPORTRANGE("liên kết sổ";"Số liệu cho tỉnh!A3:AK3"), rồi gửi liên kết của bảng đó.',
  ],
  list: (all: number, unread: number, late: number): string =>
    `${all} sổ: ${unread} chưa đọc được, ${late} trễ hạn`,
  empty: 'Chưa có sổ nào trong danh sách.',
  unnamed: 'Chưa rõ tên',
  remove: 'Bỏ',
  removeOf: (name: string): string => `Bỏ ${name} khỏi danh sách`,
  askRemove: (name: string): string =>
    `Bỏ “${name}” khỏi trang Toàn tỉnh? Sổ của xã không thay đổi; thêm lại lúc nào cũng được.`,
  removing: 'Đang bỏ…',
  removed: (name: string): string => `Đã bỏ “${name}”.`,
  show: 'Mở trang Toàn tỉnh',
  showing: 'Đang mở trang…',
  again: 'Xem lại tình trạng',
  reading: 'Đang đọc số liệu…',
} as const;
