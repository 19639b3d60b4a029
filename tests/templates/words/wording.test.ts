import { isoDate } from '../../../src/domain/calendar/calendar-date';
import {
  dateWords,
  meetingTimeWords,
  numberAndSymbol,
  placeDateLine,
  shortDate,
  timeWords,
  weekdayName,
} from '../../../src/templates/words/wording';

describe('wording of Decree 30', () => {
  it.each([
    ['2020-01-05', 'ngày 05 tháng 01 năm 2020'],
    ['2019-06-29', 'ngày 29 tháng 6 năm 2019'],
    ['2023-02-05', 'ngày 05 tháng 02 năm 2023'],
    ['2023-03-09', 'ngày 09 tháng 3 năm 2023'],
    ['2023-11-05', 'ngày 05 tháng 11 năm 2023'],
    ['2021-07-10', 'ngày 10 tháng 7 năm 2021'],
  ])('pads the day and the first two months only: %s', (date, words) => {
    expect(dateWords(isoDate(date))).toBe(words);
  });

  it('leaves the day of a draft blank', () => {
    const draftedIn = { year: 2023, month: 2 };
    expect(placeDateLine('Hoằng Trung', null, draftedIn)).toBe('Hoằng Trung, ngày      tháng 02 năm 2023');
    expect(placeDateLine('Hoằng Trung', isoDate('2026-11-06'), draftedIn)).toBe(
      'Hoằng Trung, ngày 06 tháng 11 năm 2026',
    );
  });

  it('numbers papers with two digits at least and leaves a blank for a missing number', () => {
    expect(numberAndSymbol('5', 'GM-UBND')).toBe('05/GM-UBND');
    expect(numberAndSymbol('128', 'GM-UBND')).toBe('128/GM-UBND');
    expect(numberAndSymbol('', 'GM-UBND')).toBe('       /GM-UBND');
  });

  it('takes a number as the clerk typed it', () => {
    expect(numberAndSymbol(' 5 ', 'GM-UBND')).toBe('05/GM-UBND');
    expect(numberAndSymbol('05', 'GM-UBND')).toBe('05/GM-UBND');
    expect(numberAndSymbol('7/GM-VP', 'GM-UBND')).toBe('07/GM-VP');
    expect(numberAndSymbol('12a', 'GM-UBND')).toBe('12a/GM-UBND');
  });

  it('writes the time of a meeting in words', () => {
    expect(timeWords('7:30')).toBe('07 giờ 30 phút');
    expect(timeWords('buổi sáng')).toBe('buổi sáng');
    expect(meetingTimeWords(isoDate('2023-11-15'), '07:30')).toBe(
      '07 giờ 30 phút, thứ Tư, ngày 15 tháng 11 năm 2023',
    );
  });

  it('names every weekday', () => {
    const week = ['16', '17', '18', '19', '20', '21', '22'].map((day) => isoDate(`2026-11-${day}`));
    expect(week.map(weekdayName)).toEqual([
      'thứ Hai',
      'thứ Ba',
      'thứ Tư',
      'thứ Năm',
      'thứ Sáu',
      'thứ Bảy',
      'Chủ nhật',
    ]);
  });

  it('writes short dates as the sheet does', () => {
    expect(shortDate(isoDate('2026-02-05'))).toBe('05/02/2026');
  });
});
