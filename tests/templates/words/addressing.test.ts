import {
  honorificWord,
  positionWords,
  titleOfBody,
  villageWords,
} from '../../../src/templates/words/addressing';

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
    ['an official', { title: 'Trưởng phòng', organisation: 'Phòng Kinh tế' }, 'Trưởng Phòng Kinh tế'],
    ['a citizen', { village: 'Thôn 1', isCitizen: true }, 'đại diện Nhân dân thôn 1'],
    ['a person with only a name', {}, ''],
  ])('says who is invited: %s', (_case, person, words) => {
    expect(positionWords({ title: '', organisation: '', village: '', isCitizen: false, ...person })).toBe(
      words,
    );
  });

  it.each([
    ['Chủ tịch UBND', 'UBND xã', 'Chủ tịch UBND xã'],
    ['Bí thư Đảng ủy', 'Đảng ủy xã', 'Bí thư Đảng ủy xã'],
    ['Chủ tịch UBND', 'Ủy ban nhân dân xã Hoằng Trung', 'Chủ tịch Ủy ban nhân dân xã Hoằng Trung'],
    ['Chủ tịch Ủy ban nhân dân xã', 'UBND xã', 'Chủ tịch Ủy ban nhân dân xã'],
    ['Phó Chủ tịch HĐND', 'Hội đồng nhân dân xã', 'Phó Chủ tịch Hội đồng nhân dân xã'],
    ['Chủ tịch UB MTTQ', 'Ủy ban MTTQ Việt Nam xã', 'Chủ tịch Ủy ban MTTQ Việt Nam xã'],
    ['Phó Bí thư Đảng ủy, Chủ tịch UBND', 'UBND xã', 'Phó Bí thư Đảng ủy, Chủ tịch UBND xã'],
    ['Chủ tịch UBND, Phó Bí thư Đảng ủy', 'UBND xã', 'Chủ tịch UBND, Phó Bí thư Đảng ủy'],
    ['Trưởng Công an xã', 'Công an xã', 'Trưởng Công an xã'],
    ['Công chức Văn phòng', 'Văn phòng UBND xã', 'Công chức Văn phòng UBND xã'],
    ['Phó Chủ tịch', 'Hội Nông dân xã', 'Phó Chủ tịch Hội Nông dân xã'],
    ['Hiệu trưởng', 'Trường Tiểu học', 'Hiệu trưởng Trường Tiểu học'],
    ['Chuyên viên', 'Phòng Kinh tế', 'Chuyên viên, Phòng Kinh tế'],
    ['Chủ tịch Ủy ban MTTQ', 'Ủy ban MTTQ Việt Nam xã', 'Chủ tịch Ủy ban MTTQ Việt Nam xã'],
    ['Phó Chủ tịch Ủy ban MTTQ', 'Ủy ban MTTQ Việt Nam xã', 'Phó Chủ tịch Ủy ban MTTQ Việt Nam xã'],
    ['Chủ tịch Hội', 'Hội Nông dân xã', 'Chủ tịch Hội Nông dân xã'],
    ['Giám đốc HTX', 'HTX Dịch vụ nông nghiệp', 'Giám đốc HTX Dịch vụ nông nghiệp'],
    ['Phó Trưởng ban', 'Ban Chỉ huy Quân sự xã', 'Phó Trưởng Ban Chỉ huy Quân sự xã'],
    [
      'Trưởng Ban Văn hóa - Xã hội',
      'Hội đồng nhân dân xã',
      'Trưởng Ban Văn hóa - Xã hội, Hội đồng nhân dân xã',
    ],
    ['Trưởng Ban Xây dựng Đảng', 'Đảng ủy xã', 'Trưởng Ban Xây dựng Đảng, Đảng ủy xã'],
    [
      'Ủy viên Ban Chấp hành Đảng ủy',
      'Ủy ban nhân dân xã',
      'Ủy viên Ban Chấp hành Đảng ủy, Ủy ban nhân dân xã',
    ],
    ['', 'Phòng Kinh tế', 'Phòng Kinh tế'],
  ])('finding 17: names the body once: %s of %s', (title, organisation, words) => {
    expect(titleOfBody(title, organisation)).toBe(words);
  });
});
