import { guardedRegister } from '../../../src/application/set-up/newer-register';
import { currentSchema, schemaCode } from '../../../src/register/schema';
import { settingsTable } from '../../../src/register/settings/settings-table';
import { attendees } from '../../../src/register/tables/attendees';
import { memoryWorld, put, rowsOf } from '../../support/memory/memory-ports';

const newer = { ok: false, failure: { code: 'newer-register' } };

/** A register with one person, its guarded ports, and how often memory was read. */
function guarded(memory: Readonly<Record<string, string>>) {
  const world = memoryWorld();
  put(world, attendees, [{ id: 'DB-0001', fullName: 'Nguyễn Văn An' }]);
  Object.assign(world.memory, memory);
  let reads = 0;
  const { register, memory: stored } = world.ports;
  const ports = guardedRegister({
    register,
    memory: {
      ...stored,
      readAll() {
        reads += 1;
        return stored.readAll();
      },
    },
  });
  const sheet = ports.register.read(attendees);
  if (!sheet.ok) throw new Error(sheet.failure.code);
  return { world, ports, sheet: sheet.value, reads: () => reads };
}

const rename = { key: 'DB-0001', values: { fullName: 'Nguyễn Văn Bình' } } as const;

describe('a register that a newer version of the add-on has upgraded', () => {
  it('gets none of the kinds of writes, also of work that reads neither settings nor memory', () => {
    const { world, ports, sheet } = guarded({ [schemaCode]: String(currentSchema + 1) });
    const before = rowsOf(world, attendees);
    const { register } = ports;
    const row = { ...sheet.rows[0]?.values, id: 'DB-0002' } as (typeof sheet.rows)[0]['values'];
    expect([
      register.append(sheet, [row]),
      register.change(sheet, [rename]),
      register.changeRow(sheet, rename),
      register.changeBlock(sheet, [rename]),
      register.replaceRows(sheet, []),
      register.fixCells(sheet, [{ line: 2, field: 'fullName', expected: 'Nguyễn Văn An', cell: 'X' }]),
      register.remove(attendees, () => true),
    ]).toEqual(Array.from({ length: 7 }, () => newer));
    expect(() => register.appendBlock(sheet, [row])).toThrow('a newer version');
    expect(rowsOf(world, attendees)).toEqual(before);
  });

  it('is known by its settings too, which travel with a copy', () => {
    const { world, ports } = guarded({});
    const settings = world.ports.register.read(settingsTable);
    if (settings.ok)
      world.ports.register.change(settings.value, [
        { key: schemaCode, values: { value: String(currentSchema + 1) } },
      ]);
    expect(ports.register.read(settingsTable)).toEqual(newer);
  });
});

describe('a register of this version', () => {
  it('is written; memory is read once, and not at all once the settings were', () => {
    const plain = guarded({});
    const results = [1, 2].map(() => plain.ports.register.change(plain.sheet, [rename]).ok);
    expect([results, plain.reads(), rowsOf(plain.world, attendees)[0]?.fullName]).toEqual([
      [true, true],
      1,
      'Nguyễn Văn Bình',
    ]);
    const proved = guarded({});
    proved.ports.register.read(settingsTable);
    expect([proved.ports.register.change(proved.sheet, [rename]).ok, proved.reads()]).toEqual([true, 0]);
  });

  it('gets no new rows once the add-on was taken off, as their numbers are not counted any more', () => {
    const { ports, sheet } = guarded({ removal: '2026-11-16 van-phong@xa.example' });
    ports.memory.readAll();
    expect(ports.register.append(sheet, [])).toEqual({ ok: false, failure: { code: 'removed' } });
    expect(ports.register.change(sheet, [rename]).ok).toBe(true);
  });
});
