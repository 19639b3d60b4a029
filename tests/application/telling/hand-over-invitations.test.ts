import { handOverInvitations } from '../../../src/application/telling/hand-over-invitations';
import { attendees } from '../../../src/register/tables/attendees';
import { ledger } from '../../../src/register/tables/ledger';
import { type MemoryWorld, put, rowsOf } from '../../support/memory/memory-ports';
import { an, binh, chi, issued, worldWith as worldOf } from '../../support/memory/memory-ports-people';

const letters = (people: string) => ({
  key: 'HN-01/GM-01/in-1',
  kind: 'document' as const,
  rule: 'invitation',
  conference: 'HN-01',
  people,
});

/** Everybody has a letter, and the conference is issued. */
function worldWith(...input: Parameters<typeof worldOf>): MemoryWorld {
  const world = worldOf(...input);
  put(world, ledger, [letters('DB-0001 DB-0002 DB-0003')]);
  return world;
}

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
  it('records day and person of the hand-over, only for the chosen people', () => {
    const world = worldWith(issued, [an, binh, chi]);
    expect(handOver(world)).toEqual({ ok: true, value: { recorded: 2 } });
    const handed = { sentOn: '2026-11-16', handedBy: 'Trưởng thôn' };
    expect(rowsOf(world, attendees)).toEqual([{ ...an, ...handed }, { ...binh, ...handed }, chi]);
    expect(world.notes).toEqual([
      { action: 'Ghi nhận giao giấy mời', tab: 'Đại biểu', record: 'HN-01', detail: '2 người' },
    ]);
  });

  it('leaves out people of another conference and deleted rows', () => {
    const world = worldWith(issued, [{ ...an, conference: 'HN-00' }, binh]);
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
  ])('refuses "%s" as a day', (date, problem) => {
    const world = worldWith(issued, [an, binh]);
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

  it('refuses people without a letter, and everybody before the conference is issued', () => {
    const world = worldOf(issued, [an, binh, chi]);
    put(world, ledger, [letters('DB-0001')]);
    expect(handOver(world)).toEqual({
      ok: false,
      failure: { code: 'no-letter', people: [String(binh.fullName)] },
    });
    const early = worldWith({ ...issued, status: 'preparing' }, [an, binh, chi]);
    expect(handOver(early)).toEqual({ ok: false, failure: { code: 'not-issued' } });
    expect([world, early].flatMap((each) => rowsOf(each, attendees)).some(({ sentOn }) => sentOn)).toBe(
      false,
    );
  });
});
