import { inSentence, withoutEndSign } from '../../../src/templates/words/in-sentence';

describe('text inside a sentence', () => {
  it('begins with a small letter if it is a common noun, and keeps names', () => {
    expect(
      ['Hội trường UBND xã', 'Nhà văn hóa thôn 2', 'UBND xã', 'Hoằng Trung', 'Hội Nông dân xã', ''].map(
        inSentence,
      ),
    ).toEqual(['hội trường UBND xã', 'nhà văn hóa thôn 2', 'UBND xã', 'Hoằng Trung', 'Hội Nông dân xã', '']);
  });

  it('has no end punctuation', () => {
    expect(['một.', 'hai; ', 'ba'].map(withoutEndSign)).toEqual(['một', 'hai', 'ba']);
  });
});
