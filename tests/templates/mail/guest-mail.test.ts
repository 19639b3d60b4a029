import { isoDate } from '../../../src/domain/calendar/calendar-date';
import {
  type CorrectionCase,
  type CorrectionMail,
  correctionMail,
} from '../../../src/templates/mail/correction-mail';
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

const letterhead = 'Ủy ban nhân dân xã Hoằng Trung';
const signOff = 'Trân trọng.\nỦy ban nhân dân xã Hoằng Trung';

describe('mails to guests', () => {
  it('send the invitation with what to do next', () => {
    const mailResult = invitationMail({ ...mail, attachment: 'pdf' });
    expect(mailResult.ok && mailResult.value.subject).toBe(
      'Giấy mời dự hội nghị đối thoại, 7 giờ 30, 16/11/2026',
    );
    expect(textOf(mailResult)).toEqual([
      letterhead,
      'Kính gửi: Bà Đỗ Thị Ngọc Ánh',
      'Ủy ban nhân dân xã Hoằng Trung trân trọng gửi Bà giấy mời dự hội nghị (tệp PDF đính kèm).',
      facts,
      'Gọi 0912 345 678 để xác nhận',
      'Xin xác nhận việc tham dự bằng cách trả lời thư này hoặc liên hệ Văn phòng Ủy ban nhân dân xã, điện thoại 0912 345 678.',
      'Có thể mở tệp lịch đính kèm để ghi hội nghị vào lịch cá nhân.',
      signOff,
    ]);
  });

  it('say when the Word file replaces the PDF', () => {
    const mailResult = invitationMail({ ...mail, attachment: 'docx' });
    expect(textOf(mailResult)?.[2]).toContain('(tệp Word đính kèm)');
  });

  it.each([
    [7, 'diễn ra sau 7 ngày nữa'],
    [1, 'diễn ra vào ngày mai'],
    [0, 'diễn ra hôm nay'],
  ])('remind %i days before', (daysLeft, when) => {
    const mailResult = attendeeReminderMail({ ...mail, daysLeft });
    expect(mailResult.ok && mailResult.value.subject).toBe('Nhắc lịch họp 7 giờ 30, 16/11/2026');
    expect(textOf(mailResult)).toEqual([
      letterhead,
      'Kính gửi: Bà Đỗ Thị Ngọc Ánh',
      `Ủy ban nhân dân xã Hoằng Trung trân trọng nhắc Bà lịch dự hội nghị, ${when}.`,
      facts,
      'Gọi 0912 345 678 nếu không dự được',
      'Trường hợp không dự được, xin báo sớm với Văn phòng Ủy ban nhân dân xã, điện thoại 0912 345 678 để cử người dự thay.',
      signOff,
    ]);
  });

  it("use the office's own words, and refuse an unknown tag", () => {
    const own = attendeeReminderMail({ ...mail, words: 'Mời {{Danh xưng}} dự, {{Còn lại}}.', daysLeft: 3 });
    expect(textOf(own)?.[2]).toBe('Mời Bà dự, diễn ra sau 3 ngày nữa.');
    expect(invitationMail({ ...mail, words: '{{Số ghế}}', attachment: 'pdf' })).toEqual({
      ok: false,
      failure: [{ tag: 'Số ghế', reason: 'unknown', person: '' }],
    });
  });
});

describe('mails about a change', () => {
  const correction = (kind: CorrectionCase, lastTold: CorrectionMail['lastTold'], more: object = {}) => {
    const letter = correctionMail({
      ...mail,
      conference: { ...conference, changeReason: '', ...more },
      settings,
      kind,
      lastTold,
    });
    if (!letter.ok) throw new Error('refused');
    return { subject: letter.value.subject, paragraphs: letter.value.text.trim().split('\n\n') };
  };
  const told = {
    date: '2026-11-14',
    startTime: '08:00',
    venue: 'Nhà văn hóa thôn 1',
    chair: 'Trần Văn Cũ',
    name: 'Đỗ Thị Ngọc Anh',
  };

  it('say what was and what is: day, hour, place, chair and name', () => {
    const { subject, paragraphs } = correction('changed', told);
    expect(subject).toBe('Đổi ngày, giờ, địa điểm, người chủ trì: họp 7 giờ 30, 16/11/2026');
    expect(paragraphs.slice(2, 4)).toEqual([
      'Ủy ban nhân dân xã Hoằng Trung trân trọng báo Bà: so với giấy mời đã gửi, hội nghị thay đổi ngày, giờ, địa điểm, người chủ trì. Xin theo thời gian, địa điểm dưới đây.',
      [
        'Hội nghị: Hội nghị đối thoại giữa chính quyền địa phương với Nhân dân năm 2026',
        'Ngày (thay đổi): thứ Bảy, 14/11/2026 → thứ Hai, 16/11/2026',
        'Giờ (thay đổi): 8 giờ 00 → 7 giờ 30',
        'Địa điểm (thay đổi): Nhà văn hóa thôn 1 → Hội trường Ủy ban nhân dân xã',
        'Chủ trì (thay đổi): Trần Văn Cũ → Lê Văn Mẫu',
        'Họ và tên (thay đổi): Đỗ Thị Ngọc Anh → Đỗ Thị Ngọc Ánh',
        'Thời gian: 07 giờ 30 phút, thứ Hai, ngày 16 tháng 11 năm 2026',
        'Địa điểm: Hội trường Ủy ban nhân dân xã',
        'Giấy mời đã gửi: số 05/GM-UBND ngày 06/11/2026',
      ].join('\n'),
    ]);
  });

  it('name only what changed', () => {
    expect(correction('changed', { venue: told.venue, date: '2026-11-16' }).subject).toBe(
      'Đổi địa điểm: họp 7 giờ 30, 16/11/2026',
    );
    const name = correction('changed', { name: told.name });
    expect(name.subject).toBe('Sửa họ tên trong giấy mời: họp 7 giờ 30, 16/11/2026');
    expect(name.paragraphs[2]).not.toContain('hội nghị thay đổi');
    expect(correction('changed', {}).subject).toBe('Báo lại lịch: họp 7 giờ 30, 16/11/2026');
  });

  it.each([
    ['postponed', 'Tạm hoãn hội nghị đối thoại ngày 14/11/2026', 'tạm hoãn'],
    ['cancelled', 'Không tổ chức hội nghị đối thoại ngày 14/11/2026', 'không tổ chức'],
  ] as const)('name the day, the letter and that no reason is given when %s', (kind, subject, word) => {
    const off = correction(kind, told, { date: null });
    expect(off.subject).toBe(subject);
    expect(off.paragraphs[2]).toContain(word);
    expect(off.paragraphs[3]).toBe(
      [
        'Hội nghị: Hội nghị đối thoại giữa chính quyền địa phương với Nhân dân năm 2026',
        'Ngày đã mời: 8 giờ 00, 14/11/2026',
        'Giấy mời đã gửi: số 05/GM-UBND ngày 06/11/2026',
        'Lý do: thông báo này không nêu',
      ].join('\n'),
    );
    const because = correction(kind, told, { changeReason: 'bão số 9' });
    expect(because.paragraphs[3]).toContain('Lý do: bão số 9');
    expect(correction(kind, {}, { date: isoDate('2026-11-16') }).subject).toContain('ngày 16/11/2026');
    expect(correction(kind, {}, { date: null }).subject).toMatch(/hội nghị đối thoại$/);
  });
});
