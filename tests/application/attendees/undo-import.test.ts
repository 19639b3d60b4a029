import { importAttendees } from '../../../src/application/attendees/import-attendees';
import { undoImport } from '../../../src/application/attendees/undo-import';
import { attendees } from '../../../src/register/tables/attendees';
import { type MemoryWorld, rowsOf } from '../../support/memory/memory-ports';
import { an, conference, worldWith } from '../../support/memory/memory-ports-people';

const request = '0a1b2c3d-0000-4000-8000-000000000001';
const people = ['Lê Thị Chi', 'Phạm Văn Dũng', 'Vũ Em'].map((fullName) => ({
  conference: 'HN-01',
  fullName,
  village: 'Thôn Đông',
  group: 'Đại diện Nhân dân',
}));

const names = (world: MemoryWorld) => rowsOf(world, attendees).map(({ fullName }) => fullName);

function imported(): MemoryWorld {
  const world = worldWith(conference, [an]);
  expect(importAttendees(world.ports, { request, people })).toMatchObject({ value: { added: 3 } });
  return world;
}

describe('undoing an import', () => {
  it('removes exactly the rows of that import, logs it, and does so only once', () => {
    const world = imported();
    const other = {
      request: request.replace(/1$/, '2'),
      people: [{ ...people[0], fullName: 'Tạ Văn Giang' }],
    };
    expect(importAttendees(world.ports, other)).toMatchObject({ value: { added: 1 } });
    expect(undoImport(world.ports, { request, people })).toEqual({
      ok: true,
      value: { removed: 3, remaining: [] },
    });
    expect(names(world)).toEqual([an.fullName, 'Tạ Văn Giang']);
    expect(world.notes.slice(-1)).toEqual([
      { action: 'Hoàn tác nhập danh sách đại biểu', tab: 'Đại biểu', record: '', detail: '3 người' },
    ]);
    const notes = world.notes.length;
    expect(undoImport(world.ports, { request, people })).toEqual({
      ok: true,
      value: { removed: 0, remaining: [] },
    });
    expect(world.notes).toHaveLength(notes);
  });

  it('keeps people changed since, and names them', () => {
    const world = imported();
    const sheet = world.ports.register.read(attendees);
    if (!sheet.ok) throw new Error('no sheet');
    const dung = sheet.value.rows.find(({ values }) => values.fullName === 'Phạm Văn Dũng');
    world.ports.register.change(sheet.value, [
      { key: dung?.values.id ?? '', values: { phone: '0912345678' } },
    ]);
    expect(undoImport(world.ports, { request, people })).toEqual({
      ok: true,
      value: { removed: 2, remaining: ['Phạm Văn Dũng'] },
    });
    expect(names(world)).toEqual([an.fullName, 'Phạm Văn Dũng']);
  });

  it('lets the same list be imported again afterwards', () => {
    const world = imported();
    undoImport(world.ports, { request, people });
    const again = { request: request.replace(/1$/, '3'), people };
    expect(importAttendees(world.ports, again)).toMatchObject({ value: { added: 3, doubles: [] } });
  });
});
