import { accountOf, remarksIn, type StrangeList } from '../../support/lists/pasted-people';

const lists: readonly StrangeList[] = [
  {
    kind: 'a village merged over its people, as Excel copies it',
    pasted: [
      'STT\tThôn\tHọ và tên\tChức vụ',
      '1\tThôn Đông\tNguyễn Văn An\tTrưởng thôn',
      '2\t\tTrần Thị Bình\tCông dân',
      '3\t\tLê Văn Cường\tCông dân',
      '4\tThôn Đoài\tPhạm Thị Dung\tTrưởng thôn',
      '5\t\tHoàng Văn Em\tCông dân',
    ],
    account: [
      '1 headers',
      '2 Nguyễn Văn An | Trưởng thôn | Thôn Đông',
      '3 Trần Thị Bình | Công dân | Thôn Đông',
      '4 Lê Văn Cường | Công dân | Thôn Đông',
      '5 Phạm Thị Dung | Trưởng thôn | Thôn Đoài',
      '6 Hoàng Văn Em | Công dân | Thôn Đoài',
    ],
  },
  {
    kind: 'a merged village in the last column, whose blank cells end the line',
    pasted: [
      'Họ và tên\tChức vụ\tThôn',
      'Nguyễn Văn An\tTrưởng thôn\tThôn Đông',
      'Trần Thị Bình\tCông dân',
      'Phạm Thị Dung\tTrưởng thôn\tThôn Đoài',
      'Hoàng Văn Em\tCông dân',
    ],
    account: [
      '1 headers',
      '2 Nguyễn Văn An | Trưởng thôn | Thôn Đông',
      '3 Trần Thị Bình | Công dân | Thôn Đông',
      '4 Phạm Thị Dung | Trưởng thôn | Thôn Đoài',
      '5 Hoàng Văn Em | Công dân | Thôn Đoài',
    ],
  },
  {
    kind: 'a merged unit beside a merged village',
    pasted: [
      'STT\tHọ và tên\tChức vụ\tĐơn vị\tThôn',
      '1\tNguyễn Văn An\tChủ tịch\tHội Nông dân\t',
      '2\tTrần Thị Bình\tPhó Chủ tịch\t\t',
      '3\tLê Văn Cường\tBí thư\tĐoàn Thanh niên\t',
      '4\tPhạm Thị Dung\tPhó Bí thư\t\t',
    ],
    account: [
      '1 headers',
      '2 Nguyễn Văn An | Chủ tịch | Hội Nông dân',
      '3 Trần Thị Bình | Phó Chủ tịch | Hội Nông dân',
      '4 Lê Văn Cường | Bí thư | Đoàn Thanh niên',
      '5 Phạm Thị Dung | Phó Bí thư | Đoàn Thanh niên',
    ],
  },
  {
    kind: 'merged words for a group, and posts that say their own',
    pasted: [
      'STT\tThành phần\tHọ và tên\tChức vụ',
      '1\tĐại biểu khách mời\tNguyễn Văn An\tNghệ nhân',
      '2\t\tTrần Thị Bình\tGià làng',
      '3\tCác hội\tLê Văn Cường\tHội viên',
      '4\t\tPhạm Thị Dung\tHiệu trưởng',
    ],
    account: [
      '1 headers',
      '2 Nguyễn Văn An | Nghệ nhân | Thành phần: Đại biểu khách mời',
      '3 Trần Thị Bình | Già làng | Thành phần: Đại biểu khách mời',
      '4 Lê Văn Cường | Hội viên | Thành phần: Các hội',
      '5 Phạm Thị Dung | Hiệu trưởng',
    ],
  },
  {
    kind: 'a heading over another part, under which no merged cell reaches',
    pasted: [
      'STT\tHọ và tên\tChức vụ\tThôn',
      '1\tNguyễn Văn An\tTrưởng thôn\tThôn Đông',
      '2\tTrần Thị Bình\tCông dân\t',
      '3\tLê Văn Cường\tCông dân\tThôn Đoài',
      '4\tPhạm Thị Dung\tCông dân\t',
      'II. Thường trực HĐND xã\t\t\t',
      '5\tHoàng Văn Em\tPhó Chủ tịch HĐND xã\t',
    ],
    account: [
      '1 headers',
      '2 Nguyễn Văn An | Trưởng thôn | Thôn Đông',
      '3 Trần Thị Bình | Công dân | Thôn Đông',
      '4 Lê Văn Cường | Công dân | Thôn Đoài',
      '5 Phạm Thị Dung | Công dân | Thôn Đoài',
      '6 heading: Thường trực HĐND',
      '7 Hoàng Văn Em | Phó Chủ tịch HĐND xã',
    ],
  },
  {
    kind: 'somebody of the commune among people of villages',
    pasted: [
      'STT\tHọ và tên\tChức vụ\tThôn',
      '1\tNguyễn Văn An\tTrưởng thôn\tThôn Đông',
      '2\tTrần Thị Bình\tCông dân\t',
      '3\tLê Văn Cường\tTrưởng thôn\tThôn Đoài',
      '4\tPhạm Thị Dung\tCông dân\t',
      '5\tHoàng Văn Em\tPhó Chủ tịch UBND xã\t',
    ],
    account: [
      '1 headers',
      '2 Nguyễn Văn An | Trưởng thôn | Thôn Đông',
      '3 Trần Thị Bình | Công dân | Thôn Đông',
      '4 Lê Văn Cường | Trưởng thôn | Thôn Đoài',
      '5 Phạm Thị Dung | Công dân | Thôn Đoài',
      '6 Hoàng Văn Em | Phó Chủ tịch UBND xã',
    ],
  },
  {
    kind: 'a village written in each line but one',
    pasted: [
      'STT\tHọ và tên\tThôn',
      '1\tNguyễn Văn An\tThôn Đông',
      '2\tTrần Thị Bình\tThôn Đông',
      '3\tLê Văn Cường\t',
      '4\tPhạm Thị Dung\tThôn Đoài',
    ],
    account: [
      '1 headers',
      '2 Nguyễn Văn An | Thôn Đông',
      '3 Trần Thị Bình | Thôn Đông',
      '4 Lê Văn Cường',
      '5 Phạm Thị Dung | Thôn Đoài',
    ],
  },
];

describe('merged cells of a pasted table', () => {
  it.each(lists)('$kind', ({ pasted, account }) => {
    expect(accountOf(pasted.join('\n'))).toEqual(account);
  });

  it('are doubtful where one value stands over all, and the line says whence it has its village', () => {
    const pasted = ['STT\tHọ và tên\tThôn', '1\tNguyễn Văn An\tThôn Đông', '2\tTrần Thị Bình\t'].join('\n');
    expect(accountOf(pasted)).toEqual([
      '1 headers',
      '2 Nguyễn Văn An | Thôn Đông',
      '3 Trần Thị Bình | Thôn Đông',
    ]);
    expect(remarksIn(pasted)).toEqual([[], ['merged-cell']]);
  });
});
