import { readVillages } from '../../../src/register/lists/read-villages';
import { accountOf, type StrangeList } from '../../support/lists/pasted-people';

const lists: readonly StrangeList[] = [
  {
    kind: 'a village of which a page has only the total',
    pasted: [
      'THÔN ĐÔNG',
      'Cộng trang 1: 12 người',
      'Chuyển trang sau: 12',
      'THÔN ĐOÀI',
      'Mang sang: 12',
      'Nguyễn Văn An - Trưởng thôn',
    ],
    account: [
      '1 heading: Thôn Đông',
      '2 count',
      '3 sum',
      '4 heading: Thôn Đoài',
      '5 sum',
      '6 Nguyễn Văn An | Trưởng thôn | Thôn Đoài',
    ],
  },
  {
    kind: 'a village with its number of people, under headings',
    pasted: [
      'STT\tHọ và tên\tChức vụ',
      '\tThôn Đông: 2 người\t',
      '1\tNguyễn Văn An\tTrưởng thôn',
      '\tThôn Đoài - 15 đại biểu\t',
      '2\tTrần Thị Bình\tCông dân',
    ],
    account: [
      '1 headers',
      '2 heading: Thôn Đông',
      '3 Nguyễn Văn An | Trưởng thôn | Thôn Đông',
      '4 heading: Thôn Đoài',
      '5 Trần Thị Bình | Công dân | Thôn Đoài',
    ],
  },
  {
    kind: 'groups of which a table has only the numbers',
    pasted: [
      'STT\tThành phần\tSố lượng',
      '1\tThường trực Đảng ủy\t3',
      '2\tLãnh đạo UBND\t2',
      'Tổng cộng\t\t5',
    ],
    account: [
      '1 headers',
      '2 heading: Thường trực, Ban Thường vụ Đảng ủy',
      '3 heading: Lãnh đạo UBND',
      '4 sum',
    ],
  },
  {
    kind: 'two posts joined by "kiêm:"',
    pasted: [
      'Nguyễn Văn An - Bí thư chi bộ, kiêm: Trưởng thôn Đông',
      'Trần Văn Bình - Phó Chủ tịch HĐND; Kiêm nhiệm: Trưởng thôn Đoài',
    ],
    account: [
      '1 Nguyễn Văn An | Bí thư chi bộ kiêm Trưởng thôn Đông | Thôn Đông',
      '2 Trần Văn Bình | Phó Chủ tịch HĐND kiêm Trưởng thôn Đoài | Thôn Đoài',
    ],
  },
  {
    kind: 'numbers and telephones of a message',
    pasted: ['1️⃣ Ông Nguyễn Văn An – Trưởng thôn 📞 0912.345.678', '2️⃣ Bà Trần Thị Bình – CTMT ☎ 0912 345 679'],
    account: ['1 Ông Nguyễn Văn An | Trưởng thôn | 0912345678', '2 Bà Trần Thị Bình | CTMT | 0912345679'],
  },
  {
    kind: 'posts that nobody holds',
    pasted: [
      'Họ và tên\tChức vụ\tThôn',
      '(khuyết)\tTrưởng thôn\tThôn Đông',
      'Chưa bầu\tBí thư\tThôn Đoài',
      'Đang khuyết\tTrưởng ban CTMT\tThôn 1',
      'Trần Thị Bình\tTrưởng thôn\tThôn 1',
    ],
    account: [
      '1 headers',
      '2 nameless',
      '3 nameless',
      '4 nameless',
      '5 Trần Thị Bình | Trưởng thôn | Thôn 1',
    ],
  },
  {
    kind: 'a name of religion',
    pasted: ['Thích Minh Đức (thế danh Nguyễn Văn Bê) - Trụ trì chùa Mẫu'],
    account: ['1 Thích Minh Đức | Trụ trì chùa Mẫu | thế danh Nguyễn Văn Bê'],
  },
  {
    kind: 'one heading for every contact',
    pasted: ['Họ và tên\tLiên hệ', 'Nguyễn Văn An\tan@xa.vn - 0912345678', 'Trần Thị Bình\tzalo: 0912345679'],
    account: ['1 headers', '2 Nguyễn Văn An | 0912345678 | an@xa.vn', '3 Trần Thị Bình | 0912345679'],
  },
  {
    kind: 'names beside a heading that begins like a name',
    pasted: ['Họ và tên\tLý do mời', 'Nguyễn Văn An\tHộ tiêu biểu', 'Trần Thị Bình\tCó đơn'],
    account: [
      '1 headers',
      '2 Nguyễn Văn An | Lý do mời: Hộ tiêu biểu',
      '3 Trần Thị Bình | Lý do mời: Có đơn',
    ],
  },
  {
    kind: 'two phones with only a dash between them, and Đ.c',
    pasted: [
      'Họ và tên\tSĐT',
      'Đ.c Nguyễn Văn An\t0912345678-0912345679',
      'Trần Thị Bình\t0912 345 680-0912 345 681',
    ],
    account: [
      '1 headers',
      '2 Đồng chí Nguyễn Văn An | 0912345678 | ĐT khác: 0912345679',
      '3 Trần Thị Bình | 0912345680 | ĐT khác: 0912345681',
    ],
  },
];

describe('a further list from somebody who does not know the register', () => {
  it.each(lists)('$kind', ({ pasted, account }) => {
    expect(accountOf(pasted.join('\n'))).toEqual(account);
  });
});

describe('a further list of villages', () => {
  const read = (...pasted: readonly string[]) => {
    const { villages, ignored } = readVillages(pasted.join('\n'));
    return { villages: villages.map(({ draft }) => draft), ignored };
  };

  it('may have the village merged over the rows of its people', () => {
    expect(
      read(
        'Thôn\tHọ và tên\tChức vụ',
        'Thôn Đông\tNguyễn Văn An\tBí thư chi bộ',
        '\tTrần Văn Bình\tTrưởng thôn',
        '\tLê Thị Cúc\tTrưởng ban CTMT',
        'Thôn Đoài\tPhạm Văn Dũng\tTrưởng thôn',
      ),
    ).toEqual({
      villages: [
        {
          name: 'Thôn Đông',
          partySecretary: 'Nguyễn Văn An',
          villageHead: 'Trần Văn Bình',
          frontHead: 'Lê Thị Cúc',
        },
        { name: 'Thôn Đoài', villageHead: 'Phạm Văn Dũng' },
      ],
      ignored: ['Thôn, Họ và tên, Chức vụ'],
    });
  });

  it('may have post and name in one piece', () => {
    expect(
      read(
        'Thôn Đông: Bí thư Nguyễn Văn An, Trưởng thôn Trần Văn Bình',
        'Thôn Đoài: khuyết Bí thư; Trưởng thôn: Lê Cường',
      ),
    ).toEqual({
      villages: [
        { name: 'Thôn Đông', partySecretary: 'Nguyễn Văn An', villageHead: 'Trần Văn Bình' },
        { name: 'Thôn Đoài', villageHead: 'Lê Cường' },
      ],
      ignored: [],
    });
  });
});
