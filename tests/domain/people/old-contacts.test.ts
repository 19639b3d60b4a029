import { isoDate } from '../../../src/domain/calendar/calendar-date';
import { monthsBefore, oldContacts } from '../../../src/domain/people/old-contacts';

describe('old contact data', () => {
  it('counts months back to a day that exists', () => {
    expect(monthsBefore(isoDate('2026-03-31'), 1)).toBe('2026-02-28');
    expect(monthsBefore(isoDate('2024-03-31'), 1)).toBe('2024-02-29');
    expect(monthsBefore(isoDate('2026-01-15'), 24)).toBe('2024-01-15');
    expect(monthsBefore(isoDate('2026-12-01'), 12)).toBe('2025-12-01');
  });

  const row = { hasContact: true, isOpen: false };

  it('names rows of long past conferences, but none whose matter is open and none without contact data', () => {
    const conferences = [
      { id: 'HN-01', date: isoDate('2023-11-15') },
      { id: 'HN-02', date: isoDate('2026-11-15') },
      { id: 'HN-03', date: null },
    ];
    const rows = [
      { ...row, id: 'DB-0001', conference: 'HN-01' },
      { ...row, id: 'DB-0002', conference: 'HN-01', hasContact: false },
      { ...row, id: 'DB-0003', conference: 'HN-02' },
      { ...row, id: 'DB-0004', conference: 'HN-03' },
      { ...row, id: 'KN-0001', conference: 'HN-01', isOpen: true },
      { ...row, id: '', conference: 'HN-01' },
    ];
    expect(oldContacts(rows, conferences, 24, isoDate('2026-11-24'))).toEqual(['DB-0001']);
  });

  it('keeps everything until the period of storage has passed', () => {
    const conferences = [{ id: 'HN-01', date: isoDate('2025-11-15') }];
    const on = (today: string) =>
      oldContacts([{ ...row, id: 'DB-0001', conference: 'HN-01' }], conferences, 12, isoDate(today));
    expect([on('2026-11-15'), on('2026-11-16')]).toEqual([[], ['DB-0001']]);
  });
});
