import { startsSmall } from '../../domain/text/vietnamese-text';
import type { CellProblem } from '../../register/cell';
import { shownIso } from '../shown-date';

/** Parts of a column used in sentences. */
export interface ProblemColumn {
  readonly header: string;
  /** Characters. */
  readonly maxLength: number;
  readonly kind: string;
}

const missing = (column: ProblemColumn): string => {
  const verb = ['choice', 'yes-no', 'listed'].includes(column.kind) ? 'Chọn' : 'Nhập';
  return `${verb} ${startsSmall(column.header)}.`;
};

/** By problem; sentences that depend on the column or on the compared day are functions. */
const sentences: Readonly<Record<CellProblem, string | ((column: ProblemColumn, limit: string) => string)>> =
  {
    required: missing,
    'too-long': ({ maxLength }) => `Dài quá ${maxLength} ký tự, cần rút gọn.`,
    'not-a-date':
      'Ngày chưa đúng. Xem lại số ngày trong tháng; nhập theo mẫu ngày/tháng/năm, ví dụ 15/11/2026.',
    'several-days': 'Mỗi ô ghi một ngày, mỗi ngày một dòng.',
    'unlikely-year': 'Năm chưa đúng, xem lại.',
    'not-an-offset': 'Ghi -7 (trước hội nghị 7 ngày) hoặc +10 (sau 10 ngày); hạn cố định thì để trống.',
    'out-of-range': 'Số quá nhỏ hoặc quá lớn, xem lại.',
    'several-emails': 'Chỉ ghi một địa chỉ email.',
    'signer-invalid': 'Ghi như: KT; PHÓ CHỦ TỊCH; Nguyễn Văn Bình.',
    'before-start': ({ header }, start) =>
      start === ''
        ? 'Kết thúc trước khi bắt đầu, xem lại.'
        : `${header} phải từ ${shownIso(start)} trở đi, xem lại.`,
    'not-a-time': 'Giờ chưa đúng. Nhập theo mẫu 07:30 hoặc 7h30.',
    'not-a-number': 'Chỉ nhập số nguyên, ví dụ 150.',
    'not-in-list': 'Mục này không có trong danh sách. Chọn một mục có sẵn.',
    'phone-invalid': 'Số điện thoại chưa đúng. Nhập đủ 10 số, ví dụ 0912 345 678.',
    'email-invalid': 'Email chưa đúng. Nhập một địa chỉ, ví dụ ten@example.vn.',
    'in-the-future': ({ header }, today) =>
      `${header} không được sau hôm nay${today === '' ? '' : ` (${shownIso(today)})`}. Ghi ngày đã thực hiện.`,
  };

/**
 * The problem and what to type; the same for a form field and a cell. `limit` is the day or time that an
 * impossible one was compared with.
 */
export function problemSentence(problem: CellProblem, column: ProblemColumn, limit = ''): string {
  const sentence = sentences[problem];
  return typeof sentence === 'string' ? sentence : sentence(column, limit);
}

/** Type guard for codes from the server. */
export const isCellProblem = (code: string): code is CellProblem => Object.keys(sentences).includes(code);
