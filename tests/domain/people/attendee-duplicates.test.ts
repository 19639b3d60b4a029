import { attendeeDuplicates, maybeSamePerson } from '../../../src/domain/people/attendee-duplicates';
import { fc } from '../../support/rules/properties';

const person = (id: string, fullName: string, village: string, phone = '') => ({
  id,
  fullName,
  village,
  phone,
});

const summary = (rows: Parameters<typeof attendeeDuplicates>[0]) =>
  attendeeDuplicates(rows).map((group) => [group.reasons, group.rows.map(({ id }) => id)]);

describe('possible duplicates among attendees', () => {
  it('are rows with one name and village, however typed, and rows with one phone', () => {
    expect(
      summary([
        person('1', 'Nguyễn Thị Hòa', 'Thôn Đông', '0912345678'),
        person('2', 'NGUYỄN THỊ HOÀ', 'thôn đông'),
        person('3', 'Nguyễn Thị Hòa', 'Thôn Đoài'),
        person('4', 'Lê Văn Tý', 'Thôn Đoài', '0912 345 678'),
        person('5', 'Trần An', ''),
        person('6', '', '', ''),
        person('7', '', ''),
      ]),
    ).toEqual([
      [['name-and-village'], ['1', '2']],
      [['phone'], ['1', '4']],
    ]);
  });

  it('leave out namesakes with different phones, but not where a phone is missing', () => {
    expect(maybeSamePerson('0912345678', '0912 345 678')).toBe(true);
    expect(maybeSamePerson('0912345678', '')).toBe(true);
    expect(maybeSamePerson('0912345678', '0987654321')).toBe(false);
    const chi = (id: string, phone: string) => person(id, 'Lê Thị Chi', 'Thôn Đông', phone);
    expect(summary([chi('1', '0912345678'), chi('2', '0987654321')])).toEqual([]);
    expect(summary([chi('1', '0912345678'), chi('2', '0987654321'), chi('3', '0912345678')])).toEqual([
      [
        ['name-and-village', 'phone'],
        ['1', '3'],
      ],
    ]);
  });

  it('are named once where name, village and phone all agree', () => {
    const twin = ['Lê Văn Tý', 'Thôn Đông', '0912345678'] as const;
    expect(summary([person('1', ...twin), person('2', ...twin)])).toEqual([
      [
        ['name-and-village', 'phone'],
        ['1', '2'],
      ],
    ]);
  });

  it('are all pairs that share a key, except namesakes that match no third row', () => {
    const anyPerson = fc.record({
      fullName: fc.constantFrom('Lê An', 'lê an', 'Lê Ân', 'Lê Bình', ''),
      village: fc.constantFrom('Đông', 'Đoài'),
      phone: fc.constantFrom('', '0912345678', '0987654321'),
    });
    fc.assert(
      fc.property(fc.array(anyPerson, { maxLength: 12 }), (people) => {
        const rows = people.map((a, index) => ({ ...a, id: String(index) }));
        const sharing = new Set<string>();
        const maybeOne = new Set<string>();
        for (const a of rows) {
          for (const b of rows) {
            const plain = (name: string) => name.toLowerCase().replace('â', 'a');
            const sameName = a.fullName !== '' && plain(a.fullName) === plain(b.fullName);
            const isNamesake = sameName && a.village === b.village;
            const samePhone = a.phone !== '' && a.phone === b.phone;
            if (a.id >= b.id || !(isNamesake || samePhone)) continue;
            sharing.add(`${a.id} ${b.id}`);
            if (maybeSamePerson(a.phone, b.phone)) maybeOne.add(`${a.id} ${b.id}`);
          }
        }
        const pairs = new Set(
          attendeeDuplicates(rows).flatMap((group) =>
            group.rows.flatMap((a) => group.rows.filter((b) => a.id < b.id).map((b) => `${a.id} ${b.id}`)),
          ),
        );
        expect([...sharing]).toEqual(expect.arrayContaining([...pairs]));
        expect([...pairs]).toEqual(expect.arrayContaining([...maybeOne]));
      }),
    );
  });
});
