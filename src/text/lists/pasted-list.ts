/** Screen texts of Dán danh sách. */
export const pastedListText = {
  label: 'Danh sách',
  help: 'Chép bảng từ Excel, Word rồi dán vào đây, cả dòng tiêu đề.',
  groupHelp: 'Cho các dòng mà chức vụ, đơn vị chưa cho biết nhóm.',
  villageHelp: 'Cho các dòng không ghi thôn.',
  preview: (people: number, wrong: number): string =>
    wrong === 0 ? `Nhận ra ${people} người.` : `Nhận ra ${people} người, ${wrong} người cần xem lại.`,
  nothing: 'Chưa thấy dòng nào có họ tên.',
  skipped: (lines: number): string => `${lines} dòng không phải là người`,
  reading: 'Đang đọc danh sách…',
  tooMany: (people: number, most: number): string =>
    `Có ${people} người; mỗi lần nhập ${most} người, xong thì bấm lần nữa.`,
  importedSome: (added: number, rest: number): string =>
    `Đã nhập ${added} người. Còn ${rest} người chưa nhập, ở danh sách bên dưới.`,
  undo: (people: number): string => `Hoàn tác: gỡ ${people} người vừa nhập`,
  undoing: 'Đang gỡ…',
  undone: (removed: number, kept: readonly string[]): string =>
    kept.length === 0
      ? `Đã gỡ ${removed} người vừa nhập.`
      : `Đã gỡ ${removed} người. Giữ lại ${kept.length} người đã có thay đổi sau khi nhập: ${kept.join(', ')}.`,
  all: (people: number): string => `Tất cả (${people})`,
  toLookAt: (people: number): string => `Cần xem (${people})`,
  villageForAll: (written: string, people: number): string => `“${written}”: thôn của ${people} người`,
  chooseVillage: '…',
  noVillage: 'Để vào Ghi chú',
  editLine: (line: number, name: string): string => `Sửa dòng ${line}: ${name}`,
  doneEditing: 'Xong dòng này',
  import: (people: number): string => `Nhập ${people} người`,
  imported: (added: number): string => `Đã nhập ${added} người. Việc tiếp theo: Mời họp.`,
  known: (names: readonly string[]): string =>
    `${names.length} người đã có trong sổ nên không nhập lại: ${names.join(', ')}.`,
  leaveOut: 'Bỏ dòng này',
  takeBack: 'Lấy lại dòng này',
  fixFirst: 'Dòng chưa có nhóm: chọn ở ô Nhóm đại biểu. Dòng chưa đúng: bấm vào tên để sửa, hoặc bỏ dòng đó.',
} as const;
