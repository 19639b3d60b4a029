/** An error of the office's plan of 2023 and its correction. */
export interface Slip {
  readonly written: string;
  readonly right: string;
  /** Number of occurrences in the plan. */
  readonly times: number;
  readonly reason:
    | 'spelling'
    | 'capital of Decree 30, Annex II'
    | 'punctuation'
    | 'form of Decree 30, Annex I'
    | 'conference called otherwise than in the title';
}

const people = (before: string, times = 1): Slip => ({
  written: `${before} nhân dân`,
  right: `${before} Nhân dân`,
  times,
  reason: 'capital of Decree 30, Annex II',
});

/** In the order of the plan; single words come before the lines that contain them. */
export const planSlips: readonly Slip[] = [
  people('với', 7),
  people('của', 2),
  people('trong'),
  people('để', 2),
  people('đoàn thể và'),
  people('ý kiến'),
  {
    written: 'các tổ chức Đoàn thể',
    right: 'các tổ chức đoàn thể',
    times: 1,
    reason: 'capital of Decree 30, Annex II',
  },
  {
    written: 'Luật tổ chức Chính quyền địa phương',
    right: 'Luật Tổ chức chính quyền địa phương',
    times: 1,
    reason: 'capital of Decree 30, Annex II',
  },
  {
    written: 'ngày 19/6/2015; Thực hiện kế hoạch',
    right: 'ngày 19 tháng 6 năm 2015;\n\nThực hiện Kế hoạch',
    times: 1,
    reason: 'form of Decree 30, Annex I',
  },
  { written: 'Nhân dân năm 2023;\n', right: 'Nhân dân năm 2023.\n', times: 1, reason: 'punctuation' },
  { written: 'đàng lối', right: 'đường lối', times: 1, reason: 'spelling' },
  { written: 'Mỗi quan hệ', right: 'Mối quan hệ', times: 1, reason: 'spelling' },
  { written: 'VỚI NHÂN DÂN.', right: 'VỚI NHÂN DÂN', times: 1, reason: 'punctuation' },
  {
    written: 'đồng chí Trong',
    right: 'đồng chí trong',
    times: 1,
    reason: 'capital of Decree 30, Annex II',
  },
  {
    written: 'tham dự hội nghị\n',
    right: 'tham dự hội nghị;\n',
    times: 1,
    reason: 'punctuation',
  },
  {
    written: 'Thời gian, Địa điểm',
    right: 'Thời gian, địa điểm',
    times: 1,
    reason: 'capital of Decree 30, Annex II',
  },
  { written: 'thông báo sau)\n', right: 'thông báo sau).\n', times: 1, reason: 'punctuation' },
  { written: 'Địa Điểm:', right: 'Địa điểm:', times: 1, reason: 'capital of Decree 30, Annex II' },
  { written: 'hội trường UBND xã\n', right: 'hội trường UBND xã.\n', times: 1, reason: 'punctuation' },
  { written: 'Ban công an', right: 'Ban Công an', times: 1, reason: 'capital of Decree 30, Annex II' },
  {
    written: 'Diễn đàn công an',
    right: 'Diễn đàn Công an',
    times: 1,
    reason: 'capital of Decree 30, Annex II',
  },
  { written: 'ý kiến kiến nghị', right: 'ý kiến, kiến nghị', times: 1, reason: 'punctuation' },
  { written: 'cấp ủy chính quyền', right: 'cấp ủy, chính quyền', times: 1, reason: 'punctuation' },
  {
    written: 'các tổ chức đoàn thể và Nhân dân.\n',
    right: 'các tổ chức đoàn thể chính trị và Nhân dân năm 2023.\n',
    times: 1,
    reason: 'conference called otherwise than in the title',
  },
  {
    written: 'Nhân dân năm 2023.\n\nNoti',
    right: 'Nhân dân năm 2023./.\n\nNoti',
    times: 1,
    reason: 'form of Decree 30, Annex I',
  },
  { written: 'Noti nhận:', right: 'Nơi nhận:', times: 1, reason: 'spelling' },
  { written: '(B/c)', right: '(b/c)', times: 1, reason: 'form of Decree 30, Annex I' },
  { written: '(B/C)', right: '(b/c)', times: 1, reason: 'form of Decree 30, Annex I' },
  {
    written: '"nghe dân nói – nói dân hiểu – làm dân tin"; "dân biết – dân bàn – dân làm – dân kiểm tra"',
    right: '“nghe dân nói – nói dân hiểu – làm dân tin”; “dân biết – dân bàn – dân làm – dân kiểm tra”',
    times: 1,
    reason: 'punctuation',
  },
];

const counted = (text: string, part: string): number => text.split(part).length - 1;

/** The plan with its errors corrected. An error that does not occur as often as listed is a mistake of the list. */
export function corrected(plan: string): string {
  return planSlips.reduce((text, { written, right, times }) => {
    const count = counted(text, written);
    if (count !== times) throw new Error(`“${written}” stands ${count} times in the plan, not ${times}`);
    return text.split(written).join(right);
  }, plan);
}

/** The paragraphs of the plan as printed: without the marks of bold text and with single spaces. */
export const planParagraphs = (plan: string): readonly string[] =>
  plan
    .replace(/\*\*/g, '')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
