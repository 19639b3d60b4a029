import type { CalendarDate } from '../../domain/calendar/calendar-date';
import { dayWithWeekday, shortDate } from '../words/wording';
import type { Fact } from './mail-blocks';
import { facts, type MailContent, mailContent, openRegister, paragraph } from './mail-content';
import { wordsToOurselves } from './office-words';

export interface ClerkMail {
  readonly officeName: string;
  /** Whom the mail greets: the contact of the office. */
  readonly addressee: string;
  readonly conferenceTitle: string;
  /** Link to the register; left out unless it is an https address. */
  readonly registerLink: string;
}

const clerkMail = (
  mail: ClerkMail,
  subject: string,
  intro: string,
  ...details: readonly Fact[]
): MailContent =>
  mailContent(subject, mail.officeName, [
    paragraph(`Kính gửi: ${mail.addressee}`),
    paragraph(intro),
    openRegister(mail.registerLink),
    facts(['Hội nghị', mail.conferenceTitle], ...details),
    paragraph('Thư do Sổ đối thoại gửi tự động.'),
  ]);

/** Warns of unsent invitations near or after the last lawful day; `words` are the office's own, or ''. */
export function unsentInvitationsMail(
  mail: ClerkMail & {
    readonly unsent: number;
    readonly lastDay: CalendarDate;
    /** Day on which mailing must begin for the daily quota to suffice; null if one day is enough. */
    readonly startBy: CalendarDate | null;
    readonly today: CalendarDate;
    readonly words: string;
  },
): MailContent {
  const isLate = mail.today > mail.lastDay;
  const subject = isLate
    ? `Quá hạn gửi giấy mời (${shortDate(mail.lastDay)}): còn ${mail.unsent} người`
    : `Còn ${mail.unsent} giấy mời chưa gửi, hạn ${shortDate(mail.lastDay)}`;
  const intro = isLate
    ? 'Đã quá ngày cuối được gửi giấy mời. Đề nghị gửi ngay và báo cáo lãnh đạo việc gửi muộn.'
    : 'Sắp đến ngày cuối được gửi giấy mời. Đề nghị gửi và ghi ngày gửi vào sổ.';
  const words = wordsToOurselves(mail.words, intro, {
    'Tên hội nghị': mail.conferenceTitle,
    'Số người': String(mail.unsent),
    'Ngày cuối': dayWithWeekday(mail.lastDay),
  });
  return clerkMail(
    mail,
    subject,
    words,
    ['Chưa gửi', `${mail.unsent} người`],
    ['Ngày cuối được gửi', dayWithWeekday(mail.lastDay)],
    ['Phải bắt đầu gửi email chậm nhất', mail.startBy ? dayWithWeekday(mail.startBy) : ''],
  );
}

/** No broadcast is logged, so there is no proof of the notice. */
export const unloggedBroadcastMail = (
  mail: ClerkMail & {
    readonly lastDay: CalendarDate;
    readonly today: CalendarDate;
    readonly words: string;
  },
): MailContent =>
  clerkMail(
    mail,
    mail.today > mail.lastDay
      ? `Quá hạn ghi nhật ký phát thanh (${shortDate(mail.lastDay)})`
      : `Chưa ghi nhật ký phát thanh, hạn ${shortDate(mail.lastDay)}`,
    wordsToOurselves(
      mail.words,
      'Sổ chưa có lần phát thanh nào thông báo về hội nghị. Nếu đã phát, đề nghị ghi vào trang Truyền thanh để làm minh chứng.',
      { 'Tên hội nghị': mail.conferenceTitle, 'Ngày cuối': dayWithWeekday(mail.lastDay) },
    ),
    ['Ngày cuối phải thông báo', dayWithWeekday(mail.lastDay)],
  );
