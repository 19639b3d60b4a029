import { honorificWord, positionWords, villageWords } from '../../../src/templates/words/addressing';

describe('addressing', () => {
  it('uses the words of the official form', () => {
    expect([
      honorificWord('mr'),
      honorificWord('mrs'),
      honorificWord('comrade'),
      honorificWord(null),
    ]).toEqual(['Ông', 'Bà', 'Đồng chí', 'Ông (bà)']);
  });

  it('writes a village inside a sentence with a small common noun', () => {
    expect(['Thôn 1', 'Trung Hậu', 'Tổ dân phố số 3', ''].map(villageWords)).toEqual([
      'thôn 1',
      'thôn Trung Hậu',
      'tổ dân phố số 3',
      '',
    ]);
  });

  it.each([
    ['a village head', { title: 'Trưởng thôn', village: 'Thôn 1' }, 'Trưởng thôn 1'],
    ['a party secretary', { title: 'Bí thư chi bộ', village: 'Trung Hậu' }, 'Bí thư chi bộ thôn Trung Hậu'],
    [
      'a title with its village',
      { title: 'Trưởng thôn Trung Hậu', village: 'Trung Hậu' },
      'Trưởng thôn Trung Hậu',
    ],
    ['an official', { title: 'Trưởng phòng', organisation: 'Phòng Kinh tế' }, 'Trưởng phòng, Phòng Kinh tế'],
    ['a citizen', { village: 'Thôn 1', isCitizen: true }, 'đại diện Nhân dân thôn 1'],
    ['a person with only a name', {}, ''],
  ])('says who is invited: %s', (_case, person, words) => {
    expect(positionWords({ title: '', organisation: '', village: '', isCitizen: false, ...person })).toBe(
      words,
    );
  });
});
