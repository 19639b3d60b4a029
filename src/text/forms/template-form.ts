/** Screen texts of Mẫu văn bản. */
export const templateText = {
  kind: 'Loại văn bản',
  inUse: 'Mẫu đang dùng',
  builtIn: 'Mẫu gốc của tiện ích.',
  own: 'Mẫu riêng của cơ quan.',
  open: 'Mở mẫu để sửa',
  former: 'Mở bản trước',
  copy: 'Tạo bản Google Docs để sửa',
  copied: 'Đã tạo bản Google Docs của mẫu. Bấm Mở mẫu để sửa.',
  preview: 'Xem thử mẫu đang dùng',
  upload: 'Dùng tệp Word của cơ quan',
  uploadHelp: (megabytes: number): string =>
    `Tệp .docx, không quá ${megabytes} MB. Các chỗ cần điền ghi trong {{ }}.`,
  file: 'Tệp Word (.docx)',
  check: 'Kiểm tra tệp',
  checking: 'Đang kiểm tra mẫu…',
  noFile: 'Chọn một tệp Word trước.',
  notWord: 'Tệp này không phải .docx. Mở bằng Word rồi lưu lại dạng .docx.',
  unreadable: 'Không đọc được tệp. Chọn lại tệp rồi thử lần nữa.',
  use: 'Dùng tệp này làm mẫu',
  saving: 'Đang đưa mẫu lên Drive…',
  used: 'Đã dùng tệp này làm mẫu. Bản trước vẫn còn trong Drive.',
  refused: 'Chưa dùng được tệp này; xem các chỗ cần sửa.',
  fine: (tagCount: number): string => `Mẫu dùng được: ${tagCount} chỗ điền, chỗ nào cũng có trong sổ.`,
  broken: 'Không đọc được tệp Word này, hoặc có chỗ điền chưa đóng ngoặc.',
  unknown: (tag: string, nearest: string): string =>
    nearest === ''
      ? `{{${tag}}} không có trong sổ.`
      : `{{${tag}}} không có trong sổ, có phải là {{${nearest}}}?`,
  missing: (tag: string): string => `Thiếu chỗ điền bắt buộc {{${tag}}}.`,
  toMend: 'Cần sửa trong tệp',
  leftOut: (count: number): string => `${count} chỗ điền của mẫu gốc không dùng ở mẫu này`,
  previewOf: (about: string, isSample: boolean): string => {
    if (isSample) return 'Xem thử với số liệu mẫu, vì sổ chưa có';
    return about === '' ? 'Xem thử với số liệu trong sổ' : `Xem thử: ${about}`;
  },
  noPreview: 'Chưa có số liệu trong sổ để xem thử.',
  restore: 'Khôi phục mẫu gốc',
  restoreQuestion: 'Dùng lại mẫu gốc của tiện ích? Mẫu của cơ quan vẫn còn trong Drive.',
  restored: 'Đã dùng lại mẫu gốc.',
  takeFormer: 'Dùng lại bản trước',
  formerTaken: 'Đã dùng lại bản trước.',
  tags: (count: number): string => `Danh sách chỗ điền (${count})`,
  tagsHelp: 'Chép tên trong ngoặc vào đúng chỗ cần điền trong mẫu. Không phân biệt chữ hoa, chữ thường.',
  computed: 'Tiện ích tự tính',
  addedColumn: 'cột cơ quan thêm',
  mayBeEmpty: 'có thể trống',
  example: (text: string): string => `Ví dụ: ${text}`,
} as const;
