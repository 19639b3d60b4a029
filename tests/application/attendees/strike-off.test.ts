import { replaceAttendee } from '../../../src/application/attendees/replace-attendee';
import { bringBack, strikeOff } from '../../../src/application/attendees/strike-off';
import { isoDate } from '../../../src/domain/calendar/calendar-date';
import { attendees } from '../../../src/register/tables/attendees';
import { type MemoryWorld, memoryWorld, put, rowsOf, typeInto } from '../../support/memory/memory-ports';

function withPeople(): MemoryWorld {
  const world = memoryWorld();
  const person = { conference: 'HN-01', group: 'citizens', village: 'Thôn Đông' } as const;
  put(world, attendees, [
    { ...person, id: 'DB-0001', fullName: 'Nguyễn Văn An', seat: 'invited', sentOn: isoDate('2026-11-10') },
    { ...person, id: 'DB-0002', fullName: 'Trần Thị Bình', seat: 'reserve' },
  ]);
  return world;
}
const seats = (world: MemoryWorld) =>
  rowsOf(world, attendees).map(({ id, seat, absence, substitute }) => [id, seat, absence, substitute]);

describe('somebody who is struck off', () => {
  it('keeps the row with the reason, and whoever was told has to be told', () => {
    const world = withPeople();
    const off = strikeOff(world.ports, { id: 'DB-0001', reason: 'Chuyển công tác' });
    expect(off).toEqual({
      ok: true,
      value: { row: expect.objectContaining({ id: 'DB-0001' }), isTold: true },
    });
    expect(seats(world)).toEqual([
      ['DB-0001', 'withdrawn', 'Chuyển công tác', undefined],
      ['DB-0002', 'reserve', undefined, undefined],
    ]);
    expect(strikeOff(world.ports, { id: 'DB-0001', reason: 'Chuyển công tác' }).ok).toBe(true);
    expect(strikeOff(world.ports, { id: 'DB-0001', reason: 'Lý do khác' })).toEqual({
      ok: false,
      failure: { code: 'seat-changed' },
    });
    expect(world.notes.map(({ action, record, detail }) => [action, record, detail])[0]).toEqual([
      'Thôi mời đại biểu',
      'DB-0001',
      '',
    ]);
  });

  it('needs a reason', () => {
    const world = withPeople();
    expect(strikeOff(world.ports, { id: 'DB-0001', reason: ' ' })).toEqual({
      ok: false,
      failure: { code: 'invalid', problems: [{ row: 0, field: 'absence', problem: 'required' }] },
    });
    expect(seats(world)[0]).toEqual(['DB-0001', 'invited', undefined, undefined]);
  });

  it('is brought back', () => {
    const world = withPeople();
    strikeOff(world.ports, { id: 'DB-0001', reason: 'Ốm' });
    expect(bringBack(world.ports, { id: 'DB-0001' })).toEqual({
      ok: true,
      value: { row: expect.objectContaining({ id: 'DB-0001' }), reserve: '', isTold: false },
    });
    expect(seats(world)[0]).toEqual(['DB-0001', 'invited', undefined, undefined]);
    expect(bringBack(world.ports, { id: 'DB-0009' })).toEqual({
      ok: false,
      failure: { code: 'not-found', id: 'DB-0009' },
    });
  });
});

describe('a replacement that is undone', () => {
  const replaced = (): MemoryWorld => {
    const world = withPeople();
    const change = { conference: 'HN-01', leaving: 'DB-0001', joining: 'DB-0002', reason: 'Ốm' };
    expect(replaceAttendee(world.ports, change).ok).toBe(true);
    return world;
  };

  it('gives back the seat, and the reserve list its person', () => {
    const world = replaced();
    expect(bringBack(world.ports, { id: 'DB-0001' })).toMatchObject({
      ok: true,
      value: { reserve: 'Trần Thị Bình', isTold: false },
    });
    expect(seats(world)).toEqual([
      ['DB-0001', 'invited', undefined, undefined],
      ['DB-0002', 'reserve', undefined, undefined],
    ]);
    // Sent again after a lost reply.
    expect(bringBack(world.ports, { id: 'DB-0001' }).ok).toBe(true);
  });

  it('says that the reserve was told; whoever is in the hall by then stays marked', () => {
    const world = replaced();
    typeInto(world, attendees, 'DB-0002', { sentOn: isoDate('2026-11-15'), attendance: 'present' });
    expect(bringBack(world.ports, { id: 'DB-0001' })).toMatchObject({ ok: true, value: { isTold: true } });
    expect(rowsOf(world, attendees).map(({ seat, attendance }) => [seat, attendance])).toEqual([
      ['invited', undefined],
      ['reserve', 'present'],
    ]);
  });
});
