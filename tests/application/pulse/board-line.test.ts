import { openInvitationForm } from '../../../src/application/invitations/open-invitation-form';
import { refreshBoardPulse } from '../../../src/application/pulse/board-pulse';
import { runDaily } from '../../../src/application/reminders/daily-run';
import { cellText } from '../../../src/register/cell';
import { overviewTab, places } from '../../../src/register/overview/places';
import { reminderSettings } from '../../../src/register/settings/reminder-settings';
import { settingsTable } from '../../../src/register/settings/settings-table';
import { type MemoryWorld, typeInto } from '../../support/memory/memory-ports';
import { seasonWorld } from '../../support/memory/memory-ports-season';

function worldWithBoard(): MemoryWorld {
  const world = seasonWorld('2026-11-16 07:15:00');
  world.book.addTab(overviewTab, 0);
  world.memory['overview.pulse'] = 'ready';
  return world;
}

const line = (world: MemoryWorld): string => {
  refreshBoardPulse(world.ports, '');
  return cellText(world.book.tab(overviewTab).columns[3]?.cells[places.pulse - 1] ?? '');
};

function switchTasks(world: MemoryWorld, enabled: boolean): void {
  for (const { code } of reminderSettings['open-petitions'].rows)
    typeInto(world, settingsTable, code, { enabled });
}

const looks: Readonly<Record<string, (world: MemoryWorld) => unknown>> = {
  'Mời họp': (world) => openInvitationForm(world.ports, { conference: null }),
  'the daily run': (world) => runDaily(world.ports),
};

describe('the line of Tổng quan about reminders', () => {
  it.each(Object.entries(looks))('names rules that are switched off, once %s has seen it', (_, look) => {
    const world = worldWithBoard();
    look(world);
    expect(line(world)).not.toContain('Đang tắt');
    switchTasks(world, false);
    look(world);
    const [rule] = reminderSettings['open-petitions'].rows;
    expect(line(world)).toContain(`Đang tắt ở trang Cấu hình: ${rule?.name}.`);
    switchTasks(world, true);
    look(world);
    expect(line(world)).not.toContain('Đang tắt');
  });
});
