import { isoDate } from '../../../src/domain/calendar/calendar-date';
import type { MailContent } from '../../../src/templates/mail/mail-content';
import { unloggedBroadcastMail, unsentInvitationsMail } from '../../../src/templates/reminders/clerk-duties';

const register = {
  officeName: 'Ủy ban nhân dân xã Hoằng Trung',
  addressee: 'Văn phòng',
  conferenceTitle: 'Hội nghị đối thoại năm 2026',
  registerLink: 'https://docs.google.com/x',
};
const lastDay = isoDate('2026-11-09');

/** Subject, words and facts. */
const parts = ({ subject, text }: MailContent): readonly string[] => {
  const [office, address, words = '', link, facts = '', ...rest] = text.trim().split('\n\n');
  expect([office, address, link, ...rest]).toEqual([
    'Ủy ban nhân dân xã Hoằng Trung',
    'Kính gửi: Văn phòng',
    'Mở sổ đối thoại: https://docs.google.com/x',
    'Thư do Sổ đối thoại gửi tự động.',
  ]);
  return [subject, words, facts];
};

describe('mails to the office', () => {
  const unlogged = { ...register, lastDay, today: lastDay, words: '' };
  const unsent = { ...register, unsent: 12, lastDay, startBy: null, words: '' };
  const unsentFacts =
    'Hội nghị: Hội nghị đối thoại năm 2026\nChưa gửi: 12 người\nNgày cuối được gửi: thứ Hai, 09/11/2026';

  it('warn while invitations can still be sent in time, including the last day', () => {
    expect(parts(unsentInvitationsMail({ ...unsent, today: lastDay }))).toEqual([
      'Còn 12 giấy mời chưa gửi, hạn 09/11/2026',
      'Sắp đến ngày cuối được gửi giấy mời. Đề nghị gửi và ghi ngày gửi vào sổ.',
      unsentFacts,
    ]);
  });

  it('say when mailing must begin if one day is not enough', () => {
    const mail = unsentInvitationsMail({
      ...unsent,
      startBy: isoDate('2026-11-07'),
      today: isoDate('2026-11-05'),
    });
    expect(parts(mail)[2]).toBe(`${unsentFacts}\nPhải bắt đầu gửi email chậm nhất: thứ Bảy, 07/11/2026`);
  });

  it('say so when the last lawful day has passed', () => {
    expect(parts(unsentInvitationsMail({ ...unsent, today: isoDate('2026-11-10') }))).toEqual([
      'Quá hạn gửi giấy mời (09/11/2026): còn 12 người',
      'Đã quá ngày cuối được gửi giấy mời. Đề nghị gửi ngay và báo cáo lãnh đạo việc gửi muộn.',
      unsentFacts,
    ]);
  });

  it("use the office's own words with their tags", () => {
    const words = 'Còn {{Số người}} người, hạn {{Ngày cuối}}.';
    expect(parts(unsentInvitationsMail({ ...unsent, today: lastDay, words }))[1]).toBe(
      'Còn 12 người, hạn thứ Hai, 09/11/2026.',
    );
    expect(parts(unloggedBroadcastMail({ ...unlogged, words: '{{Tên hội nghị}}!' }))[1]).toBe(
      'Hội nghị đối thoại năm 2026!',
    );
  });

  it('ask for the broadcast that proves the notice', () => {
    expect(parts(unloggedBroadcastMail(unlogged))).toEqual([
      'Chưa ghi nhật ký phát thanh, hạn 09/11/2026',
      'Sổ chưa có lần phát thanh nào thông báo về hội nghị. Nếu đã phát, đề nghị ghi vào trang Truyền thanh để làm minh chứng.',
      'Hội nghị: Hội nghị đối thoại năm 2026\nNgày cuối phải thông báo: thứ Hai, 09/11/2026',
    ]);
    const late = unloggedBroadcastMail({ ...unlogged, today: isoDate('2026-11-10') });
    expect(late.subject).toBe('Quá hạn ghi nhật ký phát thanh (09/11/2026)');
  });
});
