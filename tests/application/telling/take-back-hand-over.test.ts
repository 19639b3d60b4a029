import { type HandOver, handOverInvitations } from '../../../src/application/telling/hand-over-invitations';
import { lastHandOverIn } from '../../../src/application/telling/last-hand-over';
import { openTellingForm } from '../../../src/application/telling/open-telling-form';
import { takeBackHandOver } from '../../../src/application/telling/take-back-hand-over';
import { isoDate } from '../../../src/domain/calendar/calendar-date';
import { attendees } from '../../../src/register/tables/attendees';
import { ledger } from '../../../src/register/tables/ledger';
import { type MemoryWorld, put, rowsOf } from '../../support/memory/memory-ports';
import { an, binh, chi, conference, issued, worldWith } from '../../support/memory/memory-ports-people';

const request = '00000000-0000-0000-0000-000000000001';
const other = '00000000-0000-0000-0000-000000000002';
const told = { sentOn: isoDate('2026-11-10'), handedBy: 'Email', renotify: true };

function office(): MemoryWorld {
  const world = worldWith(issued, [an, { ...binh, ...told }, chi]);
  put(world, ledger, [
    {
      key: 'HN-01/GM-01/in-1',
      kind: 'document',
      rule: 'invitation',
      conference: 'HN-01',
      people: 'DB-0001 DB-0002',
    },
  ]);
  return world;
}
const record = (world: MemoryWorld, more: Partial<HandOver> = {}) =>
  handOverInvitations(world.ports, {
    request,
    conference: 'HN-01',
    people: ['DB-0001', 'DB-0002'],
    date: '16/11/2026',
    by: 'Trưởng thôn',
    ...more,
  });
const proofs = (world: MemoryWorld) =>
  rowsOf(world, attendees).map(({ sentOn, handedBy, renotify }) =>
    [sentOn, handedBy, renotify].map((part) => part || '-').join(' '),
  );

describe('guests told by telephone, Zalo or SMS', () => {
  it('need no letter, and count as told with the day and by whom', () => {
    const world = office();
    expect(record(world, { people: ['DB-0003'], by: 'Lê Thị Mẫu, Zalo', way: 'message' })).toEqual({
      ok: true,
      value: { recorded: 1 },
    });
    expect(proofs(world)[2]).toBe('2026-11-16 Lê Thị Mẫu, Zalo -');
    expect(world.notes.map(({ action, detail }) => [action, detail])).toEqual([
      ['Ghi nhận báo mời qua điện thoại, tin nhắn', '1 người'],
    ]);
    expect(record(world, { request: other, people: ['DB-0003'] })).toMatchObject({
      failure: { code: 'no-letter' },
    });
    expect(record(world, { people: ['DB-0003'], by: 'Người khác', way: 'message' })).toMatchObject({
      failure: { code: 'request-reused' },
    });
  });

  it('are not told before the conference is issued', () => {
    const world = worldWith(conference, [an]);
    expect(record(world, { people: ['DB-0001'], way: 'message' })).toEqual({
      ok: false,
      failure: { code: 'not-issued' },
    });
  });
});

describe('taking a hand-over back', () => {
  it.each(['{"people":', '{}', '7', '{"people":["DB-0001"]}'])('finds nothing in %s', (stored) => {
    expect(lastHandOverIn({ 'hand-over.last': stored })).toBeNull();
  });

  it('brings back what stood before, and is noted', () => {
    const world = office();
    const before = proofs(world);
    record(world);
    const open = openTellingForm(world.ports, { conference: null });
    expect(open.ok && open.value.last).toEqual({
      request,
      people: 2,
      day: '2026-11-16',
      by: 'Trưởng thôn',
    });
    expect(takeBackHandOver(world.ports, { request })).toEqual({
      ok: true,
      value: { undone: 2, remaining: [] },
    });
    expect(proofs(world)).toEqual(before);
    expect(world.notes.map(({ action }) => action)).toEqual([
      'Ghi nhận giao giấy mời',
      'Hoàn tác ghi nhận giao, báo mời',
    ]);
    const after = openTellingForm(world.ports, { conference: null });
    expect(after.ok && after.value.last).toBeNull();
  });

  it('knows what stood before although the hand-over broke off and was done again', () => {
    const world = office();
    const before = proofs(world);
    const { change } = world.ports.register;
    const broken = {
      ...world.ports,
      register: {
        ...world.ports.register,
        change(...[sheet, changes]: Parameters<typeof change>) {
          change(sheet, changes.slice(0, 1));
          throw new Error('the execution was killed');
        },
      },
    };
    expect(() => record({ ...world, ports: broken })).toThrow();
    world.locked = false;
    expect(record(world)).toEqual({ ok: true, value: { recorded: 2 } });
    takeBackHandOver(world.ports, { request });
    expect(proofs(world)).toEqual(before);
  });

  it('leaves rows that a colleague changed since, by name', () => {
    const world = office();
    record(world);
    record(world, { request: '', people: ['DB-0002'], by: 'Văn thư' });
    expect(takeBackHandOver(world.ports, { request })).toEqual({
      ok: true,
      value: { undone: 1, remaining: ['Trần Văn Bình'] },
    });
    expect(proofs(world).slice(0, 2)).toEqual(['- - -', '2026-11-16 Văn thư -']);
  });

  it('does nothing for a hand-over that is not the last one, and nothing twice', () => {
    const world = office();
    record(world);
    record(world, { request: other, people: ['DB-0002'], by: 'Văn thư' });
    expect(takeBackHandOver(world.ports, { request })).toEqual({
      ok: true,
      value: { undone: 0, remaining: [] },
    });
    expect(proofs(world).slice(0, 2)).toEqual(['2026-11-16 Trưởng thôn -', '2026-11-16 Văn thư -']);
  });
});
