import { setConferenceStatus } from '../../../src/application/conference/save-conference';
import { keepRegister, makeDoorList, takeInTicks } from '../../../src/application/hall/door-list';
import { markRollCall, openRollCall } from '../../../src/application/hall/roll-call';
import { addWalkIn } from '../../../src/application/hall/walk-in';
import type { Ports } from '../../../src/application/ports';
import type { Cell } from '../../../src/register/cell';
import { doorList } from '../../../src/register/door-list';
import { type Attendee, attendees } from '../../../src/register/tables/attendees';
import { conferences } from '../../../src/register/tables/conferences';
import { villages } from '../../../src/register/tables/villages';
import { type MemoryWorld, put, rowsOf } from '../../support/memory/memory-ports';
import { an, binh, chi, issued, worldWith } from '../../support/memory/memory-ports-people';

const day = '2026-12-08 08:00:00';

function hall(...people: readonly Partial<Attendee>[]): MemoryWorld {
  const world = worldWith(issued, people.length > 0 ? people : [an, binh, chi], day);
  put(world, villages, [{ name: 'Thôn Tây' }, { name: 'Thôn Đông' }]);
  makeDoorList(world.ports, { conference: 'HN-01' });
  return world;
}

const shown = (world: MemoryWorld) =>
  rowsOf(world, doorList).map(({ came, name, place, arrivedAt, state }) =>
    [came ? '[x]' : '[ ]', name, place, arrivedAt, state].filter(Boolean).join(' | '),
  );
const marked = (world: MemoryWorld) =>
  rowsOf(world, attendees).map(({ id, attendance, arrivedAt }) =>
    [id, attendance, arrivedAt].filter(Boolean).join(' '),
  );
const positionOf = (field: keyof typeof doorList.columns): number =>
  Object.keys(doorList.columns).indexOf(field) + 1;

/** What somebody does on a telephone, in the line that shows this name. */
function typeAt(world: MemoryWorld, name: string, field: keyof typeof doorList.columns, cell: Cell): void {
  const line = rowsOf(world, doorList).findIndex((row) => row.name === name) + 2;
  world.book.put(doorList.tab, line, positionOf(field), cell);
}
const door = (world: MemoryWorld) => {
  const opened = openRollCall(world.ports, { conference: 'HN-01' });
  return opened.ok ? opened.value.door : opened.failure;
};

const absent = { id: 'DB-0001', mark: 'absent', arrivedAt: '', substitute: '', absence: 'Ốm' } as const;

describe('the door list', () => {
  it('has everybody who may come, by village and given name, with a box a line', () => {
    const world = hall(
      an,
      binh,
      { ...chi, organisation: 'Văn phòng' },
      { ...an, id: 'DB-0004', fullName: 'Phạm Văn Yên', village: 'Thôn Tây' },
      { ...an, id: 'DB-0005', fullName: 'Lê Văn Ba', village: 'Thôn Tây', seat: 'reserve' },
      { ...an, id: 'DB-0006', fullName: 'Người Thôi', seat: 'withdrawn' },
    );
    expect(shown(world)).toEqual([
      '[ ] | Lê Thị Chi | Văn phòng',
      '[ ] | Lê Văn Ba | Thôn Tây | Dự bị',
      '[ ] | Phạm Văn Yên | Thôn Tây',
      '[ ] | Nguyễn Văn An | Thôn Đông',
      '[ ] | Trần Văn Bình | Thôn Đông',
    ]);
    expect(world.book.tab(doorList.tab).columns[positionOf('came') - 1]?.boxes).toBe(5);
  });

  it('is made when the conference is issued', () => {
    const world = worldWith({ ...issued, status: 'preparing' }, [an], '2026-11-20 08:00:00');
    setConferenceStatus(world.ports, { id: 'HN-01', status: 'issued', override: 'Chủ tịch' });
    expect(shown(world)).toEqual(['[ ] | Nguyễn Văn An | Thôn Đông']);
  });

  it('says what keeps it from being made while the conference is issued, and a second press makes it', () => {
    const world = worldWith({ ...issued, status: 'preparing' }, [an], '2026-11-20 08:00:00');
    const { register } = world.ports;
    const issue = (ports: Ports) =>
      setConferenceStatus(ports, { id: 'HN-01', status: 'issued', override: 'Chủ tịch' });
    // Somebody renames a column just after the status was written.
    const renamed = (): void => world.book.put(conferences.tab, 1, 2, 'Cột đã đổi tên');
    const note: typeof register.note = (entry) => {
      register.note(entry);
      renamed();
    };
    expect(issue({ ...world.ports, register: { ...register, note } })).toEqual({
      ok: false,
      failure: { code: 'header-missing', tab: 'Hội nghị', header: 'Năm' },
    });
    expect(shown(world)).toEqual([]);
    world.book.put(conferences.tab, 1, 2, 'Năm');
    expect(issue(world.ports)).toMatchObject({ ok: true });
    expect(shown(world)).toEqual(['[ ] | Nguyễn Văn An | Thôn Đông']);
  });

  it('keeps nobody from issuing where its own tab is missing', () => {
    const world = worldWith({ ...issued, status: 'preparing' }, [an], '2026-11-20 08:00:00');
    world.book.removeTab(doorList.tab);
    expect(
      setConferenceStatus(world.ports, { id: 'HN-01', status: 'issued', override: 'Chủ tịch' }),
    ).toMatchObject({ ok: true });
  });

  it('is made once, and only adds who came onto the list since', () => {
    const world = hall(an);
    put(world, attendees, [binh]);
    expect(makeDoorList(world.ports, { conference: 'HN-01' })).toMatchObject({
      ok: true,
      value: { lines: 2 },
    });
    expect(makeDoorList(world.ports, { conference: 'HN-01' })).toMatchObject({
      ok: true,
      value: { lines: 2 },
    });
    expect(shown(world)).toEqual(['[ ] | Nguyễn Văn An | Thôn Đông', '[ ] | Trần Văn Bình | Thôn Đông']);
  });

  it('gives its ticks to the register when the roll opens, with the time that was noted', () => {
    const world = hall();
    typeAt(world, 'Nguyễn Văn An', 'came', true);
    typeAt(world, 'Trần Văn Bình', 'came', true);
    typeAt(world, 'Trần Văn Bình', 'arrivedAt', '7h45');
    const opened = openRollCall(world.ports, { conference: 'HN-01' });
    expect(opened.ok && opened.value.people.map(({ id, mark }) => [id, mark])).toEqual([
      ['DB-0003', null],
      ['DB-0001', 'present'],
      ['DB-0002', 'present'],
    ]);
    expect(marked(world)).toEqual(['DB-0001 present', 'DB-0002 present 07:45', 'DB-0003']);
    expect(shown(world)).toEqual([
      '[ ] | Lê Thị Chi | Công chức',
      '[x] | Nguyễn Văn An | Thôn Đông | Có mặt',
      '[x] | Trần Văn Bình | Thôn Đông | 07:45 | Có mặt 07:45',
    ]);
    expect(world.notes.map(({ action, detail }) => [action, detail])).toEqual([
      ['Nhận dấu từ trang Điểm danh', '2 người'],
    ]);
  });

  it('gives its ticks before any other sidebar opens, but only on the days of the conference', () => {
    const world = hall();
    typeAt(world, 'Nguyễn Văn An', 'came', true);
    world.now = '2026-12-07 20:00:00';
    expect(takeInTicks(world.ports)).toEqual({ ok: true, value: { taken: 0 } });
    world.now = day;
    expect(takeInTicks(world.ports)).toMatchObject({ ok: true, value: { taken: 1 } });
    expect(takeInTicks(world.ports)).toEqual({ ok: true, value: { taken: 0 } });
    expect(marked(world)).toEqual(['DB-0001 present', 'DB-0002', 'DB-0003']);
  });

  it('shows marks of the sidebar and walk-ins when the roll opens', () => {
    const world = hall(an);
    markRollCall(world.ports, { conference: 'HN-01', marks: [absent] });
    addWalkIn(world.ports, {
      request: '00000000-0000-0000-0000-000000000001',
      conference: 'HN-01',
      name: 'Trần Thị Tư',
      village: '',
      arrivedAt: '07:50',
    });
    expect(door(world)).toEqual({ differing: [], typed: [], trouble: null });
    expect(shown(world)).toEqual([
      '[ ] | Nguyễn Văn An | Thôn Đông | Vắng',
      '[x] | Trần Thị Tư | 07:50 | Có mặt 07:50',
    ]);
  });

  it('clears the mark of somebody whose tick was taken away', () => {
    const world = hall(an);
    typeAt(world, 'Nguyễn Văn An', 'came', true);
    door(world);
    typeAt(world, 'Nguyễn Văn An', 'came', false);
    door(world);
    expect(marked(world)).toEqual(['DB-0001']);
    expect(shown(world)).toEqual(['[ ] | Nguyễn Văn An | Thôn Đông']);
  });

  it('names a person who is ticked there and absent in the sidebar, and loses neither', () => {
    const world = hall(an);
    typeAt(world, 'Nguyễn Văn An', 'came', true);
    markRollCall(world.ports, { conference: 'HN-01', marks: [absent] });
    expect(door(world)).toEqual({ differing: ['DB-0001'], typed: [], trouble: null });
    expect(door(world)).toEqual({ differing: ['DB-0001'], typed: [], trouble: null });
    expect(marked(world)).toEqual(['DB-0001 absent']);
    expect(shown(world)).toEqual([
      '[x] | Nguyễn Văn An | Thôn Đông | Sổ ghi: Vắng. Xem lại ở bảng Điểm danh.',
    ]);
  });

  it.each([
    ['present', 'DB-0001 present', '[x] | Nguyễn Văn An | Thôn Đông | Có mặt'],
    ['as in the register', 'DB-0001 absent', '[ ] | Nguyễn Văn An | Thôn Đông | Vắng'],
  ])('agrees again once somebody decides: %s', (decided, mark, line) => {
    const world = hall(an);
    typeAt(world, 'Nguyễn Văn An', 'came', true);
    markRollCall(world.ports, { conference: 'HN-01', marks: [absent] });
    if (decided === 'present')
      markRollCall(world.ports, {
        conference: 'HN-01',
        marks: [{ ...absent, mark: 'present', absence: '' }],
      });
    else keepRegister(world.ports, { people: ['DB-0001'] });
    expect(door(world)).toEqual({ differing: [], typed: [], trouble: null });
    expect([marked(world), shown(world)]).toEqual([[mark], [line]]);
  });

  it('leaves a time that cannot be read in its cell, and names the person', () => {
    const world = hall(an);
    typeAt(world, 'Nguyễn Văn An', 'came', true);
    typeAt(world, 'Nguyễn Văn An', 'arrivedAt', 'sớm');
    expect(door(world)).toEqual({ differing: ['DB-0001'], typed: [], trouble: null });
    expect(world.book.row(doorList.tab, 2)).toMatchObject({ Đến: true, 'Giờ đến': 'sớm' });
  });

  it('takes no harm from lines that were sorted, copied, deleted or lost their ID', () => {
    const world = hall(an, binh, { ...chi, village: 'Thôn Tây' });
    const { columns } = world.book.tab(doorList.tab);
    for (const column of columns) {
      const [header = '', first = '', second = '', third = ''] = column.cells;
      // Sorted backwards; then the first is deleted, the second copied below, and the copy's original loses its ID.
      column.cells = [header, second, first, second];
      expect([first, second, third]).toHaveLength(3);
    }
    const lines = rowsOf(world, doorList).map(({ name }) => name);
    expect(lines).toEqual(['Nguyễn Văn An', 'Lê Thị Chi', 'Nguyễn Văn An']);
    world.book.put(doorList.tab, 2, positionOf('id'), '');
    world.book.put(doorList.tab, 2, positionOf('came'), true);
    world.book.put(doorList.tab, 3, positionOf('came'), true);
    expect(door(world)).toEqual({ differing: [], typed: [], trouble: null });
    expect(marked(world)).toEqual(['DB-0001 present', 'DB-0002', 'DB-0003 present']);
    expect(rowsOf(world, doorList).map(({ name }) => name)).toContain('Trần Văn Bình');
  });

  it('names people typed into it by hand, until they are in the register', () => {
    const world = hall(an);
    world.book.type(doorList.tab, { Đến: true, 'Họ và tên': 'trần thị tư' });
    expect(door(world)).toEqual({ differing: [], typed: ['Trần Thị Tư'], trouble: null });
    put(world, attendees, [{ ...binh, fullName: 'Trần Thị Tư', seat: 'added' }]);
    expect(door(world)).toEqual({ differing: [], typed: [], trouble: null });
  });

  it('takes the ticks of the year before in, and their lines off, when it is made for the next', () => {
    const world = hall(an);
    typeAt(world, 'Nguyễn Văn An', 'came', true);
    put(world, conferences, [{ ...issued, id: 'HN-02' }]);
    put(world, attendees, [{ ...binh, conference: 'HN-02' }]);
    makeDoorList(world.ports, { conference: 'HN-02' });
    expect(marked(world)).toEqual(['DB-0001 present', 'DB-0002']);
    expect(shown(world)).toEqual(['[ ] | Trần Văn Bình | Thôn Đông']);
  });

  it('keeps nobody from the roll when its tab cannot be read', () => {
    const world = hall(an);
    world.book.put(doorList.tab, 1, positionOf('id'), 'Mã');
    const opened = openRollCall(world.ports, { conference: 'HN-01' });
    expect(opened.ok && opened.value.people).toHaveLength(1);
    expect(door(world)).toEqual({
      differing: [],
      typed: [],
      trouble: { code: 'header-missing', tab: 'Điểm danh', header: 'Mã ĐB' },
    });
  });
});
