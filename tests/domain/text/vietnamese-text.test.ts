import {
  cleanLongText,
  cleanText,
  containsFolded,
  excerptOf,
  fold,
} from '../../../src/domain/text/vietnamese-text';
import { anyText, fc } from '../../support/rules/properties';

const messyText = fc.string({
  unit: fc.constantFrom(
    ...'aăâđêơưộềạ ÐðĐ\u0301\u0302\u0323\u031b\u00a0\u200b\u202e\u00ad\t\n\r\ue0b7\u2003.7',
  ),
});

describe('cleaning one line', () => {
  it('composes decomposed letters, in whatever order their marks were typed', () => {
    expect(cleanText('Nguyễn Thị Ngọc Ánh'.normalize('NFD'))).toBe('Nguyễn Thị Ngọc Ánh');
    expect(cleanText('a\u0301\u0302 a\u0309\u0306 u\u031b\u0323')).toBe('ấ ẳ ự');
  });

  it('drops invisible characters and collapses spaces', () => {
    expect(cleanText('\ufeff\u00a0Lê\u200b \u2003 Văn\u202e\tTý \r\n')).toBe('Lê Văn Tý');
    expect(cleanText('\uf0b7 Đường\u0000thôn')).toBe('Đường thôn');
  });

  it('replaces lookalikes of Đ', () => {
    expect(cleanText('Ðức ðạt Ɖông ɖá')).toBe('Đức đạt Đông đá');
  });

  it('gives the same for every Vietnamese letter, composed or decomposed', () => {
    const vowels = [...'aăâeêioôơuưy'].flatMap((vowel) =>
      ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'].map((tone) => (vowel + tone).normalize('NFC')),
    );
    const letters = [...vowels, 'đ'].flatMap((letter) => [letter, letter.toUpperCase()]).join(' ');
    expect(cleanText(letters)).toBe(letters);
    expect(cleanText(letters.normalize('NFD'))).toBe(letters);
  });

  it('sorts any run of marks at once', () => {
    expect(cleanText('a\u0301\u0301\u0302')).toBe('ấ\u0301');
    for (const marks of ['\u0301\u0301\u0302', '\u0301\u0302\u0306', '\u0309\u0306\u0300\u0302']) {
      expect(cleanText(cleanText(marks))).toBe(cleanText(marks));
    }
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.oneof(messyText, anyText()), (text) => {
        expect(cleanText(cleanText(text))).toBe(cleanText(text));
        expect(cleanLongText(cleanLongText(text))).toBe(cleanLongText(text));
      }),
    );
  });
});

describe('cleaning long text', () => {
  it('reads the line breaks of every system and keeps at most one empty line', () => {
    expect(cleanLongText('\n Đường  hỏng \r\nNước đục\rĐiện yếu\vRác\n\n\n\nHết\u00a0\n')).toBe(
      'Đường hỏng\nNước đục\nĐiện yếu\nRác\n\nHết',
    );
  });
});

describe('the folded key', () => {
  it('has no tones, no marks and no capitals', () => {
    expect(fold(' ĐẶNG  Thị Ngọc Ánh ')).toBe('dang thi ngoc anh');
    expect(fold('Ðường ƯỚT'.normalize('NFD'))).toBe('duong uot');
  });

  it('is the same for both placements of a tone', () => {
    expect(['hòa', 'thúy', 'khỏe'].map(fold)).toEqual(['hoà', 'thuý', 'khoẻ'].map(fold));
  });

  it('finds text typed without accents, and text typed with them', () => {
    expect(containsFolded('Đề nghị sửa đường thôn Đông', 'duong thon')).toBe(true);
    expect(containsFolded('duong thon dong', 'Đường Thôn')).toBe(true);
    expect(containsFolded('Đường thôn', 'đường xã')).toBe(false);
    expect(containsFolded('Đường thôn', ' ')).toBe(true);
  });
});

describe('an excerpt', () => {
  it.each([
    ['ngập đường đi', 13, 'ngập đường đi'],
    ['ngập đường đi của 30 hộ', 12, 'ngập đường…'],
    ['https://docs.google.com/spreadsheets', 8, 'https://…'],
  ])('of “%s” with %i letters ends with a whole word', (text, letters, excerpt) => {
    expect(excerptOf(text, letters)).toBe(excerpt);
  });
});
