import { addDays, isoDate } from '../../../src/domain/calendar/calendar-date';
import { readTypedDate, readTypedTime } from '../../../src/domain/calendar/date-text';
import { fc } from '../../support/rules/properties';

const anyDay = fc.integer({ min: 0, max: 30_000 }).map((days) => addDays(isoDate('1970-01-01'), days));

describe('reading a typed date', () => {
  it.each([
    ['5/2/2023', '2023-02-05'],
    ['05-02-2023', '2023-02-05'],
    ['5.2.23', '2023-02-05'],
    ['5/2/23', '2023-02-05'],
    ['31/12/99', '1999-12-31'],
    [' 05 / 02 / 2023. ', '2023-02-05'],
    ['2026-11-15', '2026-11-15'],
    ['2026/11/5', '2026-11-05'],
    ['ngày 5 tháng 2 năm 2026', '2026-02-05'],
    ['Ngày 05 tháng 02, năm 2026', '2026-02-05'],
    ['15 thang 11 nam 2026', '2026-11-15'],
    ['ngày 29/02/2024', '2024-02-29'],
    ['thứ Ba, 8/12/2026', '2026-12-08'],
    ['Chủ nhật, ngày 06/12/2026', '2026-12-06'],
  ])('understands "%s"', (text, date) => {
    expect(readTypedDate(text)).toBe(date);
  });

  it.each([
    '',
    '5/2',
    '29/02/2023',
    '32/1/2026',
    '5/13/2026',
    '5/2-2026',
    '5/2/026',
    'tháng 11/2026',
    'mai',
    '2026-11-15T00:00:00Z',
    'ngày tháng 02 năm 2023',
  ])('takes "%s" for no date', (text) => {
    expect(readTypedDate(text)).toBeUndefined();
  });

  it('reads every day in every way it is written', () => {
    fc.assert(
      fc.property(anyDay, (date) => {
        const [year, month, day] = date.split('-');
        const written = [
          date,
          `${day}/${month}/${year}`,
          `${Number(day)}.${Number(month)}.${year}`,
          `ngày ${day} tháng ${Number(month)} năm ${year}`,
        ];
        expect(written.map(readTypedDate)).toEqual(written.map(() => date));
      }),
    );
  });
});

describe('reading a typed time', () => {
  it.each([
    ['7h30', '07:30'],
    ['07:30', '07:30'],
    ['7 giờ 30', '07:30'],
    ['07 giờ 30 phút', '07:30'],
    ['7g30', '07:30'],
    ['7h', '07:00'],
    ['7 giờ rưỡi', '07:30'],
    ['7h30 sáng', '07:30'],
    ['2 giờ chiều', '14:00'],
    ['14h00 chiều', '14:00'],
    ['7h tối', '19:00'],
    ['12h trưa', '12:00'],
    ['07:30:00', '07:30'],
    ['7.30', '07:30'],
  ])('understands "%s"', (text, time) => {
    expect(readTypedTime(text)).toBe(time);
  });

  it.each(['', '7', '25h', '7h60', '24:00', 'sáng', '7:3', 'bảy giờ'])('takes "%s" for no time', (text) => {
    expect(readTypedTime(text)).toBeUndefined();
  });
});
