import { takeOverReminders } from '../../../src/application/reminders/take-over-reminders';
import { settingsTable } from '../../../src/register/settings/settings-table';
import { clerk, type MemoryWorld, memoryWorld, rowsOf } from '../../support/memory/memory-ports';

const owner = (world: MemoryWorld) =>
  rowsOf(world, settingsTable).find((row) => row.code === 'reminder.owner')?.value;

it('makes this person the one that sends reminders, with a trigger of their own', () => {
  const world = memoryWorld();
  world.daily.add(clerk);
  world.me = 'dong-nghiep@xa.example';
  expect(takeOverReminders(world.ports)).toEqual({ ok: true, value: { owner: 'dong-nghiep@xa.example' } });
  expect(owner(world)).toBe('dong-nghiep@xa.example');
  expect([...world.daily]).toEqual([clerk, 'dong-nghiep@xa.example']);
  expect(world.notes).toEqual([
    {
      action: 'Nhận chạy nhắc việc',
      tab: 'Cấu hình',
      record: 'reminder.owner',
      detail: 'dong-nghiep@xa.example',
    },
  ]);
});

it('makes no trigger while somebody else is saving', () => {
  const world = memoryWorld();
  world.locked = true;
  expect(takeOverReminders(world.ports)).toEqual({ ok: false, failure: { code: 'busy' } });
  expect([owner(world), world.daily.size]).toEqual([clerk, 0]);
});
