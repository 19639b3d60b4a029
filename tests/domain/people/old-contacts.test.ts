import { isoDate } from '../../../src/domain/calendar/calendar-date';
import { monthsBefore, oldContacts } from '../../../src/domain/people/old-contacts';

describe('old contact data', () => {
  it('counts months back to a day that exists', () => {
    expect(monthsBefore(isoDate('2026-03-31'), 1)).toBe('2026-02-28');
    expect(monthsBefore(isoDate('2024-03-31'), 1)).toBe('2024-02-29');
    expect(monthsBefore(isoDate('2026-01-15'), 24)).toBe('2024-01-15');
    expect(monthsBefore(isoDate('2026-12-01'), 12)).toBe('2025-12-01');
  });

  it('names rows of long past conferences, but no petition that is still open and no row without contact data', () => {
    const found = oldContacts({
      today: isoDate('2026-11-24'),
      months: 24,
      conferences: [
        { id: 'HN-01', date: isoDate('2023-11-15') },
        { id: 'HN-02', date: isoDate('2026-11-15') },
        { id: 'HN-03', date: null },
      ],
      attendees: [
        { id: 'DB-0001', conference: 'HN-01', phone: '0912345678', email: '' },
        { id: 'DB-0002', conference: 'HN-01', phone: '', email: 'a@example.vn' },
        { id: 'DB-0003', conference: 'HN-01', phone: '', email: '' },
        { id: 'DB-0004', conference: 'HN-02', phone: '0912345678', email: '' },
        { id: 'DB-0005', conference: 'HN-03', phone: '0912345678', email: '' },
      ],
      petitions: [
        { id: 'KN-0001', conference: 'HN-01', phone: '0912345678', status: 'resolved' },
        { id: 'KN-0002', conference: 'HN-01', phone: '0912345678', status: 'in-progress' },
        { id: 'KN-0003', conference: 'HN-01', phone: '', status: 'resolved' },
      ],
    });
    expect(found).toEqual({ attendees: ['DB-0001', 'DB-0002'], petitions: ['KN-0001'] });
  });

  it('keeps everything until the last kept day has passed', () => {
    const facts = (today: string) => ({
      today: isoDate(today),
      months: 12,
      conferences: [{ id: 'HN-01', date: isoDate('2025-11-15') }],
      attendees: [{ id: 'DB-0001', conference: 'HN-01', phone: '0912345678', email: '' }],
      petitions: [],
    });
    expect(oldContacts(facts('2026-11-15')).attendees).toEqual([]);
    expect(oldContacts(facts('2026-11-16')).attendees).toEqual(['DB-0001']);
  });
});
