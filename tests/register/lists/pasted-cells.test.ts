import { pastedRows } from '../../../src/register/lists/cells/pasted-cells';

const rowsOf = (text: string) => pastedRows(text).map(({ line, cells }) => ({ line, cells }));

describe('pastedRows', () => {
  it('splits what Excel puts on the clipboard, with quoted cells that hold breaks and quotes', () => {
    const text = 'Họ và tên\tGhi chú\r\nNguyễn A\t"dòng một\ndòng ""hai"""\r\nTrần B\t\r\n';
    expect(rowsOf(text)).toEqual([
      { line: 1, cells: ['Họ và tên', 'Ghi chú'] },
      { line: 2, cells: ['Nguyễn A', 'dòng một\ndòng "hai"'] },
      { line: 4, cells: ['Trần B', ''] },
    ]);
  });

  it('reads a lone quote as text', () => {
    expect(rowsOf('"A\tB\nC\t5" D')).toEqual([
      { line: 1, cells: ['"A', 'B'] },
      { line: 2, cells: ['C', '5" D'] },
    ]);
  });

  it('splits typed lines at dashes, commas and semicolons, and takes off their numbers', () => {
    const text = '1. Ông Nguyễn A - Trưởng thôn; 0912345678.\n\n• Bà Trần B, Thôn Đông';
    expect(rowsOf(text)).toEqual([
      { line: 1, cells: ['Ông Nguyễn A', 'Trưởng thôn', '0912345678'] },
      { line: 3, cells: ['Bà Trần B', 'Thôn Đông'] },
    ]);
  });

  it('keeps a number that is part of the line', () => {
    expect(rowsOf('0912345678')).toEqual([{ line: 1, cells: ['0912345678'] }]);
  });

  it('finds nothing in blank text', () => {
    expect(pastedRows(' \n\t\n')).toEqual([]);
  });
});
