// Screen texts of Điểm danh.

export const search = 'Tìm người đến';
export const keys =
  'Gõ tên hoặc thôn, không cần dấu. Enter: có mặt; Shift+Enter: đến muộn; ↓ ↑: chọn người; Ctrl+Z: hoàn tác. Khách chưa có trong danh sách: gõ họ tên, thêm dấu phẩy rồi tên thôn.';
export const list = 'Danh sách đại biểu';
export const show = 'Hiện';
export const filters = { all: 'Tất cả', open: 'Chưa điểm danh', present: 'Có mặt', away: 'Vắng' } as const;
export const everybody = 'Mọi thôn, đơn vị';
export const noVillage = 'Cơ quan, đơn vị';
export const place = 'Thôn, đơn vị';
export const enterMarks = (name: string, village: string): string =>
  `Enter: ${name}${village === '' ? '' : `, ${village}`} có mặt.`;
export const enterAdds = (name: string, village: string): string =>
  `Không có trong danh sách. Enter: thêm ${name}${village === '' ? '' : `, ${village}`} vào danh sách, có mặt.`;
export const addPresent = (name: string): string => `Thêm ${name}, có mặt`;
export const villageOf = (name: string): string => `Thôn của ${name}`;
export const ofNoVillage = 'Không thuộc thôn nào';
export const added = 'thêm vào danh sách, có mặt';
export const takenBack = 'bỏ khỏi danh sách';
export const alreadyListed = (name: string): string =>
  `${name} đã có trong danh sách, không thêm nữa. Bấm Tải lại danh sách rồi tìm lại.`;
export const changedSince = (name: string): string =>
  `${name} vừa có người sửa ở chỗ khác nên còn trong danh sách.`;
export const reserve = 'Dự bị đến thay';
export const takeSeat = 'Cho dự bị vào thay';
export const absentReason = 'Vắng mặt';
export const bringBack = 'Mời lại, trả lại chỗ';
export const broughtBack = (name: string, reserve: string): string =>
  `Đã mời lại ${name}.${reserve === '' ? '' : ` ${reserve} trở lại danh sách dự bị.`}`;
export const seated = (joining: string, leaving: string): string => `${joining} vào thay ${leaving}, có mặt.`;
export const notThese = 'Không phải những người này?';
export const allPresent = (count: number): string => `Cả ${count} người còn lại có mặt`;
export const group = (place: string, count: number): string => `${place}, ${count} người`;
export const found = (count: number): string => (count === 0 ? 'Không thấy ai.' : `${count} người.`);
export const more = (count: number): string => `Hiện thêm (còn ${count} người)`;
export const present = 'Có mặt';
export const other = 'Khác…';
export const otherFor = (name: string): string => `Khác… Đến muộn, vắng, người thay: ${name}`;
export const presentFor = (name: string): string => `Có mặt: ${name}`;
export const late = (time: string): string => `Muộn ${time}`;
export const presentAt = (time: string): string => `Có mặt ${time}`;
export const excused = 'Vắng có lý do';
export const absent = 'Vắng';
export const substituted = (name: string): string => `Người thay: ${name}`;
export const lateNow = 'Đến muộn, vừa đến';
export const write = 'Ghi';
export const close = 'Đóng';
export const undo = (name: string): string => `Hoàn tác: ${name}`;
export const said = (name: string, what: string): string => `${name}: ${what}.`;
export const cleared = 'bỏ điểm danh';
export const unknown = (count: number): string => `${count} người không còn trong sổ. Bấm Tải lại danh sách.`;
export const reload = 'Tải lại danh sách';
export const makeDoor = 'Lập trang Điểm danh cho điện thoại';
export const doorMade = (lines: number): string =>
  `Trang Điểm danh đã có ${lines} người. Mở bảng tính trên điện thoại, đánh dấu người đến.`;
export const doorTrouble = (sentence: string): string => `Chưa nhận được dấu từ trang Điểm danh. ${sentence}`;
export const differing = 'Trang Điểm danh và sổ ghi khác nhau, cần xem lại:';
export const inRegister = (name: string, mark: string): string => `${name}. Sổ ghi: ${mark}.`;
export const unmarked = 'chưa điểm danh';
export const keep = 'Giữ như sổ';
export const kept = 'Đã giữ như trong sổ.';
export const typedByHand = 'Tên gõ thêm ở trang Điểm danh, chưa có trong sổ. Bấm để tìm và thêm:';
export const invited = 'Mời';
export const away = 'Vắng';
export const open = 'Chưa';
export const extra = (late: number, substitutes: number, added: number): string =>
  `Đến muộn ${late}; người thay ${substitutes}; khách đến thêm ${added}.`;
export const byVillage = 'Theo thôn, đơn vị';
export const byGroup = 'Theo nhóm đại biểu';
export const line = (present: number, invited: number): string => `${present}/${invited}`;
export const nobody = 'Chưa có đại biểu nào.';
