import { caseFile, othersIn, shortly } from '../support/lists/pasted-people';

const file = (name: string): string => caseFile('03-heading-of-two-rows', name);

describe('03: headings over two rows', () => {
  it.each([
    ['plain text', file('plain.txt')],
    // As pasted from a table into the sidebar.
    ['a table with cells over two rows', file('plain.txt').replace('\n\t\tNam', '\nSTT\tHọ và tên\tNam')],
  ])('are one heading: %s', (_, text) => {
    expect(shortly(text, 'village', 'phone', 'email')).toEqual([
      'Nguyễn Văn An | Thôn Đông | 0912345671 | an@xa.example',
      'Trần Thị Bình | Thôn Đoài | 0912345672 | binh@xa.example',
    ]);
    expect(othersIn(text)).toEqual(['1 headers', '2 headers']);
  });

  it('repeated on the second page are not people', () => {
    expect(shortly(file('repeated.txt'), 'village')).toEqual([
      'Nguyễn Văn An | Thôn Đông',
      'Trần Thị Bình | Thôn Đoài',
    ]);
    expect(othersIn(file('repeated.txt'))).toEqual(['1 headers', '3 headers']);
    const twice = file('plain.txt').trim();
    expect(
      shortly(`${twice}\n${twice.split('\n').slice(0, 2).join('\n')}\n3\tLê Văn Cường\t\t\tThôn 1`),
    ).toHaveLength(3);
  });

  it('split the name between two columns', () => {
    expect(shortly(file('split-name.txt'), 'village')).toEqual([
      'Nguyễn Văn An | Thôn Đông',
      'Trần Thị Bình | Thôn Đông',
    ]);
  });

  it('with column numbers below, totals and signatures are not people', () => {
    const text = [
      'STT\tHọ và tên\tThôn',
      '(1)\t(2)\t(3)',
      '1\tNguyễn Văn An\tThôn Đông',
      'Tổng cộng: 1 người\t\t',
      '\tNgày 12 tháng 11 năm 2026\t',
      '\tNGƯỜI LẬP BIỂU\tTM. ỦY BAN NHÂN DÂN',
      '\t(Ký, ghi rõ họ tên)\tCHỦ TỊCH',
      '\tTrần Thị Bình\tLê Văn Cường',
    ].join('\n');
    expect(shortly(text)).toEqual(['Nguyễn Văn An']);
    expect(othersIn(text)).toEqual([
      '1 headers',
      '2 headers',
      '4 sum',
      '5 signature',
      '6 signature',
      '7 signature',
      '8 signature',
    ]);
  });
});
