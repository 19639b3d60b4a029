import type { CalendarDate } from '../../domain/calendar-date';
import { shortDate, weekdayName } from '../wording';
import { facts, type MailBlock, type MailContent, mailContent, paragraph } from './mail-content';

export interface ClerkMail {
  readonly conferenceTitle: string;
  /** Where the register is opened; left out unless it is an https address. */
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

/** Invitations not sent while the last lawful day comes near or has passed; `words` are the office's own, or ''. */
export function unsentInvitationsMail(
  mail: ClerkMail & {
    readonly unsent: number;
    readonly lastDay: CalendarDate;
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
    paragraph(mail.words.trim() || intro),
    facts(
      ['Hội nghị', mail.conferenceTitle],
      ['Chưa gửi', `${mail.unsent} người`],
      ['Ngày cuối được gửi', dayWords(mail.lastDay)],
    ),
  ]);
}

/** No broadcast is logged, so there is no proof of the notice. */
export const unloggedBroadcastMail = (
  mail: ClerkMail & { readonly lastDay: CalendarDate; readonly words: string },
): MailContent =>
  clerkMail(mail, `Chưa ghi nhật ký phát thanh, hạn ${shortDate(mail.lastDay)}`, [
    paragraph(
      mail.words.trim() ||
        'Sổ chưa có lần phát thanh nào thông báo về hội nghị. Nếu đã phát, đề nghị ghi vào trang Truyền thanh để làm căn cứ.',
    ),
    facts(['Hội nghị', mail.conferenceTitle], ['Ngày cuối phải thông báo', dayWords(mail.lastDay)]),
  ]);

/** More mails wait than the account may still send; `startBy` is the last day on which sending can begin. */
export const quotaMail = (
  mail: ClerkMail & {
    readonly waiting: number;
    readonly perDay: number;
    readonly startBy: CalendarDate | null;
  },
): MailContent =>
  clerkMail(mail, `Còn ${mail.waiting} thư gửi tiếp vào ngày sau`, [
    paragraph(
      'Số thư cần gửi nhiều hơn số thư tài khoản được gửi trong ngày; sổ sẽ gửi tiếp theo thứ tự hạn.',
    ),
    facts(
      ['Thư đang chờ', String(mail.waiting)],
      ['Được gửi mỗi ngày', String(mail.perDay)],
      ['Phải bắt đầu gửi chậm nhất', mail.startBy ? dayWords(mail.startBy) : ''],
    ),
  ]);

/** A long job has ended; mails that may or may not have left are for a person to look at. */
export function jobEndedMail(
  mail: ClerkMail & {
    readonly job: string;
    readonly done: number;
    readonly failed: number;
    readonly uncertain: number;
  },
): MailContent {
  const needsReview = mail.failed + mail.uncertain > 0;
  return clerkMail(mail, needsReview ? `${mail.job}: có mục cần kiểm tra` : `${mail.job}: đã xong`, [
    paragraph(
      needsReview
        ? 'Công việc đã chạy xong nhưng có mục cần kiểm tra. Đề nghị mở trang Sổ gửi, xem cột Trạng thái.'
        : 'Công việc đã chạy xong.',
    ),
    facts(
      ['Đã xong', String(mail.done)],
      ['Không gửi được', mail.failed > 0 ? String(mail.failed) : ''],
      ['Chưa rõ đã gửi hay chưa', mail.uncertain > 0 ? String(mail.uncertain) : ''],
    ),
  ]);
}
