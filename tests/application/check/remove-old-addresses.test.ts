import { checkRegister } from '../../../src/application/check/check-register';
import { removeOldContacts } from '../../../src/application/check/remove-old-contacts';
import { ledgerLines } from '../../../src/application/mail/ledger-lines';
import { isBehind } from '../../../src/application/mail/ledger-mark';
import { runDaily } from '../../../src/application/reminders/daily-run';
import { isoDate } from '../../../src/domain/calendar/calendar-date';
import { ledger } from '../../../src/register/tables/ledger';
import { petitions } from '../../../src/register/tables/petitions';
import { type MemoryWorld, put, rowsOf } from '../../support/memory/memory-ports';
import { letters, seasonWorld, typeSetting } from '../../support/memory/memory-ports-season';

const years = '2029-01-10 08:00:00';

/** A season of mails to guests, units, chair and clerk, long ago. */
function worldAfterSeason(): MemoryWorld {
  const world = seasonWorld();
  typeSetting(world, 'Phòng Kinh tế', 'Giá trị', 'phong-kinh-te@xa.example');
  put(world, petitions, [
    {
      id: 'KN-0001',
      conference: 'HN-01',
      class: 'request',
      status: 'assigned',
      unit: 'Phòng Kinh tế',
      receivedOn: isoDate('2026-11-28'),
      dueOn: isoDate('2026-12-18'),
    },
  ]);
  letters(world, 30);
  world.now = years;
  return world;
}

const lines = (world: MemoryWorld) => rowsOf(world, ledger);
const addressCells = (world: MemoryWorld): readonly string[] =>
  lines(world).flatMap(({ key = '', record = '', recipient = '', address = '', note = '' }) =>
    [key, record, recipient, address, note].filter((cell) => cell.includes('@')),
  );
const sheetOf = (world: MemoryWorld) => {
  const sheet = world.ports.register.read(ledger);
  if (!sheet.ok) throw new Error('no ledger');
  return sheet.value;
};

describe('V3 old contact data', () => {
  it('is removed from Sổ gửi too: no cell names an address, and no line is lost or damaged', () => {
    const world = worldAfterSeason();
    const before = lines(world);
    const named = before.filter(({ address }) => address).length;
    expect(named).toBeGreaterThan(5);
    const check = checkRegister(world.ports);
    expect(check.ok && check.value.oldContacts).toMatchObject({ letters: named });
    expect(removeOldContacts(world.ports)).toMatchObject({ ok: true, value: { letters: named } });
    expect(addressCells(world)).toEqual([]);
    expect(
      lines(world).map(({ kind, rule, conference, state, dueOn }) => [kind, rule, conference, state, dueOn]),
    ).toEqual(
      before.map(({ kind, rule, conference, state, dueOn }) => [kind, rule, conference, state, dueOn]),
    );
    expect(ledgerLines(sheetOf(world)).damaged).toEqual([]);
    expect(isBehind(world.memory, sheetOf(world))).toBe(false);
    expect(removeOldContacts(world.ports)).toEqual({ ok: true, value: { removed: 0 } });
  });

  it('leaves keys that nobody can compute from an address, and that still keep each letter from leaving twice', () => {
    const world = worldAfterSeason();
    removeOldContacts(world.ports);
    const keys = lines(world).map(({ key = '' }) => key);
    expect(keys.some((key) => key.includes('~'))).toBe(true);
    expect(keys.filter((key) => /phong-kinh-te|xa\.example/.test(key))).toEqual([]);

    const sent = world.outbox.length;
    for (const day of ['2026-11-28', '2026-12-01', '2026-12-12', '2026-12-19']) {
      world.now = `${day} 07:15:00`;
      world.memory['reminders.lastRun'] = '';
      expect(runDaily(world.ports)).toMatchObject({ ok: true });
    }
    expect(world.outbox.slice(sent).map(({ to, subject }) => [to, subject])).toEqual([]);
  });

  it('waits for letters that are not over, and for conferences that are not old', () => {
    const world = worldAfterSeason();
    const line = { kind: 'mail', rule: 'digest', dueOn: null, attempts: 0 } as const;
    const address = 'cho@xa.example';
    put(world, ledger, [
      { ...line, key: 'a@x.vn|digest|1', conference: 'HN-01', record: address, address, state: 'waiting' },
      { ...line, key: 'b@x.vn|digest|2', conference: 'HN-01', record: address, address, state: 'uncertain' },
    ]);
    removeOldContacts(world.ports);
    expect(lines(world).filter((row) => row.address)).toHaveLength(2);
    world.now = '2027-02-01 08:00:00';
    expect(removeOldContacts(world.ports)).toEqual({ ok: true, value: { removed: 0 } });
  });

  it('is not named in the ledger of a conference whose row was deleted', () => {
    const world = worldAfterSeason();
    put(world, ledger, [
      {
        key: 'cu@x.vn|digest|2025-01-02',
        kind: 'mail',
        rule: 'digest',
        conference: 'HN-99',
        record: 'cu@x.vn',
        address: 'cu@x.vn',
        state: 'done',
        doneAt: '2025-01-02 08:00:00',
        attempts: 1,
      },
    ]);
    removeOldContacts(world.ports);
    expect(addressCells(world)).toEqual([]);
  });
});
