const one = 'moi@example.vn';
const other = 'ke-gian@example.com';

const joined = [
  ',',
  ', ',
  ';',
  ' ',
  '\t',
  '\n',
  '\r\n',
  '\r',
  '\u0000',
  '\u0085',
  '\u2028',
  '|',
  ' và ',
  '，',
  '\u200b,',
].flatMap((mark) => [`${one}${mark}${other}`, `${one}${mark}`, `${mark}${one}${mark}${other}`]);

const headers = ['Bcc', 'Cc', 'To', 'Subject', 'Content-Type', 'X-Mau'].flatMap((header) =>
  ['\r\n', '\n', '\r', '%0d%0a', '\\r\\n', '\u2028'].map((end) => `${one}${end}${header}: ${other}`),
);

const shapes = [
  `Người mời <${one}>`,
  `<${one}>`,
  `<${one}>,<${other}>`,
  `"${one}"<${other}>`,
  `${one} <${other}>`,
  `${one}(${other})`,
  `mailto:${one}`,
  `mailto:${one}?cc=${other}`,
  `${one}?bcc=${other}`,
  `@${other}`,
  'moi@',
  '@',
  'moi',
  'moi@example',
  'moi@@example.vn',
  'moi@example..vn',
  '.moi@example.vn',
  'moi.@example.vn',
  'moi@-example.vn',
  'moi@example.vn.',
  'moi@[127.0.0.1]',
  'moi@127.0.0.1',
  '"moi nha"@example.vn',
  "moi'@example.vn",
  'moi%ke-gian.example@example.vn',
  'moi!x@example.vn',
  'moi\\@example.vn',
  'mоi@example.vn',
  'moi@exаmple.vn',
  'moi@ví-dụ.vn',
  '\u202emoi@example.vn',
  'moi\u200b@example.vn',
  'moi＠example.vn',
  'nhóm: moi@example.vn, x@example.vn;',
  `${'a'.repeat(65)}@example.vn`,
  `moi@${'a'.repeat(64)}.vn`,
  `moi@${'a.'.repeat(130)}vn`,
  'MOI@EXAMPLE.VN',
  'moi+hoi-nghi@example.vn',
  '=moi@example.vn',
  '-moi@example.vn',
  '+moi@example.vn',
];

/** Texts for a field of addresses that could reach somebody else, or begin a header. */
export const addresses: readonly string[] = [...joined, ...headers, ...shapes];
