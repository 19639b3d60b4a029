import {
  addDays,
  dateOf,
  dayNumberOf,
  daysBetween,
  isoDate,
  parseIsoDate,
  weekdayOf,
} from '../../../src/domain/calendar/calendar-date';
import { fc } from '../../support/rules/properties';

const anyDay = fc.integer({ min: 0, max: 100_000 }).map((days) => addDays(isoDate('1900-01-01'), days));

describe('calendar dates', () => {
  it('knows the weekday of the conference days in the office plan', () => {
    expect(weekdayOf(isoDate('2023-11-15'))).toBe(3);
    expect(weekdayOf(isoDate('2026-11-15'))).toBe(7);
    expect(weekdayOf(isoDate('2026-11-16'))).toBe(1);
  });

  it('crosses the leap day of 2024 and the missing one of 2023', () => {
    expect(addDays(isoDate('2024-03-07'), -7)).toBe('2024-02-29');
    expect(addDays(isoDate('2023-03-07'), -7)).toBe('2023-02-28');
  });

  it('refuses days that do not exist', () => {
    expect(dateOf(2023, 2, 29)).toBeUndefined();
    expect(parseIsoDate('2026-13-01')).toBeUndefined();
    expect(parseIsoDate('2026-1-01')).toBeUndefined();
    expect(() => isoDate('hôm nay')).toThrow('not a calendar date');
  });

  it('agrees with the proleptic Gregorian calendar of the runtime for every day', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -3000, max: 3000 }), (day, days) => {
        const expected = new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000)
          .toISOString()
          .slice(0, 10);
        expect(addDays(day, days)).toBe(expected);
        expect(daysBetween(day, addDays(day, days))).toBe(days);
        expect(weekdayOf(day)).toBe(new Date(`${day}T00:00:00Z`).getUTCDay() || 7);
      }),
    );
  });

  it('orders days as their text does', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(a < b).toBe(dayNumberOf(a) < dayNumberOf(b));
      }),
    );
  });
});
