import type { CalendarDate } from '../../domain/calendar/calendar-date';
import { shortDate, weekdayName } from '../words/wording';
import { facts, type MailBlock, type MailContent, mailContent, paragraph } from './mail-content';
import { wordsToOurselves } from './office-words';

export interface ClerkMail {
  readonly conferenceTitle: string;
  /** Link to the register; left out unless it is an https address. */
  readonly registerLink: string;
}

const dayWords = (date: CalendarDate): string => `${weekdayName(date)}, ${shortDate(date)}`;

const clerkMail = (mail: ClerkMail, subject: string, blocks: readonly MailBlock[]): MailContent =>
  mailContent(`[Đối thoại] ${subject}`, [
    paragraph('Kính gửi: Văn phòng'),
    ...blocks,
    { kind: 'link', label: 'Mở sổ đối thoại', address: mail.registerLink },
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
    ? `Đã quá hạn gửi giấy mời: còn ${mail.unsent} người`
    : `Còn ${mail.unsent} giấy mời chưa gửi, hạn ${shortDate(mail.lastDay)}`;
  const intro = isLate
    ? 'Đã quá ngày cuối được gửi giấy mời. Đề nghị gửi ngay và báo cáo lãnh đạo việc gửi muộn.'
    : 'Sắp đến ngày cuối được gửi giấy mời. Đề nghị gửi và ghi ngày gửi vào sổ.';
  return clerkMail(mail, subject, [
    paragraph(
      wordsToOurselves(mail.words, intro, {
        'Tên hội nghị': mail.conferenceTitle,
        'Số người': String(mail.unsent),
        'Ngày cuối': dayWords(mail.lastDay),
      }),
    ),
    facts(
      ['Hội nghị', mail.conferenceTitle],
      ['Chưa gửi', `${mail.unsent} người`],
      ['Ngày cuối được gửi', dayWords(mail.lastDay)],
      ['Phải bắt đầu gửi email chậm nhất', mail.startBy ? dayWords(mail.startBy) : ''],
    ),
  ]);
}

/** No broadcast is logged, so there is no proof of the notice. */
export const unloggedBroadcastMail = (
  mail: ClerkMail & { readonly lastDay: CalendarDate; readonly words: string },
): MailContent =>
  clerkMail(mail, `Chưa ghi nhật ký phát thanh, hạn ${shortDate(mail.lastDay)}`, [
    paragraph(
      wordsToOurselves(
        mail.words,
        'Sổ chưa có lần phát thanh nào thông báo về hội nghị. Nếu đã phát, đề nghị ghi vào trang Truyền thanh để làm căn cứ.',
        { 'Tên hội nghị': mail.conferenceTitle, 'Ngày cuối': dayWords(mail.lastDay) },
      ),
    ),
    facts(['Hội nghị', mail.conferenceTitle], ['Ngày cuối phải thông báo', dayWords(mail.lastDay)]),
  ]);
