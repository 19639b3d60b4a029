import { madeUpName } from '../../../src/preview/sample/names';
import { lateGuests, officials } from '../../../src/preview/sample/officials';
import { sampleNote } from '../../../src/preview/sample/person';
import {
  citizens,
  lastCitizen,
  villageNames,
  villageOfficers,
  villageRows,
} from '../../../src/preview/sample/villages';

const everybody = [...officials, ...lateGuests, ...villageOfficers, ...citizens, lastCitizen];

const countBy = <Item>(items: readonly Item[], key: (item: Item) => string): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const item of items) counts[key(item)] = (counts[key(item)] ?? 0) + 1;
  return counts;
};

describe('the made-up people of the sample', () => {
  it('follow the composition of the plan: officials by group, three posts and five citizens for each village', () => {
    expect(countBy(officials, ({ group }) => group)).toEqual({
      'Lãnh đạo cấp trên': 2,
      'Thường trực, Ban Thường vụ Đảng ủy': 9,
      'Thường trực HĐND': 3,
      'Lãnh đạo UBND': 3,
      'Ủy ban MTTQ và các tổ chức chính trị - xã hội': 8,
      'Phòng chuyên môn, công chức': 14,
      'Công an, Quân sự': 4,
      'Trường học, Trạm y tế, HTX, đơn vị trên địa bàn': 9,
    });
    expect(villageNames).toHaveLength(8);
    expect(Object.values(countBy(villageOfficers, ({ village }) => village))).toEqual([
      3, 3, 2, 3, 3, 2, 3, 3,
    ]);
    expect(Object.values(countBy(citizens, ({ village }) => village))).toEqual([5, 5, 5, 5, 4, 5, 5, 5]);
  });

  it('include a double post, a village short of one citizen and one without a Front head', () => {
    expect(villageOfficers.filter(({ title }) => title.includes('kiêm'))).toHaveLength(1);
    expect(villageRows.filter((row) => row['Trưởng ban CTMT'] === '')).toHaveLength(1);
    expect(lastCitizen.village).toBe(villageNames[4]);
  });

  it('are clearly marked, differ by name, and have only reserved addresses', () => {
    expect(everybody.every(({ note }) => note === sampleNote)).toBe(true);
    expect(new Set(everybody.map(({ fullName }) => fullName)).size).toBe(everybody.length);
    const addresses = everybody.map(({ email }) => email).filter((email) => email !== '');
    expect(addresses.filter((email) => !/@example\.(com|vn)$/.test(email))).toEqual([]);
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  it('have names that do not repeat up to 350', () => {
    const names = Array.from({ length: 350 }, (_, n) => madeUpName(n).fullName);
    expect(new Set(names).size).toBe(350);
  });
});
