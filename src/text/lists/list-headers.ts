/**
 * Headings that lists of people really carry, without accents, by the field of `Đại biểu` that they fill;
 * the register's own headers are known besides.
 */
export const listHeaders = {
  fullName: [
    'ho va ten',
    'ho ten',
    'ho ten dai bieu',
    'ho va ten dai bieu',
    'ten dai bieu',
    'dai bieu',
    'ten',
  ],
  honorific: ['danh xung', 'ong ba', 'gioi tinh', 'nam nu'],
  title: [
    'chuc vu',
    'chuc danh',
    'chuc vu chuc danh',
    'chuc vu don vi',
    'chuc vu don vi cong tac',
    'chuc vu noi cong tac',
  ],
  organisation: ['don vi', 'don vi cong tac', 'co quan', 'co quan don vi', 'noi cong tac', 'to chuc'],
  village: [
    'thon',
    'ten thon',
    'xom',
    'to dan pho',
    'thon to dan pho',
    'thon xom',
    'dia chi',
    'noi o',
    'cho o',
  ],
  phone: [
    'dien thoai',
    'so dien thoai',
    'sdt',
    'dt',
    'so dt',
    'di dong',
    'dien thoai di dong',
    'dtdd',
    'sdt lien he',
  ],
  email: ['email', 'e mail', 'thu dien tu', 'dia chi email', 'gmail'],
  group: ['nhom', 'nhom dai bieu', 'thanh phan', 'doi tuong'],
  note: ['ghi chu', 'chu thich'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Over a column that holds all of a name but the given name, which stands in a column of its own. */
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

/** Headings that say nothing for the register. */
export const idleHeaders: readonly string[] = [
  'stt',
  'tt',
  'so tt',
  'so thu tu',
  'ky nhan',
  'ky ten',
  'chu ky',
  'nam sinh',
  'ngay sinh',
];

/** What stands in a column of phones or addresses where a person has none, without accents. */
export const noneWords: readonly string[] = ['khong', 'khong co', 'chua co', '-', '–', '0', 'x'];

/** Words that show a cell to be a post rather than a name. */
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

/** How a column of sexes is read as a form of address. */
export const addressBySex: Readonly<Record<string, string>> = { nam: 'Ông', nu: 'Bà' };
