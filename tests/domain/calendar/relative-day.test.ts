import { isoDate } from '../../../src/domain/calendar/calendar-date';
import { dueAfterMove, offsetText, readOffset } from '../../../src/domain/calendar/relative-day';

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

describe('a task when the conference moves', () => {
  const due = isoDate('2026-11-08');
  const moved = isoDate('2026-11-20');

  it('moves while it is unfinished and counts from the conference', () => {
    expect(dueAfterMove({ offset: '-7', dueOn: due, isDone: false }, moved)).toBe('2026-11-13');
  });

  it('stays when it is done, has a fixed day, or the conference has no day', () => {
    expect([
      dueAfterMove({ offset: '-7', dueOn: due, isDone: true }, moved),
      dueAfterMove({ offset: '', dueOn: due, isDone: false }, moved),
      dueAfterMove({ offset: '-7', dueOn: due, isDone: false }, null),
    ]).toEqual([due, due, due]);
  });
});
