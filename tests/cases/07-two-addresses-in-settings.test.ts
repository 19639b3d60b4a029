import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkRegister } from '../../src/application/check/check-register';
import { runDaily } from '../../src/application/reminders/daily-run';
import { isoDate } from '../../src/domain/calendar/calendar-date';
import { settingsTable } from '../../src/register/settings/settings-table';
import { conferences } from '../../src/register/tables/conferences';
import { petitions } from '../../src/register/tables/petitions';
import { type MemoryWorld, pass, put, typeInto } from '../support/memory/memory-ports';
import { seasonWorld, typeSetting } from '../support/memory/memory-ports-season';
import { shareOf } from '../support/rules/sample';

const typedValues = readFileSync(join(__dirname, '07-two-addresses-in-settings/values.txt'), 'utf8')
  .trim()
  .split('\n');

const names = ['Phòng Kinh tế', 'Email của văn phòng', 'Email của Chủ tịch'] as const;
type Name = (typeof names)[number];
const usual: Readonly<Record<Name, string>> = {
  'Phòng Kinh tế': 'phong@xa.example',
  'Email của văn phòng': 'office@xa.example',
  'Email của Chủ tịch': 'chair@xa.example',
};

/** An overdue matter, one without a unit, and this text as an address. */
function worldWithAddress(name: Name, typed: string): MemoryWorld {
  const world = seasonWorld('2026-12-08 07:15:00');
  typeInto(world, conferences, 'HN-01', { status: 'held' });
  for (const one of names) typeSetting(world, one, 'Giá trị', one === name ? typed : usual[one]);
  const open = {
    conference: 'HN-01',
    channel: 'conference' as const,
    topic: 'Dư luận xã hội được Nhân dân quan tâm',
    content: 'Sửa đường',
    class: 'request' as const,
    status: 'assigned' as const,
    originYear: 2026,
    receivedOn: isoDate('2026-12-08'),
    dueOn: isoDate('2026-12-10'),
  };
  put(world, petitions, [
    { ...open, id: 'KN-0001', unit: 'Phòng Kinh tế' },
    { ...open, id: 'KN-0002' },
  ]);
  return world;
}

function readersOf(world: MemoryWorld): readonly string[] {
  for (let day = 0; day < 40; day += 1) {
    expect(runDaily(world.ports)).toMatchObject({ ok: true });
    pass(world, 24 * 60);
  }
  return [...new Set(world.outbox.map(({ to }) => to))].sort();
}

const finding = (world: MemoryWorld, name: Name) => {
  const check = checkRegister(world.ports);
  if (!check.ok) throw new Error(check.failure.code);
  const sheet = world.ports.register.read(settingsTable);
  const line = sheet.ok ? sheet.value.rows.find(({ values }) => values.name === name)?.line : 0;
  return check.value.findings.find(({ tab, cell }) => tab === settingsTable.tab && cell.endsWith(`C${line}`));
};

describe.each(names.map((name, place) => [name, place] as const))('an address of %s', (name, place) => {
  const others = names.filter((one) => one !== name).map((one) => usual[one]);

  it.each(shareOf(typedValues, place, names.length))(
    'typed as "%s" reaches everybody it names, stops no other mail, and is reported',
    (typed) => {
      const world = worldWithAddress(name, typed);
      const addresses = ['kt1', 'kt2'].filter((one) => new RegExp(`${one}[@＠]`).test(typed));
      const written = addresses.map((one) => `${one}@xa.example`).join('; ');
      // A value in the format of the register needs no finding.
      const expectedFinding =
        typed === written
          ? undefined
          : written === ''
            ? { kind: 'email-invalid', shown: typed, fixable: false }
            : { kind: 'unclean', shown: typed, proposed: written, fixable: true };
      expect([finding(world, name)]).toEqual([expectedFinding && expect.objectContaining(expectedFinding)]);
      // An address that cannot be read is told to the owner of the reminders.
      const owner = addresses.length === 0 ? ['van-phong@xa.example'] : [];
      const readers = [...addresses.map((one) => `${one}@xa.example`), ...others, ...owner];
      expect(readersOf(world)).toEqual([...new Set(readers)].sort());
    },
  );
});
