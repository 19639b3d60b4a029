/** Screen texts of Nhập đại biểu. */
export const attendeeText = {
  ways: 'Cách nhập',
  onePerson: 'Một người',
  pasteList: 'Dán danh sách',
  search: 'Tìm người đã nhập',
  searchHelp: 'Gõ tên, thôn hoặc số điện thoại; không cần dấu.',
  found: (count: number): string => (count === 0 ? 'Không tìm thấy.' : `Tìm thấy ${count} người.`),
  andMore: (count: number): string => `Còn ${count} người nữa; gõ thêm để thu hẹp.`,
  newPerson: 'Nhập người mới',
  editing: (id: string, name: string): string => `Đang sửa ${id} · ${name}`,
  adding: 'Đại biểu mới',
  strikeOff: 'Thôi mời, mời lại',
  more: 'Thông tin khác',
  save: 'Lưu đại biểu',
  saved: (id: string, name: string): string => `Đã lưu ${id} · ${name}.`,
} as const;
