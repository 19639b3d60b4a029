import { inSentence, printQuotes, withoutEndSign } from '../../../src/templates/words/in-sentence';

describe('text inside a sentence', () => {
  it('begins with a small letter if it is a common noun, and keeps names', () => {
    expect(
      [
        'Hội trường UBND xã',
        'Nhà văn hóa thôn 2',
        'UBND xã',
        'Hoằng Trung',
        'Hội Nông dân xã',
        'Điểm cầu UBND xã',
        '',
      ].map(inSentence),
    ).toEqual([
      'hội trường UBND xã',
      'nhà văn hóa thôn 2',
      'UBND xã',
      'Hoằng Trung',
      'Hội Nông dân xã',
      'điểm cầu UBND xã',
      '',
    ]);
  });

  it('has no end punctuation', () => {
    expect(['một.', 'hai; ', 'ba'].map(withoutEndSign)).toEqual(['một', 'hai', 'ba']);
  });
});

describe('quotes in prose', () => {
  it('are the curly ones of print where they stand in pairs around words', () => {
    const cases = {
      'Phong trào "Toàn dân đoàn kết", "Xanh"': 'Phong trào “Toàn dân đoàn kết”, “Xanh”',
      '("a")': '(“a”)',
      'ống 5" và 6" dài': 'ống 5" và 6" dài',
      '“đã đúng”': '“đã đúng”',
      'một "chưa đóng': 'một "chưa đóng',
    };
    expect(Object.keys(cases).map(printQuotes)).toEqual(Object.values(cases));
  });
});
