import { authorities } from '../../../src/domain/petitions/petition';
import {
  addsUp,
  countPetitions,
  divide,
  shareOf,
  turnsThatDiffer,
} from '../../../src/domain/petitions/petition-count';
import { anyMatter, matter } from '../../support/rules/counted-matters';
import { fc } from '../../support/rules/properties';

describe('the count of matters', () => {
  it('counts a written answer as in progress, and a matter without status as unresolved', () => {
    const rows = [
      matter({ status: 'answered', answeredInHall: 'Sẽ sửa trong tháng 12.' }),
      matter({ status: 'transferred' }),
      matter({ status: 'resolved' }),
      matter({ status: 'declined' }),
      matter({ status: null }),
    ];
    expect(countPetitions(rows)).toMatchObject({
      answeredInHall: 1,
      groups: { resolved: 1, 'in-progress': 2, unresolved: 1, explained: 1 },
    });
  });

  it('leaves denunciations out of every count', () => {
    const rows = [matter({ class: 'denunciation', turn: 'LUOT-0001', answeredInHall: 'Đã nghe.' })];
    expect(countPetitions(rows)).toEqual({
      matters: 0,
      answeredInHall: 0,
      groups: { resolved: 0, 'in-progress': 0, unresolved: 0, explained: 0 },
    });
  });

  it('has four groups that sum up to the matters, whatever the rows hold', () => {
    fc.assert(
      fc.property(fc.array(anyMatter), (rows) => {
        const { matters, groups } = countPetitions(rows);
        expect(Object.values(groups).reduce((sum, part) => sum + part, 0)).toBe(matters);
      }),
    );
  });
});

describe('rows divided by a key', () => {
  it('come in the given order of keys, then as they appear, rows without a key last', () => {
    const rows = ['Thôn 9', '', 'Thôn 2', 'Thôn 1', 'Thôn 2'].map((village) => ({ village }));
    const parts = divide(rows, ({ village }) => village, ['Thôn 1', 'Thôn 2', 'Thôn 3']);
    expect(parts.map(({ key, rows: members }) => [key, members.length])).toEqual([
      ['Thôn 1', 1],
      ['Thôn 2', 2],
      ['Thôn 9', 1],
      ['', 1],
    ]);
  });

  it('lose no row', () => {
    fc.assert(
      fc.property(fc.array(anyMatter), (rows) => {
        const parts = divide(rows, ({ village }) => village, ['Thôn 2']);
        expect(parts.flatMap((part) => part.rows).length).toBe(rows.length);
      }),
    );
  });
});

describe('a table', () => {
  it('adds up exactly when every matter stands in one of its parts', () => {
    fc.assert(
      fc.property(fc.array(anyMatter), (rows) => {
        const parts = authorities.map((authority) =>
          countPetitions(rows.filter((row) => row.authority === authority)),
        );
        const homeless = rows.some((row) => row.authority === null && row.class !== 'denunciation');
        expect(addsUp(parts, countPetitions(rows))).toBe(!homeless);
      }),
    );
  });

  it('does not add up when a matter stands in two of its parts', () => {
    const count = countPetitions([matter({})]);
    expect([addsUp([count], count), addsUp([count, count], count)]).toEqual([true, false]);
  });
});

describe('a share', () => {
  it('has one decimal, and is null for an empty whole', () => {
    expect([shareOf(27, 69), shareOf(2, 3), shareOf(3, 3), shareOf(0, 5), shareOf(0, 0)]).toEqual([
      39.1,
      66.7,
      100,
      0,
      null,
    ]);
  });
});

describe('the number of matters noted in the hall', () => {
  it('is compared with the rows that carry the turn', () => {
    const turns = [
      { id: 'LUOT-0001', matters: 2 },
      { id: 'LUOT-0002', matters: 1 },
      { id: 'LUOT-0003', matters: null },
    ];
    const rows = [{ turn: 'LUOT-0001' }, { turn: 'LUOT-0002' }, { turn: 'LUOT-0003' }];
    expect(turnsThatDiffer(turns, rows)).toEqual([{ id: 'LUOT-0001', matters: 2, rowCount: 1 }]);
  });
});
