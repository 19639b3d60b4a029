import type { NameProblem } from '../../register/cell';

/** A name that is in no list, worded alike for a cell and a form, with where the office adds a new one. */
export const nameSentences: Readonly<Record<NameProblem, string>> = {
  'unknown-conference': 'Mã hội nghị không có trong trang Hội nghị. Chọn lại.',
  'unknown-village': 'Thôn không có trong trang Thôn. Chọn lại, hoặc bổ sung vào trang Thôn.',
  'unknown-place':
    'Tên này không có trong trang Thôn, danh mục đơn vị hay cột Đơn vị của trang Đại biểu. Chọn lại; đơn vị mới thì bổ sung vào phần Danh mục của trang Cấu hình.',
  'unknown-topic':
    'Lĩnh vực không có trong danh mục. Chọn lại, hoặc bổ sung vào phần Danh mục của trang Cấu hình.',
  'unknown-unit':
    'Đơn vị không có trong danh mục. Chọn lại, hoặc bổ sung vào phần Danh mục của trang Cấu hình; đơn vị ngoài xã thì chọn Thẩm quyền khác Cấp xã.',
};

export const isNameProblem = (code: string): code is NameProblem => Object.keys(nameSentences).includes(code);
