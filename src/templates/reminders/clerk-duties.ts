import { addDays, type CalendarDate } from '../../domain/calendar/calendar-date';
import { noticeDeadlines } from '../../domain/calendar/deadlines';
import { addWorkingDays, lastWorkingDayOnOrBefore } from '../../domain/calendar/working-days';
import { wasAnnounced } from '../../domain/conference/proof-clocks';
import { startOfSending } from '../../domain/reminders/send-quota';
import { longestHolidays } from '../../domain/reminders/stages';
import type { ClerkReminder } from '../../register/settings/reminder-settings';
import type { Settings } from '../../register/settings/settings';
import type { Attendee } from '../../register/tables/attendees';
import type { Conference } from '../../register/tables/conferences';
import type { Fact } from '../mail/mail-blocks';
import {
  facts as factList,
  type MailContent,
  mailContent,
  openRegister,
  paragraph,
} from '../mail/mail-content';
import { wordsToOurselves } from '../mail/office-words';
import { dayWithWeekday, shortDate } from '../words/wording';
import { lacksLetter } from './attendee-letters';
import type { FactSource, ReminderFacts } from './letter-kind';
import { logOf } from './task-proof';

/** What every mail to the clerk is made of. */
export interface ClerkMail {
  readonly officeName: string;
  /** Whom the mail greets: the contact of the office. */
  readonly addressee: string;
  readonly conferenceTitle: string;
  /** Link to the register; left out unless it is an https address. */
  readonly registerLink: string;
  /** Last lawful day of the notice. */
  readonly lastDay: CalendarDate;
  readonly today: CalendarDate;
  /** The office's own words, or ''. */
  readonly words: string;
}

/** A task of the clerk before a conference. */
export interface Duty {
  readonly source: FactSource;
  /** Upper bound in calendar days before the conference for the first reminder of `days`. */
  reach(days: number, settings: Settings): number;
  /** The first day of reminding. */
  beginning(days: number, date: CalendarDate, facts: ReminderFacts): CalendarDate;
  isOpen(conference: Conference, facts: ReminderFacts): boolean;
  mail(frame: ClerkMail, conference: Conference, facts: ReminderFacts): MailContent;
}

export const lastIssueDay = (date: CalendarDate, { calendar, settings }: ReminderFacts): CalendarDate =>
  noticeDeadlines(date, calendar, settings.terms.noticeDays).lastIssueDay;

const unsent = (conference: Conference, facts: ReminderFacts): readonly Attendee[] =>
  facts.people.filter(lacksLetter(conference, facts));

/** The reminders that are a letter of their own to the clerk. */
export const clerkDuties: Readonly<Record<ClerkReminder, Duty>> = {
  'invitations-unsent': {
    source: 'people',
    reach: (days, { terms }) => days + terms.noticeDays + longestHolidays,
    beginning: (days, date, facts) => addWorkingDays(lastIssueDay(date, facts), -days, facts.calendar),
    isOpen: (conference, facts) => unsent(conference, facts).length > 0,
    mail(frame, conference, facts) {
      const people = unsent(conference, facts);
      const startBy = startOfSending(people, frame.lastDay, facts.settings.terms.mailsADay);
      return unsentInvitationsMail({
        ...frame,
        unsent: people.length,
        startBy: startBy === frame.lastDay ? null : startBy,
      });
    },
  },
  'broadcast-unlogged': {
    source: 'broadcasts',
    reach: (days) => days + longestHolidays,
    beginning: (days, date, { calendar }) => lastWorkingDayOnOrBefore(addDays(date, -days), calendar),
    isOpen: (conference, facts) => !wasAnnounced(logOf(facts, conference), facts.today),
    mail: unloggedBroadcastMail,
  },
};

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
    factList(['Hội nghị', mail.conferenceTitle], ...details),
    paragraph('Thư do Sổ đối thoại gửi tự động.'),
  ]);

/** Warns of unsent invitations near or after the last lawful day. */
export function unsentInvitationsMail(
  mail: ClerkMail & {
    readonly unsent: number;
    /** Day on which mailing must begin for the daily quota to suffice; null if one day is enough. */
    readonly startBy: CalendarDate | null;
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
export function unloggedBroadcastMail(mail: ClerkMail): MailContent {
  const subject =
    mail.today > mail.lastDay
      ? `Quá hạn ghi nhật ký phát thanh (${shortDate(mail.lastDay)})`
      : `Chưa ghi nhật ký phát thanh, hạn ${shortDate(mail.lastDay)}`;
  const words = wordsToOurselves(
    mail.words,
    'Sổ chưa có lần phát thanh nào thông báo về hội nghị. Nếu đã phát, đề nghị ghi vào trang Truyền thanh để làm minh chứng.',
    { 'Tên hội nghị': mail.conferenceTitle, 'Ngày cuối': dayWithWeekday(mail.lastDay) },
  );
  return clerkMail(mail, subject, words, ['Ngày cuối phải thông báo', dayWithWeekday(mail.lastDay)]);
}
