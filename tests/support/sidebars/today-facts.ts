import { openToday } from '../../../src/application/today/open-today';
import { isoDate } from '../../../src/domain/calendar/calendar-date';
import { settingsTable } from '../../../src/register/settings/settings-table';
import { attendees } from '../../../src/register/tables/attendees';
import { conferences } from '../../../src/register/tables/conferences';
import { petitions } from '../../../src/register/tables/petitions';
import { tasks } from '../../../src/register/tables/tasks';
import type { ShownToday } from '../../../src/rpc/shown-today';
import { shownToday } from '../../../src/server/shown/shown-today';
import { officeValues } from '../host/typed-office';
import { type MemoryWorld, memoryWorld, put } from '../memory/memory-ports';

/** What Hôm nay is told of a register. */
export function todayOf({ ports }: MemoryWorld): ShownToday {
  const opened = openToday(ports);
  if (!opened.ok) throw new Error(opened.failure.code);
  return shownToday(opened.value);
}

/** A register right after set-up, of an office that nobody has named yet. */
export function newRegister(): MemoryWorld {
  const world = memoryWorld();
  const sheet = world.ports.register.read(settingsTable);
  if (!sheet.ok) throw new Error(sheet.failure.code);
  const blank = Object.keys(officeValues).map((key) => ({ key, values: { value: '' } }));
  world.ports.register.change(sheet.value, blank);
  return world;
}

/** The season three weeks before its conference, which is issued. */
export function issuedSeason(): MemoryWorld {
  const world = memoryWorld();
  put(world, conferences, [
    {
      id: 'HN-01',
      title: 'Hội nghị đối thoại năm 2026',
      status: 'issued',
      dateState: 'fixed',
      date: isoDate('2026-12-08'),
    },
  ]);
  put(world, attendees, [
    {
      id: 'DB-0001',
      conference: 'HN-01',
      fullName: 'Nguyễn Văn An',
      title: 'Trưởng thôn',
      village: 'Thôn Đông',
      phone: '0912345678',
      group: 'village-posts',
      seat: 'invited',
    },
  ]);
  put(world, tasks, [
    {
      id: 'CV-0001',
      conference: 'HN-01',
      content: 'Trang trí hội trường',
      responsible: 'Văn phòng',
      dueOn: isoDate('2026-11-14'),
      state: 'open',
    },
  ]);
  put(world, petitions, [
    {
      id: 'KN-0001',
      content: 'Đề nghị sửa đường liên thôn đoạn qua cầu Mơ.',
      speaker: 'Lê Thị Bình',
      village: 'Thôn Tây',
      unit: 'Phòng Kinh tế',
      status: 'received',
      dueOn: isoDate('2026-11-18'),
    },
  ]);
  return world;
}

export const startFacts: ShownToday = todayOf(newRegister());
