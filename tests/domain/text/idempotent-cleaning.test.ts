import { readPersonName } from '../../../src/domain/people/person-name';
import { cleanLongText, cleanText } from '../../../src/domain/text/vietnamese-text';
import { workbook } from '../../../src/register/workbook';
import { anyText, fc } from '../../support/rules/properties';
import { runsOf, sampleOf } from '../../support/rules/sample';

/** Of these many thousands, all alike to the cleaning, one in twenty is tried. */
const alike = /^[\p{Unified_Ideograph}\p{Script=Hangul}\p{Script=Tangut}\p{Script=Yi}]$/u;

/** Every code point that Unicode assigns, lone surrogates too, and of the others one in a thousand; some at once. */
const together = 64;
const isAssigned = (sign: string): boolean => !/^[\p{Cn}\p{Co}]$/u.test(sign);
const allCodes = Array.from({ length: 0x110000 }, (_, code) => String.fromCodePoint(code));
const everySign = [
  ...allCodes.filter((sign, code) => code % 1000 === 0 || (isAssigned(sign) && !alike.test(sign))),
  ...sampleOf(
    allCodes.filter((sign) => alike.test(sign)),
    5_000,
  ),
];
const allSigns = Array.from({ length: Math.ceil(everySign.length / together) }, (_, part) =>
  everySign.slice(part * together, (part + 1) * together),
);

const nameOf = (text: string): string => readPersonName(text).fullName;

const settles = (clean: (text: string) => string, text: string): boolean => {
  const once = clean(text);
  return clean(once) === once;
};

describe('V9 cleaning', () => {
  it.each([
    ['a line', cleanText],
    ['prose', cleanLongText],
    ['a name', nameOf],
  ])('of %s settles at once for every sign of Unicode, alone and in a word', (_, clean) => {
    const inWords = (signs: readonly string[]): string =>
      signs.map((sign) => `${sign} an${sign}bình ${sign}Bình`).join(' ');
    const unsettled = allSigns.filter((signs) => !settles(clean, inWords(signs))).flat();
    const alone = unsettled.filter((sign) => !settles(clean, inWords([sign])));
    expect(alone.map((sign) => sign.codePointAt(0)?.toString(16))).toEqual([]);
    expect(unsettled).toEqual([]);
  });

  it.each([
    ['a line', cleanText],
    ['prose', cleanLongText],
    ['a name', nameOf],
  ])('of %s settles at once for any text', (_, clean) => {
    const signs = fc.oneof(
      anyText(),
      fc.string({ unit: fc.constantFrom(...'İıẞßŉǰΐﬁǆǅ̣̂̆̀́ơƯđĐÐ Ôôngbà.,-/()\u2028\u0085\n\t\uFFFE\uD800') }),
    );
    fc.assert(
      fc.property(signs, (text) => settles(clean, text)),
      runsOf(1_000, 3_000),
    );
  });

  it('leaves no sign that a workbook cannot hold', () => {
    for (const sign of ['\uFFFE', '\uFFFF', '\uD800', '\uDFFF', '\u{1FFFE}', '\uFDD0'])
      expect(cleanText(`An${sign}Bình`)).toBe('AnBình');
  });

  it('breaks no line at a separator of Unicode in a pasted note', () => {
    expect(cleanLongText('Đường\u2028hỏng\u2029nặng\u0085lắm\nSửa')).toBe('Đường hỏng nặng lắm\nSửa');
  });

  it('is done by every column that takes text, which then finds its own cell clean', () => {
    const texts = ['İ', 'ﬁ\uFFFE', ' ông  İ ', '\u2028', 'a\uD800b'];
    for (const { columns } of workbook)
      for (const column of Object.values(columns))
        for (const text of texts) {
          const reading = column.read(text);
          if (!reading.ok) continue;
          const again = column.read(column.write(reading.value));
          expect([column.header, again]).toEqual([column.header, reading]);
        }
  });
});
