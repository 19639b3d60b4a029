import { markRollCall, openRollCall } from '../../../src/application/hall/roll-call';
import { countAttendance } from '../../../src/domain/people/attendance';
import { attendees } from '../../../src/register/tables/attendees';
import type { RollMark } from '../../../src/rpc/answers';
import { type MemoryWorld, rowsOf } from '../../support/memory/memory-ports';
import { an, binh, chi, issued, worldWith } from '../../support/memory/memory-ports-people';

const mark = (id: string, more: Partial<RollMark> = {}): RollMark => ({
  id,
  mark: 'present',
  arrivedAt: '',
  substitute: '',
  absence: '',
  ...more,
});
const record = (world: MemoryWorld, ...marks: readonly RollMark[]) =>
  markRollCall(world.ports, { conference: 'HN-01', marks });
const marked = (world: MemoryWorld) =>
  rowsOf(world, attendees).map(({ id, attendance, arrivedAt, substitute, absence }) =>
    [id, attendance, arrivedAt, substitute, absence].filter(Boolean).join(' '),
  );

describe('the roll call', () => {
  it('shows everybody invited in the order of the printed list', () => {
    const world = worldWith(issued, [an, binh, { ...chi, title: 'Công chức', organisation: 'Văn phòng' }]);
    const facts = openRollCall(world.ports, { conference: null });
    expect(facts.ok && facts.value.people.map(({ name, position }) => `${name}: ${position}`)).toEqual([
      'Lê Thị Chi: Công chức, Văn phòng',
      'Nguyễn Văn An: ',
      'Trần Văn Bình: ',
    ]);
    expect(facts.ok && [facts.value.conference?.id, facts.value.startTime]).toEqual(['HN-01', '07:30']);
  });

  it('records presence, time of arrival, substitutes and reasons of absence', () => {
    const world = worldWith(issued, [an, binh, chi]);
    const result = record(
      world,
      mark('DB-0001', { arrivedAt: '7h45' }),
      mark('DB-0002', { substitute: 'Trần Thị Dung', absence: 'Ốm' }),
      mark('DB-0003', { mark: 'excused', absence: 'Đi công tác' }),
    );
    expect(result).toMatchObject({ ok: true, value: { recorded: 3, unknown: [] } });
    expect(marked(world)).toEqual([
      'DB-0001 present 07:45',
      'DB-0002 present Trần Thị Dung Ốm',
      'DB-0003 excused Đi công tác',
    ]);
    const facts = openRollCall(world.ports, { conference: 'HN-01' });
    const { people, startTime } = facts.ok ? facts.value : { people: [], startTime: '' };
    expect(
      countAttendance(
        people.map((person) => ({ ...person, attendance: person.mark })),
        startTime,
      ),
    ).toEqual({
      invited: 3,
      added: 0,
      present: 2,
      excused: 1,
      absent: 0,
      open: 0,
      late: 1,
      substitutes: 1,
    });
  });

  it('is unaffected by a repeated mark, and clears a mark', () => {
    const world = worldWith(issued, [an, binh]);
    record(world, mark('DB-0001', { arrivedAt: '07:20' }));
    record(world, mark('DB-0001', { arrivedAt: '07:20' }));
    record(world, mark('DB-0001', { mark: null }));
    expect(marked(world)).toEqual(['DB-0001', 'DB-0002']);
  });

  it('returns the marks of a colleague at another door', () => {
    const world = worldWith(issued, [an, binh, { ...chi, substitute: 'Lê Thay' }]);
    record(world, mark('DB-0001', { arrivedAt: '07:20' }));
    expect(record(world, mark('DB-0002'))).toEqual({
      ok: true,
      value: {
        recorded: 1,
        unknown: [],
        marks: [
          mark('DB-0001', { arrivedAt: '07:20' }),
          mark('DB-0002'),
          mark('DB-0003', { mark: null, substitute: 'Lê Thay' }),
        ],
        added: [],
      },
    });
  });

  it('names people whose row is gone and records the others', () => {
    const world = worldWith(issued, [an]);
    expect(record(world, mark('DB-0009'), mark('DB-0001'))).toMatchObject({
      ok: true,
      value: { recorded: 1, unknown: ['DB-0009'] },
    });
    expect(marked(world)).toEqual(['DB-0001 present']);
  });

  it('refuses an invalid time and writes nothing', () => {
    const world = worldWith(issued, [an]);
    expect(record(world, mark('DB-0001', { arrivedAt: 'sớm' }))).toEqual({
      ok: false,
      failure: { code: 'invalid', problems: [{ row: 0, field: 'arrivedAt', problem: 'not-a-time' }] },
    });
    expect(marked(world)).toEqual(['DB-0001']);
  });
});
