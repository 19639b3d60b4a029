import { isoDate } from '../../src/domain/calendar/calendar-date';
import { shownDate, shownDay, shownIso } from '../../src/text/shown-date';

describe('dates on a screen', () => {
  it('are written day first, with the day of the week where it helps', () => {
    expect(shownDate(isoDate('2026-02-05'))).toBe('05/02/2026');
    expect([isoDate('2026-11-15'), isoDate('2026-11-16')].map(shownDay)).toEqual([
      'Chủ nhật, 15/11/2026',
      'thứ Hai, 16/11/2026',
    ]);
  });

  it('are formatted from ISO text; null is blank, and other text stays', () => {
    expect([shownIso('2026-02-05'), shownIso(null), shownIso('11/2026')]).toEqual([
      '05/02/2026',
      '',
      '11/2026',
    ]);
  });
});
