import { refreshPublicSheet } from '../../../src/application/petitions/refresh-public-sheet';
import type { Ports } from '../../../src/application/ports';
import { runDaily } from '../../../src/application/reminders/daily-run';
import { isoDate } from '../../../src/domain/calendar/calendar-date';
import { failure } from '../../../src/domain/outcome';
import { conferences } from '../../../src/register/tables/conferences';
import { type Petition, petitions } from '../../../src/register/tables/petitions';
import { publicPetitions } from '../../../src/register/tables/public-petitions';
import {
  type MemoryWorld,
  memoryWorld,
  pass,
  put,
  rowsOf,
  typeInto,
} from '../../support/memory/memory-ports';
import { conference, worldWith } from '../../support/memory/memory-ports-people';
import { typeSetting } from '../../support/memory/memory-ports-season';

const matter = (number: number, more: Partial<Petition> = {}): Partial<Petition> => ({
  id: `KN-000${number}`,
  conference: 'HN-01',
  speaker: 'Nguyễn Văn An',
  phone: '0912345678',
  village: 'Thôn Đông',
  content: `Nội dung ${number}`,
  class: 'request',
  unit: 'Phòng Kinh tế',
  status: 'assigned',
  dueOn: isoDate('2026-12-18'),
  publishable: true,
  ...more,
});

function worldOf(...rows: readonly Partial<Petition>[]): MemoryWorld {
  const world = memoryWorld('2026-12-10 07:15:00');
  put(world, petitions, rows);
  return world;
}

describe('the sheet that villages read', () => {
  it('shows code, village, content, unit, day and state, by village, without speakers and contact data', () => {
    const world = worldOf(
      matter(1, { content: 'Ông Nguyễn Văn An ở xóm 2 (0912 345 678, an@x.vn) đề nghị sửa cống' }),
      matter(2, {
        village: 'Thôn Bắc',
        status: 'answered',
        answeredOn: isoDate('2026-12-09'),
        promisedOn: isoDate('2026-12-30'),
      }),
    );
    expect(refreshPublicSheet(world.ports)).toEqual({ ok: true, value: { shown: 2, changed: 2 } });
    expect(rowsOf(world, publicPetitions)).toEqual([
      {
        id: 'KN-0002',
        village: 'Thôn Bắc',
        content: 'Nội dung 2',
        unit: 'Phòng Kinh tế',
        dueOn: '2026-12-30',
        state: 'Đã trả lời',
        answeredOn: '2026-12-09',
        updatedOn: '2026-12-10',
      },
      {
        id: 'KN-0001',
        village: 'Thôn Đông',
        content: 'Ông […] ở xóm 2 ([…], […]) đề nghị sửa cống',
        unit: 'Phòng Kinh tế',
        dueOn: '2026-12-18',
        state: 'Đã phân công',
        updatedOn: '2026-12-10',
      },
    ]);
  });

  it('never shows a complaint, a denunciation or what the office did not tick (S08)', () => {
    const world = worldOf(
      matter(1, { class: 'complaint' }),
      matter(2, { class: 'denunciation' }),
      matter(3, { publishable: null }),
      matter(4, { publishable: false }),
      matter(5, { class: null }),
    );
    expect(refreshPublicSheet(world.ports)).toEqual({ ok: true, value: { shown: 0, changed: 0 } });
    expect(rowsOf(world, publicPetitions)).toEqual([]);
  });

  it('is written only if something changed, keeps the day of unchanged rows, and removes rows', () => {
    const world = worldOf(matter(1), matter(2), matter(3));
    refreshPublicSheet(world.ports);
    pass(world, 24 * 60);
    expect(refreshPublicSheet(world.ports)).toEqual({ ok: true, value: { shown: 3, changed: 0 } });
    typeInto(world, petitions, 'KN-0001', { publishable: false });
    typeInto(world, petitions, 'KN-0003', { status: 'in-progress' });
    expect(refreshPublicSheet(world.ports)).toEqual({ ok: true, value: { shown: 2, changed: 2 } });
    expect(rowsOf(world, publicPetitions).map(({ id, state, updatedOn }) => [id, state, updatedOn])).toEqual([
      ['KN-0002', 'Đã phân công', '2026-12-10'],
      ['KN-0003', 'Đang giải quyết', '2026-12-11'],
    ]);
    expect(world.notes.map(({ action, detail }) => [action, detail])).toEqual([
      ['Cập nhật trang Công khai', '3 nội dung'],
      ['Cập nhật trang Công khai', '2 nội dung'],
    ]);
  });

  it('restores overwritten cells', () => {
    const world = worldOf(matter(1));
    refreshPublicSheet(world.ports);
    typeInto(world, publicPetitions, 'KN-0001', { content: 'Ông An, 0912345678' });
    refreshPublicSheet(world.ports);
    expect(rowsOf(world, publicPetitions).map(({ content }) => content)).toEqual(['Nội dung 1']);
  });

  it('is updated by the daily run with the weekly digests since the first conference, unless switched off', () => {
    const world = worldWith({ ...conference, status: 'issued' }, [], '2026-12-10 07:15:00');
    put(world, petitions, [matter(1)]);
    const shown = (): number => {
      expect(runDaily(world.ports)).toMatchObject({ ok: true });
      return rowsOf(world, publicPetitions).length;
    };
    expect(shown()).toBe(0);
    typeInto(world, conferences, 'HN-01', { status: 'held' });
    // The digests are sent ten days before the conference and every seven days from then on.
    pass(world, 2 * 24 * 60);
    expect(shown()).toBe(1);
    put(world, petitions, [matter(2)]);
    pass(world, 6 * 24 * 60);
    expect(shown()).toBe(1);
    pass(world, 24 * 60);
    expect(shown()).toBe(2);
    typeSetting(world, 'Tự cập nhật trang Công khai hằng tuần', 'Bật', 'Không');
    put(world, petitions, [matter(3)]);
    pass(world, 7 * 24 * 60);
    expect(shown()).toBe(2);
  });

  it('is updated by a later run of the day if somebody was saving at the time', () => {
    const world = worldWith({ ...conference, status: 'held' }, [], '2026-12-12 07:15:00');
    put(world, petitions, [matter(1)]);
    let attempts = 0;
    const { ports } = world;
    const once: Ports = {
      ...ports,
      lock: {
        ...ports.lock,
        holding(work) {
          attempts += 1;
          return attempts === 1 ? failure({ code: 'busy' }) : ports.lock.holding(work);
        },
      },
    };
    expect(runDaily(once)).toMatchObject({ ok: true });
    expect(rowsOf(world, publicPetitions)).toEqual([]);
    expect(runDaily(once)).toMatchObject({ ok: true });
    expect(rowsOf(world, publicPetitions)).toMatchObject([{ id: 'KN-0001' }]);
    const before = attempts;
    expect(runDaily(once)).toMatchObject({ ok: true });
    expect(attempts).toBe(before);
  });
});
