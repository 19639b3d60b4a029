import { isoDate } from '../../../src/domain/calendar/calendar-date';
import {
  type CountedTurn,
  countConference,
  countFlaws,
  hallTurns,
} from '../../../src/domain/petitions/conference-count';
import { anyMatter, matter } from '../../support/rules/counted-matters';
import { fc } from '../../support/rules/properties';

const date = isoDate('2026-11-16');

const turn = (id: string, values: Partial<CountedTurn> = {}): CountedTurn => ({
  id,
  order: 1,
  speaker: 'Nguyễn Văn An',
  village: 'Thôn 1',
  matters: null,
  ...values,
});

const sum = (parts: Readonly<Record<string, number>>): number =>
  Object.values(parts).reduce((total, part) => total + part, 0);

describe('finding 5: the one count of a conference', () => {
  const turns = [turn('LUOT-0001'), turn('LUOT-0002', { order: 2, speaker: 'Đỗ Thị Bình' })];
  const petitions = [
    matter({ id: '1', turn: 'LUOT-0001', answeredInHall: 'Đã sửa.' }),
    matter({ id: '2', turn: 'LUOT-0001', status: 'assigned' }),
    matter({ id: '3', turn: 'LUOT-0002', authority: 'province', status: 'transferred' }),
    matter({ id: '4', channel: 'front', receivedOn: isoDate('2026-11-06'), status: 'resolved' }),
    matter({ id: '5', channel: 'hotline', receivedOn: isoDate('2026-11-18') }),
    matter({ id: '7', turn: 'LUOT-0002', class: 'complaint', authority: 'province', status: 'declined' }),
  ];

  it('counts turns of the hall only, and what was sent in before apart', () => {
    expect(countConference({ turns, petitions, date })).toMatchObject({
      turns: 2,
      speakers: 2,
      matters: 6,
      sources: { hall: 4, ahead: 1, later: 1 },
    });
  });

  it('gives every matter one fate, so that the parts add up', () => {
    expect(countConference({ turns, petitions, date }).fates).toEqual({
      'answered-in-hall': 1,
      continuing: 2,
      closed: 1,
      'passed-on': 1,
      'own-procedure': 1,
    });
  });

  it('counts what the commune explained itself as closed, whoever is competent', () => {
    const explained = [matter({ id: '1', authority: 'other', status: 'explained' })];
    expect(countConference({ turns, petitions: explained, date }).fates).toMatchObject({
      closed: 1,
      'passed-on': 0,
    });
  });

  it('adds up whatever the rows hold', () => {
    fc.assert(
      fc.property(fc.array(anyMatter), (rows) => {
        const count = countConference({ turns, petitions: rows, date });
        expect(sum(count.fates)).toBe(count.matters);
        expect(sum(count.sources)).toBe(count.matters);
        expect(sum(count.groups)).toBe(count.matters);
        const withAuthority = Object.values(count.byAuthority).reduce(
          (total, { matters }) => total + matters,
          0,
        );
        const without = rows.filter((row) => row.class !== 'denunciation' && row.authority === null).length;
        expect(withAuthority + without).toBe(count.matters);
        expect(count.turns).toBe(hallTurns(turns, rows, (row) => row).length);
      }),
    );
  });

  it('leaves out a denunciation and a turn that held nothing else', () => {
    const secret = [...petitions, matter({ id: '6', turn: 'LUOT-0003', class: 'denunciation' })];
    const count = countConference({
      turns: [...turns, turn('LUOT-0003', { order: 3 })],
      petitions: secret,
      date,
    });
    expect(count).toMatchObject({ turns: 2, matters: 6 });
  });

  it('counts a person once by name and village, and nobody while a turn has no name', () => {
    const again = [...turns, turn('LUOT-0003', { order: 3, speaker: 'ông nguyễn văn an' })];
    expect(countConference({ turns: again, petitions, date }).speakers).toBe(2);
    const namesake = [...turns, turn('LUOT-0003', { order: 3, village: 'Thôn 2' })];
    expect(countConference({ turns: namesake, petitions, date }).speakers).toBe(3);
    const nameless = [...turns, turn('LUOT-0003', { order: 3, speaker: '' })];
    expect(countConference({ turns: nameless, petitions, date }).speakers).toBeNull();
  });

  it('counts a turn that raised no matter, as the minutes list it', () => {
    const more = [...turns, turn('LUOT-0003', { order: 3, matters: 0 })];
    expect(countConference({ turns: more, petitions, date }).turns).toBe(3);
  });

  it('counts matters of the hall without a recorded turn as turns of their own', () => {
    const unrecorded = [matter({ id: '1' }), matter({ id: '2' }), matter({ id: '3', turn: 'LUOT-0009' })];
    expect(countConference({ turns: [], petitions: unrecorded, date }).turns).toBe(3);
  });

  it('names the cells that keep the sums from adding up', () => {
    const flawed = [
      matter({ id: '1', turn: 'LUOT-0001', authority: null }),
      matter({ id: '2', class: null }),
      matter({ id: '3', status: 'transferred' }),
    ];
    expect(countFlaws({ turns: [turn('LUOT-0001', { matters: 2 })], petitions: flawed })).toEqual([
      { kind: 'turn', id: 'LUOT-0001', noted: 2, rows: 1 },
      { kind: 'matter', id: '1', field: 'authority' },
      { kind: 'matter', id: '2', field: 'class' },
      { kind: 'matter', id: '3', field: 'authority' },
    ]);
  });
});
