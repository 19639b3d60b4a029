import type { CellProblem, NameProblem } from '../../register/cell';
import { isNameProblem, nameSentences } from './name-sentence';
import { isCellProblem, type ProblemColumn, problemSentence } from './problem-sentence';

/** Findings of `Soát sổ` by kind. */
export const findingSentences = {
  'missing-id': 'Dòng chưa có mã.',
  'doubled-id': 'Mã trùng với dòng khác, thường do sao chép dòng.',
  formula: 'Ô này là công thức nên sổ không tự sửa. Xem lại công thức, hoặc gõ giá trị vào ô.',
  'formula-error': 'Ô này báo lỗi hoặc có số không phải là ngày. Gõ lại giá trị đúng.',
  'address-or-family-name':
    'Chữ đầu có thể là họ (Ông, Bà, Đồng), có thể là danh xưng. Sửa tay nếu là danh xưng.',
  unclean: 'Ghi chưa đúng mẫu (dấu cách thừa, bảng mã, danh xưng trong tên).',
  'duplicate-person': 'Có thể trùng người: cùng tên và thôn, hoặc cùng số điện thoại.',
  'doubled-post': 'Thôn này đã có người giữ chức vụ đó. Kiểm tra lại; người thôi dự thì ghi Thôi mời.',
  'several-people': 'Ô này chỉ ghi một người. Giữ lại người đang giữ chức vụ.',
  'renamed-village': 'Thôn này đã đổi tên ở trang Thôn. Ghi tên mới.',
  'legacy-font': 'Chữ gõ bằng phông cũ (TCVN3 hoặc VNI). Xem chữ đề xuất trước khi sửa.',
  'identity-in-denunciation': 'Dòng tố cáo có thông tin người nêu. Xóa khỏi sổ chung, chuyển hồ sơ mật.',
  'content-in-denunciation':
    'Dòng tố cáo có nội dung riêng. Chuyển vào hồ sơ mật, rồi xóa ô này hoặc ghi câu chung.',
  'more-collected': 'Số phiếu thu về nhiều hơn số phiếu phát ra. Kiểm đếm lại.',
  'validity-differs': 'Số phiếu hợp lệ cộng không hợp lệ phải bằng số phiếu thu về.',
  'levels-differ': 'Tổng ba mức đánh giá phải bằng số phiếu hợp lệ.',
  'lost-zero': 'Số điện thoại mất số 0 ở đầu.',
  'several-contacts':
    'Ô này ghi một số điện thoại hoặc một email. Giữ số đầu, phần còn lại chuyển sang Ghi chú.',
  'moved-to-note': 'Nhận phần còn lại của ô điện thoại, email cùng dòng.',
  'days-disagree': 'Ngày này đã ghi loại khác ở dòng trên. Giữ lại một dòng.',
  'term-moved': 'Lịch nghỉ đã thay đổi, hạn phản hồi dời sang ngày đề xuất.',
  'ledger-damaged':
    'Có người sửa tay ô này của Sổ gửi nên chưa biết thư đã gửi hay chưa. Xem mục Cần kiểm tra trong Mời họp.',
  'code-missing': 'Dòng này chưa có mã nên chưa có tác dụng. Ghi mã như dòng cùng loại.',
  'code-unknown': 'Mã này không có trong danh sách cấu hình nên dòng không có tác dụng. Xem lại mã.',
  'value-not-read': 'Dòng này chỉ đọc cột Số ngày. Ghi số vào cột Số ngày rồi xóa ô này.',
  'doubled-setting': 'Mục này đã có ở dòng trên; chỉ dòng trên có tác dụng. Xóa bớt một dòng.',
} as const;

export type FindingKind = keyof typeof findingSentences | CellProblem | NameProblem;

/** The sentence of a finding; an unknown kind from a newer server is still shown. */
export function findingSentence(kind: string, column: ProblemColumn, limit = ''): string {
  const sentences: Readonly<Record<string, string>> = findingSentences;
  if (isNameProblem(kind)) return nameSentences[kind];
  return (
    sentences[kind] ?? (isCellProblem(kind) ? problemSentence(kind, column, limit) : 'Ô này cần xem lại.')
  );
}
