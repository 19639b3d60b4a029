import type { IgnoredReason } from '../../register/lists/read-line';

const ignoredBecause: Readonly<Record<IgnoredReason, string>> = {
  'above-headers': 'nằm trên dòng tiêu đề cột',
  headers: 'là tiêu đề cột',
  count: 'chỉ ghi số lượng người',
  sum: 'là dòng cộng',
  nameless: 'không có họ tên',
  title: 'là tiêu đề của văn bản',
  signature: 'là phần ký tên',
  joined: 'cùng một người ở dòng trên, đã ghép chức vụ',
};

/** Screen texts of Dán danh sách. */
export const pastedListText = {
  label: 'Danh sách',
  help: 'Sao chép bảng từ Excel hoặc Word rồi dán vào đây (Ctrl+V). Nên lấy cả dòng tiêu đề.',
  groupHelp: 'Dùng cho các dòng mà chức vụ, đơn vị chưa cho biết nhóm.',
  villageHelp: 'Dùng cho các dòng không ghi thôn.',
  preview: (people: number, wrong: number): string =>
    wrong === 0 ? `Hiểu được ${people} người.` : `Hiểu được ${people} người, ${wrong} người cần xem lại.`,
  nothing: 'Chưa thấy dòng nào có họ tên.',
  headers: (headers: readonly string[]): string =>
    headers.length === 0
      ? 'Không có dòng tiêu đề; tự nhận theo nội dung.'
      : `Nhận các cột: ${headers.join(', ')}.`,
  unknownHeaders: (headers: readonly string[]): string => `Bỏ qua cột: ${headers.join(', ')}.`,
  headings: (lines: number): string => `Hiểu ${lines} dòng là tiêu đề nhóm hoặc thôn cho các dòng bên dưới.`,
  skipped: (lines: number): string => `${lines} dòng không phải là người`,
  ignored: (line: number, text: string, reason: IgnoredReason): string =>
    `Dòng ${line}: ${text} (${ignoredBecause[reason]})`,
  reading: 'Đang đọc danh sách…',
  tooMany: (people: number, most: number): string =>
    `Danh sách có ${people} người; mỗi lần nhập được ${most} người. Nhập xong ${most} người đầu thì bấm nút lần nữa.`,
  importedSome: (added: number, rest: number): string =>
    `Đã nhập ${added} người. Còn ${rest} người chưa nhập, ở danh sách bên dưới.`,
  oldFont: 'Chữ gõ bằng phông cũ (.VnTime hoặc VNI) đã đổi sang Unicode; xem lại trước khi nhập.',
  proposed: (text: string): string => `Có phải ${text}?`,
  nothingAbove: (header: string): string => `${header}: ghi “như trên” mà dòng trên không có người.`,
  sharedCell: 'Một ô ghi nhiều người: đã tách; số điện thoại để ở người đầu, xem lại.',
  postsJoined: (line: number): string => `Đã ghép chức vụ ở dòng ${line}.`,
  longName: 'Họ tên dài bất thường; xem lại có phải nhiều người không.',
  undo: (people: number): string => `Hoàn tác: gỡ ${people} người vừa nhập`,
  undoing: 'Đang gỡ…',
  undone: (removed: number, kept: readonly string[]): string =>
    kept.length === 0
      ? `Đã gỡ ${removed} người vừa nhập.`
      : `Đã gỡ ${removed} người. Giữ lại ${kept.length} người đã có thay đổi sau khi nhập: ${kept.join(', ')}.`,
  inRegister: (id: string): string => `Đã có trong sổ: ${id}; không nhập lại.`,
  all: (people: number): string => `Tất cả (${people})`,
  toLookAt: (people: number): string => `Cần xem (${people})`,
  shown: 'Hiện',
  editLine: (line: number, name: string): string => `Sửa dòng ${line}: ${name}`,
  doneEditing: 'Xong dòng này',
  import: (people: number): string => `Nhập ${people} người`,
  imported: (added: number): string => `Đã nhập ${added} người. Việc tiếp theo: Đối thoại → Mời họp…`,
  known: (names: readonly string[]): string =>
    `${names.length} người đã có trong sổ nên không nhập lại: ${names.join(', ')}.`,
  unknownVillage: (village: string): string => `Thôn “${village}” chưa có trong trang Thôn.`,
  doubled: (line: number): string => `Trùng với dòng ${line}.`,
  leaveOut: 'Bỏ dòng này',
  takeBack: 'Lấy lại dòng này',
  takenForCitizen: 'Xếp vào nhóm Đại diện Nhân dân; xem lại nếu chưa đúng.',
  fixFirst: 'Dòng chưa có nhóm: chọn ở ô Nhóm đại biểu. Dòng chưa đúng: bấm vào tên để sửa, hoặc bỏ dòng đó.',
} as const;
