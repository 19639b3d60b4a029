import { readAllRows, readSheets } from '../../../src/application/rows/read-sheets';
import { attendees } from '../../../src/register/tables/attendees';
import { conferences } from '../../../src/register/tables/conferences';
import { villages } from '../../../src/register/tables/villages';
import { put } from '../../support/memory/memory-ports';
import { an, conference, worldWith } from '../../support/memory/memory-ports-people';

/** The tabs read, in order. */
function watched(world: ReturnType<typeof worldWith>) {
  const tabs: string[] = [];
  const { register } = world.ports;
  const read: typeof register.read = (table) => {
    tabs.push(table.tab);
    return register.read(table);
  };
  return { tabs, ports: { ...world.ports, register: { ...register, read } } };
}

describe('reading many sheets', () => {
  it('returns each under its own name, read once in the order of the names', () => {
    const world = worldWith(conference, [an]);
    put(world, villages, [{ name: 'Thôn Đông' }]);
    const { tabs, ports } = watched(world);
    const sheets = readSheets(ports, { villages, people: attendees, conferences });
    expect(tabs).toEqual([villages.tab, attendees.tab, conferences.tab]);
    expect(sheets.ok && sheets.value.people.rows[0]?.values.fullName).toBe('Nguyễn Văn An');
    expect(sheets.ok && sheets.value.conferences.table).toBe(conferences);
    expect(readAllRows(world.ports, { villages, people: attendees })).toMatchObject({
      ok: true,
      value: { villages: [{ name: 'Thôn Đông' }], people: [{ fullName: 'Nguyễn Văn An' }] },
    });
  });

  it('stops at the first that cannot be read', () => {
    const world = worldWith(conference, [an]);
    world.book.removeTab(attendees.tab);
    const { tabs, ports } = watched(world);
    expect(readAllRows(ports, { conferences, people: attendees, villages })).toEqual({
      ok: false,
      failure: { code: 'sheet-missing', tab: attendees.tab },
    });
    expect(tabs).toEqual([conferences.tab, attendees.tab]);
  });
});
