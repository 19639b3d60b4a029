import { readOpinions } from '../../src/client/collation-form/read-opinions';
import { inUnicode } from '../../src/domain/text/legacy-fonts';
import { readPastedList } from '../../src/register/lists/read-pasted-list';
import { caseFile, listDefaults, shortly } from '../support/lists/pasted-people';

const folder = '01-tcvn3-paste';

describe('01: a list in an old font', () => {
  it('is read in Unicode, cell by cell', () => {
    const expected = caseFile(folder, 'expected.txt').trim().split('\n').slice(0, -1);
    const people = shortly(caseFile(folder, 'list.txt'), 'title', 'village');
    expect(people.map((person) => person.replace(' |  | ', ' | '))).toEqual(expected);
    expect(readPastedList(caseFile(folder, 'list.txt'), listDefaults).fonts).toEqual(['tcvn3']);
  });

  it('is offered in Unicode in forms and in lists of villages', () => {
    const typed = caseFile(folder, 'forms.txt').trim();
    const unicodeText = (caseFile(folder, 'expected.txt').split('forms: ')[1] ?? '').trim();
    expect([inUnicode(typed), readOpinions(`1. ${typed}`, [])[0]?.content]).toEqual([
      unicodeText,
      unicodeText,
    ]);
    expect(inUnicode(unicodeText)).toBe(unicodeText);
  });

  it('has readable headings', () => {
    const list = readPastedList(caseFile(folder, 'list-with-old-font-headings.txt'), listDefaults);
    expect(list.headers).toEqual(['Họ và tên', 'Chức vụ', 'Thôn']);
    expect(shortly(caseFile(folder, 'list-with-old-font-headings.txt'), 'title', 'village')).toEqual([
      'Nguyễn Văn An | Trưởng thôn | Thôn Đông',
      'Lê Văn Lưu | Bí thư chi bộ | Thôn Đoài',
    ]);
  });

  it('is also read in VNI, and typed line by line', () => {
    expect(shortly('Hoï vaø teân\tThoân\nNguyeãn Vaên Ñöùc\tThoân Ñoâng', 'village')).toEqual([
      'Nguyễn Văn Đức | Thôn Đông',
    ]);
    expect(shortly('1. NguyÔn V¨n L­u - Tr­ëng th«n - Th«n §«ng', 'title', 'village')).toEqual([
      'Nguyễn Văn Lưu | Trưởng thôn | Thôn Đông',
    ]);
  });

  it('decides an ambiguous name by its column, and keeps Unicode', () => {
    expect(shortly('Họ và tên\tThôn\nNguyÔn V¨n L­u\tThôn 1\nVò Nam\tThôn 1', 'village')).toEqual([
      'Nguyễn Văn Lưu | Thôn 1',
      'Vũ Nam | Thôn 1',
    ]);
    expect(shortly('Họ và tên\tThôn\nVò Nam\tThôn 1')).toEqual(['Vò Nam']);
  });
});
