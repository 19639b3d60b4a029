/** Screen texts for concurrent edits of a row. */
export const conflictText = {
  title: 'Người khác vừa sửa dòng này',
  lead: 'Chọn giá trị giữ lại ở từng mục:',
  mine: 'Của tôi',
  theirs: 'Trong sổ',
  empty: '(để trống)',
  keep: 'Lưu lựa chọn',
  takeTheirs: 'Lấy theo sổ',
  taken: 'Đã lấy giá trị đang có trong sổ.',
} as const;
