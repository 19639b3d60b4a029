// Screen texts of Dán danh sách.

export const label = 'Danh sách';
export const help = 'Chép bảng từ Excel, Word rồi dán vào đây, cả dòng tiêu đề.';
export const groupHelp = 'Cho các dòng mà chức vụ, đơn vị chưa cho biết nhóm.';
export const villageHelp = 'Cho các dòng không ghi thôn.';
export const preview = (people: number, wrong: number): string =>
  wrong === 0 ? `Nhận ra ${people} người.` : `Nhận ra ${people} người, ${wrong} người cần xem lại.`;
export const nothing = 'Chưa thấy dòng nào có họ tên.';
export const skipped = (lines: number): string => `${lines} dòng không phải người`;
export const reading = 'Đang đọc danh sách…';
export const tooMany = (people: number, most: number): string =>
  `Có ${people} người; mỗi lần nhập ${most} người, xong thì bấm lần nữa.`;
export const importedSome = (added: number, rest: number): string =>
  `Đã nhập ${added} người. Còn ${rest} người chưa nhập, ở danh sách dưới.`;
export const undo = (people: number): string => `Hoàn tác: gỡ ${people} người vừa nhập`;
export const all = (people: number): string => `Tất cả (${people})`;
export const toLookAt = (people: number): string => `Cần xem (${people})`;
export const villageForAll = (written: string, people: number): string =>
  `“${written}”: thôn của ${people} người`;
export const chooseVillage = '…';
export const noVillage = 'Để vào Ghi chú';
export const editLine = (line: number, name: string): string => `Sửa dòng ${line}: ${name}`;
export const doneEditing = 'Xong dòng này';
export const importPeople = (people: number): string => `Nhập ${people} người`;
export const imported = (added: number): string => `Đã nhập ${added} người. Việc tiếp theo: Mời họp.`;
export const leaveOut = 'Bỏ dòng này';
export const takeBack = 'Lấy lại dòng này';
export const fixFirst =
  'Dòng chưa có nhóm: chọn ở ô Nhóm đại biểu. Dòng chưa đúng: bấm tên để sửa, hoặc bỏ dòng.';
