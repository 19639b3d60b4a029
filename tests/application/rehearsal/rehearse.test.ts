import { saveConference, setConferenceStatus } from '../../../src/application/conference/save-conference';
import { endRehearsal } from '../../../src/application/rehearsal/end-rehearsal';
import { openRehearsal, startRehearsal } from '../../../src/application/rehearsal/rehearse';
import { seasonTables } from '../../../src/application/rehearsal/sample-season';
import { runDaily } from '../../../src/application/reminders/daily-run';
import { isoDate } from '../../../src/domain/calendar/calendar-date';
import { settingsTable } from '../../../src/register/settings/settings-table';
import type { Columns } from '../../../src/register/table';
import { attendees } from '../../../src/register/tables/attendees';
import { conferences } from '../../../src/register/tables/conferences';
import { ledger } from '../../../src/register/tables/ledger';
import { petitions } from '../../../src/register/tables/petitions';
import { villages } from '../../../src/register/tables/villages';
import { clerk, memoryWorld, pass, put, rowsOf } from '../../support/memory/memory-ports';
import { typeSetting } from '../../support/memory/memory-ports-season';

describe('a rehearsal', () => {
  it('fills an empty register with a season only once', () => {
    const world = memoryWorld('2026-11-16 08:00:00');
    startRehearsal(world.ports);
    const again = startRehearsal(world.ports);

    expect(again).toEqual({ ok: true, value: { rehearsing: true, person: clerk } });
    expect(rowsOf(world, conferences)).toMatchObject([
      { id: 'TD-01', date: '2026-12-02', status: 'preparing' },
    ]);
    expect(rowsOf(world, villages)).toHaveLength(4);
    const people = rowsOf(world, attendees);
    // Ten officials; three, two, three and two holders of village posts; four and three times five citizens.
    expect(people).toHaveLength(10 + 10 + 19);
    expect(new Set(people.map(({ fullName }) => fullName)).size).toBe(39);
    expect([...new Set(people.flatMap(({ email }) => (email ? [email] : [])))]).toEqual([clerk]);
    expect(rowsOf(world, petitions)).toHaveLength(6);
  });

  it('makes up an office that typed nothing yet, and takes that back at its end', () => {
    const world = memoryWorld();
    const office = () =>
      Object.fromEntries(
        rowsOf(world, settingsTable).flatMap(({ code = '', value = '' }) =>
          ['office.name', 'office.place', 'signer.name'].includes(code) ? [[code, value]] : [],
        ),
      );
    for (const content of ['Tên đầy đủ', 'Họ và tên']) typeSetting(world, content, 'Giá trị', '');
    const { 'office.place': place } = office();
    startRehearsal(world.ports);
    expect(office()).toEqual({
      'office.name': 'Ủy ban nhân dân xã Tập Dượt',
      'office.place': place,
      'signer.name': 'Lê Mẫu Tập Dượt',
    });
    endRehearsal(world.ports);
    expect(office()).toEqual({ 'office.name': '', 'office.place': place, 'signer.name': '' });
  });

  it('adds only missing rows after an interruption', () => {
    const world = memoryWorld();
    startRehearsal(world.ports);
    const whole = rowsOf(world, attendees).length;
    world.ports.register.remove(attendees, ({ id }) => id > 'DB-0012');
    startRehearsal(world.ports);
    expect(rowsOf(world, attendees)).toHaveLength(whole);
  });

  it('is refused if there are real rows, naming their sheets', () => {
    const world = memoryWorld();
    put(world, conferences, [{ id: 'HN-01', title: 'Hội nghị thật', year: 2026, status: 'preparing' }]);
    put(world, attendees, [{ id: 'DB-0001', conference: 'HN-01', fullName: 'Nguyễn Văn An' }]);
    expect(startRehearsal(world.ports)).toEqual({
      ok: false,
      failure: { code: 'rehearsal-needs-empty', tabs: ['Hội nghị', 'Đại biểu'] },
    });
    endRehearsal(world.ports);
    expect(rowsOf(world, attendees)).toHaveLength(1);
  });

  it('sends every mail to the person who rehearses', () => {
    const world = memoryWorld('2026-11-16 08:00:00');
    startRehearsal(world.ports);
    setConferenceStatus(world.ports, { id: 'TD-01', status: 'issued', override: 'Người tập dượt' });
    put(world, attendees, [
      {
        id: 'DB-9000',
        conference: 'TD-01',
        fullName: 'Người Thật',
        group: 'citizens',
        email: 'that@example.vn',
        sentOn: isoDate('2026-11-20'),
      },
    ]);
    pass(world, 9 * 24 * 60);
    runDaily(world.ports);
    expect(world.outbox).toHaveLength(5);
    expect(new Set(world.outbox.map(({ to }) => to))).toEqual(new Set([clerk]));
    expect(world.outbox.filter(({ subject }) => !subject.startsWith('[TẬP DƯỢT] '))).toEqual([]);
    expect(world.outbox.filter(({ subject }) => subject.endsWith('(gửi that@example.vn)'))).toHaveLength(1);
  });

  it('removes its rows and those added to them, and nothing else', () => {
    const world = memoryWorld('2026-11-16 08:00:00');
    put(world, villages, [{ name: 'Thôn Thật' }]);
    put(world, ledger, [{ key: 'old', plannedAt: '2025-11-01 08:00:00' }]);
    startRehearsal(world.ports);
    const added = saveConference(world.ports, {
      request: '00000000-0000-4000-8000-000000000001',
      id: null,
      fingerprint: null,
      draft: { year: '2027', title: 'Hội nghị làm thử' },
    });
    expect(added).toMatchObject({ ok: true, value: { id: 'TD-02' } });
    setConferenceStatus(world.ports, { id: 'TD-01', status: 'issued', override: 'Người tập dượt' });
    pass(world, 9 * 24 * 60);
    runDaily(world.ports);

    expect(endRehearsal(world.ports)).toEqual({ ok: true, value: { rehearsing: false, person: '' } });
    for (const table of seasonTables) expect(rowsOf<Columns>(world, table)).toEqual([]);
    expect(rowsOf(world, villages)).toEqual([{ name: 'Thôn Thật' }]);
    expect(rowsOf(world, ledger)).toEqual([{ key: 'old', plannedAt: '2025-11-01 08:00:00' }]);
    expect(openRehearsal(world.ports)).toEqual({ ok: true, value: { rehearsing: false, person: '' } });
  });
});
