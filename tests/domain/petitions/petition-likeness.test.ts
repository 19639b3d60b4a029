import {
  comparedLetters,
  likelyDuplicates,
  likelyExcerpts,
  likeness,
} from '../../../src/domain/petitions/petition-likeness';
import { fc } from '../../support/rules/properties';

const road = 'Đề nghị xã sửa chữa đường liên thôn đoạn qua cầu Trắng bị hư hỏng nặng';
const sameRoad = 'Đường liên thôn đoạn qua cầu Trắng hư hỏng nặng, đề nghị UBND xã sớm sửa chữa.';
const water = 'Nước sạch về thôn yếu, nhiều hộ không có nước dùng vào buổi tối';

describe('the likeness of two petitions', () => {
  it('is high for the same matter in other words, and near 0 for another matter', () => {
    expect(likeness(road, sameRoad)).toBeGreaterThan(0.6);
    expect(likeness(road, water)).toBeLessThan(0.1);
  });

  it('ignores accents, capitals and signs', () => {
    expect(likeness(road, 'DE NGHI xa sua chua: duong lien thon doan qua cau trang, bi hu hong nang!')).toBe(
      1,
    );
  });

  it('is 0 where only stock phrases are shared', () => {
    expect(
      likeness('Đề nghị Ủy ban nhân dân xã quan tâm, xem xét', 'Kiến nghị UBND xã quan tâm xem xét'),
    ).toBe(0);
  });

  it('is the same in both directions, from 0 to 1, and 1 with itself', () => {
    const text = fc.array(fc.constantFrom('đường', 'nước', 'điện', 'chợ', 'rác', 'xã', 'cầu'), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(text, text, (some, others) => {
        const [a, b] = [some.join(' '), others.join(', ')];
        const value = likeness(a, b);
        expect(value).toBe(likeness(b, a));
        expect(value >= 0 && value <= 1).toBe(true);
        expect(likeness(a, a)).toBe(some.length === 0 ? 0 : 1);
      }),
    );
  });
});

describe('likely duplicates', () => {
  const earlier = [
    { id: 'KN-1', village: 'Thôn Đông', content: water },
    { id: 'KN-2', village: 'Thôn Trung', content: sameRoad },
    { id: 'KN-3', village: 'Thôn Đông', content: road },
    { id: 'KN-4', village: 'thôn  ĐOÀI', content: road },
  ];

  it('are ordered by likeness, then by same village', () => {
    const duplicates = likelyDuplicates({ village: 'Thôn Đoài', content: road }, earlier, 0.45);
    expect(
      duplicates.map(({ petition: { id }, likeness: value, sameVillage }) => [id, value, sameVillage]),
    ).toEqual([
      ['KN-4', 1, true],
      ['KN-3', 1, false],
      ['KN-2', likeness(road, sameRoad), false],
    ]);
  });

  it('are none for an empty draft, even at no threshold', () => {
    expect(likelyDuplicates({ village: 'Thôn Đông', content: '' }, earlier, 0)).toEqual([]);
  });

  it('are found among two thousand earlier petitions', () => {
    const many = Array.from({ length: 2000 }, (_, index) => ({
      village: 'Thôn Đông',
      content: `${water} ở khu ${index} và ${road.slice(0, 40 + (index % 60))}`,
    }));
    const target = { village: 'Thôn Trung', content: 'Bể chứa rác thải đặt gần trường mầm non gây ô nhiễm' };
    const [best] = likelyDuplicates(
      { village: '', content: target.content.toUpperCase() },
      [...many, target],
      0.5,
    );
    expect(best).toEqual({ petition: target, likeness: 1, sameVillage: false });
  });

  it('are found by an excerpt, however long what is typed goes on', () => {
    const excerpt = road.padEnd(comparedLetters, ' và đoạn cuối xóm').slice(0, comparedLetters);
    const typed = `${excerpt} ${water} ${water} ${water}`;
    const held = [
      { id: 'KN-1', village: 'Thôn Đông', excerpt: water },
      { id: 'KN-2', village: 'Thôn Đông', excerpt },
    ];
    expect(likelyExcerpts({ village: '', content: typed }, held, 0.9)).toEqual([held[1]]);
  });
});
