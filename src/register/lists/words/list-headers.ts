/** Headers of a column with family and middle names, where the given name has its own column. */
export const familyNameHeaders: readonly string[] = [
  'ho',
  'ho dem',
  'ho va dem',
  'ho ten dem',
  'ho va ten dem',
  'ho lot',
  'ho va lot',
  'ho va chu lot',
  'ho chu lot',
];

/** Headers of a column between the two. */
export const middleNameHeaders: readonly string[] = [
  'ten dem',
  'dem',
  'chu dem',
  'ten lot',
  'chu lot',
  'lot',
];

/** Headers of the column that numbers the lines; the order of the list is kept without it. */
export const numberHeaders: readonly string[] = ['stt', 'tt', 'so tt', 'so thu tu'];

/** Headers of columns that the register does not have, as lists of people do. */
export const idleHeaders: readonly string[] = [
  ...numberHeaders,
  'ky nhan',
  'ky ten',
  'chu ky',
  'nam sinh',
  'ngay sinh',
];

/** Headers under a merged one that the register does not have either. */
export const lowerHeaders: readonly string[] = [
  'nam',
  'nu',
  'xa',
  'huyen',
  'tinh',
  'ngay',
  'thang',
  'so nha',
];

/** Entries for "none" in columns of phones or addresses, without accents. */
export const noneWords: readonly string[] = ['khong', 'khong co', 'chua co', '-', '–', '0', 'x'];

/** Words that identify a post rather than a name. */
export const postWords: readonly string[] = [
  'bí thư',
  'trưởng',
  'phó',
  'chủ tịch',
  'ủy viên',
  'giám đốc',
  'hiệu trưởng',
  'công chức',
  'cán bộ',
  'chỉ huy',
  'đại biểu',
  'công dân',
  'hội viên',
];

/** Forms of address by sex. */
export const addressBySex: Readonly<Record<string, string>> = { nam: 'Ông', nu: 'Bà' };

/** Other names of a column in pasted lists; kept here, because the sidebars carry the columns and read no list. */
export const otherHeadings: Readonly<Record<string, readonly string[]>> = {
  honorific: ['Ông, bà', 'Giới tính', 'Nam, nữ'],
  fullName: [
    'Full name',
    'Name',
    'Chủ hộ',
    'Họ tên',
    'Họ tên đại biểu',
    'Họ và tên đại biểu',
    'Tên đại biểu',
    'Đại biểu',
    'Tên',
  ],
  title: [
    'Chức danh',
    'Chức vụ, chức danh',
    'Chức vụ, đơn vị',
    'Chức vụ, đơn vị công tác',
    'Chức vụ, nơi công tác',
  ],
  organisation: ['Đơn vị công tác', 'Cơ quan', 'Cơ quan, đơn vị', 'Nơi công tác', 'Tổ chức'],
  group: ['Nhóm', 'Thành phần', 'Đối tượng'],
  village: [
    'Bản',
    'Ấp',
    'Làng',
    'Buôn',
    'Khóm',
    'Khu',
    'Khu phố',
    'Khu dân cư',
    'Khối',
    'Khối phố',
    'Thôn, bản',
    'Tên thôn',
    'Xóm',
    'Tổ dân phố',
    'Thôn, tổ dân phố',
    'Thôn, xóm',
    'Địa chỉ',
    'Nơi ở',
    'Chỗ ở',
  ],
  phone: [
    'Phone',
    'Số điện thoại',
    'SĐT',
    'ĐT',
    'Số ĐT',
    'Di động',
    'Điện thoại di động',
    'ĐTDĐ',
    'SĐT liên hệ',
    'Liên hệ',
    'Liên lạc',
    'Thông tin liên hệ',
    'Số liên hệ',
    'Số liên lạc',
  ],
  email: ['E-mail', 'Thư điện tử', 'Địa chỉ email', 'Gmail'],
  note: ['Chú thích'],
};
