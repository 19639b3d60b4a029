import { publicText, redactionMark } from '../../../src/domain/text/public-text';
import { anyText, fc } from '../../support/rules/properties';
import { masked, readable } from './public-text-corpus';
import { aboutPeople } from './public-text-people';
import { aboutPlaces } from './public-text-places';

const petitioner = 'Ông Trần Thế Mẫu';

describe('a text for everybody to read', () => {
  it('has a corpus of four hundred texts and more', () => {
    expect(new Set([...masked, ...readable, ...aboutPeople, ...aboutPlaces]).size).toBeGreaterThanOrEqual(
      400,
    );
  });

  it.each([...masked, ...aboutPeople])('hides exactly the text in braces: %j', (text) => {
    const expected = text.normalize('NFC').replace(/\{[^}]*\}/g, redactionMark);
    expect(publicText(text.replace(/[{}]/g, ''), petitioner)).toBe(expected);
  });

  it.each([...readable, ...aboutPlaces])('leaves readable: %j', (text) => {
    expect(publicText(text, petitioner)).toBe(text);
  });

  it.each<[string, string, string]>([
    ['Tôi là NGUYỄN VĂN AN, thôn Đông', 'Nguyễn  Văn An', 'Tôi là […], thôn Đông'],
    ['Hộ ông Nguyễn  Văn An khai', 'Ông Nguyễn Văn An', 'Hộ ông […] khai'],
    ['Nguyễn Ánh Anh là người khác', 'Ông Nguyễn Ánh An', 'Nguyễn Ánh Anh là người khác'],
    ['bà Lê Thị Hoà, bà Hòa và ông Mẫu', 'Ông Trần Thế Mẫu và bà Lê Thị Hòa', 'bà […], bà […] và ông […]'],
    ['Trần Thế Mẫu, thôn Đông', 'Trần Thế Mẫu (thôn Đông)', '[…], thôn Đông'],
    ['Nhân dân thôn Đông đề nghị', 'Nhân dân thôn Đông', 'Nhân dân thôn Đông đề nghị'],
    ['Hai năm qua đường hỏng', 'Năm', 'Hai năm qua đường hỏng'],
    ['Bà năm nay 70 tuổi, bà Năm đề nghị', 'Năm', 'Bà năm nay 70 tuổi, bà […] đề nghị'],
    ['Bà con đề nghị.', '', 'Bà con đề nghị.'],
    ['a.c (b) rất khó', 'a.c (b)', '[…] rất khó'],
  ])('%j of %j is %j', (text, speaker, expected) => expect(publicText(text, speaker)).toBe(expected));

  it('is not masked any further by a second masking', () => {
    const pieces = fc.constantFrom(
      ...[...masked, ...readable, ...aboutPeople, ...aboutPlaces].map((text) => text.replace(/[{}]/g, '')),
      ...[
        '0',
        '84',
        '+',
        '(',
        ')',
        '@',
        '.',
        '-',
        ' ',
        '\n',
        '/',
        redactionMark,
        'ông ',
        'Mẫu',
        'ngõ 5',
        'số nhà 3',
      ],
    );
    const texts = fc.array(fc.oneof(pieces, anyText(6)), { maxLength: 6 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(texts, (text) => {
        const once = publicText(text, petitioner);
        expect(publicText(once, petitioner)).toBe(once);
      }),
      { numRuns: 1_000 },
    );
  });
});
