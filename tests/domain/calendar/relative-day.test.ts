import { isoDate } from '../../../src/domain/calendar/calendar-date';
import { dueAfterMove, offsetText, readOffset } from '../../../src/domain/calendar/relative-day';
import { workingCalendar } from '../../../src/domain/calendar/working-days';

describe('a day counted from the conference', () => {
  it('is read as clerks type it', () => {
    const typed = ['-7', '+10', '0', '7', 'D-7', 'd + 10', 'D', ' −3 ', '–1', '', 'mai', '-7 ngày', '1000'];
    expect(typed.map(readOffset)).toEqual([
      -7,
      10,
      0,
      7,
      -7,
      10,
      0,
      -3,
      -1,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('is written with its sign', () => {
    expect([-7, 0, 10].map(offsetText)).toEqual(['-7', '0', '+10']);
  });
});

const weekdays = workingCalendar([]);

describe('a task when the conference moves', () => {
  const due = isoDate('2026-11-08');
  const moved = isoDate('2026-11-20');

  it('moves while it is unfinished and counts from the conference', () => {
    expect(dueAfterMove({ offset: '-7', dueOn: due, isDone: false }, moved, weekdays)).toBe('2026-11-13');
  });

  it('falls on a working day that is in time, and on none before the conference', () => {
    const friday = isoDate('2026-11-20');
    const due = (offset: string) => dueAfterMove({ offset, dueOn: null, isDone: false }, friday, weekdays);
    // 15/11/2026 is a Sunday, 30/11 a Monday.
    expect([due('-5'), due('0'), due('+1'), due('+2'), due('+9'), due('+10')]).toEqual([
      '2026-11-13',
      '2026-11-20',
      '2026-11-23',
      '2026-11-23',
      '2026-11-27',
      '2026-11-30',
    ]);
    const saturday = isoDate('2026-11-21');
    expect(dueAfterMove({ offset: 'D', dueOn: null, isDone: false }, saturday, weekdays)).toBe(saturday);
  });

  it('stays when it is done, has a fixed day, or the conference has no day', () => {
    expect([
      dueAfterMove({ offset: '-7', dueOn: due, isDone: true }, moved, weekdays),
      dueAfterMove({ offset: '', dueOn: due, isDone: false }, moved, weekdays),
      dueAfterMove({ offset: '-7', dueOn: due, isDone: false }, null, weekdays),
    ]).toEqual([due, due, due]);
  });
});
