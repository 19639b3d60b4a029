import { villageCoverage, villagesInScope } from '../../../src/domain/people/village-coverage';
import { fc } from '../../support/rules/properties';

const row = (fullName: string, village: string, title: string, more = {}) => ({
  fullName,
  village,
  title,
  isCitizen: title === '',
  active: true,
  ...more,
});

describe('the coverage of villages', () => {
  it('names missing posts, counts citizens against the quota, and a person of two posts once', () => {
    const coverage = villageCoverage(
      [
        { name: 'Thôn Đông', quota: 2 },
        { name: 'Thôn Đoài', quota: 1 },
        { name: 'Thôn Trung', quota: 5 },
      ],
      [
        row('Lê Văn Tý', 'Thôn Đông', 'Bí thư chi bộ kiêm Trưởng thôn'),
        row('Trần Thị Ngọ', 'thôn đông', 'Trưởng ban công tác Mặt trận'),
        row('Nguyễn Văn A', 'Thon Dong', ''),
        row('Phạm Thị B', 'Thôn Đoài', ''),
        row('Phạm Thị C', 'Thôn Đoài', ''),
        row('Hoàng Văn D', 'Thôn Đoài', 'Bí thư chi bộ'),
        row('HOÀNG VĂN D', 'Thôn Đoài', 'Trưởng thôn'),
        row('Vũ Văn E', 'Thôn Đoài', 'Trưởng ban CTMT', { active: false }),
        row('', 'Thôn Đoài', 'Trưởng ban CTMT'),
        row('Đỗ Văn G', 'Thôn Đoài', 'Chi hội trưởng Nông dân'),
        row('Mai Văn H', 'Thôn Khác', ''),
      ],
    );
    expect(coverage).toEqual([
      { village: 'Thôn Đông', missingPosts: [], citizens: 1, quota: 2, shortage: 1, surplus: 0, people: 3 },
      {
        village: 'Thôn Đoài',
        missingPosts: ['front-head'],
        citizens: 2,
        quota: 1,
        shortage: 0,
        surplus: 1,
        people: 4,
      },
      {
        village: 'Thôn Trung',
        missingPosts: ['party-secretary', 'village-head', 'front-head'],
        citizens: 0,
        quota: 5,
        shortage: 5,
        surplus: 0,
        people: 0,
      },
    ]);
  });

  it('tells villages apart that differ only in accents, and guesses neither without accents', () => {
    const villages = [
      { name: 'Thôn Đông', quota: 1 },
      { name: 'Thôn Đồng', quota: 1 },
    ];
    const citizens = villageCoverage(villages, [
      row('Lê A', 'Thôn Đông', ''),
      row('Lê B', 'THÔN ĐỒNG', ''),
      row('Lê C', 'Thon Dong', ''),
    ]).map((line) => [line.village, line.citizens]);
    expect(citizens).toEqual([
      ['Thôn Đông', 1],
      ['Thôn Đồng', 1],
    ]);
  });

  it('does not lose or invent citizens, and is short or over but not both', () => {
    const anyRow = fc.record({
      fullName: fc.constantFrom('Lê A', 'Lê B', 'Lê C', 'Lê D'),
      village: fc.constantFrom('Đông', 'Đoài'),
      title: fc.constantFrom('', 'Trưởng thôn', 'Bí thư chi bộ'),
      active: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 15 }), fc.nat({ max: 6 }), (rows, quota) => {
        const attendees = rows.map((one) => ({ ...one, isCitizen: one.title === '' }));
        for (const line of villageCoverage(
          [
            { name: 'Đông', quota },
            { name: 'Đoài', quota },
          ],
          attendees,
        )) {
          const present = attendees.filter((one) => one.active && one.village === line.village);
          expect(line.citizens - line.surplus + line.shortage).toBe(quota);
          expect(line.surplus * line.shortage).toBe(0);
          expect(line.people).toBeLessThanOrEqual(present.length);
          expect(line.people === 0).toBe(present.length === 0);
        }
      }),
    );
  });
});

const villageNames = ['Thôn 1', 'Thôn 10', 'Thôn Đông'];

describe('the villages of a conference (S41)', () => {
  it.each([
    ['Toàn xã', villageNames],
    ['', villageNames],
    ['Cụm: Thôn 10; thôn đông', ['Thôn 10', 'Thôn Đông']],
    ['Thôn 1', ['Thôn 1']],
  ])('with the scope %j are %j', (scope, expected) => {
    expect(villagesInScope(scope, villageNames)).toEqual(expected);
  });
});
