import type { LinkProblem } from '../../domain/text/sheet-links';
import { excerptOf } from '../../domain/text/vietnamese-text';

/** Why a pasted line is no register to add. */
const reasons = {
  'no-link': 'không có liên kết. Mở sổ, bấm Chia sẻ → Sao chép đường liên kết.',
  'two-links': 'có hai liên kết. Mỗi dòng chỉ ghi một sổ.',
  published: 'là liên kết xuất bản lên web. Lấy liên kết trên thanh địa chỉ khi mở sổ.',
  'other-kind': 'không phải liên kết của Google Trang tính.',
  own: 'là chính bảng tính này.',
  listed: 'đã có trong danh sách.',
  repeated: 'trùng với một dòng ở trên.',
  'too-many': 'vượt quá 500 sổ của một bảng tính.',
} satisfies Record<LinkProblem | 'own' | 'listed' | 'repeated' | 'too-many', string>;

const excerptLength = 50;

export const refusedLink = (line: number, text: string, problem: keyof typeof reasons): string =>
  `Dòng ${line}, “${excerptOf(text, excerptLength)}”: ${reasons[problem]}`;
