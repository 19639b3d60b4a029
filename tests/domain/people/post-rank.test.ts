import { postRank } from '../../../src/domain/people/post-rank';

const ordered = (people: readonly (readonly [title: string, organisation: string])[]): readonly string[] =>
  [...people]
    .sort(([a, ofA], [b, ofB]) => postRank(a, ofA) - postRank(b, ofB))
    .map(([title, organisation]) => [title, organisation].filter((part) => part !== '').join(' | '));

describe('finding 2: the rank of a post', () => {
  it('puts the chair before the vice-chairs, whichever way the body is written', () => {
    expect(
      ordered([
        ['Phó Chủ tịch', 'Ủy ban nhân dân xã'],
        ['PCT Thường trực UBND xã', ''],
        ['Phó Chủ tịch UBND xã', ''],
        ['Chủ tịch xã', 'UBND xã'],
      ]),
    ).toEqual([
      'Chủ tịch xã | UBND xã',
      'PCT Thường trực UBND xã',
      'Phó Chủ tịch | Ủy ban nhân dân xã',
      'Phó Chủ tịch UBND xã',
    ]);
  });

  it('goes by the highest of several posts', () => {
    expect(
      ordered([
        ['UVBTV, Phó Chủ tịch UBND', ''],
        ['Phó Bí thư Đảng ủy, Chủ tịch UBND', 'UBND xã'],
        ['Phó Bí thư Thường trực', 'Đảng ủy xã'],
        ['Bí thư Đảng ủy kiêm Chủ tịch HĐND', ''],
        ['Đảng ủy viên, Chỉ huy trưởng', 'Ban Chỉ huy Quân sự xã'],
      ]),
    ).toEqual([
      'Bí thư Đảng ủy kiêm Chủ tịch HĐND',
      'Phó Bí thư Thường trực | Đảng ủy xã',
      'Phó Bí thư Đảng ủy, Chủ tịch UBND | UBND xã',
      'UVBTV, Phó Chủ tịch UBND',
      'Đảng ủy viên, Chỉ huy trưởng | Ban Chỉ huy Quân sự xã',
    ]);
  });

  it('puts the Front before its member organisations, heads before deputies, deputies before staff and former holders', () => {
    expect(
      ordered([
        ['Nguyên Chủ tịch UBND xã', ''],
        ['Công chức Văn phòng - Thống kê', ''],
        ['Phó Chủ tịch', 'Hội Nông dân xã'],
        ['Chỉ huy phó', 'Ban Chỉ huy Quân sự xã'],
        ['Bí thư Đoàn xã', ''],
        ['Chủ tịch', 'Hội Phụ nữ xã'],
        ['Phó Chủ tịch', 'UB MTTQ xã'],
        ['Chủ tịch', 'Ủy ban Mặt trận Tổ quốc Việt Nam xã'],
      ]),
    ).toEqual([
      'Chủ tịch | Ủy ban Mặt trận Tổ quốc Việt Nam xã',
      'Phó Chủ tịch | UB MTTQ xã',
      'Bí thư Đoàn xã',
      'Chủ tịch | Hội Phụ nữ xã',
      'Phó Chủ tịch | Hội Nông dân xã',
      'Chỉ huy phó | Ban Chỉ huy Quân sự xã',
      'Công chức Văn phòng - Thống kê',
      'Nguyên Chủ tịch UBND xã',
    ]);
  });

  it('counts an acting chair as the chair, and a bare title without a body as any head', () => {
    expect(postRank('Q. Chủ tịch UBND xã', '')).toBe(postRank('Chủ tịch UBND xã', ''));
    expect(postRank('Quyền Chủ tịch', 'UBND xã')).toBe(postRank('Chủ tịch UBND xã', ''));
    expect(postRank('Chủ tịch', '')).toBe(postRank('Trưởng phòng', 'Phòng Kinh tế'));
    expect(postRank('', '')).toBe(postRank('Chuyên viên', ''));
  });
});
