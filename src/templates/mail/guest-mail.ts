import type { TagFailure } from '../../domain/failure';
import { type Outcome, success } from '../../domain/outcome';
import type {
  InvitationAttendee,
  InvitationConference,
  InvitationSettings,
} from '../papers/invitation/invitation-tags';
import { honorificWord } from '../words/addressing';
import { meetingTimeWords, shortDate } from '../words/wording';
import { facts, type MailBlock, type MailContent, mailContent, paragraph } from './mail-content';
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

const contactWords = ({ contact }: MailOffice): string =>
  contact.phone === '' ? contact.name : `${contact.name}, điện thoại ${contact.phone}`;

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

function guestMail(
  mail: GuestMail,
  tags: WordTags,
  subject: string,
  intro: string,
  closing: readonly string[],
  withTime = true,
): Outcome<MailContent, readonly TagFailure[]> {
  const words = wordsOr(mail.words, intro, tags);
  if (!words.ok) return words;
  const { conference, settings } = mail;
  const blocks: readonly MailBlock[] = [
    paragraph(`Kính gửi: ${tags['Danh xưng']} ${tags['Họ và tên']}`),
    paragraph(words.value),
    facts(
      ['Hội nghị', conference.title],
      ['Chủ đề', conference.topic],
      ...(withTime
        ? ([
            ['Thời gian', tags['Thời gian'] ?? ''],
            ['Địa điểm', conference.venue],
            ['Cách thức tham dự', conference.howToAttend],
          ] as const)
        : []),
    ),
    ...closing.map(paragraph),
    paragraph(`Trân trọng.\n${settings.office.name}`),
  ];
  return success(mailContent(subject, blocks));
}

/** The mail that carries the invitation; `attachment` says whether it is the PDF or the Word file. */
export function invitationMail(
  mail: GuestMail & { readonly attachment: 'pdf' | 'docx' },
): Outcome<MailContent, readonly TagFailure[]> {
  const tags = tagsOf(mail);
  const file = mail.attachment === 'pdf' ? 'tệp PDF' : 'tệp Word';
  return guestMail(
    mail,
    tags,
    `Giấy mời dự ${mail.conference.title}`,
    `${mail.settings.office.name} trân trọng gửi ${tags['Danh xưng']} giấy mời dự hội nghị (${file} đính kèm).`,
    [
      `Xin xác nhận việc tham dự bằng cách trả lời thư này hoặc liên hệ ${contactWords(mail.settings)}.`,
      'Có thể mở tệp lịch đính kèm để ghi hội nghị vào lịch cá nhân.',
    ],
  );
}

/** What changed since the invitation was sent. */
export type CorrectionCase = 'changed' | 'postponed' | 'cancelled';

const correctionWords: Readonly<
  Record<CorrectionCase, { readonly subject: string; readonly intro: string }>
> = {
  changed: {
    subject: 'Thay đổi',
    intro: 'hội nghị có thay đổi so với giấy mời đã gửi; xin theo thời gian, địa điểm dưới đây',
  },
  postponed: {
    subject: 'Tạm hoãn',
    intro: 'hội nghị tạm hoãn, không tổ chức theo giấy mời đã gửi; thời gian tổ chức sẽ được thông báo lại',
  },
  cancelled: { subject: 'Không tổ chức', intro: 'hội nghị không tổ chức theo giấy mời đã gửi' },
};

/** Corrects what the invitation said (clause S28). */
export function correctionMail(
  mail: GuestMail & { readonly kind: CorrectionCase },
): Outcome<MailContent, readonly TagFailure[]> {
  const tags = tagsOf(mail);
  const { subject, intro } = correctionWords[mail.kind];
  return guestMail(
    mail,
    tags,
    `${subject}: ${mail.conference.title}`,
    `${mail.settings.office.name} trân trọng thông báo để ${tags['Danh xưng']} biết: ${intro}.`,
    [
      ...(mail.kind === 'changed' ? ['Có thể mở tệp lịch đính kèm để sửa lịch cá nhân.'] : []),
      `Cần biết thêm, xin liên hệ ${contactWords(mail.settings)}.`,
    ],
    mail.kind === 'changed',
  );
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
  const tags: WordTags = { ...tagsOf(mail), 'Còn lại': daysLeftWords(mail.daysLeft) };
  return guestMail(
    mail,
    tags,
    `[${mail.conference.title}] Nhắc lịch: ${tags['Ngày tổ chức']}`,
    `${mail.settings.office.name} trân trọng nhắc ${tags['Danh xưng']} lịch dự hội nghị, ${tags['Còn lại']}.`,
    [`Trường hợp không dự được, xin báo sớm với ${contactWords(mail.settings)} để cử người dự thay.`],
  );
}
