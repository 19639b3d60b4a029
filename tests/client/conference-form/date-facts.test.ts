import { dateFacts } from '../../../src/client/conference-form/date-facts';
import { isoDate } from '../../../src/domain/calendar/calendar-date';
import { calendarFacts } from '../../support/sidebars/sidebar-facts';

const earliest = 'Nếu chốt hôm nay, sớm nhất tổ chức được ngày thứ Hai, 23/11/2026.';

describe('dateFacts', () => {
  it('gives the deadlines of a lawful day', () => {
    expect(dateFacts(isoDate('2026-12-08'), calendarFacts)).toEqual({
      lines: [
        'Hạn gửi giấy mời, thông báo: thứ Ba, 01/12/2026.',
        'Nên gửi trước: thứ Hai, 30/11/2026.',
        'Hạn công bố kết quả: thứ Sáu, 18/12/2026.',
      ],
      warning: null,
      earliest: '2026-11-23',
    });
  });

  it.each([
    ['2026-11-23', null, false],
    ['2026-11-22', 'Ngày tổ chức chỉ còn 6 ngày, không đủ 7 ngày báo trước theo quy định.', true],
    ['2026-11-15', 'Ngày tổ chức đã qua.', false],
  ])('on 16 November checks %s', (day, warning, proposesDay) => {
    const facts = dateFacts(isoDate(day), calendarFacts);
    expect(facts.warning).toBe(warning);
    expect(facts.lines.includes(earliest)).toBe(proposesDay);
  });

  it('proposes the earliest day while none is set', () => {
    expect(dateFacts(null, calendarFacts)).toEqual({
      lines: ['Chưa ấn định ngày: hạn gửi giấy mời sẽ tính khi có ngày tổ chức.', earliest],
      warning: null,
      earliest: '2026-11-23',
    });
  });

  it('warns of a day with no working day left before it to announce the conference', () => {
    const saturday = { ...calendarFacts, today: '2026-11-21' };
    expect(dateFacts(isoDate('2026-11-28'), saturday)).toMatchObject({
      warning: 'Từ nay đến hạn báo trước 7 ngày không còn ngày làm việc nào.',
      earliest: '2026-11-30',
    });
    expect(dateFacts(isoDate('2026-11-30'), saturday).warning).toBe(null);
  });

  it('says when the holidays of that year are missing', () => {
    expect(dateFacts(isoDate('2028-03-08'), calendarFacts).lines).toContain(
      'Trang Ngày nghỉ chưa có ngày nghỉ lễ năm 2028; hạn trên chỉ trừ thứ Bảy, Chủ nhật.',
    );
  });
});
