import { addDays, type CalendarDate, isoDate } from '../../../src/domain/calendar/calendar-date';
import {
  addWorkingDays,
  firstWorkingDayOnOrAfter,
  lastWorkingDayOnOrBefore,
  workingCalendar,
} from '../../../src/domain/calendar/working-days';
import { holidays2023to2027 } from '../../support/rules/holidays';
import { fc } from '../../support/rules/properties';

const calendar = workingCalendar(holidays2023to2027);
const anyDay = fc.integer({ min: 0, max: 1825 }).map((days) => addDays(isoDate('2023-01-01'), days));

function workingDaysAfter(from: CalendarDate, to: CalendarDate): number {
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) {
    if (calendar.isWorkingDay(day)) count += 1;
  }
  return count;
}

describe('working days', () => {
  it('excludes weekends and holidays and includes swapped Saturdays', () => {
    const days = ['2024-04-29', '2024-05-03', '2024-05-04', '2024-05-05', '2026-11-24', '2026-11-25'];
    expect(days.map((day) => calendar.isWorkingDay(isoDate(day)))).toEqual([
      false,
      true,
      true,
      false,
      false,
      true,
    ]);
  });

  it('knows which years have holiday rows; a worked Saturday alone says nothing about a year', () => {
    const sparse = workingCalendar([
      { date: isoDate('2028-01-08'), kind: 'worked', name: '' },
      { date: isoDate('2027-01-01'), kind: 'off', name: '' },
    ]);
    expect([2026, 2027, 2028].map(sparse.coversYear)).toEqual([false, true, false]);
    expect([2022, 2023, 2024, 2025, 2026, 2027, 2028].map(calendar.coversYear)).toEqual([
      false,
      true,
      true,
      true,
      true,
      true,
      false,
    ]);
  });

  it('takes a day off that is listed both as off and as worked, in either order', () => {
    const off = { date: isoDate('2026-08-22'), kind: 'off', name: '' } as const;
    const worked = { ...off, kind: 'worked' } as const;
    expect(workingCalendar([off, worked]).isWorkingDay(off.date)).toBe(false);
    expect(workingCalendar([worked, off]).isWorkingDay(off.date)).toBe(false);
  });

  it('skips the whole Tết of 2026 in both directions', () => {
    expect(lastWorkingDayOnOrBefore(isoDate('2026-02-22'), calendar)).toBe('2026-02-13');
    expect(firstWorkingDayOnOrAfter(isoDate('2026-02-14'), calendar)).toBe('2026-02-23');
    expect(addWorkingDays(isoDate('2026-02-23'), -1, calendar)).toBe('2026-02-13');
  });

  it('finds the nearest working day on either side of every day', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const before = lastWorkingDayOnOrBefore(day, calendar);
        const after = firstWorkingDayOnOrAfter(day, calendar);
        expect(calendar.isWorkingDay(before) && calendar.isWorkingDay(after)).toBe(true);
        expect(before <= day && day <= after).toBe(true);
        expect(workingDaysAfter(before, addDays(after, -1))).toBe(0);
      }),
    );
  });

  it('counts exactly n working days after the first day, which is not counted', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 40 }), (day, count) => {
        const end = addWorkingDays(day, count, calendar);
        expect(calendar.isWorkingDay(end)).toBe(true);
        expect(workingDaysAfter(day, end)).toBe(count);
      }),
    );
  });

  it('returns from n working days ahead to the same working day', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 40 }), (day, count) => {
        const start = lastWorkingDayOnOrBefore(day, calendar);
        expect(addWorkingDays(addWorkingDays(start, count, calendar), -count, calendar)).toBe(start);
      }),
    );
  });
});
