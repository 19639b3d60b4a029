import { daysBetween, isoDate } from '../../../src/domain/calendar/calendar-date';
import { startOfSending } from '../../../src/domain/reminders/send-quota';
import { fc } from '../../support/rules/properties';

const lastDay = isoDate('2026-11-23');
const guest = { email: 'an@xa.example', sentOn: null };
const guests = (count: number) => Array.from({ length: count }, () => guest);

describe('the latest start of sending', () => {
  it('is a day earlier for each full day of mails before the last', () => {
    expect([1, 100, 101, 165, 201].map((count) => startOfSending(guests(count), lastDay, 100))).toEqual([
      '2026-11-23',
      '2026-11-23',
      '2026-11-22',
      '2026-11-22',
      '2026-11-21',
    ]);
  });

  it('counts only those with an address whose letter has not left, and is none where nobody is left', () => {
    const done = [
      { email: '', sentOn: null },
      { ...guest, sentOn: lastDay },
    ];
    expect(startOfSending([...guests(100), ...done], lastDay, 100)).toBe('2026-11-23');
    expect(startOfSending(done, lastDay, 100)).toBeNull();
  });

  it('leaves just enough days', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 1, max: 1500 }), (count, perDay) => {
        const start = startOfSending(guests(count), lastDay, perDay);
        const days = daysBetween(start ?? lastDay, lastDay) + 1;
        expect(days * perDay).toBeGreaterThanOrEqual(count);
        expect((days - 1) * perDay).toBeLessThan(count);
      }),
    );
  });

  it('has no answer where no mail may be sent at all', () => {
    expect(() => startOfSending(guests(1), lastDay, 0)).toThrow('mails a day: 0');
  });
});
