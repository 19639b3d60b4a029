import type { CellProblem } from '../../register/cell';
import { shownIso } from '../shown-date';

export type AnswerProblem = CellProblem;

/** Parts of a column used in sentences. */
export interface ProblemColumn {
  readonly header: string;
  /** Characters. */
  readonly maxLength: number;
  readonly kind: string;
}

const missing = (column: ProblemColumn): string => {
  const verb = ['choice', 'yes-no', 'listed'].includes(column.kind) ? 'Chọn' : 'Nhập';
  return `${verb} ${column.header.charAt(0).toLowerCase()}${column.header.slice(1)}.`;
};

/** What is wrong and what to type; the same for a form field and a cell. `today`: what a future day was compared with. */
export function problemSentence(problem: AnswerProblem, column: ProblemColumn, today = ''): string {
  switch (problem) {
    case 'required':
      return missing(column);
    case 'too-long':
      return `Dài quá ${column.maxLength} ký tự, cần rút gọn.`;
    case 'not-a-date':
      return 'Ngày chưa đúng. Xem lại số ngày trong tháng; nhập theo mẫu ngày/tháng/năm, ví dụ 15/11/2026.';
    case 'several-days':
      return 'Ô này chỉ ghi một ngày. Nhiều ngày thì ghi mỗi ngày một dòng.';
    case 'unlikely-year':
      return 'Năm chưa đúng. Xem lại bốn số của năm.';
    case 'not-an-offset':
      return 'Ghi mốc theo ngày tổ chức, ví dụ D-7 hoặc D+10; để trống nếu hạn cố định.';
    case 'out-of-range':
      return 'Số này quá nhỏ hoặc quá lớn. Xem lại số đã nhập.';
    case 'several-emails':
      return 'Ô này chỉ ghi một địa chỉ email. Giữ lại một địa chỉ.';
    case 'signer-invalid':
      return 'Ghi đủ chế độ ký; chức vụ; họ tên, ví dụ KT; PHÓ CHỦ TỊCH; Nguyễn Văn Bình.';
    case 'before-start':
      return 'Mốc này đứng trước mốc bắt đầu. Xem lại hai mốc.';
    case 'not-a-time':
      return 'Giờ chưa đúng. Nhập theo mẫu 07:30 hoặc 7h30.';
    case 'not-a-number':
      return 'Chỉ nhập số nguyên, ví dụ 150.';
    case 'not-in-list':
      return 'Giá trị không có trong danh sách. Chọn một mục có sẵn.';
    case 'phone-invalid':
      return 'Số điện thoại chưa đúng. Nhập đủ 10 số, ví dụ 0912 345 678.';
    case 'email-invalid':
      return 'Email chưa đúng. Nhập một địa chỉ, ví dụ ten@example.vn.';
    case 'in-the-future':
      return `${column.header} không được sau hôm nay${today === '' ? '' : ` (${shownIso(today)})`}. Ghi ngày đã thực hiện.`;
    default:
      problem satisfies never;
      return 'Giá trị chưa đúng.';
  }
}

const problems: Readonly<Record<AnswerProblem, true>> = {
  required: true,
  'too-long': true,
  'not-a-date': true,
  'several-days': true,
  'unlikely-year': true,
  'not-an-offset': true,
  'out-of-range': true,
  'several-emails': true,
  'signer-invalid': true,
  'before-start': true,
  'not-a-time': true,
  'not-a-number': true,
  'not-in-list': true,
  'phone-invalid': true,
  'email-invalid': true,
  'in-the-future': true,
};

/** Type guard for codes from the server. */
export const isAnswerProblem = (code: string): code is AnswerProblem => Object.keys(problems).includes(code);
