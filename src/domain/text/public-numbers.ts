/** Any decimal digit, also a full-width one. */
const d = '\\p{Nd}';
/** Separators within a number: blanks, points, dashes of any kind, brackets. */
const gap = "[\\s\\p{Cf}\\p{Pd}\\u2212.．·•_~*'’()（）]{0,3}";
const more = (least: number, most: number): string => `(?:${gap}${d}){${least},${most}}`;
const zero = '[0０]';
const open = '(?:[(（]\\s?)?';
const end = `(?!${d})`;

/** Phones begin with +84 or a zero. Mobile numbers may contain slashes. */
const phoneForms = [
  `${open}(?:[+＋]\\s?|(?<!${d})00|(?<=[(（]))[8８][4４]\\s?[)）]?(?:${gap}${zero})?${more(9, 10)}${end}`,
  `(?<!${d})${open}[+＋]${d}${more(9, 13)}${end}`,
  `(?<!${d})${open}${zero}(?:${gap}[2２])${more(8, 9)}${end}`,
  `(?<!${d})${open}${zero}(?:${gap}[1１])(?:${gap}[2689２６８９])${more(8, 8)}${end}`,
  `(?<!${d})${open}${zero}[3-9３-９](?:(?:${gap}|/)${d}){8}${end}`,
];

/** An identity number of nine or twelve digits that goes on in the next line. */
const brokenIdentity = [12, 9]
  .map((digits) => `(?<!${d})(?=(?:${d}\\r?\\n?){${digits}}(?!${d}))${d}{3,}\\r?\\n${d}{3,}(?!${d})`)
  .join('|');
/** `36B-123.45`, `36C1 012.34`; without a point after the word for it. */
const plate = `(?<![\\p{L}${d}])${d}{2}\\s?[A-ZĐ]{1,2}${d}?[\\s\\p{Pd}.]{0,3}(?:${d}{3}\\.${d}{2}|(?<=biển\\s.{0,24})${d}{4,5})(?!${d})`;
/** The code of a file at the counter of public services: `000.00.12.H56-251130-0012`. */
const fileCode = `(?<!${d})${d}{3}\\.${d}{2}\\.${d}{2}\\.\\p{Lu}${d}{2}-${d}{6}-${d}{4}`;

const date = `(?<!${d})${d}{1,2}\\s?[-/.]\\s?${d}{1,2}\\s?[-/.]\\s?(?:19|20)${d}{2}(?![-/.]?${d})`;
const dayAndMonth = `(?<!${d}|/)${d}{1,2}/${d}{1,2}(?![/${d}])`;
/** `07.30 - 11.30`. */
const hours = `(?<!${d})[0-2]?${d}[.:][0-5]${d}\\s+\\p{Pd}\\s+[0-2]?${d}[.:][0-5]${d}(?!${d})`;
/** `05/GM-UBND`, `72/2025/QH15`, `1234567890/BC`. */
const paperNumber = `(?<!${d})${d}+(?:/(?:19|20)${d}{2})?/\\p{L}`;
const dash = '(?:(?![\\r\\n])[\\s\\p{Cf}\\p{Pd}\\u2212.．·•_~*,，]){0,3}';
/** A run of digits, up to the start of a phone. A comma and a blank separate two numbers. */
const run = `(?<!${d})${d}(?:(?!${gap}(?:${phoneForms.join('|')})|[.．,，]\\s)${dash}${d})*`;

/** Unmasked forms come first, so that no phone matches inside a date. */
const number = new RegExp(
  `(${fileCode}|${date}|${dayAndMonth}|${hours}|${paperNumber})|(${[...phoneForms, brokenIdentity, plate].join('|')})|${run}`,
  'gu',
);

/** Words that mark a personal number, which may be short, such as a landline without its area code. */
const personal = new RegExp(
  `(?<!\\p{L})(?:cmnd|cmt|cmtnd|cccd|cc|căn\\s+cước(?:\\s+công\\s+dân)?|chứng\\s+minh(?:\\s+(?:nhân\\s+dân|thư))?|định\\s+danh|hộ\\s+chiếu|stk|tk|tài\\s+khoản|bhxh|bhyt|sổ\\s+tiết\\s+kiệm|mst|mã\\s+số\\s+thuế|đt|sđt|dđ|đtdđ|điện\\s+thoại|phone|tel|zalo|viber|gọi|liên\\s+hệ|liên\\s+lạc|máy\\s+(?:bàn|nhà|riêng)|số\\s+máy|nhà\\s+riêng|di\\s+động|fax)(?!\\p{L})[^${d}\\n]{0,24}$`,
  'iu',
);
const money = new RegExp(
  `(?<!\\p{L})(?:kinh\\s+phí|số\\s+tiền|tiền|trị\\s+giá|giá\\s+trị|tổng\\s+mức|vốn|dự\\s+toán|ngân\\s+sách|mức\\s+đầu\\s+tư)(?!\\p{L})[^${d}.,;:\\n]{0,20}$`,
  'iu',
);
const sum =
  /^\s*(?:đồng(?!\s+(?:chí|bào|thời|ý))|ĐỒNG(?!\s+CHÍ)|đ(?![\p{L}/])|VN[DĐ]|vn[dđ]|nghìn|ngàn|triệu|tỷ|tỉ|USD)(?!\p{L})/u;
const measure =
  /^\s*(?:%|(?:[cdm]?m[23²³]?|km2?|ha|kg|tấn|tạ|lít|sào|mẫu|hộ|khẩu|người|cử tri|suất|cây|con|bộ|chiếc|cái|lượt|kwh|khối|bao|viên|tờ|phiếu)(?!\p{L}))/u;

const yearsOnly = new RegExp(`^(?:(?:19|20)${d}{2}(?:${gap}|$))+$`, 'u');
const inThousands = (separators: string): RegExp =>
  new RegExp(`^[1-9]${d}{0,2}(?:${separators}${d}{3})+$`, 'u');
const pointed = inThousands('[.,]');
const roundSum = new RegExp(`^[1-9]${d}?(?:[ \\u00a0]${d}{3}){1,3}(?<=000)$`, 'u');

/** A landline without its area code. */
const localPhone = new RegExp(`^3${d}{2}[\\s\\p{Pd}]?${d}{2}[\\s\\p{Pd}]?${d}{2}(?<!000)$`, 'u');
const counted =
  /(?<!\p{L})(?:thửa|tờ|mã|hồ\s+sơ|biên\s+lai|hóa\s+đơn|lô|seri|hiệu|công\s+văn|quyết\s+định|tổng(?:\s+(?:số|cộng))?|cộng|doanh\s+thu|sản\s+lượng|dân\s+số|khoảng|gần|hơn|trên)\s*:?\s*(?:số\s*)?$/iu;
/** A sum before another number: `5.000.000 171234567`. */
const sumFirst = new RegExp(`^[1-9]${d}{0,2}(?:\\.${d}{3})+\\s+(?=${d}{9,}$)`, 'u');
/** Nine or twelve digits that no sum ends in. */
const oddIdentity = new RegExp(`^(?:${d}{9}|${d}{12})(?<!00)$`, 'u');

/** A short leading group is a separate number, such as that of a village. */
const leadingShort = new RegExp(`^(?:${d}{1,2}(?!${d})[^${d}]*)*`, 'u');
const longEnough = new RegExp(`^(?:${d}{9,}|(?:${d}{3,}[^${d}]*){2,})`, 'u');

/** The personal part of a number. Nine digits or more are an identity or account number, unless they are a sum. */
function personalPart(candidate: string, before: string, after: string): string {
  const digitsOf = (part: string): number => part.replace(/\P{Nd}/gu, '').length;
  const digits = digitsOf(candidate);
  if (digits < 6 || yearsOnly.test(candidate)) return '';
  if (sum.test(after) && !/^[0０]/.test(candidate)) return '';
  if (personal.test(before)) return digits >= 9 || !measure.test(after) ? candidate : '';
  if (localPhone.test(candidate)) {
    return measure.test(after) || money.test(before) || counted.test(before) ? '' : candidate;
  }
  if (digits < 9 || pointed.test(candidate) || roundSum.test(candidate)) return '';
  const [firstSum] = sumFirst.exec(candidate) ?? [];
  if (firstSum !== undefined) return personalPart(candidate.slice(firstSum.length), '', after);
  if (money.test(before) && !oddIdentity.test(candidate)) return '';
  const rest = candidate.replace(leadingShort, '');
  const [number = ''] = longEnough.exec(rest) ?? [];
  return digitsOf(number) >= 9 ? rest : '';
}

/** Masks phone, identity and account numbers; keeps sums, days, lengths and paper numbers. */
export const withoutPersonalNumbers = (text: string, instead: string): string =>
  text.replace(number, (candidate: string, kept: unknown, phone: unknown, place: number) => {
    if (typeof kept === 'string') return candidate;
    if (typeof phone === 'string') {
      // A bracket that opens before the number and does not close inside it belongs to the sentence.
      const opens = /^[(（]/.test(candidate) && !/[)）]/.test(candidate);
      return opens ? candidate.charAt(0) + instead : instead;
    }
    const before = text.slice(Math.max(0, place - 60), place);
    const after = text.slice(place + candidate.length, place + candidate.length + 16);
    const part = personalPart(candidate, before, after);
    return part === '' ? candidate : candidate.slice(0, candidate.length - part.length) + instead;
  });
