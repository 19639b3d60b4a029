import { startsLarge, startsSmall } from '../../domain/text/vietnamese-text';
/** An error that a pattern matches, and its correction. */
export interface WordRule {
  /** Global and with the `u` flag. */
  readonly pattern: RegExp;
  readonly right: (match: string) => string;
}

/** Whole words only; `\b` handles only ASCII letters. */
const word = (pattern: string): RegExp => new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, 'gu');

/** After a small letter or a comma, where a common noun does not begin a sentence. */
const midSentence = (pattern: string): RegExp => new RegExp(`(?<=[\\p{Ll}\\d,] )(?:${pattern})`, 'gu');

const people =
  '[Nn]hân dân|[Uu]ỷ ban|[Ủủ]y ban|[Hh]ội đồng|[Tt]òa án|[Tt]oà án|[Kk]iểm sát|[Qq]uân đội|[Cc]ông an|[Vv]ũ trang|[Nn]ghệ [sn]\\p{Ll}+|' +
  '[Nn]hà giáo|[Tt]hầy thuốc|[Tt]hanh tra|[Hh]ội thẩm|[Tt]ín dụng|[Cc]hiến tranh|[Aa]n ninh|[Uu]B|[Hh]Đ';

const state =
  '[Qq]uản lý|[Cc]ơ quan|[Nn]gân sách|[Dd]oanh nghiệp|[Kk]ho bạc|[Bb]í mật|[Cc]ông vụ|[Vv]ốn|[Tt]hanh tra|[Kk]iểm toán|[Bb]ộ máy';

const laws =
  'tổ chức chính quyền|thực hiện dân chủ|tiếp công dân|khiếu nại|tố cáo|đất đai|ngân sách|thi đua|cư trú';

const weekdays = ['hai', 'ba', 'tư', 'năm', 'sáu', 'bảy'].join('|');

/** Capital letters by Decree 30/2020, Annex II: the rules that apply to these papers. */
export const capitalRules: readonly WordRule[] = [
  {
    pattern: new RegExp(`(?<!(?:${people}) )(?<!\\p{L})nhân dân(?! tệ)(?!\\p{L})`, 'gu'),
    right: startsLarge,
  },
  {
    pattern: new RegExp(`(?<!(?:${state}) )(?<!\\p{L})nhà nước(?!\\p{L})`, 'gu'),
    right: startsLarge,
  },
  {
    pattern: word('[ỦU][yỷ] ban Nhân dân|Hội đồng Nhân dân|Tòa án Nhân dân'),
    right: (text) => text.replace('Nhân', 'nhân'),
  },
  { pattern: midSentence('(?:Xã|Huyện|Tỉnh|Thôn)(?= \\p{Lu})'), right: startsSmall },
  { pattern: word('đảng(?! (?:viên|bộ|ủy|uỷ|phái|phí|tịch|vụ))'), right: startsLarge },
  { pattern: word('chủ tịch(?= \\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+)'), right: startsLarge },
  {
    pattern: word(`thứ (?:${weekdays})(?=,? ngày \\d)`),
    right: (text) => `thứ ${startsLarge(text.slice(4))}`,
  },
  {
    pattern: midSentence(`Thứ (?:${weekdays.replace(/(^|\|)./g, (c) => c.toUpperCase())})(?!\\p{L})`),
    right: startsSmall,
  },
  { pattern: word('chủ nhật(?=,? ngày \\d)'), right: startsLarge },
  { pattern: midSentence('Tháng(?= \\d)'), right: startsSmall },
  { pattern: midSentence('Ngày(?= \\d)'), right: startsSmall },
  { pattern: new RegExp(`(?<=Luật )(?:${laws})(?!\\p{L})`, 'gu'), right: startsLarge },
  { pattern: word('điều(?= \\d)'), right: startsLarge },
  { pattern: midSentence('Khoản(?= \\d)|Điểm(?= [a-zđ] )'), right: startsSmall },
  { pattern: word('[Tt]ết nguyên đán'), right: () => 'tết Nguyên đán' },
];
