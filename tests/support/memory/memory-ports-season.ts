import { runDaily } from '../../../src/application/reminders/daily-run';
import { isoDate } from '../../../src/domain/calendar/calendar-date';
import { currentSchema, schemaCode } from '../../../src/register/schema';
import { settingsTable } from '../../../src/register/settings/settings-table';
import { attendees } from '../../../src/register/tables/attendees';
import { broadcasts } from '../../../src/register/tables/broadcasts';
import { type MemoryWorld, pass, put } from './memory-ports';
import { binh, guests, issued, worldWith } from './memory-ports-people';

export const sentOn = isoDate('2026-11-20');

/** The three channels of publishing the results, each used the day after. */
export const published = (['loudspeaker', 'posted', 'villages'] as const).map((channel, index) => ({
  id: `PT-000${index + 2}`,
  conference: 'HN-01',
  broadcastOn: isoDate('2026-12-09'),
  purpose: 'results' as const,
  channel,
}));

/** Two guests who got their letters in time, one without an address, and complete logs of publication. */
export function seasonWorld(now = '2026-11-28 07:15:00'): MemoryWorld {
  const world = worldWith(issued, [], now);
  put(
    world,
    attendees,
    [...guests(2), { ...binh, id: 'DB-0003' }].map((person) => ({ ...person, sentOn })),
  );
  put(world, broadcasts, [{ id: 'PT-0001', conference: 'HN-01', broadcastOn: sentOn }, ...published]);
  // As set-up of this version leaves it.
  world.memory[schemaCode] = String(currentSchema);
  return world;
}

/** Runs the trigger on a number of days and returns the mails sent, as `day receiver`. */
export function letters(
  world: MemoryWorld,
  days: number,
  runs: (day: string) => number = () => 1,
): readonly string[] {
  const left: string[] = [];
  for (let day = 0; day < days; day += 1) {
    const today = world.now.slice(0, 10);
    world.quota = 100;
    for (let run = 0; run < runs(today); run += 1) {
      const before = world.outbox.length;
      expect(runDaily(world.ports)).toMatchObject({ ok: true });
      left.push(...world.outbox.slice(before).map(({ to }) => `${today} ${to}`));
    }
    pass(world, 24 * 60);
  }
  return left;
}

/** Types into the line of the settings with this content; many lines share a code. */
export function typeSetting(world: MemoryWorld, content: string, header: string, value: string): void {
  const headers = world.book.headers(settingsTable.tab);
  const contents = world.book.tab(settingsTable.tab).columns[headers.indexOf('Nội dung')]?.cells ?? [];
  world.book.put(settingsTable.tab, contents.indexOf(content) + 1, headers.indexOf(header) + 1, value);
}

export const toBoth = (day: string) => [`${day} khach1@x.example`, `${day} khach2@x.example`];
