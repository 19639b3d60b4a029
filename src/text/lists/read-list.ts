import type { IgnoredReason } from '../../register/lists/read-line';

const ignoredBecause: Readonly<Record<IgnoredReason, string>> = {
  'above-headers': 'nằm trên dòng tiêu đề cột',
  headers: 'là tiêu đề cột',
  count: 'chỉ ghi số lượng người',
  sum: 'là dòng cộng',
  nameless: 'không có họ tên',
  title: 'là tiêu đề của văn bản',
  signature: 'là phần ký tên',
  continued: 'là thông tin của người ở dòng trên, đã ghép',
  joined: 'cùng một người ở dòng trên, đã ghép chức vụ',
};

/** What became of the lines of a pasted list. */
export const readListWords = {
  known: (names: readonly string[]): string =>
    names.length === 0 ? '' : `${names.length} người đã có trong sổ, không nhập lại: ${names.join(', ')}.`,
  undone: (removed: number, kept: readonly string[]): string =>
    kept.length === 0
      ? `Đã gỡ ${removed} người vừa nhập.`
      : `Đã gỡ ${removed} người. Giữ lại ${kept.length} người đã sửa sau khi nhập: ${kept.join(', ')}.`,
  headers: (headers: readonly string[]): string =>
    headers.length === 0
      ? 'Không có dòng tiêu đề; tự nhận theo nội dung.'
      : `Nhận các cột: ${headers.join(', ')}.`,
  unknownHeaders: (headers: readonly string[]): string =>
    `Sổ không có cột ${headers.join(', ')}: đã chép vào Ghi chú của từng người.`,
  headings: (lines: number): string => `${lines} dòng là tiêu đề nhóm, thôn.`,
  ignored: (line: number, text: string, reason: IgnoredReason): string =>
    `Dòng ${line}: ${text} (${ignoredBecause[reason]})`,
  oldFont: 'Chữ gõ bằng phông cũ (.VnTime hoặc VNI) đã đổi sang Unicode; xem lại trước khi nhập.',
  proposed: (text: string): string => `Có phải ${text}?`,
  nothingAbove: (header: string): string => `${header}: ghi “như trên” mà dòng trên không có người.`,
  sharedCell: 'Một ô ghi nhiều người: đã tách; số điện thoại để ở người đầu, xem lại.',
  mergedCell: (header: string): string => `${header}: ô để trống nên lấy theo ô ở trên.`,
  postsJoined: (line: number): string => `Đã ghép chức vụ ở dòng ${line}.`,
  longName: 'Họ tên dài bất thường; xem lại có phải nhiều người không.',
  inRegister: (id: string): string => `Đã có trong sổ: ${id}; không nhập lại.`,
  unknownVillage: (village: string): string => `Thôn “${village}” chưa có trong trang Thôn.`,
  doubled: (line: number): string => `Trùng với dòng ${line}.`,
  takenForCitizen: 'Xếp vào nhóm Đại diện Nhân dân; xem lại nếu chưa đúng.',
} as const;
