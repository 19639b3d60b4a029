import type { TagFailure } from '../../domain/failure';
import { type Outcome, success } from '../../domain/outcome';
import { readPhones } from '../../domain/people/phone';
import type {
  InvitationAttendee,
  InvitationConference,
  InvitationSettings,
} from '../papers/invitation/invitation-tags';
import { honorificWord } from '../words/addressing';
import { meetingTimeWords, shortDate, shortMeetingTime } from '../words/wording';
import type { Fact, MailBlock } from './mail-blocks';
import { facts, type MailContent, mailContent, paragraph } from './mail-content';
import { type WordTags, wordsOr } from './office-words';

type MailConference = Pick<
  InvitationConference,
  'title' | 'topic' | 'date' | 'startTime' | 'venue' | 'howToAttend'
>;

interface MailOffice {
  readonly office: Pick<InvitationSettings['office'], 'name'>;
  readonly contact: InvitationSettings['contact'];
}

export interface GuestMail {
  readonly conference: MailConference;
  readonly settings: MailOffice;
  readonly attendee: Pick<InvitationAttendee, 'honorific' | 'fullName'>;
  /** The office's own words; '' for the built-in ones. */
  readonly words: string;
}

export const contactWords = ({ contact }: MailOffice): string =>
  contact.phone === '' ? contact.name : `${contact.name}, điện thoại ${contact.phone}`;

/** Calls the office. Only https and phone addresses may stand in a mail, and an invitation has no page to open. */
const callButton = ({ contact }: MailOffice, purpose: string): MailBlock => ({
  kind: 'button',
  label: `Gọi ${contact.phone} ${purpose}`,
  address: `tel:${readPhones(contact.phone).numbers[0] ?? ''}`,
});

function tagsOf({ conference, settings, attendee }: GuestMail): WordTags {
  return {
    'Danh xưng': honorificWord(attendee.honorific),
    'Họ và tên': attendee.fullName,
    'Tên cơ quan': settings.office.name,
    'Tên hội nghị': conference.title,
    'Chủ đề': conference.topic,
    'Ngày tổ chức': conference.date ? shortDate(conference.date) : '',
    'Thời gian': conference.date ? meetingTimeWords(conference.date, conference.startTime) : '',
    'Địa điểm': conference.venue,
    'Đầu mối liên hệ': settings.contact.name,
    'Điện thoại liên hệ': settings.contact.phone,
  };
}

export const meetingFacts = ({ conference }: Pick<GuestMail, 'conference'>): readonly Fact[] => [
  ['Thời gian', conference.date ? meetingTimeWords(conference.date, conference.startTime) : ''],
  ['Địa điểm', conference.venue],
  ['Cách thức tham dự', conference.howToAttend],
];

export interface GuestText {
  readonly subject: string;
  /** The built-in words. */
  readonly intro: string;
  /** Below the name of the conference. */
  readonly details: readonly Fact[];
  readonly closing: readonly string[];
  /** Why the guest would call. */
  readonly callPurpose: string;
  /** Tags of this mail only. */
  readonly tags?: WordTags;
}

/** Every mail to a guest: greeting, words, facts, button, closing. */
export function guestMail(mail: GuestMail, text: GuestText): Outcome<MailContent, readonly TagFailure[]> {
  const tags: WordTags = { ...tagsOf(mail), ...text.tags };
  const words = wordsOr(mail.words, text.intro, tags);
  if (!words.ok) return words;
  const { conference, settings } = mail;
  return success(
    mailContent(text.subject, settings.office.name, [
      paragraph(`Kính gửi: ${tags['Danh xưng']} ${tags['Họ và tên']}`),
      paragraph(words.value),
      facts(['Hội nghị', conference.title], ['Chủ đề', conference.topic], ...text.details),
      callButton(settings, text.callPurpose),
      ...text.closing.map(paragraph),
      paragraph(`Trân trọng.\n${settings.office.name}`),
    ]),
  );
}

/** `7 giờ 30, 16/11/2026`; '' without a day. */
export const whenWords = ({ conference: { date, startTime } }: Pick<GuestMail, 'conference'>): string =>
  date ? shortMeetingTime(date, startTime) : '';

/** The mail that carries the invitation; `attachment` says whether it is the PDF or the Word file. */
export function invitationMail(
  mail: GuestMail & { readonly attachment: 'pdf' | 'docx' },
): Outcome<MailContent, readonly TagFailure[]> {
  const file = mail.attachment === 'pdf' ? 'tệp PDF' : 'tệp Word';
  const { office } = mail.settings;
  return guestMail(mail, {
    subject: `Giấy mời dự hội nghị đối thoại, ${whenWords(mail)}`.replace(/, $/, ''),
    intro: `${office.name} trân trọng gửi ${honorificWord(mail.attendee.honorific)} giấy mời dự hội nghị (${file} đính kèm).`,
    details: meetingFacts(mail),
    callPurpose: 'để xác nhận',
    closing: [
      `Xin xác nhận việc tham dự bằng cách trả lời thư này hoặc liên hệ ${contactWords(mail.settings)}.`,
      'Có thể mở tệp lịch đính kèm để ghi hội nghị vào lịch cá nhân.',
    ],
  });
}

const daysLeftWords = (daysLeft: number): string =>
  daysLeft <= 0
    ? 'diễn ra hôm nay'
    : daysLeft === 1
      ? 'diễn ra vào ngày mai'
      : `diễn ra sau ${daysLeft} ngày nữa`;

/** `daysLeft` counts from the day on which the mail is actually sent. */
export function attendeeReminderMail(
  mail: GuestMail & { readonly daysLeft: number },
): Outcome<MailContent, readonly TagFailure[]> {
  const left = daysLeftWords(mail.daysLeft);
  return guestMail(mail, {
    subject: `Nhắc lịch họp ${whenWords(mail)}`,
    intro: `${mail.settings.office.name} trân trọng nhắc ${honorificWord(mail.attendee.honorific)} lịch dự hội nghị, ${left}.`,
    details: meetingFacts(mail),
    callPurpose: 'nếu không dự được',
    closing: [
      `Trường hợp không dự được, xin báo sớm với ${contactWords(mail.settings)} để cử người dự thay.`,
    ],
    tags: { 'Còn lại': left },
  });
}
