import { readVillages } from '../../../src/register/lists/read-villages';
import { villageList } from '../../support/lists/first-lists';

const rows = (text: string) =>
  readVillages(text).villages.map(({ draft: { name, partySecretary, villageHead, frontHead, phone } }) =>
    [name, partySecretary, villageHead, frontHead, phone].map((cell) => cell ?? '').join(' | '),
  );

const east = 'Thôn Đông | Đỗ Văn Khải | Đỗ Thị Kiên | Đỗ Văn Khoa | 0912345601';

describe('a list of villages', () => {
  it('is a table with headings in any order, numbers, forms of address and capitals', () => {
    expect(rows(villageList)).toEqual([
      'Thôn Đông | Ông Đỗ Văn Khải | Bà Đỗ Thị Kiên | Đỗ Văn Khoa | 0912 345 601',
      'Thôn Tây | Lý Văn Lâm | Lý Văn Lâm | Lý Thị Liên | 0912.345.602',
      'Thôn Nam | Ngô Văn Mạnh | Ngô Thị Mai | Ngô Văn Mùi | ',
      'Thôn Bắc | Hồ Văn Nhân | Hồ Thị Nhài |  | 0912345604',
      'Thôn Trung | Phan Văn Phú | Phan Thị Phượng | Phan Văn Phong | 0912345605',
    ]);
    expect(rows('Trưởng thôn\tTên thôn\nĐỗ Thị Kiên\tThôn Đông')).toEqual([
      'Thôn Đông |  | Đỗ Thị Kiên |  | ',
    ]);
  });

  it('is a table without headings, in the order of the posts', () => {
    expect(rows('1\tThôn Đông\tĐỗ Văn Khải\tĐỗ Thị Kiên\tĐỗ Văn Khoa')).toEqual([
      'Thôn Đông | Đỗ Văn Khải | Đỗ Thị Kiên | Đỗ Văn Khoa | ',
    ]);
  });

  it('is a list of people with their posts under or beside their village', () => {
    const under = [
      'Thôn Đông',
      'Đỗ Văn Khải\tBí thư chi bộ',
      'Đỗ Thị Kiên, 0912345601\tTrưởng thôn',
      'Đỗ Văn Khoa\tTrưởng ban công tác Mặt trận',
    ];
    expect(rows(under.join('\n'))).toEqual([east]);
    expect(rows('Đỗ Văn Khải\tBí thư chi bộ kiêm Trưởng thôn\tThôn Đông')).toEqual([
      'Thôn Đông | Đỗ Văn Khải | Đỗ Văn Khải |  | ',
    ]);
  });

  it('says what is doubtful and keeps what names no village apart', () => {
    const text = [
      'Tên thôn\tBí thư chi bộ\tTrưởng thôn\tTrưởng ban CTMT',
      'Thôn Đông\tĐỗ Văn Khải\t123\t',
      'Thôn Tây\t\t\t',
      'thôn tây\tLý Văn Lâm\tLý Văn Lâm\tLý Thị Liên',
      '\tGhi chú cuối\t\t',
    ].join('\n');
    const { villages, ignored } = readVillages(text);
    expect(villages.map(({ draft, remarks }) => [draft.name, remarks])).toEqual([
      [
        'Thôn Đông',
        [
          { kind: 'vacant', post: 'front-head' },
          { kind: 'odd-name', name: '123' },
        ],
      ],
      ['Thôn Tây', [{ kind: 'repeated' }]],
    ]);
    expect(ignored).toEqual(['Ghi chú cuối']);
  });
});
