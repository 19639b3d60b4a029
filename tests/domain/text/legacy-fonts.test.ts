import { convertLegacy, legacyFontOf } from '../../../src/domain/text/legacy-fonts';
import { fc } from '../../support/rules/properties';

const unicodeLetters = 'àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵ';
// The same letters in the codes of both fonts, in the same order.
const tcvn3 =
  'µ ¶ · ¸ ¹ ¨ » ¼ ½ ¾ Æ © Ç È É Ê Ë ® Ì Î Ï Ð Ñ ª Ò Ó Ô Õ Ö × Ø Ü Ý Þ ß á â ã ä « å æ ç è é ¬ ê ë ì í î ï ñ ò ó ô \u00ad õ ö ÷ ø ù ú û ü ý þ';
const vni =
  'aø aû aõ aù aï aê aè aú aü aé aë aâ aà aå aã aá aä ñ eø eû eõ eù eï eâ eà eå eã eá eä ì æ ó í ò oø oû oõ où oï oâ oà oå oã oá oä ô ôø ôû ôõ ôù ôï uø uû uõ uù uï ö öø öû öõ öù öï yø yû yõ yù î';

const words =
  'đường thôn nước bẩn điện yếu chợ cũ kênh mương Nguyễn Đức Ngọc Ánh thủy lợi hỏng nặng Trưởng Huệ'.split(
    ' ',
  );
const toFont = (codes: string) => {
  const table = new Map(
    [...unicodeLetters].map((letter, index) => [letter, codes.split(' ')[index] ?? letter]),
  );
  return (text: string) => [...text.toLowerCase()].map((letter) => table.get(letter) ?? letter).join('');
};

describe('text in legacy fonts', () => {
  it.each([
    ['TiÕng ViÖt rÊt hay', 'tcvn3', 'Tiếng Việt rất hay'],
    ['NguyÔn V¨n §øc', 'tcvn3', 'Nguyễn Văn Đức'],
    ['Tieáng Vieät raát hay', 'vni', 'Tiếng Việt rất hay'],
    ['Nguyeãn Vaên Ñöùc', 'vni', 'Nguyễn Văn Đức'],
    ['ÑAËNG THÒ NGOÏC AÙNH', 'vni', 'ĐẶNG THỊ NGỌC ÁNH'],
    ['Xaõ Hoaèng Trung, ngaøy 05/02/2023', 'vni', 'Xã Hoằng Trung, ngày 05/02/2023'],
  ] as const)('"%s" is %s for "%s"', (typed, font, unicode) => {
    expect([legacyFontOf(typed), convertLegacy(typed, font)]).toEqual([font, unicode]);
  });

  it('converts every lower-case letter of both fonts', () => {
    expect(convertLegacy(tcvn3.replace(/ /g, ''), 'tcvn3')).toBe(unicodeLetters);
    expect(convertLegacy(vni, 'vni').replace(/ /g, '')).toBe(unicodeLetters);
    expect(convertLegacy('¡¢£¤¥¦§', 'tcvn3')).toBe('ĂÂÊÔƠƯĐ');
  });

  it('is recognised and converted for any Vietnamese words', () => {
    const text = fc
      .array(fc.constantFrom(...words), { minLength: 3, maxLength: 12 })
      .map((some) => some.join(' '));
    fc.assert(
      fc.property(text, (unicode) => {
        const small = unicode.toLowerCase();
        expect(convertLegacy(toFont(tcvn3)(unicode), 'tcvn3')).toBe(small);
        expect(convertLegacy(toFont(vni)(unicode), 'vni')).toBe(small);
        expect(legacyFontOf(unicode)).toBeNull();
      }),
    );
    const sentence = words.join(' ');
    expect(legacyFontOf(toFont(tcvn3)(sentence))).toBe('tcvn3');
    expect(legacyFontOf(toFont(vni)(sentence))).toBe('vni');
  });

  it.each([
    '',
    'Duong thon',
    'Đường thôn Đông',
    'Hoàng Tú',
    'Lê Văn Tý',
    'Hòa hoà thủy',
    'hội trường UBND xã',
    'cà phê Café Müller',
    '«Hà Nội»',
    '§ 5, 100 m², 25 °C',
    'Nguyễn'.normalize('NFD'),
  ])('is not seen in "%s"', (text) => {
    expect(legacyFontOf(text)).toBeNull();
  });
});
