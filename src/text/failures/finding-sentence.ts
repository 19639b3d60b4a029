/** Findings of `Soát sổ` by kind. */
export const findingSentences = {
  'missing-id': 'Dòng chưa có mã.',
  'doubled-id': 'Mã trùng với dòng khác, thường do sao chép dòng.',
  unclean: 'Chữ cần chuẩn hóa (dấu cách thừa, bảng mã, danh xưng trong tên).',
  'not-a-date': 'Không đọc được ngày. Nhập theo mẫu 15/11/2026.',
  'in-the-future': 'Ngày này chưa đến. Ô này ghi ngày đã thực hiện, không sau hôm nay.',
  'not-a-number': 'Ô này chỉ nhận số nguyên.',
  'not-a-time': 'Không đọc được giờ. Nhập theo mẫu 07:30.',
  'not-in-list': 'Giá trị không có trong danh sách chọn.',
  'phone-invalid': 'Số điện thoại không đúng.',
  'email-invalid': 'Email không đúng.',
  required: 'Ô bắt buộc còn để trống.',
  'too-long': 'Nội dung quá dài.',
  'duplicate-person': 'Có thể trùng người: cùng tên và thôn, hoặc cùng số điện thoại.',
  'unknown-village': 'Thôn không có trong trang Thôn.',
  'unknown-conference': 'Mã hội nghị không có trong trang Hội nghị.',
  'legacy-font': 'Chữ gõ bằng phông cũ (TCVN3 hoặc VNI). Xem chữ đề xuất trước khi sửa.',
  'identity-in-denunciation': 'Dòng tố cáo có thông tin người nêu. Xóa khỏi sổ chung, chuyển hồ sơ mật.',
  'more-collected': 'Số phiếu thu về nhiều hơn số phiếu phát ra. Kiểm đếm lại.',
  'validity-differs': 'Số phiếu hợp lệ cộng không hợp lệ phải bằng số phiếu thu về.',
  'levels-differ': 'Tổng ba mức đánh giá phải bằng số phiếu hợp lệ.',
  'lost-zero': 'Số điện thoại mất số 0 ở đầu.',
} as const;

export type FindingKind = keyof typeof findingSentences;

/** Falls back to a general sentence for a kind of a newer server. */
export function findingSentence(kind: string): string {
  const sentences: Readonly<Record<string, string>> = findingSentences;
  return sentences[kind] ?? 'Ô này cần xem lại.';
}
