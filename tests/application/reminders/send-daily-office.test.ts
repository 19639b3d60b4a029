import { runDaily } from '../../../src/application/reminders/daily-run';
import { isoDate } from '../../../src/domain/calendar/calendar-date';
import { attendees } from '../../../src/register/tables/attendees';
import { broadcasts } from '../../../src/register/tables/broadcasts';
import { conferences } from '../../../src/register/tables/conferences';
import { ledger } from '../../../src/register/tables/ledger';
import { petitions } from '../../../src/register/tables/petitions';
import { clerk, type MemoryWorld, pass, put, rowsOf, typeInto } from '../../support/memory/memory-ports';
import { binh, issued, worldWith } from '../../support/memory/memory-ports-people';
import { letters, published, seasonWorld, typeSetting } from '../../support/memory/memory-ports-season';

describe('reminders inside the office', () => {
  const unit = 'phong-kinh-te@xa.example';
  const chair = 'chu-tich@xa.example';

  function withPetitions(): MemoryWorld {
    const world = seasonWorld('2026-12-08 07:15:00');
    typeInto(world, conferences, 'HN-01', { status: 'held' });
    typeSetting(world, 'Phòng Kinh tế', 'Giá trị', unit);
    const open = {
      conference: 'HN-01',
      class: 'request' as const,
      status: 'assigned' as const,
      unit: 'Phòng Kinh tế',
      receivedOn: isoDate('2026-12-08'),
    };
    put(world, petitions, [
      { ...open, id: 'KN-0001', content: 'Bí mật của người dân', dueOn: isoDate('2026-12-18') },
      { ...open, id: 'KN-0002', status: 'resolved' },
      { ...open, id: 'KN-0003', class: 'denunciation', status: 'received' },
    ]);
    return world;
  }

  it('list open petitions to their unit every seven days, and overdue ones to the chair, without their text', () => {
    const world = withPetitions();
    expect(letters(world, 22)).toEqual([
      `2026-12-12 ${unit}`,
      `2026-12-19 ${unit}`,
      `2026-12-19 ${chair}`,
      `2026-12-26 ${unit}`,
      `2026-12-26 ${chair}`,
    ]);
    const mailText = world.outbox.map(({ text, html }) => text + html).join('\n');
    expect(mailText).toContain('KN-0001');
    expect(mailText).not.toMatch(/KN-0002|KN-0003|Bí mật/);
  });

  it('drop a delayed list when the next one is due', () => {
    const world = withPetitions();
    letters(world, 4);
    world.quota = 0;
    expect(runDaily(world.ports)).toMatchObject({ value: { sent: 0, waiting: 1 } });
    pass(world, 7 * 24 * 60);
    expect(letters(world, 1, () => 2)).toEqual([`2026-12-19 ${unit}`, `2026-12-19 ${chair}`]);
    const digests = rowsOf(world, ledger).filter(({ rule }) => rule === 'digest');
    expect(digests.map(({ dueOn, record, state }) => [dueOn, record, state])).toEqual([
      ['2026-12-12', unit, 'cancelled'],
      ['2026-12-19', unit, 'done'],
      ['2026-12-19', chair, 'done'],
    ]);
  });

  it('are not repeated within a week when the day of the conference is corrected', () => {
    const world = withPetitions();
    expect(letters(world, 5)).toEqual([`2026-12-12 ${unit}`]);
    typeInto(world, conferences, 'HN-01', { date: isoDate('2026-12-10') });
    expect(letters(world, 8).filter((line) => line.endsWith(unit))).toEqual([]);
  });

  it('go to the unit that the sheet names now, and no longer to the one before', () => {
    const world = withPetitions();
    typeSetting(world, 'Công an xã', 'Giá trị', 'cong-an@xa.example');
    expect(letters(world, 5)).toEqual([`2026-12-12 ${unit}`]);
    typeInto(world, petitions, 'KN-0001', { unit: 'Công an xã' });
    const later = letters(world, 8);
    expect(later).toContain('2026-12-19 cong-an@xa.example');
    expect(later.filter((line) => line.endsWith(unit))).toEqual([]);
  });

  it('stop when the last petition is resolved', () => {
    const world = withPetitions();
    expect(letters(world, 5)).toEqual([`2026-12-12 ${unit}`]);
    typeInto(world, petitions, 'KN-0001', { status: 'resolved' });
    expect(letters(world, 21)).toEqual([]);
  });

  it('remind the clerk of unsent letters and an unlogged broadcast, on working days until done', () => {
    const world = worldWith(issued, [{ ...binh }], '2026-11-23 07:15:00');
    // Thursday 26 November is three working days before the last day of issue, Tuesday 1 December.
    expect(letters(world, 6)).toEqual([`2026-11-26 ${clerk}`, `2026-11-27 ${clerk}`]);
    typeInto(world, attendees, 'DB-0002', { sentOn: isoDate('2026-11-28') });
    expect(letters(world, 2)).toEqual([]);
    // From seven days before the conference: the broadcast.
    expect(letters(world, 2)).toEqual([`2026-12-01 ${clerk}`, `2026-12-02 ${clerk}`]);
    put(world, broadcasts, [{ id: 'PT-0001', conference: 'HN-01', broadcastOn: isoDate('2026-12-02') }]);
    put(world, broadcasts, published);
    expect(letters(world, 10)).toEqual([]);
  });
});
