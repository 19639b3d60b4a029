import { caseFile, othersIn, remarksIn, shortly } from '../support/lists/pasted-people';

const file = (name: string): string => caseFile('04-post-in-the-name-cell', name);
const posts = 'Bí thư chi bộ, Trưởng thôn, Trưởng ban CTMT';
const named = (cell: string, ...fields: readonly string[]): readonly string[] =>
  shortly(`Họ và tên\tThôn\n${cell}\tThôn 1`, ...fields);

describe('04: more than a name in the cell of names', () => {
  it('separates posts, ranks and degrees from the name', () => {
    expect(shortly(file('a.txt'), 'title', 'group', 'note')).toEqual([
      `Nguyễn Văn An | Bí thư chi bộ | ${posts} | `,
      `Trần Thị Bình | Trưởng thôn | ${posts} | `,
      `Lê Văn Cường | Trưởng ban CTMT | ${posts} | `,
      'Vũ Văn Dũng |  | Đại diện Nhân dân | Đại úy',
      'Đỗ Thị Hà |  | Đại diện Nhân dân | TS BS',
    ]);
  });

  it('under a heading that names both', () => {
    expect(shortly(file('b-heading.txt'), 'title', 'village')).toEqual([
      'Nguyễn Văn An | Bí thư chi bộ | Thôn Đông',
      'Trần Thị Bình | Trưởng thôn | Thôn Đoài',
    ]);
  });

  it('splits two people into two lines; the phone stays with the first, and both are flagged', () => {
    expect(shortly(file('c-two-people.txt'), 'honorific', 'village', 'phone')).toEqual([
      'Nguyễn Văn An |  | Thôn Đông | 0912345671',
      'Trần Thị Bình |  | Thôn Đông | ',
      'Lê Văn Cường | Ông | Thôn Đoài | 0912345672',
      'Phạm Thị Dung | Bà | Thôn Đoài | ',
    ]);
    expect(remarksIn(file('c-two-people.txt'))).toEqual(Array(4).fill(['shared-cell']));
  });

  it.each([
    ['Trưởng thôn Nguyễn Văn An', ['Nguyễn Văn An | Trưởng thôn | Thôn 1']],
    ['Bí thư chi bộ: Nguyễn Văn An', ['Nguyễn Văn An | Bí thư chi bộ | Thôn 1']],
    ['Nguyễn Văn An – Trưởng thôn – Bí thư chi bộ', ['Nguyễn Văn An | Trưởng thôn, Bí thư chi bộ | Thôn 1']],
    ['Nguyễn Văn An (Bí thư), Trần Thị Bình (Trưởng thôn)', ['Nguyễn Văn An', 'Trần Thị Bình']],
    ['Ông Lê Văn An & bà Vũ Thị Bình', ['Lê Văn An |  | Thôn 1', 'Vũ Thị Bình |  | Thôn 1']],
    ['"Lê Văn An\nVũ Thị Bình"', ['Lê Văn An |  | Thôn 1', 'Vũ Thị Bình |  | Thôn 1']],
    ['"Lê Văn\nAn"', ['Lê Văn An |  | Thôn 1']],
    ['Vũ Công An', ['Vũ Công An |  | Thôn 1']],
    ['Đoàn Thanh Niên', ['Đoàn Thanh Niên |  | Thôn 1']],
    ['ThS. Nguyễn Văn An', ['Nguyễn Văn An |  | Thôn 1']],
    ['Thiếu tá Lê An', ['Lê An |  | Thôn 1']],
    ['Ông Ích Khiêm', ['Ông Ích Khiêm |  | Thôn 1']],
    ['Bà Thị Hoa', ['Bà Thị Hoa |  | Thôn 1']],
    ['Sùng A Páo', ['Sùng A Páo |  | Thôn 1']],
    ['Trưởng ban Văn hóa và Thông tin Lê Văn An', ['Lê Văn An | Trưởng ban Văn hóa và Thông tin | Thôn 1']],
  ])('reads %s', (cell, expected) => {
    const fields = expected[0]?.includes('|') ? ['title', 'village'] : [];
    expect(named(cell, ...fields)).toEqual(expected);
  });

  it('joins the posts of a person in two lines', () => {
    const text = 'Họ tên\tChức vụ\tThôn\nLê Văn An\tBí thư chi bộ\tThôn 1\nLê Văn An\tTrưởng thôn\tThôn 1';
    expect(shortly(text, 'title')).toEqual(['Lê Văn An | Bí thư chi bộ, Trưởng thôn']);
    expect([remarksIn(text), othersIn(text)]).toEqual([[['posts-joined']], ['1 headers', '3 joined']]);
  });

  it('reads a column of Ông and Bà without heading as the form of address', () => {
    const people = ['Ông Lê Văn An', 'Bà Vũ Thị Bình'];
    const cells = people.map((person) => person.replace(' ', '\t')).join('\tThôn 1\n');
    const expected = ['Lê Văn An | Ông', 'Vũ Thị Bình | Bà'];
    expect(shortly(`${cells}\tThôn 1`, 'honorific')).toEqual(expected);
    expect(shortly(`\tHọ và tên\tThôn\n${cells}\tThôn 1`, 'honorific')).toEqual(expected);
    expect(shortly(`Họ và tên\t\tThôn\n${cells}\tThôn 1`, 'honorific')).toEqual(expected);
  });

  it('does not assign people under an unknown village to the previous village', () => {
    const text =
      'Họ tên\tChức vụ\nThôn Đông\t\nLê Văn An\t\nThôn Lạ\t\nVũ Văn Bình\t\n3. Xóm Mới (2 người)\t\nTạ Văn Chi\t';
    expect(shortly(text, 'village')).toEqual([
      'Lê Văn An | Thôn Đông',
      'Vũ Văn Bình | Thôn Lạ',
      'Tạ Văn Chi | Xóm Mới',
    ]);
    expect(remarksIn(text)).toEqual([[], ['unknown-village'], ['unknown-village']]);
  });

  it('finds an e-mail address in any column', () => {
    const text =
      'Họ tên\tThôn\tĐiện thoại\tGhi chú\t\nLê An\tThôn 1\t0912345678, an@xa.example\t\t\nVũ Bình\tThôn 1\t\tbinh@xa.example\t\nTạ Chi\tThôn 1\t\t\tchi@xa.example';
    expect(shortly(text, 'phone', 'email')).toEqual([
      'Lê An | 0912345678 | an@xa.example',
      'Vũ Bình |  | binh@xa.example',
      'Tạ Chi |  | chi@xa.example',
    ]);
  });
});
