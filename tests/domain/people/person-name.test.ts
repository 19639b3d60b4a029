import { readPersonName } from '../../../src/domain/people/person-name';
import { fc } from '../../support/rules/properties';

const syllable = fc.constantFrom(
  'Nguyễn',
  'Văn',
  'Thị',
  'Đức',
  'Ánh',
  'Lê',
  'An',
  'H’Hen',
  'Đỗ',
  'Ân',
  'Anh',
);
const anyName = fc.array(syllable, { minLength: 1, maxLength: 4 }).map((syllables) => syllables.join(' '));

describe('reading a name', () => {
  it.each([
    ['Ông Nguyễn Văn A', 'mr', 'Nguyễn Văn A'],
    ['Ô. Lê Văn Tý', 'mr', 'Lê Văn Tý'],
    ['bà: TRẦN THỊ NGỌC ÁNH', 'mrs', 'Trần Thị Ngọc Ánh'],
    ['B.Phạm Thị Hoa', 'mrs', 'Phạm Thị Hoa'],
    ['Đ/c Lê B', 'comrade', 'Lê B'],
    ['Nguyễn Văn An (Hải)', null, 'Nguyễn Văn An (Hải)'],
    ['LÊ VĂN TÝ (TƯ)', null, 'Lê Văn Tý (Tư)'],
    ['đ/c. lê thị bình', 'comrade', 'Lê Thị Bình'],
    ['Đồng chí: Hoàng Văn Nam', 'comrade', 'Hoàng Văn Nam'],
    ['Đ/cHoàng Văn Nam', 'comrade', 'Hoàng Văn Nam'],
    ['Đ/c Bà Nguyễn Thị Hà', 'comrade', 'Nguyễn Thị Hà'],
    ['Ông (bà) Nguyễn Thị Hà', null, 'Nguyễn Thị Hà'],
    ['Ông/Bà: Nguyễn Thị Hà', null, 'Nguyễn Thị Hà'],
    ['- Ông Lê Văn Tý', 'mr', 'Lê Văn Tý'],
    ['2/ Đ/C LÊ VĂN TÝ', 'comrade', 'Lê Văn Tý'],
    ['Bành Văn Ông', null, 'Bành Văn Ông'],
    ['Bá Văn Ba', null, 'Bá Văn Ba'],
  ] as const)('takes the form of address off "%s"', (raw, honorific, fullName) => {
    expect(readPersonName(raw)).toEqual({ honorific, fullName });
  });

  it.each([
    ['NGUYỄN  VĂN\u00a0A', 'Nguyễn Văn A'],
    ['nguyễn văn đức', 'Nguyễn Văn Đức'],
    ['Nguyễn văn ĐỨC', 'Nguyễn Văn Đức'],
    ['Ðỗ Văn Ðức', 'Đỗ Văn Đức'],
    ["H'HEN NIÊ", "H'Hen Niê"],
    ["Điểu K'Ré", "Điểu K'Ré"],
    ['12. Lê Thị An;', 'Lê Thị An'],
    ['Lê Văn Ноа', 'Lê Văn Hoa'],
    ['- 3) lÊ vĂN aN', 'Lê Văn An'],
    ['   ', ''],
  ])('writes "%s" as "%s"', (raw, fullName) => {
    expect(readPersonName(raw)).toEqual({ honorific: null, fullName });
  });

  it('leaves a clean name as it is', () => {
    fc.assert(
      fc.property(anyName, (name) => {
        expect(readPersonName(name)).toEqual({ honorific: null, fullName: name });
      }),
    );
  });

  it('changes nothing the second time, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ôÔBbà.:/ cĐđNguyễnН1-;') }), (raw) => {
        const { fullName } = readPersonName(raw);
        expect(readPersonName(fullName).fullName).toBe(fullName);
      }),
    );
  });
});
