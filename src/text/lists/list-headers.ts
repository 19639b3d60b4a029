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
