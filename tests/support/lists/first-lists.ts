/** Lists as an office has them, for the first day: made up, and untidy as such lists are. */

const heads = ['Nguyễn Văn', 'Trần Thị', 'Lê Văn', 'Phạm Thị', 'Hoàng Văn', 'Vũ Thị', 'Đặng Văn', 'Bùi Thị'];
const given = [
  'An',
  'Bình',
  'Cường',
  'Dung',
  'Giang',
  'Hải',
  'Lan',
  'Minh',
  'Nga',
  'Phúc',
  'Quý',
  'Sơn',
  'Thu',
  'Vinh',
  'Yến',
];

const nameAt = (index: number): string =>
  `${heads[index % heads.length]} ${given[Math.floor(index / heads.length) % given.length]}`;

const firstVillages = ['Thôn Đông', 'Thôn Tây', 'Thôn Nam', 'Thôn Bắc', 'Thôn Trung'];

/** A table of Word: headings, numbers, one post left open and one held twice. */
export const villageList = [
  'STT\tThôn\tBí thư chi bộ\tTrưởng thôn\tTrưởng ban CTMT\tSĐT',
  '1\tThôn Đông\tÔng Đỗ Văn Khải\tBà Đỗ Thị Kiên\tĐỗ Văn Khoa\t0912 345 601',
  '2\tThôn Tây\tLý Văn Lâm\tLý Văn Lâm\tLý Thị Liên\t0912.345.602',
  '3\tThôn Nam\tNGÔ VĂN MẠNH\tNgô Thị Mai\tNgô Văn Mùi\t',
  '4\tThôn Bắc\tHồ Văn Nhân\tHồ Thị Nhài\t\t0912345604',
  '5\tThôn Trung\tPhan Văn Phú\tPhan Thị Phượng\tPhan Văn Phong\t0912345605',
].join('\n');

const officials = [
  'Đ/c Tạ Văn Tâm\tBí thư Đảng ủy\tĐảng ủy xã',
  'Đ/c Tạ Thị Tuyết\tPhó Bí thư Đảng ủy\tĐảng ủy xã',
  'Mai Văn Toàn\tPhó Chủ tịch HĐND\tHĐND xã',
  'Mai Thị Thoa\tChủ tịch UB MTTQ\tUBMTTQ xã',
  'Cao Văn Uy\tTrưởng Công an xã\tCông an xã',
  'Cao Thị Uyên\tHiệu trưởng\tTrường Tiểu học',
  'Đinh Văn Việt\tTrạm trưởng\tTrạm Y tế',
  'Đinh Thị Vân\tGiám đốc\tHTX Nông nghiệp',
];

/** Sixty lines with five mistakes: a short phone, an unknown village, somebody twice, a line without a name, a bad mail. */
export const peopleList = (): string => {
  const lines = ['DANH SÁCH ĐẠI BIỂU', 'STT\tHọ và tên\tChức vụ\tĐơn vị\tThôn\tĐiện thoại\tEmail'];
  let number = 0;
  const add = (line: string): void => {
    number += 1;
    lines.push(`${number}\t${line}`);
  };
  lines.push('I. Đại biểu cơ quan, đơn vị');
  for (const official of officials) add(`${official}\t\t\t`);
  lines.push('II. Đại diện Nhân dân');
  for (const [place, village] of firstVillages.entries())
    for (let index = 0; index < 9; index += 1) {
      const person = place * 9 + index;
      add(`${nameAt(person)}\tCông dân\t\t${village}\t0987 65${String(4000 + person)}\t`);
    }
  add('Trịnh Văn Xuân\tCông dân\t\tThôn Đông\t09123\t');
  add('Trịnh Thị Xoan\tCông dân\t\tThôn Thượng\t0987654101\t');
  add(`${nameAt(0)}\tCông dân\t\tThôn Đông\t0987 654000\t`);
  lines.push('\t\tCông dân\t\tThôn Tây\t0987654102\t');
  add('Trịnh Văn Ý\tCông dân\t\tThôn Nam\t0987654103\ty@@xa');
  return lines.join('\n');
};
