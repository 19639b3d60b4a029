import { isoDate } from '../../../../src/domain/calendar/calendar-date';
import { correctionNotice } from '../../../../src/templates/papers/correction/correction-notice';

const office = { name: 'UBND xã Mẫu', short: 'UBND' };
const conference = {
  title: 'Hội nghị đối thoại năm 2026',
  status: 'issued',
  date: isoDate('2026-12-15'),
  startTime: '07:30',
  venue: 'Hội trường UBND xã',
  changeReason: '',
};

describe('the notice that corrects an earlier one (S28)', () => {
  it('gives the new day, hour and place', () => {
    expect(correctionNotice(conference, office).split('\n')[1]).toBe(
      'Hội nghị đối thoại năm 2026 có thay đổi so với thông báo và giấy mời đã gửi. Hội nghị được tổ chức vào 07 giờ 30 phút, thứ Ba, ngày 15 tháng 12 năm 2026, tại Hội trường UBND xã.',
    );
  });

  it('names no day while the conference is postponed or when it is cancelled', () => {
    const of = (status: string) => correctionNotice({ ...conference, status }, office).split('\n')[1];
    expect(of('postponed')).toBe(
      'Hội nghị đối thoại năm 2026 tạm hoãn, không tổ chức theo thời gian đã thông báo. Thời gian tổ chức sẽ được thông báo lại.',
    );
    expect(of('cancelled')).toBe(
      'Hội nghị đối thoại năm 2026 không tổ chức theo thông báo và giấy mời đã gửi.',
    );
  });

  it('finding 20: says why', () => {
    const text = correctionNotice({ ...conference, changeReason: 'ảnh hưởng của bão số 3.' }, office);
    expect(text.split('\n')[2]).toBe('Lý do: ảnh hưởng của bão số 3.');
  });
});
