import { runDaily } from '../../../src/application/reminders/daily-run';
import { takeOverReminders } from '../../../src/application/reminders/take-over-reminders';
import { settingsTable } from '../../../src/register/settings/settings-table';
import { crashingAt } from '../../support/memory/crashing-ports';
import { clerk, type MemoryWorld, memoryWorld, pass, rowsOf } from '../../support/memory/memory-ports';
import { seasonWorld, toBoth } from '../../support/memory/memory-ports-season';
import { momentStep } from '../../support/rules/sample';

const colleague = 'dong-nghiep@xa.example';

const owner = (world: MemoryWorld) =>
  rowsOf(world, settingsTable).find((row) => row.code === 'reminder.owner')?.value;

/** Fires every trigger on a number of mornings and returns the mails sent, as `day receiver`. */
function mornings(world: MemoryWorld, days: number, sleepers: readonly string[] = []): readonly string[] {
  const left: string[] = [];
  for (let day = 0; day < days; day += 1) {
    for (const person of [...world.daily].filter((one) => !sleepers.includes(one))) {
      world.me = person;
      const before = world.outbox.length;
      runDaily(world.ports);
      const guests = world.outbox.slice(before).filter(({ to }) => to.startsWith('khach'));
      left.push(...guests.map(({ to }) => `${world.now.slice(0, 10)} ${to}`));
    }
    pass(world, 24 * 60);
  }
  return left;
}

const season = ['2026-12-01', '2026-12-05', '2026-12-07'].flatMap(toBoth);

function takingOver(): MemoryWorld {
  const world = seasonWorld();
  world.daily.add(clerk);
  world.me = colleague;
  return world;
}

it('makes this person the sender of reminders, with an own trigger', () => {
  const world = memoryWorld();
  world.daily.add(clerk);
  world.me = colleague;
  expect(takeOverReminders(world.ports)).toEqual({ ok: true, value: { owner: colleague } });
  expect(owner(world)).toBe(colleague);
  expect([...world.daily]).toEqual([clerk, colleague]);
  expect(world.notes).toEqual([
    {
      action: 'Nhận chạy nhắc việc',
      tab: 'Cấu hình',
      record: 'reminder.owner',
      detail: colleague,
    },
  ]);
});

describe('V1: a take-over', () => {
  it.each(['mail', 'triggers', 'outside', 'drive', 'identity'] as const)(
    'by an account without permission for %s changes nothing, and names the permission',
    (permission) => {
      const world = takingOver();
      world.withheld.add(permission);
      expect(takeOverReminders(world.ports)).toEqual({
        ok: false,
        failure: { code: 'permission-missing', permissions: [permission] },
      });
      expect([owner(world), [...world.daily], world.notes]).toEqual([clerk, [clerk], []]);
    },
  );

  it('keeps the owner if Google does not list the new trigger', () => {
    const world = takingOver();
    const { triggers } = world.ports;
    const ports = { ...world.ports, triggers: { ...triggers, ensureDaily: () => false } };
    expect(takeOverReminders(ports)).toEqual({ ok: false, failure: { code: 'trigger-missing' } });
    expect(owner(world)).toBe(clerk);
  });

  it('keeps the owner while somebody else is saving, and the new trigger removes itself', () => {
    const world = takingOver();
    world.locked = true;
    expect(takeOverReminders(world.ports)).toEqual({ ok: false, failure: { code: 'busy' } });
    world.locked = false;
    expect([owner(world), [...world.daily]]).toEqual([clerk, [clerk, colleague]]);
    expect(mornings(world, 21)).toEqual(season);
    expect([...world.daily]).toEqual([clerk]);
  });

  it('loses and repeats no letter if it is interrupted at any call and not repeated', () => {
    const seen = new Set<string>();
    for (let moment = 0; ; moment += momentStep) {
      const world = takingOver();
      const isBroken = crashingAt(world.ports, moment, takeOverReminders);
      world.locked = false;
      expect([moment, mornings(world, 21)]).toEqual([moment, season]);
      seen.add([...world.daily].join(' '));
      if (!isBroken) break;
    }
    // One trigger is left in the end, of either account.
    expect([...seen].sort()).toEqual([colleague, clerk].sort());
  });

  it('leaves the former owner active until the new trigger is listed or has fired', () => {
    const world = takingOver();
    const { triggers } = world.ports;
    takeOverReminders({ ...world.ports, triggers: { ...triggers, ensureDaily: () => true } });
    // The owner was typed by hand, so no trigger of that account has fired.
    world.memory['reminders.proof'] = `2026-11-28 ${clerk}`;
    expect(owner(world)).toBe(colleague);
    expect(mornings(world, 21)).toEqual(season);
    expect([...world.daily]).toEqual([clerk]);
  });

  it('ends the former trigger once the new one has fired, without repeating a letter', () => {
    const world = takingOver();
    takeOverReminders(world.ports);
    world.memory['reminders.proof'] = `2026-11-28 ${clerk}`;
    expect(mornings(world, 21)).toEqual(season);
    expect([...world.daily]).toEqual([colleague]);
  });
});
