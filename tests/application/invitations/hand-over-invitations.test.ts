import { handOverInvitations } from '../../../src/application/invitations/hand-over-invitations';
import { attendees } from '../../../src/register/tables/attendees';
import { type MemoryWorld, rowsOf } from '../../support/memory/memory-ports';
import { an, binh, chi, conference, worldWith } from '../../support/memory/memory-ports-people';

const handOver = (
  world: MemoryWorld,
  values: { date?: string; by?: string; people?: readonly string[] } = {},
) =>
  handOverInvitations(world.ports, {
    conference: 'HN-01',
    people: ['DB-0001', 'DB-0002'],
    date: '16/11/2026',
    by: 'Trưởng thôn',
    ...values,
  });

describe('handing letters over on paper', () => {
  it('records the day and who handed them over, for those chosen only', () => {
    const world = worldWith(conference, [an, binh, chi]);
    expect(handOver(world)).toEqual({ ok: true, value: { recorded: 2 } });
    const handed = { sentOn: '2026-11-16', handedBy: 'Trưởng thôn' };
    expect(rowsOf(world, attendees)).toEqual([{ ...an, ...handed }, { ...binh, ...handed }, chi]);
    expect(world.notes).toEqual([
      { action: 'Ghi nhận giao giấy mời', tab: 'Đại biểu', record: 'HN-01', detail: '2 người' },
    ]);
  });

  it('leaves out people of another conference and people who are gone', () => {
    const world = worldWith(conference, [{ ...an, conference: 'HN-00' }, binh]);
    expect(handOver(world, { people: ['DB-0001', 'DB-0002', 'DB-0099'] })).toEqual({
      ok: true,
      value: { recorded: 1 },
    });
    expect(rowsOf(world, attendees).map((row) => row.sentOn)).toEqual([undefined, '2026-11-16']);
  });

  it.each([
    ['', 'required'],
    ['32/11/2026', 'not-a-date'],
    ['17/11/2026', 'in-the-future'],
  ])('takes no day such as "%s"', (date, problem) => {
    const world = worldWith(conference, [an, binh]);
    expect(handOver(world, { date })).toEqual({
      ok: false,
      failure: {
        code: 'invalid',
        problems: [
          {
            row: 0,
            field: 'sentOn',
            problem,
            ...(problem === 'in-the-future' ? { today: '2026-11-16' } : {}),
          },
        ],
      },
    });
    expect(rowsOf(world, attendees)).toEqual([an, binh]);
  });
});
