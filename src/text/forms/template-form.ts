// Screen texts of Mẫu văn bản.

export const kind = 'Loại văn bản';
export const inUse = 'Mẫu đang dùng';
export const builtIn = 'Mẫu gốc của tiện ích.';
export const own = 'Mẫu của cơ quan, lưu trong Drive.';
export const open = 'Mở mẫu để sửa';
export const former = 'Mở bản trước';
export const copy = 'Tạo bản Google Docs để sửa';
export const copied = 'Đã tạo bản Google Docs của mẫu. Bấm Mở mẫu để sửa.';
export const preview = 'Xem thử mẫu đang dùng';
export const upload = 'Dùng tệp Word của cơ quan';
export const uploadHelp = (megabytes: number): string =>
  `Tệp .docx, không quá ${megabytes} MB. Các chỗ cần điền ghi trong {{ }}.`;
export const file = 'Chọn tệp Word (.docx)';
export const noFileYet = 'Chưa chọn tệp.';
export const check = 'Kiểm tra tệp';
export const checking = 'Đang kiểm tra mẫu…';
export const noFile = 'Chọn một tệp Word trước.';
export const notWord = 'Tệp này không phải .docx. Mở bằng Word rồi lưu lại dạng .docx.';
export const unreadable = 'Không đọc được tệp. Chọn lại tệp rồi thử lần nữa.';
export const use = 'Dùng tệp này làm mẫu';
export const saving = 'Đang đưa mẫu lên Drive…';
export const used = 'Đã dùng tệp này làm mẫu. Bản trước vẫn còn trong Drive.';
export const refused = 'Chưa dùng được tệp này; xem các chỗ cần sửa.';
export const fine = (tagCount: number): string =>
  `Mẫu dùng được: ${tagCount} chỗ điền, chỗ nào cũng có trong sổ.`;
export const broken = 'Không đọc được tệp Word này, hoặc có chỗ điền chưa đóng ngoặc.';
export const unknown = (tag: string, nearest: string): string =>
  nearest === ''
    ? `{{${tag}}} không có trong sổ.`
    : `{{${tag}}} không có trong sổ, có phải là {{${nearest}}}?`;
export const missing = (tag: string): string => `Thiếu chỗ điền bắt buộc {{${tag}}}.`;
export const toMend = 'Cần sửa trong tệp';
export const leftOut = (count: number): string => `${count} chỗ điền của mẫu gốc không dùng ở mẫu này`;
export const previewOf = (about: string, isSample: boolean): string => {
  if (isSample) return 'Xem thử với số liệu mẫu, vì sổ chưa có';
  return about === '' ? 'Xem thử với số liệu trong sổ' : `Xem thử: ${about}`;
};
export const noPreview = 'Chưa có số liệu trong sổ để xem thử.';
export const restore = 'Khôi phục mẫu gốc';
export const restoreQuestion = 'Dùng lại mẫu gốc của tiện ích? Mẫu của cơ quan vẫn còn trong Drive.';
export const restored = 'Đã dùng lại mẫu gốc.';
export const takeFormer = 'Dùng lại bản trước';
export const formerTaken = 'Đã dùng lại bản trước.';
export const tags = (count: number): string => `Danh sách chỗ điền (${count})`;
export const tagsHelp =
  'Chép tên trong ngoặc vào đúng chỗ cần điền trong mẫu. Không phân biệt chữ hoa, chữ thường.';
export const computed = 'Tiện ích tự tính';
export const addedColumn = 'cột cơ quan thêm';
export const mayBeEmpty = 'có thể trống';
export const example = (text: string): string => `Ví dụ: ${text}`;
