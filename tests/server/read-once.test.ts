import { success } from '../../src/domain/outcome';
import { attendees } from '../../src/register/tables/attendees';
import { readingOnce } from '../../src/server/read-once';
import { put, rowsOf } from '../support/memory/memory-ports';
import { an, binh, issued, worldWith } from '../support/memory/memory-ports-people';

const namesIn = (ports: ReturnType<typeof worldWith>['ports']): readonly string[] => {
  const sheet = ports.register.read(attendees);
  return sheet.ok ? sheet.value.rows.map(({ values }) => values.fullName) : [sheet.failure.code];
};

describe('an opening that reads each sheet once', () => {
  it('sees what it read, whoever asks', () => {
    const world = worldWith(issued, [an]);
    const once = readingOnce(world.ports);
    expect(namesIn(once)).toEqual([an.fullName]);
    put(world, attendees, [binh]);
    expect(namesIn(once)).toEqual([an.fullName]);
    expect(rowsOf(world, attendees)).toHaveLength(2);
  });

  it('reads afresh under a lock, and what it wrote itself', () => {
    const world = worldWith(issued, [an]);
    const once = readingOnce(world.ports);
    namesIn(once);
    put(world, attendees, [binh]);
    expect(once.lock.holding(() => success(namesIn(once)))).toEqual({
      ok: true,
      value: [an.fullName, binh.fullName],
    });
    const sheet = once.register.read(attendees);
    if (!sheet.ok) throw new Error(sheet.failure.code);
    once.register.change(sheet.value, [{ key: 'DB-0001', values: { fullName: 'Lê Văn Mới' } }]);
    expect(namesIn(once)).toEqual(['Lê Văn Mới', binh.fullName]);
  });

  it('keeps in memory what it wrote itself', () => {
    const world = worldWith(issued, [an]);
    const { memory } = readingOnce(world.ports);
    memory.readAll();
    memory.write({ mark: 'there' });
    expect(memory.readAll().mark).toBe('there');
    memory.remove('mark');
    expect(memory.readAll().mark).toBeUndefined();
  });
});
