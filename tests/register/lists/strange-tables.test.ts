import { accountOf, type StrangeList } from '../../support/lists/pasted-people';

const lists: readonly StrangeList[] = [
  {
    kind: 'a label and a value on each line',
    pasted: [
      'Họ và tên: Nguyễn Văn An',
      'Chức vụ: Trưởng thôn',
      'Điện thoại: 0912345721',
      '',
      'Họ và tên: Trần Thị Bình',
      'Chức vụ: Công dân',
      'SĐT: 0912345722',
    ],
    account: [
      '1 Nguyễn Văn An | Trưởng thôn | 0912345721',
      '2 continued',
      '3 continued',
      '5 Trần Thị Bình | Công dân | 0912345722',
      '6 continued',
      '7 continued',
    ],
  },
  {
    kind: 'labels within the line of a person',
    pasted: [
      'Họ tên: Nguyễn Văn An, chức vụ: Trưởng thôn, SĐT: 0912345721, thôn Đông',
      'Ông: Lê Văn Cường - CV: Bí thư chi bộ - ĐT: 0912345722',
    ],
    account: [
      '1 Nguyễn Văn An | Trưởng thôn | Thôn Đông | 0912345721',
      '2 Ông Lê Văn Cường | Bí thư chi bộ | CV | 0912345722',
    ],
  },
  {
    kind: 'two tables with other columns, a village above each',
    pasted: [
      'I. THÔN ĐÔNG',
      'STT\tHọ và tên\tChức vụ\tSĐT',
      '1\tNguyễn Văn An\tTrưởng thôn\t0912345601',
      '',
      'II. THÔN ĐOÀI',
      'STT\tHọ và tên\tSĐT\tChức vụ',
      '1\tTrần Thị Bình\t0912345602\tBí thư chi bộ',
    ],
    account: [
      '1 heading: Thôn Đông',
      '2 headers',
      '3 Nguyễn Văn An | Trưởng thôn | Thôn Đông | 0912345601',
      '5 heading: Thôn Đoài',
      '6 headers',
      '7 Trần Thị Bình | Bí thư chi bộ | Thôn Đoài | 0912345602',
    ],
  },
  {
    kind: 'two halves side by side',
    pasted: [
      'STT\tHọ và tên\tThôn\tSTT\tHọ và tên\tThôn',
      '1\tNguyễn Văn An\tThôn Đông\t3\tLê Văn Cường\tThôn Đoài',
      '2\tTrần Thị Bình\tThôn Đông\t4\tPhạm Thị Dung\tThôn Đoài',
    ],
    account: [
      '1 headers',
      '2 Nguyễn Văn An | Thôn Đông',
      '3 Trần Thị Bình | Thôn Đông',
      '1 headers',
      '2 Lê Văn Cường | Thôn Đoài',
      '3 Phạm Thị Dung | Thôn Đoài',
    ],
  },
  {
    kind: 'a name in three columns',
    pasted: ['STT\tHọ\tTên đệm\tTên\tThôn', '1\tNguyễn\tVăn\tAn\tThôn Đông', '2\tTrần\tThị\tBình\tThôn Đoài'],
    account: ['1 headers', '2 Nguyễn Văn An | Thôn Đông', '3 Trần Thị Bình | Thôn Đoài'],
  },
  {
    kind: 'totals of every kind',
    pasted: [
      'STT\tHọ và tên\tThôn',
      '1\tNguyễn Văn An\tThôn Đông',
      'Cộng thôn Đông: 1 người\t\t',
      '2\tTrần Thị Bình\tThôn Đoài',
      'Tổng số: 02 đại biểu (Hai đại biểu)\t\t',
      'TỔNG CỘNG\t\t2',
      'Bằng chữ: Hai người./.\t\t',
    ],
    account: [
      '1 headers',
      '2 Nguyễn Văn An | Thôn Đông',
      '3 sum',
      '4 Trần Thị Bình | Thôn Đoài',
      '5 sum',
      '6 sum',
      '7 nameless',
    ],
  },
  {
    kind: 'a composition without people',
    pasted: ['STT\tThành phần\tSố lượng', '1\tBí thư chi bộ, Trưởng thôn\t10', '2\tĐại diện hộ dân\t50'],
    account: ['1 headers', '2 nameless', '3 heading: Đại diện Nhân dân'],
  },
  {
    kind: 'remarks in brackets',
    pasted: [
      '1. Nguyễn Văn An (1970) - thôn Đông',
      '2. Trần Thị Bình (SN 1982, thôn Đoài, 0912345678)',
      '3. Lê Văn Cường [thôn 1]',
    ],
    account: [
      '1 Nguyễn Văn An | Thôn Đông | 1970',
      '2 Trần Thị Bình | Thôn Đoài | 0912345678 | SN 1982',
      '3 Lê Văn Cường | Thôn 1',
    ],
  },
  {
    kind: 'a column of phones with words',
    pasted: [
      'Họ và tên\tĐiện thoại\tThôn',
      'Nguyễn Văn An\t0912345678; 0987654321\tThôn Đông',
      'Trần Thị Bình\tkhông có\tThôn Đông',
      'Lê Văn Cường\t(vợ) 0912345679\tThôn Đông',
      'Phạm Văn D\t+84-912-345-680\tThôn Đông',
      'Vũ Văn E\t0912345681 - Zalo\tThôn Đông',
      'Đỗ Văn G\tdùng chung số ông An\tThôn Đông',
      'Hồ Văn H\t123456\tThôn Đông',
    ],
    account: [
      '1 headers',
      '2 Nguyễn Văn An | Thôn Đông | 0912345678 | ĐT khác: 0987654321',
      '3 Trần Thị Bình | Thôn Đông',
      '4 Lê Văn Cường | Thôn Đông | 0912345679 | vợ',
      '5 Phạm Văn D | Thôn Đông | 0912345680',
      '6 Vũ Văn E | Thôn Đông | 0912345681 | Zalo',
      '7 Đỗ Văn G | Thôn Đông | dùng chung số ông An',
      '8 Hồ Văn H | Thôn Đông | 123456',
    ],
  },
  {
    kind: 'upland villages and names',
    pasted: [
      'TT\tHọ và tên\tBản',
      '1\tGiàng A Páo\tBản Mèo',
      '2\tVừ Thị Mỷ\tBản Mèo',
      '3\tY Bhăm\tBuôn Ê',
      "4\tK'Brừ\tBuôn Ê",
      '5\tThạch Sô Phi\tPhum 2',
    ],
    account: [
      '1 headers',
      '2 Giàng A Páo | Bản Mèo',
      '3 Vừ Thị Mỷ | Bản Mèo',
      '4 Y Bhăm | Buôn Ê',
      "5 K'Brừ | Buôn Ê",
      '6 Thạch Sô Phi | Phum 2',
    ],
  },
  {
    kind: 'groups in the words of the list',
    pasted: [
      'TT\tHọ và tên\tChức vụ\tĐơn vị công tác\tThành phần',
      '1\tNguyễn Văn An\tChủ tịch\tUBND xã\tLãnh đạo UBND',
      '2\tTrần Thị Bình\tHiệu trưởng\tTrường Tiểu học\t',
      '3\tLê Văn Cường\tPhó Bí thư TT\tĐảng ủy xã\tđại biểu mời',
      '4\tPhạm Thị Dung\tCT Hội LHPN\tHội LHPN xã\t',
    ],
    account: [
      '1 headers',
      '2 Nguyễn Văn An | Chủ tịch | UBND xã',
      '3 Trần Thị Bình | Hiệu trưởng | Trường Tiểu học',
      '4 Lê Văn Cường | Phó Bí thư TT | Đảng ủy xã | Thành phần: đại biểu mời',
      '5 Phạm Thị Dung | CT Hội LHPN | Hội LHPN xã',
    ],
  },
  {
    kind: 'numbers of every kind',
    pasted: [
      '1.1. Ông Nguyễn Văn An - Trưởng thôn Đông',
      '1.2. Bà Trần Thị Bình - Bí thư chi bộ thôn Đoài',
      '(3) Lê Văn Cường',
      '4-Phạm Văn D',
      '05.Vũ Văn E',
      'STT 6: Đỗ Văn G',
    ],
    account: [
      '1 Ông Nguyễn Văn An | Trưởng thôn Đông | Thôn Đông',
      '2 Bà Trần Thị Bình | Bí thư chi bộ thôn Đoài | Thôn Đoài',
      '3 Lê Văn Cường',
      '4 Phạm Văn D',
      '5 Vũ Văn E',
      '6 Đỗ Văn G | STT 6',
    ],
  },
  {
    kind: 'offices over their people',
    pasted: [
      'Thường trực Đảng ủy:',
      'Đ/c Nguyễn Văn An - Bí thư',
      'Đ/c Trần Thị Bình - Phó Bí thư',
      'UBND xã:',
      'Đ/c Lê Văn Cường - Chủ tịch',
      'Các hội đoàn thể:',
      'Bà Phạm Thị Dung - Chủ tịch Hội LHPN',
    ],
    account: [
      '1 heading: Thường trực, Ban Thường vụ Đảng ủy',
      '2 Đồng chí Nguyễn Văn An | Bí thư',
      '3 Đồng chí Trần Thị Bình | Phó Bí thư',
      '4 heading: Lãnh đạo UBND',
      '5 Đồng chí Lê Văn Cường | Chủ tịch',
      '6 heading: Ủy ban MTTQ và các tổ chức chính trị - xã hội',
      '7 Bà Phạm Thị Dung | Chủ tịch Hội LHPN',
    ],
  },
  {
    kind: 'English headings, addresses as a mail program writes them',
    pasted: [
      'Name\tEmail',
      'Nguyễn Văn An\tNguyễn Văn An <an@xa.example>',
      'Trần Thị Bình\tmailto:binh@xa.example',
    ],
    account: ['1 headers', '2 Nguyễn Văn An | an@xa.example', '3 Trần Thị Bình | binh@xa.example'],
  },
];

describe('a list whose lines are no plain table of people', () => {
  it.each(lists)('is read line by line: $kind', ({ pasted, account }) => {
    expect(accountOf(pasted.join('\n'))).toEqual(account);
  });
});
