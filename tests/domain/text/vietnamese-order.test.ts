import { compareVietnamese } from '../../../src/domain/text/vietnamese-order';
import { fc } from '../../support/rules/properties';

const letters = 'aăâbcdđeêghiklmnoôơpqrstuưvxyfjwz';
const toned = 'àảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ';
const anyWord = fc.string({
  unit: fc.constantFrom(...`${letters}${toned}${(letters + toned).toUpperCase()} 07`),
});

describe('Vietnamese order', () => {
  it('puts tones in the order none, huyền, hỏi, ngã, sắc, nặng', () => {
    expect(['mạ', 'má', 'mã', 'mả', 'mà', 'ma'].sort(compareVietnamese)).toEqual([
      'ma',
      'mà',
      'mả',
      'mã',
      'má',
      'mạ',
    ]);
  });

  it('takes ă, â, đ and their kind as letters of their own', () => {
    const given = ['Em', 'Đức', 'Đạt', 'Dương', 'Dũng', 'Ân', 'Ăn', 'Ánh', 'Ảnh', 'Anh', 'An'];
    expect(given.sort(compareVietnamese)).toEqual([...given].reverse().sort(compareVietnamese));
    expect(given).toEqual(['An', 'Anh', 'Ảnh', 'Ánh', 'Ăn', 'Ân', 'Dũng', 'Dương', 'Đạt', 'Đức', 'Em']);
  });

  it('agrees with the collation that the Unicode consortium publishes for Vietnamese', () => {
    const collator = new Intl.Collator('vi');
    fc.assert(
      fc.property(anyWord, anyWord, (one, other) => {
        expect(Math.sign(compareVietnamese(one, other))).toBe(Math.sign(collator.compare(one, other)));
      }),
      { numRuns: 2000 },
    );
  });

  it('does not care whether letters came in parts, and keeps signs before digits before letters', () => {
    expect(compareVietnamese('Nguyễn', 'Nguyễn'.normalize('NFD'))).toBe(0);
    expect(['а', 'ö', 'p', '1', '(', ' '].sort(compareVietnamese)).toEqual([' ', '(', '1', 'ö', 'p', 'а']);
  });
});
