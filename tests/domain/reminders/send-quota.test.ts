import { daysBetween, isoDate } from '../../../src/domain/calendar/calendar-date';
import { workingCalendar } from '../../../src/domain/calendar/working-days';
import { latestStartOfSending } from '../../../src/domain/reminders/send-quota';
import { holidays2023to2027 } from '../../support/rules/holidays';
import { fc } from '../../support/rules/properties';

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
