import { caseFile, remarksIn, shortly } from '../support/lists/pasted-people';

const file = (name: string): string => caseFile('02-quote-and-ditto-marks', name);

describe('02: quotes and ditto marks', () => {
  it('never joins cells or lines at a lone quote', () => {
    expect(shortly(file('a-two-in-a-column.txt'), 'village')).toEqual([
      'Nguyễn Văn An | Thôn Đông',
      'Trần Thị Bình | Thôn Đông',
      'Lê Văn Cường | Thôn Đông',
      'Phạm Văn Dũng | Thôn Đông',
    ]);
    expect(shortly(file('b-two-in-a-row.txt'), 'title', 'village', 'phone')[1]).toBe(
      'Trần Thị Bình | Hội viên Hội Nông dân | Thôn Đông | 0912345672',
    );
    expect(shortly(file('c-diagonal.txt'), 'title', 'village')).toEqual([
      'Nguyễn Văn An | Hội viên | Thôn Đông',
      'Trần Thị Bình | Hội viên | Thôn Đông',
      'Lê Văn Cường | Hội viên | Thôn Đông',
      'Phạm Văn Dũng | Hội viên | Thôn Đông',
    ]);
  });

  it('reads every mark for "same as above"', () => {
    expect(shortly(file('d-words.txt'), 'title', 'village')).toEqual(
      ['Nguyễn Văn An', 'Trần Thị Bình', 'Lê Văn Cường', 'Vũ Văn Em', 'Đỗ Văn Giang', 'Hồ Thị Hà'].map(
        (name) => `${name} | Đại diện hộ | Thôn Đông`,
      ),
    );
  });

  it('rejects a line with a ditto mark and no line above', () => {
    expect(remarksIn('Họ tên\tThôn\nLê Văn An\t"\nVũ Thị Bình\tThôn 1\nVũ Văn Chi\tnt')).toEqual([
      ['nothing-above'],
      [],
      [],
    ]);
  });

  it('takes the value from above headings, titles and repeated header rows', () => {
    const text = 'Họ tên\tChức vụ\nLê Văn An\tHội viên\nHọ tên\tChức vụ\nThôn 1\t\nVũ Bình\t-"-';
    expect(shortly(text, 'title', 'village')).toEqual([
      'Lê Văn An | Hội viên | ',
      'Vũ Bình | Hội viên | Thôn 1',
    ]);
  });

  it('joins the lines of a cell quoted by the clipboard', () => {
    const text =
      'Họ tên\tGhi chú\tThôn\nLê Văn An\t"dòng một\ndòng ""hai"""\tThôn 1\nVũ Bình\t5" ống\tThôn 1';
    expect(shortly(text, 'note', 'village')).toEqual([
      'Lê Văn An | dòng một dòng "hai" | Thôn 1',
      'Vũ Bình | 5" ống | Thôn 1',
    ]);
  });
});
