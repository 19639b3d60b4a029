const guest = 'moi@example.vn';
const attacker = 'ke-gian@example.com';

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
].flatMap((mark) => [`${guest}${mark}${attacker}`, `${guest}${mark}`, `${mark}${guest}${mark}${attacker}`]);

const headers = ['Bcc', 'Cc', 'To', 'Subject', 'Content-Type', 'X-Mau'].flatMap((header) =>
  ['\r\n', '\n', '\r', '%0d%0a', '\\r\\n', '\u2028'].map((end) => `${guest}${end}${header}: ${attacker}`),
);

const shapes = [
  `Người mời <${guest}>`,
  `<${guest}>`,
  `<${guest}>,<${attacker}>`,
  `"${guest}"<${attacker}>`,
  `${guest} <${attacker}>`,
  `${guest}(${attacker})`,
  `mailto:${guest}`,
  `mailto:${guest}?cc=${attacker}`,
  `${guest}?bcc=${attacker}`,
  `@${attacker}`,
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

/** Texts for address fields that could reach other people or start a header. */
export const addresses: readonly string[] = [...joined, ...headers, ...shapes];
