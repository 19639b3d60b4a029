const between = (from: number, to: number): readonly string[] =>
  Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index));

const controls = [...between(0, 0x1f), ...between(0x7f, 0x87), '\u2028', '\u2029'].flatMap((sign) => [
  `Đường${sign}hỏng`,
]);

/** Invisible marks: directions, joiners, variation selectors, tags. */
const invisible = [
  ...between(0x200b, 0x200f),
  ...between(0x202a, 0x202e),
  ...between(0x2060, 0x2064),
  ...between(0x2066, 0x2069),
  '\u00ad',
  '\u034f',
  '\u061c',
  '\u180e',
  '\ufeff',
  '\ufe0f',
  '\u{e0001}',
  '\u{e0041}',
].flatMap((sign) => [`Nguyễn${sign}Văn An`, `${sign}Trung Hậu${sign}`]);

const name = 'Nguyễn Thị Ngọc Ánh';

const encodings = [
  name.normalize('NFD'),
  name.normalize('NFKD'),
  'Hoằng Hóa'.normalize('NFD'),
  'Hoa\u0301',
  'o\u0301\u0302',
  'e\u0323\u0302',
  'Ðặng Văn Ƌ',
  'Ɖường',
  // Fonts from before Unicode: TCVN3, then VNI.
  'NguyÔn V¨n An',
  '§¹i diÖn Nh©n d©n',
  'Ủy ban nh©n d©n x·',
  'Nguyeãn Vaên An',
  'Ñöôøng hoûng',
  'Hoäi nghò ñoái thoaïi',
  // UTF-8 read as Latin-1.
  'Nguyá»n VÄn An',
  'İstanbul ı ß ﬁ K',
  'Ａｎ　Ｖăｎ',
  'А. Оаеор',
  'مرحبا',
  'שלום',
  'ทดสอบ',
  '对话会议',
  'क्षत्रिय',
  `Z${'\u0301\u0302\u0323'.repeat(40)}algo`,
];

const signs = [
  '😀',
  '👨‍👩‍👧‍👦',
  '👍🏽',
  '🇻🇳',
  '1️⃣',
  '❤️',
  '𝕳𝖔̣𝖕',
  '𠜎',
  '\ud800',
  '\udc00',
  'a\ud83d',
  '\ude00b',
  '\udc00\ud800',
  `${'\ud83d'}x${'\ude00'}`,
  '\uf0b7 gạch đầu dòng',
  '\ue000',
  '\ufffd',
  '\ufffe',
  '\uffff',
  '\u{1fffe}',
  '\u{10ffff}',
  '…',
  '“trích”',
  '– — ‑',
];

export const unicode: readonly string[] = [...controls, ...invisible, ...encodings, ...signs];
