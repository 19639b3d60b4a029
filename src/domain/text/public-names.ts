/** Family names; a form of address is not needed before them. Kinh, Tày, Nùng, Mường, Thái, Mông, Khmer and Hoa. */
const familyNames = new Set(
  (
    'nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý lương đinh đoàn trịnh mai cao tạ hà đào lưu ' +
    'tống thái kiều trương chu châu quách lò hứa nông vi cấn khuất phùng tô từ tăng thân ninh mạc la giáp doãn nghiêm lã ' +
    'lâm lại âu bạch cầm cù diệp đàm đới đồng hàn khổng khúc kim lục ma mã mạch ngụy nhữ phí quản sái thạch thẩm thiều ' +
    'tiêu tôn triệu trang ung viên vương vàng giàng sùng thào lầu lữ lô quàng tòng sầm bế'
  ).split(' '),
);
const middleNames = new Set(
  'văn thị đình đức hữu ngọc xuân quang minh thanh thế công bá khắc duy trọng viết kim hồng thu mạnh quốc gia hoàng bích'.split(
    ' ',
  ),
);

const addressed =
  'ông\\s*[/(]\\s*bà\\s?\\)?|ông|bà|anh|chị|cô\\s+giáo|thầy\\s+giáo|cô|chú|bác|cụ|cháu|em|thầy|dì|cậu|mợ|thím';
/** What stands before the name of somebody without a form of address. */
const introduced =
  'tôi\\s+tên(?:\\s+là)?|tên(?:\\s+(?:tôi\\s+)?là)?|tôi\\s+là|(?:vợ|chồng|bố|mẹ|con|cháu)(?:\\s+trai|\\s+gái|\\s+dâu|\\s+rể)?(?:\\s+tôi)?(?:\\s+là)?|họ\\s+(?:và\\s+)?tên|người\\s+(?:đứng|viết|làm)\\s+đơn|chủ\\s+hộ|hộ(?:\\s+gia\\s+đình)?|gia\\s+đình|nhà|gặp|mẹ\\s+việt\\s+nam\\s+anh\\s+hùng';
const opener = new RegExp(
  `(?<!\\p{L})(?:(${addressed})|(${introduced}))(?!\\p{L})(?:\\s*[:(“"]\\s*|\\s+)(?=\\p{Lu})`,
  'giu',
);

const places =
  'đường|phố|ngõ|ngách|hẻm|kiệt|cầu|chợ|chùa|đền(?:\\s+thờ)?|miếu|phủ|đình|dốc|núi|đồi|hồ|ao|sông|suối|kênh|mương|máng|cống|đê|kè|đầm|bàu|khe|thác|rạch|lạch|vũng|cồn|gò|bãi|xứ|rừng|đèo|lăng|tượng|dinh|cảng|trạm\\s+(?:bơm|điện|biến\\s+áp)|nghĩa\\s+(?:trang|địa)|đập|bến|đồng|hòn|đảo|hang|giếng|xóm|thôn|bản|làng|ấp|xã|phường|khu|tổ\\s+dân\\s+phố|quỹ|hợp\\s+tác\\s+xã|htx|công\\s+ty(?:\\s+(?:tnhh|cổ\\s+phần))?|doanh\\s+nghiệp|trường|tiểu\\s+học|mầm\\s+non|trung\\s+học(?:\\s+(?:cơ\\s+sở|phổ\\s+thông))?|thcs|thpt|bệnh\\s+viện|công\\s+viên|nhà\\s+văn\\s+hóa|hội\\s+trường|ngã\\s+(?:ba|tư)|hai|nhà\\s+hàng|quán|tiệm|xưởng|cơ\\s+sở|khách\\s+sạn|trang\\s+trại';
const posts =
  'bí\\s+thư|chủ\\s+tịch|phó\\s+(?:chủ|bí|trưởng|ban|giám|hiệu|công|chi|văn|phòng|thôn)|trưởng(?:\\s+(?:thôn|ban|xóm|bản|phòng|công|khu|trạm))?|chủ\\s+(?:nhiệm|tọa|trì|đầu|hộ)|cán\\s+bộ|kế\\s+toán|công\\s+(?:an|chức)|đại\\s+(?:biểu|diện)|chi\\s+(?:hội|bộ|đoàn)|hội\\s+(?:phụ|nông|cựu|đồng|người|khuyến|chữ|trưởng|viên)|ban\\s+\\p{Ll}|tổ\\s+(?:trưởng|phó|dân|bảo)|thư\\s+ký|thủ\\s+quỹ|hiệu\\s+(?:trưởng|phó)|bác\\s+sĩ|giám\\s+đốc|giáo\\s+viên|đội\\s+(?:trưởng|phó|thuế)|[uủ][ỷy]\\s+(?:viên|ban)|nguyên\\s+(?:là|bí|chủ|trưởng|phó|cán)|cựu\\s+(?:chiến|thanh)|thường\\s+trực|y\\s+(?:tá|sĩ|tế)|học\\s+sinh|sinh\\s+viên|ubnd|hđnd|mttq|đảng\\s+(?:ủy|bộ|viên)|địa\\s+chính|tư\\s+pháp|lãnh\\s+đạo|nông\\s+dân|phụ\\s+nữ|đoàn\\s+(?:thanh|viên|thể|trưởng)|nhân\\s+dân|người\\s+(?:cao|dân|có|nghèo)|con\\s+(?:nhân|thôn|xóm|cử)|trạm|quý\\s+vị|mẹ\\s+việt';
/** The words that end a name: what the person is, and where. */
const notName = new RegExp(
  `(?:${posts}|thôn|xóm|bản|làng|xã|huyện|tỉnh|tổ\\s+dân\\s+phố|trường\\s+(?:tiểu|trung|mầm|thcs|thpt|th|học|đại))(?!\\p{L})`,
  'iuy',
);
/** Places and people of history that everybody calls so. */
const famous =
  /(?:Rịa|Nà|Đen|Trưng|Chúa|Chiểu|Đanh|Huyện Thanh Quan|(?:Triệu|Hồ|Tô)(?!\s+\p{Lu}))(?!\p{L})/uy;

const syllable = /(?:\p{Lu}['’])?\p{Lu}[\p{L}\p{M}]*(?![\p{L}\p{N}'’])/uy;
const blank = /[^\S\r\n\u00a0]+|\u00a0|[^\S\r\n]*\r?\n[^\S\r\n]*/uy;
const longestName = 5;

const matchAt = (pattern: RegExp, text: string, at: number): string | undefined => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
};

const isMiddle = (word: string): boolean => middleNames.has(word.toLowerCase());
const isFamily = (word: string | undefined): boolean => familyNames.has((word ?? '').toLowerCase());

/** Where text is all in capitals a name has no end of its own: it has one given name. */
const isComplete = (words: readonly string[]): boolean => {
  const last = words[words.length - 1] ?? '';
  return words.length > 1 ? !isMiddle(last) : words.length === 1 && !isFamily(last);
};

/** Whether a name that is written so far may go on in the next line, which begins a sentence otherwise. */
const goesOn = (words: readonly string[]): boolean => {
  const last = words[words.length - 1] ?? '';
  return words.length === 1 ? isFamily(last) : isMiddle(last);
};

interface WrittenName {
  readonly words: readonly string[];
  readonly end: number;
}

function nameAt(text: string, start: number, inCapitals: boolean): WrittenName {
  const words: string[] = [];
  let end = start;
  let at = start;
  while (words.length < longestName && matchAt(notName, text, at) === undefined) {
    const word = matchAt(syllable, text, at);
    if (word === undefined) break;
    words.push(word);
    end = at + word.length;
    if (inCapitals && isComplete(words)) break;
    const gap = matchAt(blank, text, end);
    if (gap === undefined || (/\n/.test(gap) && !goesOn(words))) break;
    at = end + gap.length;
  }
  return { words, end };
}

const afterPlace = new RegExp(`(?<!\\p{L})(?:${places}|${posts})\\s+$`, 'iu');
const beginsSentence = /(?:^|[.!?;:,\n“"(–-])\s*$/;
const sometimesName = /^(?:Anh|Em|Cháu|Bác|Cô|Chú|Thầy|Cậu|Cụ)$/;

/** `đường Bà Triệu`, `nước Anh`: no form of address. */
function isPartOfName(text: string, start: number, word: string, after: number): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  if (matchAt(famous, text, after) !== undefined && /^(?:Ông|Bà|bà|ông|Bác|bác|Cụ|cụ|Cô)$/.test(word))
    return true;
  if (/^\p{Lu}/u.test(word) && afterPlace.test(before)) return true;
  return sometimesName.test(word) && !beginsSentence.test(before);
}

/** A full name with `Văn` or `Thị`, which needs nothing before it. */
const fullName = /(?<!\p{L})\p{Lu}[\p{L}\p{M}]*\s+(?:Văn|Thị|VĂN|THỊ)\s+(?=\p{Lu})/gu;
const another = /\s*,?\s+(?:và|cùng)\s+(?=\p{Lu})/uy;

interface Span {
  readonly start: number;
  readonly end: number;
}

/** A form of address names anybody; what introduces a name, and capitals such as `CỤ THỂ`, only a full name. */
function isNamed(address: string, opening: string, words: readonly string[]): boolean {
  const isCapital = /\p{Lu}{2}/u.test(opening);
  if (address !== '' && (!isCapital || /^(?:ÔNG|BÀ)$/.test(address))) return words.length > 0;
  const isFull = words.length > 1 && isFamily(words[0]);
  return isFull && (!isCapital || (words.length > 2 && isMiddle(words[1] ?? '')));
}

function addressedNames(text: string): readonly Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(opener)) {
    const [whole, address = ''] = match;
    let start = match.index + whole.length;
    if (address !== '' && isPartOfName(text, match.index, address, start)) continue;
    const inCapitals = address.length > 1 && address === address.toUpperCase();
    const { words, end } = nameAt(text, start, inCapitals);
    if (!isNamed(match[1] ?? '', whole, words)) continue;
    spans.push({ start, end });
    // `ông Trần Thanh và Vũ Khải`
    const link = matchAt(another, text, end);
    if (link === undefined) continue;
    start = end + link.length;
    const second = nameAt(text, start, inCapitals);
    if (second.words.length > 1 && isFamily(second.words[0])) spans.push({ start, end: second.end });
  }
  return spans;
}

function fullNames(text: string): readonly Span[] {
  return [...text.matchAll(fullName)].flatMap((match): readonly Span[] => {
    const start = match.index;
    const { words, end } = nameAt(text, start, match[0] === match[0].toUpperCase());
    const isName = words.length > 2 && isFamily(words[0]);
    return isName && !afterPlace.test(text.slice(Math.max(0, start - 40), start)) ? [{ start, end }] : [];
  });
}

/** `ông nguyễn văn bình`, as it is typed in haste: a form of address, a family name, Văn or Thị, and the given name. */
const smallName = new RegExp(
  `(?<=(?<!\\p{L})(?:${addressed})\\s+)(\\p{Ll}+)\\s+(?:văn|thị)\\s+\\p{Ll}+(?!\\p{L})`,
  'gu',
);

const smallNames = (text: string): readonly Span[] =>
  [...text.matchAll(smallName)].flatMap(({ 0: name, 1: family, index }) =>
    isFamily(family) ? [{ start: index, end: index + name.length }] : [],
  );

/** Replaces names of people: after a form of address or what introduces somebody, and full names with `Văn` or `Thị`. */
export function withoutNames(text: string, instead: string): string {
  const spans = [...addressedNames(text), ...fullNames(text), ...smallNames(text)].sort(
    (a, b) => a.start - b.start,
  );
  let rest = '';
  let at = 0;
  for (const { start, end } of spans) {
    if (start < at) continue;
    rest += text.slice(at, start) + instead;
    at = end;
  }
  return rest + text.slice(at);
}
