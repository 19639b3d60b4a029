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

  it('treats ă, â, đ, ê, ô, ơ and ư as letters of their own', () => {
    const names = ['Em', 'Đức', 'Đạt', 'Dương', 'Dũng', 'Ân', 'Ăn', 'Ánh', 'Ảnh', 'Anh', 'An'];
    expect(names.sort(compareVietnamese)).toEqual([...names].reverse().sort(compareVietnamese));
    expect(names).toEqual(['An', 'Anh', 'Ảnh', 'Ánh', 'Ăn', 'Ân', 'Dũng', 'Dương', 'Đạt', 'Đức', 'Em']);
  });

  it('agrees with the Vietnamese collation of CLDR', () => {
    const collator = new Intl.Collator('vi');
    fc.assert(
      fc.property(anyWord, anyWord, (a, b) => {
        expect(Math.sign(compareVietnamese(a, b))).toBe(Math.sign(collator.compare(a, b)));
      }),
      { numRuns: 2000 },
    );
  });

  it('orders composed and decomposed letters alike, signs before digits before letters', () => {
    expect(compareVietnamese('Nguyễn', 'Nguyễn'.normalize('NFD'))).toBe(0);
    expect(['а', 'ö', 'p', '1', '(', ' '].sort(compareVietnamese)).toEqual([' ', '(', '1', 'ö', 'p', 'а']);
  });
});
