// Screen texts of Nhập đại biểu.

export const ways = 'Cách nhập';
export const onePerson = 'Một người';
export const pasteList = 'Dán danh sách';
export const search = 'Tìm người đã nhập';
export const searchHelp = 'Gõ tên, thôn hoặc số điện thoại; không cần dấu.';
export const found = (count: number): string =>
  count === 0 ? 'Không tìm thấy.' : `Tìm thấy ${count} người.`;
export const andMore = (count: number): string => `Còn ${count} người; gõ thêm để thu hẹp.`;
export const newPerson = 'Nhập người mới';
export const editing = (id: string, name: string): string => `Đang sửa ${id} · ${name}`;
export const adding = 'Đại biểu mới';
export const strikeOff = 'Thôi mời, mời lại';
export const more = 'Thông tin khác';
export const save = 'Lưu đại biểu';
export const saved = (id: string, name: string): string => `Đã lưu ${id} · ${name}.`;
