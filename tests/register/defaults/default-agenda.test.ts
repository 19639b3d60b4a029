import { isoDate } from '../../../src/domain/calendar/calendar-date';
import { agendaFlaws, agendaMinutes } from '../../../src/domain/conference/agenda-check';
import { agendaModel } from '../../../src/register/defaults/default-agenda';

const model = (start: number, end: number, arriveMinutes = 15, on = '2026-11-16') =>
  agendaModel('HN-0001', { start, end, arriveMinutes }, isoDate(on)).map((item, index) => ({
    ...item,
    id: String(index),
  }));

describe('finding 15: the model agenda', () => {
  it('receives people up to the start that the letter names, and opens at the start', () => {
    expect(
      model(450, 660).map(({ from, until, content }) => `${from}-${until} ${content.slice(0, 20)}`),
    ).toEqual([
      '07:15-07:30 Đón tiếp, điểm danh ',
      '07:30-07:40 Chào cờ; tuyên bố lý',
      '07:40-07:50 Phát biểu khai mạc',
      '07:50-08:05 Báo cáo tóm tắt tình',
      '08:05-08:15 Báo cáo kết quả giải',
      '08:15-08:25 Báo cáo tổng hợp ý k',
      '08:25-10:25 Nhân dân phát biểu; ',
      '10:25-10:45 Phát biểu tiếp thu, ',
      '10:45-11:00 Kết luận; thông qua ',
      '11:00- Bế mạc',
    ]);
  });

  it.each([
    [450, 660],
    [450, 690],
    [840, 1020],
    [1140, 1230],
    [480, 510],
  ])('fills the conference from %s to %s and leaves at least two fifths to the people', (start, end) => {
    const clock = (at: number): string =>
      `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`;
    const items = model(start, end);
    expect(agendaFlaws(items, { startTime: clock(start), endTime: clock(end) })).toEqual([]);
    expect(agendaMinutes(items, clock(start))).toBe(end - start);
    const discussion = items.filter(({ content }) => content.startsWith('Nhân dân phát biểu'));
    expect(agendaMinutes(discussion)).toBeGreaterThanOrEqual((end - start) * 0.4);
  });

  it('has no reception where nobody is asked to come early', () => {
    expect(model(450, 660, 0)[0]?.from).toBe('07:30');
  });
});
