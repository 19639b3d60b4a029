import { attendeeReminderMail, type GuestMail, invitationMail } from '../../../src/templates/mail/guest-mail';
import type { MailContent } from '../../../src/templates/mail/mail-content';
import { citizen, conference, settings } from '../sample';

const mail: GuestMail = { conference, settings, attendee: citizen, words: '' };

const textOf = (mailResult: {
  readonly ok: boolean;
  readonly value?: MailContent;
}): readonly string[] | undefined => mailResult.value?.text.trim().split(/\n\n/);

const facts = [
  'Hội nghị: Hội nghị đối thoại giữa chính quyền địa phương với Nhân dân năm 2026',
  'Thời gian: 07 giờ 30 phút, thứ Hai, ngày 16 tháng 11 năm 2026',
  'Địa điểm: Hội trường Ủy ban nhân dân xã',
].join('\n');

const signOff = 'Trân trọng.\nỦy ban nhân dân xã Hoằng Trung';

describe('mails to guests', () => {
  it('send the invitation with what to do next', () => {
    const mailResult = invitationMail({ ...mail, attachment: 'pdf' });
    expect(mailResult.ok && mailResult.value.subject).toBe(
      'Giấy mời dự Hội nghị đối thoại giữa chính quyền địa phương với Nhân dân năm 2026',
    );
    expect(textOf(mailResult)).toEqual([
      'Kính gửi: Bà Đỗ Thị Ngọc Ánh',
      'Ủy ban nhân dân xã Hoằng Trung trân trọng gửi Bà giấy mời dự hội nghị (tệp PDF đính kèm).',
      facts,
      'Xin xác nhận việc tham dự bằng cách trả lời thư này hoặc liên hệ Văn phòng Ủy ban nhân dân xã, điện thoại 0912 345 678.',
      'Có thể mở tệp lịch đính kèm để ghi hội nghị vào lịch cá nhân.',
      signOff,
    ]);
  });

  it('say when the Word file replaces the PDF', () => {
    const mailResult = invitationMail({ ...mail, attachment: 'docx' });
    expect(textOf(mailResult)?.[1]).toContain('(tệp Word đính kèm)');
  });

  it.each([
    [7, 'diễn ra sau 7 ngày nữa'],
    [1, 'diễn ra vào ngày mai'],
    [0, 'diễn ra hôm nay'],
  ])('remind %i days before', (daysLeft, when) => {
    const mailResult = attendeeReminderMail({ ...mail, daysLeft });
    expect(mailResult.ok && mailResult.value.subject).toBe(
      '[Hội nghị đối thoại giữa chính quyền địa phương với Nhân dân năm 2026] Nhắc lịch: 16/11/2026',
    );
    expect(textOf(mailResult)).toEqual([
      'Kính gửi: Bà Đỗ Thị Ngọc Ánh',
      `Ủy ban nhân dân xã Hoằng Trung trân trọng nhắc Bà lịch dự hội nghị, ${when}.`,
      facts,
      'Trường hợp không dự được, xin báo sớm với Văn phòng Ủy ban nhân dân xã, điện thoại 0912 345 678 để cử người dự thay.',
      signOff,
    ]);
  });

  it("use the office's own words, and refuse an unknown tag", () => {
    const own = attendeeReminderMail({ ...mail, words: 'Mời {{Danh xưng}} dự, {{Còn lại}}.', daysLeft: 3 });
    expect(textOf(own)?.[1]).toBe('Mời Bà dự, diễn ra sau 3 ngày nữa.');
    expect(invitationMail({ ...mail, words: '{{Số ghế}}', attachment: 'pdf' })).toEqual({
      ok: false,
      failure: [{ tag: 'Số ghế', reason: 'unknown', person: '' }],
    });
  });
});
