import fc from 'fast-check';
import { addDays, daysBetween, isoDate } from '../../src/domain/calendar-date';
import { allot, latestStartOfSending } from '../../src/domain/send-quota';
import { workingCalendar } from '../../src/domain/working-days';
import { holidays2023to2027 } from '../support/holidays';

const lastDay = isoDate('2026-11-23');
const calendar = workingCalendar(holidays2023to2027);

describe('the latest start of sending', () => {
  it('is a day earlier for each full day of mails before the last', () => {
    expect(
      [0, 1, 100, 101, 165, 201].map((recipients) => latestStartOfSending(recipients, 100, lastDay)),
    ).toEqual(['2026-11-23', '2026-11-23', '2026-11-23', '2026-11-22', '2026-11-22', '2026-11-21']);
  });

  it('counts working days only where people do the sending', () => {
    expect(latestStartOfSending(165, 100, lastDay, calendar)).toBe('2026-11-20');
    expect(latestStartOfSending(50, 100, isoDate('2026-11-22'), calendar)).toBe('2026-11-20');
  });

  it('leaves just enough days', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5000 }),
        fc.integer({ min: 1, max: 1500 }),
        (recipients, perDay) => {
          const days = daysBetween(latestStartOfSending(recipients, perDay, lastDay), lastDay) + 1;
          expect(days * perDay).toBeGreaterThanOrEqual(recipients);
          expect((days - 1) * perDay).toBeLessThan(recipients);
        },
      ),
    );
  });

  it('has no answer where no mail may be sent at all', () => {
    expect(() => latestStartOfSending(1, 0, lastDay)).toThrow('mails a day: 0');
  });
});

describe('allotting what is left of a day', () => {
  const job = (id: string, day: string) => ({ id, dueOn: isoDate(day) });
  const jobs = [
    job('c', '2026-11-12'),
    job('a', '2026-11-08'),
    job('d', '2026-11-12'),
    job('b', '2026-11-08'),
  ];

  it('sends what is due first, and keeps the order of one day', () => {
    const { now, later } = allot(jobs, 3);
    expect([now.map(({ id }) => id), later.map(({ id }) => id)]).toEqual([['a', 'b', 'c'], ['d']]);
  });

  it('sends nothing when nothing is left', () => {
    expect(allot(jobs, 0).now).toEqual([]);
    expect(allot(jobs, -2).later).toHaveLength(4);
  });

  it('never loses a job, and never lets a later one pass an earlier one', () => {
    const anyJob = fc.integer({ min: 0, max: 20 }).map((days) => ({ dueOn: addDays(lastDay, days) }));
    fc.assert(
      fc.property(fc.array(anyJob, { maxLength: 30 }), fc.nat({ max: 40 }), (some, remaining) => {
        const { now, later } = allot(some, remaining);
        expect(now).toHaveLength(Math.min(remaining, some.length));
        expect(new Set([...now, ...later])).toEqual(new Set(some));
        for (const sent of now) expect(later.every((kept) => sent.dueOn <= kept.dueOn)).toBe(true);
      }),
    );
  });
});
