import { replaceAttendee } from '../../src/application/attendees/replace-attendee';
import { openPreparation } from '../../src/application/conference/open-preparation';
import { saveConference } from '../../src/application/conference/save-conference';
import { runDaily } from '../../src/application/reminders/daily-run';
import { isoDate } from '../../src/domain/calendar/calendar-date';
import {
  deadlineState,
  earliestLawfulConference,
  noticeDeadlines,
} from '../../src/domain/calendar/deadlines';
import { workingCalendar } from '../../src/domain/calendar/working-days';
import { voterRequest } from '../../src/domain/petitions/voter-request';
import { defaultSettings } from '../../src/register/settings/settings';
import { attendees, groupLabels } from '../../src/register/tables/attendees';
import { broadcasts } from '../../src/register/tables/broadcasts';
import { conferences } from '../../src/register/tables/conferences';
import { villages } from '../../src/register/tables/villages';
import { clerk, type MemoryWorld, memoryWorld, put, rowsOf } from '../support/memory/memory-ports';
import { an, binh, conference, issued, worldWith } from '../support/memory/memory-ports-people';

const calendar = workingCalendar([]);
const preparationOf = (world: MemoryWorld) => {
  const opened = openPreparation(world.ports, { conference: null });
  if (!opened.ok || !opened.value.preparation) throw new Error('nothing opened');
  return opened.value.preparation;
};
const village = (world: MemoryWorld, name: string) => {
  const match = preparationOf(world).villages.find((one) => one.name === name);
  if (!match) throw new Error(`no ${name}`);
  return match;
};
const citizen = (number: number, more: object = {}) => ({
  ...binh,
  id: `DB-10${number}`,
  fullName: `Công Dân ${'ABCDEFGH'[number]}`,
  ...more,
});

describe('guests and notice', () => {
  it('S21 letters sent on D-7 are in time and a day later late, and a day too near is warned of', () => {
    const day = isoDate('2026-11-15');
    const { legal } = noticeDeadlines(day, calendar, 7);
    const today = isoDate('2026-11-12');
    expect(legal).toBe('2026-11-08');
    expect(deadlineState(legal, isoDate('2026-11-08'), today)).toBe('met');
    expect(deadlineState(legal, isoDate('2026-11-09'), today)).toBe('late');
    expect(earliestLawfulConference(today, calendar, 7)).toBe('2026-11-19');
  });

  it('S22 letters alone do not make the notice complete: a broadcast by D-7 is asked for', () => {
    const world = worldWith(conference, [{ ...an, sentOn: isoDate('2026-11-27') }], '2026-12-02 08:00:00');
    expect(preparationOf(world).clocks[0]?.verdict).toBe('missing');
    put(world, broadcasts, [{ id: 'PT-0001', conference: 'HN-01', broadcastOn: isoDate('2026-11-27') }]);
    expect(preparationOf(world).clocks[0]?.verdict).toBe('met');
  });

  it('S24 the groups of the plan are there to choose, and a person with two posts is one', () => {
    const rows = defaultSettings.filter(({ code }) => code.startsWith('composition.'));
    expect(rows.map(({ value }) => value).filter((text) => text === '')).toEqual([]);
    expect(Object.keys(groupLabels)).toHaveLength(10);
    const head = { ...an, group: 'village-posts', title: 'Bí thư chi bộ kiêm Trưởng thôn' } as const;
    const world = worldWith(conference, [head]);
    put(world, villages, [{ name: 'Thôn Đông' }]);
    expect(village(world, 'Thôn Đông')).toMatchObject({ people: 1, doubles: 1 });
    expect(village(world, 'Thôn Đông').posts.map(({ holder }) => holder)).toEqual([
      'Nguyễn Văn An',
      'Nguyễn Văn An',
      '',
    ]);
  });

  it('S25 a village without a head of its Front shows the missing post', () => {
    const world = worldWith(conference, [{ ...an, group: 'village-posts', title: 'Trưởng thôn' }]);
    put(world, villages, [{ name: 'Thôn Đông' }]);
    const { posts } = village(world, 'Thôn Đông');
    expect(posts.filter(({ holder }) => holder === '').map(({ post }) => post)).toEqual([
      'party-secretary',
      'front-head',
    ]);
  });

  it('S26 four citizens of five are one short, six are one over, and a reserve takes a seat with a reason', () => {
    const four = worldWith(
      conference,
      [1, 2, 3, 4].map((number) => citizen(number)),
    );
    put(four, villages, [{ name: 'Thôn Đông' }]);
    expect(village(four, 'Thôn Đông')).toMatchObject({ citizens: 4, quota: 5, shortage: 1, surplus: 0 });
    put(four, attendees, [citizen(5), citizen(6), citizen(7, { seat: 'reserve' })]);
    expect(village(four, 'Thôn Đông')).toMatchObject({ citizens: 6, shortage: 0, surplus: 1, reserves: 1 });
    const input = { conference: 'HN-01', leaving: 'DB-101', joining: 'DB-107' };
    expect(replaceAttendee(four.ports, { ...input, reason: '' }).ok).toBe(false);
    expect(replaceAttendee(four.ports, { ...input, reason: 'Đi viện' }).ok).toBe(true);
    const [left, joined] = [1, 7].map((number) =>
      rowsOf(four, attendees).find(({ id }) => id === `DB-10${number}`),
    );
    expect(left).toMatchObject({ seat: 'withdrawn', substitute: 'Công Dân H', absence: 'Đi viện' });
    expect(joined).toMatchObject({ seat: 'invited' });
    // No letter yet; the next run makes one.
    expect(joined?.invitation).toBeUndefined();
  });

  it('S28 a month alone sets no term, and moving the day marks the letters that went out', () => {
    const month = worldWith({ ...conference, dateState: 'expected', expectedMonth: '11/2026' }, [an]);
    expect(preparationOf(month).clocks).toEqual([]);
    expect(preparationOf(month).daysToMonth).toBe(0);
    const near = { ...conference, dateState: 'expected', expectedMonth: '12/2026' } as const;
    expect(preparationOf(worldWith(near, [])).daysToMonth).toBe(15);
    expect(preparationOf(worldWith({ ...near, expectedMonth: '02/2027' }, [])).daysToMonth).toBeNull();
    const world = worldWith(conference, [{ ...an, sentOn: isoDate('2026-11-27') }, binh]);
    const row = world.ports.register.read(conferences);
    if (!row.ok || !row.value.rows[0]) throw new Error('no conference');
    const base = {
      date: '08/12/2026',
      venue: 'Hội trường UBND xã',
      startTime: '07:30',
      dateState: 'Ấn định',
    };
    saveConference(world.ports, {
      request: '0a1b2c3d-0000-4000-8000-000000000001',
      id: 'HN-01',
      fingerprint: row.value.rows[0].fingerprint,
      base,
      draft: { ...base, date: '15/12/2026' },
    });
    expect(rowsOf(world, attendees).map(({ renotify }) => renotify)).toEqual([true, undefined]);
    expect(preparationOf(world).clocks[0]?.lastDay).toBe('2026-12-08');
  });

  it('S34 each village shows how many confirmed, and one where nobody did is in the digest of D-3', () => {
    const world = worldWith(conference, [
      { ...an, sentOn: isoDate('2026-11-27'), reply: 'coming' },
      { ...binh, sentOn: isoDate('2026-11-27') },
    ]);
    put(world, villages, [{ name: 'Thôn Đông' }, { name: 'Thôn Tây' }]);
    expect(village(world, 'Thôn Đông')).toMatchObject({ asked: 2, confirmed: 1 });
    expect(village(world, 'Thôn Tây')).toMatchObject({ asked: 0, confirmed: 0 });
    const onDay = memoryWorld('2026-12-05 07:15:00');
    put(onDay, conferences, [issued]);
    put(onDay, attendees, [{ ...an, sentOn: isoDate('2026-11-27'), reply: 'coming' }]);
    put(onDay, villages, [
      { name: 'Thôn Đông', opinionsReceivedOn: isoDate('2026-11-27') },
      { name: 'Thôn Tây', opinionsReceivedOn: isoDate('2026-11-27') },
    ]);
    put(onDay, broadcasts, [{ id: 'PT-0001', conference: 'HN-01', broadcastOn: isoDate('2026-11-27') }]);
    runDaily(onDay.ports);
    const digest = onDay.outbox.find(({ to }) => to === clerk);
    expect(digest?.text).toContain('Thôn chưa xác nhận: Thôn Tây\n');
  });

  it('S41 an extraordinary conference computes the tenth of the voters', () => {
    expect(voterRequest(4_321, 432)).toEqual({ percent: 10, needed: 433, isEnough: false });
    expect(voterRequest(4_321, 433)).toMatchObject({ isEnough: true });
    expect(voterRequest(null, 433)).toBeNull();
    const { reason, mode, scope } = conferences.columns;
    expect([reason.choices, mode.choices, scope.header]).toEqual([
      ['Định kỳ', 'Cử tri yêu cầu', 'Khi cần thiết'],
      ['Trực tiếp', 'Trực tuyến', 'Kết hợp'],
      'Phạm vi',
    ]);
  });
});
