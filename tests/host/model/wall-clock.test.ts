import { instantOf, isZone, wallClockOf } from '../../../src/host/model/world/wall-clock';

describe('wall clocks', () => {
  it('show an instant in any zone, by name or by offset', () => {
    const instant = Date.parse('2023-12-31T17:30:00.250Z');
    const newYear = {
      year: 2024,
      month: 1,
      day: 1,
      hour: 0,
      minute: 30,
      second: 0,
      millisecond: 250,
      weekday: 1,
    };
    expect(wallClockOf(instant, 'Asia/Ho_Chi_Minh')).toEqual(newYear);
    expect(wallClockOf(instant, 'GMT+7')).toEqual(newYear);
    expect(wallClockOf(instant, 'GMT-03:30')).toMatchObject({ day: 31, hour: 14, minute: 0, weekday: 7 });
  });

  it('convert back to the instant, also in a night with 25 hours', () => {
    const read = (zone: string, month: number, day: number, hour: number) =>
      new Date(instantOf(zone, 2023, month, day, hour)).toISOString();
    expect(read('Asia/Ho_Chi_Minh', 11, 5, 8)).toBe('2023-11-05T01:00:00.000Z');
    expect(read('Europe/Paris', 10, 29, 4)).toBe('2023-10-29T03:00:00.000Z');
    expect(read('Europe/Paris', 10, 30, 0)).toBe('2023-10-29T23:00:00.000Z');
  });

  it('carry over days beyond the month', () => {
    expect(instantOf('GMT', 2024, 2, 30)).toBe(Date.UTC(2024, 2, 1));
  });

  it('recognise existing zones', () => {
    expect(['Asia/Ho_Chi_Minh', 'GMT', 'GMT+7', 'Hanoi', ''].map(isZone)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });
});
