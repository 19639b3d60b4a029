import { addDays, daysBetween, isoDate } from '../../../src/domain/calendar/calendar-date';
import {
  deadlineState,
  earliestLawfulConference,
  noticeDeadlines,
  publicationDeadlines,
  replyDue,
} from '../../../src/domain/calendar/deadlines';
import { workingCalendar } from '../../../src/domain/calendar/working-days';
import { holidays2023to2027 } from '../../support/rules/holidays';
import { fc } from '../../support/rules/properties';

const calendar = workingCalendar(holidays2023to2027);
const weekendsOnly = workingCalendar([]);
const anyDay = fc.integer({ min: 0, max: 1825 }).map((days) => addDays(isoDate('2023-01-01'), days));

describe('notice before a conference', () => {
  it.each([
    ['2023-11-15', '2023-11-08', '2023-11-08', '2023-11-07'],
    ['2025-10-29', '2025-10-22', '2025-10-22', '2025-10-21'],
    ['2026-05-08', '2026-05-01', '2026-04-29', '2026-04-29'],
    ['2026-09-09', '2026-09-02', '2026-08-28', '2026-08-28'],
    ['2026-12-01', '2026-11-24', '2026-11-23', '2026-11-23'],
    ['2026-12-04', '2026-11-27', '2026-11-27', '2026-11-26'],
    // Across the leap day, in the year without it, over the turn of the year, and back over Tết.
    ['2024-03-07', '2024-02-29', '2024-02-29', '2024-02-28'],
    ['2023-03-07', '2023-02-28', '2023-02-28', '2023-02-27'],
    ['2027-01-08', '2027-01-01', '2026-12-31', '2026-12-31'],
    ['2026-02-27', '2026-02-20', '2026-02-13', '2026-02-13'],
  ])(
    'for %s is due by law on %s, can be issued last on %s, and is aimed at %s',
    (day, legal, last, target) => {
      expect(noticeDeadlines(isoDate(day), calendar, 7)).toEqual({ legal, lastIssueDay: last, target });
    },
  );

  it('follows a local rule of more days, and moves over weekends where no holidays are known', () => {
    expect(noticeDeadlines(isoDate('2030-11-20'), weekendsOnly, 10)).toEqual({
      legal: '2030-11-10',
      lastIssueDay: '2030-11-08',
      target: '2030-11-08',
    });
  });

  it('is never later than the law, and never on a day off', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const { legal, lastIssueDay, target } = noticeDeadlines(day, calendar, 7);
        expect(daysBetween(legal, day)).toBe(7);
        expect(target <= lastIssueDay && lastIssueDay <= legal).toBe(true);
        expect(daysBetween(target, day)).toBeGreaterThanOrEqual(8);
        expect([lastIssueDay, target].every(calendar.isWorkingDay)).toBe(true);
      }),
    );
  });
});

describe('publication after a conference', () => {
  it.each([
    ['2023-11-15', '2023-11-25', '2023-11-27', '2023-11-24'],
    ['2025-10-29', '2025-11-08', '2025-11-10', '2025-11-07'],
    ['2026-05-08', '2026-05-18', '2026-05-18', '2026-05-18'],
    ['2026-09-09', '2026-09-19', '2026-09-21', '2026-09-18'],
    ['2026-12-01', '2026-12-11', '2026-12-11', '2026-12-11'],
    ['2026-12-04', '2026-12-14', '2026-12-14', '2026-12-14'],
    ['2026-11-15', '2026-11-25', '2026-11-25', '2026-11-25'],
    ['2024-02-20', '2024-03-01', '2024-03-01', '2024-03-01'],
    ['2026-02-06', '2026-02-16', '2026-02-23', '2026-02-13'],
  ])('of %s is due by law on %s, rolls to %s, and is aimed at %s', (day, legal, rolled, target) => {
    expect(publicationDeadlines(isoDate(day), calendar, 10)).toEqual({ legal, rolled, target });
  });
});

describe('a reply to a citizen', () => {
  it.each([
    ['2023-11-15', '2023-11-22', '2023-11-29'],
    ['2024-04-24', '2024-05-04', '2024-05-10'],
    ['2025-04-21', '2025-04-26', '2025-05-07'],
    ['2026-02-10', '2026-02-24', '2026-03-03'],
    ['2026-08-20', '2026-08-26', '2026-09-07'],
    ['2026-11-16', '2026-11-23', '2026-12-01'],
  ])('to what came on %s is due after five working days on %s, after ten on %s', (received, five, ten) => {
    expect([replyDue(isoDate(received), 5, calendar), replyDue(isoDate(received), 10, calendar)]).toEqual([
      five,
      ten,
    ]);
  });
});

describe('the earliest lawful conference', () => {
  it('is seven days on from a working day, and from the next one where today is off', () => {
    const days = ['2026-11-23', '2026-11-24', '2026-11-28', '2026-02-14'];
    expect(days.map((day) => earliestLawfulConference(isoDate(day), calendar, 7))).toEqual([
      '2026-11-30',
      '2026-12-02',
      '2026-12-07',
      '2026-03-02',
    ]);
  });

  it('is the first day whose last issue day has not passed', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 3, max: 15 }), (today, noticeDays) => {
        const earliest = earliestLawfulConference(today, calendar, noticeDays);
        const lastIssueDay = (days: number) =>
          noticeDeadlines(addDays(earliest, days), calendar, noticeDays).lastIssueDay;
        expect(lastIssueDay(0) >= today).toBe(true);
        expect(lastIssueDay(-1) < today).toBe(true);
      }),
    );
  });
});

describe('the state of a deadline', () => {
  const last = isoDate('2026-11-08');
  const [before, after] = [isoDate('2026-11-07'), isoDate('2026-11-09')];

  it('is met if done by the last day, and late if done after it', () => {
    expect([before, last, after].map((doneOn) => deadlineState(last, doneOn, after))).toEqual([
      'met',
      'met',
      'late',
    ]);
  });

  it('goes from open to due today to missed while not done', () => {
    expect([before, last, after].map((today) => deadlineState(last, null, today))).toEqual([
      'open',
      'due-today',
      'missed',
    ]);
  });

  it('does not accept a future day as proof', () => {
    expect(deadlineState(last, last, before)).toBe('open');
    expect(deadlineState(last, after, last)).toBe('due-today');
  });
});
