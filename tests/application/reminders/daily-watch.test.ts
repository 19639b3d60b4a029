import { checkRegister } from '../../../src/application/check/check-register';
import { openInvitationForm } from '../../../src/application/invitations/open-invitation-form';
import type { Ports } from '../../../src/application/ports';
import { readPulse } from '../../../src/application/pulse/read-pulse';
import { takeOverReminders } from '../../../src/application/reminders/take-over-reminders';
import { clerk, type MemoryWorld } from '../../support/memory/memory-ports';
import { issued, worldWith } from '../../support/memory/memory-ports-people';
import { typeSetting } from '../../support/memory/memory-ports-season';

/** A register with the day of its last daily run, and the calls to its triggers. */
function worldAfter(lastRun: string): {
  readonly world: MemoryWorld;
  readonly ports: Ports;
  readonly calls: string[];
} {
  const world = worldWith(issued, []);
  world.memory['reminders.lastRun'] = lastRun;
  world.daily.add(clerk);
  const calls: string[] = [];
  const { triggers } = world.ports;
  const ports: Ports = {
    ...world.ports,
    triggers: {
      ...triggers,
      renewDaily() {
        calls.push('renew');
        return triggers.renewDaily();
      },
      ensureDaily() {
        calls.push('ensure');
        return triggers.ensureDaily();
      },
    },
  };
  return { world, ports, calls };
}

const remindersOf = (ports: Ports) => {
  const form = openInvitationForm(ports, { conference: 'HN-01' });
  if (!form.ok) throw new Error(form.failure.code);
  return form.value.reminders;
};

/** The day since which the pulse calls the daily run silent. */
const silentSince = (ports: Ports): string | null =>
  readPulse(ports).flatMap((ailment) => (ailment.kind === 'silent' ? [ailment.since] : []))[0] ?? null;

describe('V6: a daily run that has stopped', () => {
  it('is reported after more than two days, and not before', () => {
    expect(silentSince(worldAfter('2026-11-14').ports)).toBeNull();
    expect(silentSince(worldAfter('2026-11-13').ports)).toBe('2026-11-13');
  });

  it('is promised for no day: the next run is shown only where a live trigger was seen', () => {
    expect(remindersOf(worldAfter('2026-11-15').ports).nextRun).toBe('2026-11-17');
    expect(remindersOf(worldAfter('2026-11-13').ports).nextRun).toBe('');
    const { world, ports } = worldAfter('2026-11-15');
    world.memory['reminders.proof'] = '2026-11-15 dong-nghiep@xa.example';
    expect(remindersOf(ports).nextRun).toBe('');
  });

  it('gets a new trigger from Soát sổ, which then waits two more days', () => {
    const { world, ports, calls } = worldAfter('2026-11-10');
    checkRegister(ports);
    expect([calls, [...world.daily], silentSince(ports)]).toEqual([['renew'], [clerk], null]);
    checkRegister(ports);
    expect(calls).toHaveLength(1);
    world.now = '2026-11-19 08:00:00';
    expect(silentSince(ports)).toBe('2026-11-16');
  });

  it('is only reported to a colleague, who cannot access the trigger of another account', () => {
    const { world, ports, calls } = worldAfter('2026-11-10');
    world.me = 'dong-nghiep@xa.example';
    checkRegister(ports);
    expect([calls, silentSince(ports)]).toEqual([[], '2026-11-10']);
  });

  it('gets a working trigger from whoever takes over the reminders', () => {
    const { ports, calls } = worldAfter('2026-11-10');
    takeOverReminders(ports);
    expect([calls, silentSince(ports)]).toEqual([['renew'], null]);
  });
});

describe('a reason why reminders are not sent', () => {
  it('is shown in Mời họp', () => {
    const world = worldWith({ ...issued, status: 'preparing' }, []);
    typeSetting(world, 'Email của văn phòng', 'Giá trị', 'van phong');
    typeSetting(world, 'Nhắc văn phòng: chưa ghi nhật ký phát thanh', 'Bật', 'Tắt');
    world.book.type('Ngày nghỉ', { Ngày: '28/8-2/9/2026', Loại: 'Nghỉ' });
    world.book.type('Ngày nghỉ', { Ngày: 'cuối tháng 12', Loại: 'Nghỉ' });
    expect(remindersOf(world.ports).stops).toEqual([
      { kind: 'not-issued' },
      { kind: 'rules-off', names: ['Nhắc văn phòng: chưa ghi nhật ký phát thanh'] },
    ]);
    // Faults are said on every screen.
    expect(readPulse(world.ports)).toEqual([
      { kind: 'no-clerk-address' },
      { kind: 'unread-addresses', names: ['Email của văn phòng'] },
      { kind: 'unread-days', rows: 1 },
    ]);
  });

  it('is absent if everything is in order', () => {
    expect(remindersOf(worldWith(issued, []).ports).stops).toEqual([]);
  });
});
