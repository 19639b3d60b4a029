import { openInvitationForm } from '../../../src/application/invitations/open-invitation-form';
import { sendInvitations } from '../../../src/application/invitations/send-invitations';
import { acceptLedger } from '../../../src/application/mail/accept-ledger';
import { settleReview } from '../../../src/application/mail/settle-review';
import { endRehearsal } from '../../../src/application/rehearsal/end-rehearsal';
import { startRehearsal } from '../../../src/application/rehearsal/rehearse';
import { runDaily } from '../../../src/application/reminders/daily-run';
import { ledger } from '../../../src/register/tables/ledger';
import { crashingAt } from '../../support/memory/crashing-ports';
import { type MemoryWorld, memoryWorld, pass, rowsOf } from '../../support/memory/memory-ports';
import { seasonWorld, toBoth } from '../../support/memory/memory-ports-season';
import { momentStep } from '../../support/rules/sample';

/** Without the owner of the reminders, whom a mail tells what is wrong with the register. */
const receivers = (world: MemoryWorld): readonly string[] =>
  world.outbox.map(({ to }) => to).filter((to) => to !== 'van-phong@xa.example');

/** The spreadsheet as it was; what lives outside it stays as it is now. */
function remembering(world: MemoryWorld): () => void {
  const tabs = structuredClone(world.book.tabs);
  return () => {
    world.book.tabs = structuredClone(tabs);
  };
}

const mailOf = (world: MemoryWorld) => {
  const form = openInvitationForm(world.ports, { conference: 'HN-01' });
  if (!form.ok) throw new Error(form.failure.code);
  return form.value.mail;
};

const behind = { ok: false, failure: { code: 'ledger-behind' } };

/** The letters of seven days before left, and then the version of before them was restored. */
function restored(): MemoryWorld {
  const world = seasonWorld('2026-12-01 07:15:00');
  const restore = remembering(world);
  runDaily(world.ports);
  expect(receivers(world)).toHaveLength(2);
  restore();
  pass(world, 24 * 60);
  return world;
}

describe('V2: an older version of the spreadsheet', () => {
  it('sends nothing by itself, day after day, and the review list says so', () => {
    const world = restored();
    for (let day = 0; day < 3; day += 1) {
      expect(runDaily(world.ports)).toEqual(behind);
      pass(world, 24 * 60);
    }
    expect([receivers(world), mailOf(world).isBehind]).toEqual([
      ['khach1@x.example', 'khach2@x.example'],
      true,
    ]);
  });

  it('sends nothing by a press either', () => {
    const world = restored();
    expect(sendInvitations(world.ports, { conference: 'HN-01', people: [] })).toEqual(behind);
  });

  it('goes on once somebody has looked; letters of before are in doubt, those of later leave', () => {
    const world = restored();
    runDaily(world.ports);
    expect(acceptLedger(world.ports)).toEqual({ ok: true, value: { lines: 0, isNew: true } });
    expect(acceptLedger(world.ports)).toEqual({ ok: true, value: { lines: 0, isNew: false } });
    expect(runDaily(world.ports)).toMatchObject({ ok: true, value: { sent: 0 } });
    expect(receivers(world)).toHaveLength(2);
    const { isBehind, review } = mailOf(world);
    expect([isBehind, review.map(({ address }) => address)]).toEqual([
      false,
      ['khach1@x.example', 'khach2@x.example'],
    ]);
    expect(settleReview(world.ports, { keys: review.map(({ key }) => key), verdict: 'sent' })).toEqual({
      ok: true,
      value: { left: 0 },
    });
    world.now = '2026-12-05 07:15:00';
    expect(runDaily(world.ports)).toMatchObject({ ok: true, value: { sent: 2 } });
    world.now = '2026-12-07 07:15:00';
    expect(runDaily(world.ports)).toMatchObject({ ok: true, value: { sent: 2 } });
    expect(receivers(world)).toHaveLength(6);
    expect(world.notes.map(({ action }) => action)).toContain('Cho gửi tiếp theo Sổ gửi');
  });

  it('of the very moment between the lines and the letters is noticed by what left', () => {
    const world = seasonWorld('2026-12-01 07:15:00');
    let restore = (): void => {};
    world.delivers = () => {
      restore = remembering(world);
      return 'sent';
    };
    runDaily(world.ports);
    restore();
    pass(world, 24 * 60);
    expect(runDaily(world.ports)).toEqual(behind);
  });

  it('is noticed after a run that died too', () => {
    for (let moment = 0; ; moment += momentStep) {
      const world = seasonWorld('2026-12-01 07:15:00');
      const restore = remembering(world);
      const isBroken = crashingAt(world.ports, moment, runDaily);
      restore();
      world.locked = false;
      pass(world, 24 * 60);
      const left = receivers(world);
      runDaily(world.ports);
      const twice = receivers(world).filter((one, index, all) => all.indexOf(one) !== index);
      expect([moment, left.length, twice]).toEqual([moment, left.length, []]);
      if (!isBroken) break;
    }
  });
});

describe('what is no older version', () => {
  it('is a ledger that was sorted, or to which lines were added', () => {
    const world = seasonWorld('2026-12-01 07:15:00');
    runDaily(world.ports);
    for (const column of world.book.tab(ledger.tab).columns)
      column.cells = [column.cells[0] ?? '', ...column.cells.slice(1).reverse()];
    world.now = '2026-12-05 07:15:00';
    expect(runDaily(world.ports)).toMatchObject({ ok: true, value: { sent: 2 } });
  });

  it('is a ledger without the lines of a rehearsal that ended', () => {
    const world = memoryWorld('2026-11-30 07:15:00');
    startRehearsal(world.ports);
    world.memory['ledger.mark'] = '40\n40\nHN-01|invitation|DB-0001';
    endRehearsal(world.ports);
    expect(rowsOf(world, ledger)).toEqual([]);
    expect(mailOf(world).isBehind).toBe(false);
  });

  it('is every day of a season', () => {
    const world = seasonWorld();
    const sent: string[] = [];
    for (let day = 0; day < 21; day += 1) {
      const before = world.outbox.length;
      expect(runDaily(world.ports)).toMatchObject({ ok: true });
      sent.push(...world.outbox.slice(before).map(({ to }) => `${world.now.slice(0, 10)} ${to}`));
      pass(world, 24 * 60);
    }
    expect(sent).toEqual(['2026-12-01', '2026-12-05', '2026-12-07'].flatMap(toBoth));
  });
});

describe('V5: rows that were deleted', () => {
  it('keep every letter back until somebody has looked', () => {
    const world = seasonWorld('2026-12-01 07:15:00');
    runDaily(world.ports);
    for (const column of world.book.tab(ledger.tab).columns) column.cells.splice(1, 1);
    pass(world, 24 * 60);
    world.memory['mail.leftOver'] = '1';
    expect(runDaily(world.ports)).toEqual(behind);
    expect(mailOf(world).isBehind).toBe(true);
  });
});
