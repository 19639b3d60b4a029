import { importAttendees } from '../../../src/application/attendees/import-attendees';
import { attendees } from '../../../src/register/tables/attendees';
import { type MemoryWorld, memoryWorld, rowsOf } from '../../support/memory/memory-ports';
import { an, conference, worldWith } from '../../support/memory/memory-ports-people';

const request = '0a1b2c3d-0000-4000-8000-000000000001';
const line = (fullName: string, village = 'Thôn Đông'): Record<string, string> => ({
  conference: 'HN-01',
  fullName,
  village,
  group: 'Đại diện Nhân dân',
});

const paste = (world: MemoryWorld, people: readonly Record<string, string>[], mark = request) =>
  importAttendees(world.ports, { request: mark, people });

const names = (world: MemoryWorld) => rowsOf(world, attendees).map((row) => `${row.id} ${row.fullName}`);

describe('importing a pasted list', () => {
  it('adds everyone in the order of the list, invited, and notes how many', () => {
    const world = memoryWorld();
    expect(paste(world, [line('Lê Thị Chi'), line('Phạm Văn Dũng', 'Thôn Đoài')])).toEqual({
      ok: true,
      value: { added: 2, doubles: [] },
    });
    expect(rowsOf(world, attendees).map(({ request: _, ...row }) => row)).toEqual([
      {
        id: 'DB-0001',
        conference: 'HN-01',
        fullName: 'Lê Thị Chi',
        group: 'citizens',
        village: 'Thôn Đông',
        seat: 'invited',
      },
      {
        id: 'DB-0002',
        conference: 'HN-01',
        fullName: 'Phạm Văn Dũng',
        group: 'citizens',
        village: 'Thôn Đoài',
        seat: 'invited',
      },
    ]);
    expect(world.notes).toEqual([
      { action: 'Nhập danh sách đại biểu', tab: 'Đại biểu', record: '', detail: '2 người' },
    ]);
  });

  it('leaves out and names people already in the register or twice in the list, in any spelling', () => {
    const world = worldWith(conference, [an]);
    const pasted = [
      line('NGUYỄN VĂN AN'),
      line('Lê Thị Chi'),
      line('le thi chi'),
      line('Lê Thị Chi', 'Thôn Đoài'),
    ];
    expect(paste(world, pasted)).toEqual({
      ok: true,
      value: { added: 2, doubles: ['NGUYỄN VĂN AN', 'le thi chi'] },
    });
    expect(names(world)).toEqual(['DB-0001 Nguyễn Văn An', 'DB-0002 Lê Thị Chi', 'DB-0003 Lê Thị Chi']);
  });

  it('treats namesakes of one village with different phones as two people', () => {
    const world = worldWith(conference, [an]);
    const pasted = ['0912345678', '0987654321', '0912 345 678'].map((phone) => ({
      ...line('Lê Thị Chi'),
      phone,
    }));
    expect(paste(world, pasted)).toEqual({ ok: true, value: { added: 2, doubles: ['Lê Thị Chi'] } });
    expect(paste(world, [line('Lê Thị Chi')], '2')).toEqual({
      ok: true,
      value: { added: 0, doubles: ['Lê Thị Chi'] },
    });
  });

  it('adds a person who is registered only for another conference', () => {
    const world = worldWith(conference, [{ ...an, conference: 'HN-00' }]);
    expect(paste(world, [line('Nguyễn Văn An')])).toEqual({ ok: true, value: { added: 1, doubles: [] } });
  });

  it('returns the first result for the same request and adds nobody twice', () => {
    const world = worldWith(conference, [an]);
    const pasted = [line('Nguyễn Văn An'), line('Lê Thị Chi'), line('Lê Thị Chi')];
    const first = paste(world, pasted);
    const before = structuredClone(rowsOf(world, attendees));
    expect(paste(world, pasted)).toEqual(first);
    expect(rowsOf(world, attendees)).toEqual(before);
  });

  it('adds the rest if the block was saved only in part', () => {
    const world = memoryWorld();
    const pasted = [line('Lê Thị Chi'), line('Phạm Văn Dũng')];
    paste(world, pasted);
    for (const column of world.book.tab(attendees.tab).columns) column.cells.splice(2, 1);
    expect(paste(world, pasted)).toEqual({ ok: true, value: { added: 2, doubles: [] } });
    expect(names(world)).toEqual(['DB-0001 Lê Thị Chi', 'DB-0003 Phạm Văn Dũng']);
  });

  it('refuses another list under the same request', () => {
    const world = memoryWorld();
    paste(world, [line('Lê Thị Chi')]);
    expect(paste(world, [line('Phạm Văn Dũng')])).toEqual({ ok: false, failure: { code: 'request-reused' } });
    expect(names(world)).toEqual(['DB-0001 Lê Thị Chi']);
  });

  it('names every wrong line and adds nobody', () => {
    const world = memoryWorld();
    const wrong = [line('Lê Thị Chi'), { ...line(''), email: 'a@b' }];
    expect(paste(world, wrong)).toEqual({
      ok: false,
      failure: {
        code: 'invalid',
        problems: [
          { row: 1, field: 'fullName', problem: 'required' },
          { row: 1, field: 'email', problem: 'email-invalid' },
        ],
      },
    });
    expect([names(world), world.notes, world.memory]).toEqual([[], [], memoryWorld().memory]);
  });
});
