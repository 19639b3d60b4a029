import { serviceTexts } from './service-messages';

export type Language = 'en' | 'vi';

/**
 * Every text that the platform throws, English first. `{0}`, `{1}` are filled in. The platform answers in the
 * user's language, so code must never look at a text. Vietnamese wordings seen on the platform: coordinates, mail
 * address, mail quota, server error, sheet name, lock operations, access, missing document; the others are ours.
 */
const texts = {
  ...serviceTexts,
  signature: [
    "The parameters ({0}) don't match the method signature for {1}.",
    'Các tham số ({0}) không khớp với chữ ký phương thức của {1}.',
  ],
  scopeNotInManifest: [
    'Specified permissions are not sufficient to call {0}. Required permissions: {1}',
    'Các quyền đã chỉ định không đủ để gọi {0}. Các quyền cần có: {1}',
  ],
  scopeNotGranted: [
    'You do not have permission to call {0}. Required permissions: {1}',
    'Bạn không có quyền gọi {0}. Các quyền cần có: {1}',
  ],
  noUi: [
    'Cannot call SpreadsheetApp.getUi() from this context.',
    'Không thể gọi SpreadsheetApp.getUi() từ ngữ cảnh này.',
  ],
  timeExceeded: ['Exceeded maximum execution time', 'Đã vượt quá thời gian thực thi tối đa'],
  functionMissing: ['Script function not found: {0}', 'Không tìm thấy hàm tập lệnh: {0}'],
  computerTime: [
    'Service using too much computer time for one day.',
    'Dịch vụ sử dụng quá nhiều thời gian máy tính trong một ngày.',
  ],
  serverError: [
    "We're sorry, a server error occurred. Please wait a bit and try again.",
    'Xin lỗi bạn, máy chủ đã gặp lỗi. Vui lòng chờ một lát và thử lại.',
  ],
  spreadsheetsFailed: [
    'Service Spreadsheets failed while accessing document with id {0}.',
    'Dịch vụ Bảng tính không thành công khi truy cập tài liệu có mã {0}.',
  ],
  spreadsheetsTimedOut: [
    'Service Spreadsheets timed out while accessing document with id {0}.',
    'Dịch vụ Bảng tính đã hết thời gian chờ khi truy cập tài liệu có mã {0}.',
  ],
  rowsMismatch: [
    'The number of rows in the data does not match the number of rows in the range. The data has {0} but the range has {1}.',
    'Số hàng trong dữ liệu không khớp với số hàng trong dải ô. Dữ liệu có {0} nhưng dải ô có {1}.',
  ],
  columnsMismatch: [
    'The number of columns in the data does not match the number of columns in the range. The data has {0} but the range has {1}.',
    'Số cột trong dữ liệu không khớp với số cột trong dải ô. Dữ liệu có {0} nhưng dải ô có {1}.',
  ],
  outsideSheet: [
    'The coordinates of the range are outside the dimensions of the sheet.',
    'Tọa độ của dải ô nằm ngoài kích thước của trang tính.',
  ],
  startingRow: ['The starting row of the range is too small.', 'Hàng bắt đầu của dải ô quá nhỏ.'],
  startingColumn: ['The starting column of the range is too small.', 'Cột bắt đầu của dải ô quá nhỏ.'],
  rowsAtLeastOne: [
    'The number of rows in the range must be at least 1.',
    'Số hàng trong dải ô phải ít nhất là 1.',
  ],
  columnsAtLeastOne: [
    'The number of columns in the range must be at least 1.',
    'Số cột trong dải ô phải ít nhất là 1.',
  ],
  badCoordinates: [
    'The coordinates or dimensions of the range are invalid.',
    'Tọa độ hoặc kích thước của dải ô không hợp lệ.',
  ],
  rangeNotFound: ['Range not found', 'Không tìm thấy dải ô'],
  rowsOutOfBounds: ['Those rows are out of bounds.', 'Các hàng đó nằm ngoài giới hạn.'],
  columnsOutOfBounds: ['Those columns are out of bounds.', 'Các cột đó nằm ngoài giới hạn.'],
  allUnfrozenRows: [
    'Sorry, it is not possible to delete all non-frozen rows.',
    'Rất tiếc, không thể xóa tất cả các hàng không được cố định.',
  ],
  allUnfrozenColumns: [
    'Sorry, it is not possible to delete all non-frozen columns.',
    'Rất tiếc, không thể xóa tất cả các cột không được cố định.',
  ],
  allRows: [
    "You can't delete all the rows on the sheet.",
    'Bạn không thể xóa tất cả các hàng trên trang tính.',
  ],
  allColumns: [
    "You can't delete all the columns on the sheet.",
    'Bạn không thể xóa tất cả các cột trên trang tính.',
  ],
  lastSheet: [
    "You can't remove all the sheets in a document.",
    'Bạn không thể xóa tất cả các trang tính trong một tài liệu.',
  ],
  sheetNameTaken: [
    'A sheet with the name "{0}" already exists. Please enter another name.',
    'Đã tồn tại một trang tính có tên "{0}". Vui lòng nhập tên khác.',
  ],
  sheetMissing: ['Sheet {0} not found', 'Không tìm thấy trang tính {0}'],
  validationBroken: [
    'The data you entered in cell {0} violates the data validation rules set on this cell.',
    'Dữ liệu bạn nhập vào ô {0} vi phạm quy tắc xác thực dữ liệu đã đặt cho ô này.',
  ],
  protectedCell: [
    'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
    'Bạn đang cố chỉnh sửa một ô hoặc đối tượng được bảo vệ. Vui lòng liên hệ với chủ sở hữu bảng tính để gỡ bảo vệ nếu bạn cần chỉnh sửa.',
  ],
  viewOnly: [
    'You do not have permission to edit this spreadsheet.',
    'Bạn không có quyền chỉnh sửa bảng tính này.',
  ],
  cellTooLong: [
    'Your input contains more than the maximum of 50000 characters in a single cell.',
    'Nội dung bạn nhập vượt quá giới hạn 50000 ký tự trong một ô.',
  ],
  tooManyCells: [
    'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    'Thao tác này sẽ làm tăng số ô trong sổ làm việc vượt quá giới hạn 10000000 ô.',
  ],
  filterExists: [
    "You can't create a filter in a sheet that already has a filter.",
    'Bạn không thể tạo bộ lọc trong trang tính đã có bộ lọc.',
  ],
  formatOtherSheet: [
    'Conditional format rule cannot reference a different sheet.',
    'Quy tắc định dạng có điều kiện không thể tham chiếu đến trang tính khác.',
  ],
  formatNoRanges: [
    'Conditional format rule must have at least one range.',
    'Quy tắc định dạng có điều kiện phải có ít nhất một dải ô.',
  ],
  formatNoCondition: [
    'Conditional format rule must have a condition.',
    'Quy tắc định dạng có điều kiện phải có một điều kiện.',
  ],
  validationWithoutCriteria: [
    'Data validation rule must have a criteria type.',
    'Quy tắc xác thực dữ liệu phải có loại tiêu chí.',
  ],
  protectionGone: ['The protection no longer exists.', 'Vùng bảo vệ không còn tồn tại.'],
  lastVisibleSheet: [
    "You can't hide all the sheets in a document.",
    'Bạn không thể ẩn tất cả các trang tính trong một tài liệu.',
  ],
  chartMissing: ['The chart does not exist in this sheet.', 'Biểu đồ không tồn tại trong trang tính này.'],
  filterGone: ['The filter no longer exists.', 'Bộ lọc không còn tồn tại.'],
  badRangeName: [
    'The name "{0}" is not a valid name for a range.',
    'Tên "{0}" không phải là tên hợp lệ cho dải ô.',
  ],
  argument: ['Invalid argument: {0}', 'Đối số không hợp lệ: {0}'],
} satisfies Record<string, readonly [string, string]>;

export type MessageCode = keyof typeof texts;

export function message(
  language: Language,
  code: MessageCode,
  ...fill: readonly (string | number)[]
): string {
  return texts[code][language === 'en' ? 0 : 1].replace(/\{(\d)\}/g, (_, at: string) =>
    String(fill[Number(at)] ?? ''),
  );
}
