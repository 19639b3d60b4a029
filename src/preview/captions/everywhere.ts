/** English by heading, by tab. */
export type ColumnCaptions = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Columns that many sheets have. */
export const everywhere: Readonly<Record<string, string>> = {
  'Mã hội nghị': 'Conference ID',
  'Mã yêu cầu': 'Request ID',
  'Ghi chú': 'Note',
  'Thứ tự': 'Order',
  'Họ và tên': 'Full name',
  Thôn: 'Village',
  'Thôn/Đơn vị': 'Village / office',
  'Điện thoại': 'Telephone',
  Email: 'E-mail',
  'Giờ đến': 'Came at',
  'Tình trạng': 'State',
  'Minh chứng': 'Proof',
  'Nội dung': 'Content',
  Loại: 'Kind',
};
