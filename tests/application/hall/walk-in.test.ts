import { markRollCall } from '../../../src/application/hall/roll-call';
import { addWalkIn, takeBackWalkIn } from '../../../src/application/hall/walk-in';
import { attendees } from '../../../src/register/tables/attendees';
import { villages } from '../../../src/register/tables/villages';
import { type MemoryWorld, put, rowsOf } from '../../support/memory/memory-ports';
import { an, issued, worldWith } from '../../support/memory/memory-ports-people';

const tu = {
  request: '00000000-0000-0000-0000-000000000001',
  conference: 'HN-01',
  name: 'bà trần thị tư',
  village: 'Thôn Đông',
  arrivedAt: '7h50',
};

function hall(): MemoryWorld {
  const world = worldWith(issued, [an]);
  put(world, villages, [{ name: 'Thôn Đông' }]);
  return world;
}

const listed = (world: MemoryWorld) =>
  rowsOf(world, attendees).map(({ id, honorific, fullName, village, group, seat, attendance, arrivedAt }) =>
    [id, honorific, fullName, village, group, seat, attendance, arrivedAt].join(' | '),
  );

const anInList = 'DB-0001 | mr | Nguyễn Văn An | Thôn Đông | citizens | invited |  | ';

describe('somebody who comes without an invitation', () => {
  it('is added to the list as present, with the name as names are written', () => {
    const world = hall();
    const added = addWalkIn(world.ports, tu);
    expect(listed(world)).toEqual([
      anInList,
      'DB-0002 | mrs | Trần Thị Tư | Thôn Đông | citizens | added | present | 07:50',
    ]);
    expect(added).toEqual({
      ok: true,
      value: {
        recorded: 1,
        unknown: [],
        marks: [{ id: 'DB-0002', mark: 'present', arrivedAt: '07:50', substitute: '', absence: '' }],
        added: [
          {
            id: 'DB-0002',
            name: 'Trần Thị Tư',
            position: '',
            group: 'Đại diện Nhân dân',
            village: 'Thôn Đông',
            seat: 'added',
            mark: 'present',
            arrivedAt: '07:50',
            substitute: '',
            absence: '',
          },
        ],
      },
    });
    expect(world.notes.map(({ action, detail }) => [action, detail])).toEqual([
      ['Thêm khách đến dự', '1 người'],
    ]);
  });

  it('is added once, however often the request arrives', () => {
    const world = hall();
    addWalkIn(world.ports, tu);
    expect(addWalkIn(world.ports, tu)).toMatchObject({ ok: true, value: { recorded: 1 } });
    expect(listed(world)).toHaveLength(2);
  });

  it('is not added where the list has the name in that village', () => {
    const world = hall();
    expect(addWalkIn(world.ports, { ...tu, name: 'nguyen van an' })).toMatchObject({
      ok: true,
      value: { recorded: 0, added: [] },
    });
    expect(listed(world)).toEqual([anInList]);
  });

  it('is refused with an unknown village or an unreadable time, and nothing is written', () => {
    const world = hall();
    expect(addWalkIn(world.ports, { ...tu, village: 'Thôn Xa' })).toMatchObject({
      ok: false,
      failure: { code: 'invalid', problems: [{ row: 0, field: 'village', problem: 'unknown-village' }] },
    });
    expect(addWalkIn(world.ports, { ...tu, arrivedAt: 'sớm' })).toMatchObject({
      ok: false,
      failure: { code: 'invalid', problems: [{ row: 0, field: 'arrivedAt', problem: 'not-a-time' }] },
    });
    expect(listed(world)).toEqual([anInList]);
  });

  it('is taken off the list again, once or twice', () => {
    const world = hall();
    addWalkIn(world.ports, tu);
    expect(takeBackWalkIn(world.ports, tu)).toMatchObject({ ok: true, value: { recorded: 1, added: [] } });
    expect(takeBackWalkIn(world.ports, tu)).toMatchObject({ ok: true, value: { recorded: 1, added: [] } });
    expect(listed(world)).toEqual([anInList]);
  });

  it('stays on the list where a colleague has marked the row meanwhile', () => {
    const world = hall();
    addWalkIn(world.ports, tu);
    const mark = { id: 'DB-0002', mark: 'present', arrivedAt: '07:40', substitute: '', absence: '' } as const;
    markRollCall(world.ports, { conference: 'HN-01', marks: [mark] });
    expect(takeBackWalkIn(world.ports, tu)).toMatchObject({
      ok: true,
      value: { recorded: 0, added: [{ id: 'DB-0002', arrivedAt: '07:40' }] },
    });
    expect(listed(world)).toHaveLength(2);
  });
});
