import { parseIsoDate } from '../../domain/calendar/calendar-date';
import type { TagFailure } from '../../domain/failure';
import type { Outcome } from '../../domain/outcome';
import type { PaperFacts } from '../../register/papers/paper-facts';
import type { InvitationConference } from '../papers/invitation/invitation-tags';
import { honorificWord } from '../words/addressing';
import { dayWithWeekday, invitationNumberWords, shortDate, shortTime } from '../words/wording';
import { contactWords, type GuestMail, guestMail, meetingFacts, whenWords } from './guest-mail';
import type { Fact } from './mail-blocks';
import type { MailContent } from './mail-content';

/** What changed since the invitation was sent. */
export type CorrectionCase = 'changed' | 'postponed' | 'cancelled';

type CorrectedConference = GuestMail['conference'] &
  Pick<InvitationConference, 'chair' | 'invitationNumber' | 'invitationDate'> & {
    readonly changeReason: string;
  };

export interface CorrectionMail extends GuestMail {
  readonly kind: CorrectionCase;
  readonly conference: CorrectedConference;
  readonly settings: GuestMail['settings'] & {
    readonly office: { readonly short: string; readonly unit: string };
  };
  /** What the guest's last letter said; a field that is not known is missing. */
  readonly lastTold: Pick<PaperFacts, 'date' | 'startTime' | 'venue' | 'chair'> & {
    readonly name?: string;
    /** What the letter calls the village, and what it is called now; null where that is right. */
    readonly village?: { readonly was: string; readonly is: string } | null;
  };
}

interface Change {
  /** `địa điểm` */
  readonly what: string;
  readonly label: string;
  readonly was: string;
  readonly is: string;
}

/** Changes of what a letter says of its guest; they are no changes of the meeting. */
const guestChanges: readonly string[] = ['họ tên', 'tên thôn'];

function dayWords(date: string): string {
  const day = parseIsoDate(date);
  return day ? dayWithWeekday(day) : '';
}

function changesOf({ conference, attendee, lastTold }: CorrectionMail): readonly Change[] {
  const { date, startTime, venue, chair, name, village } = lastTold;
  const change = (what: string, label: string, was: string | undefined, is: string): readonly Change[] =>
    was === undefined || was === '' || was === is ? [] : [{ what, label, was, is }];
  return [
    ...change('ngày', 'Ngày', date && dayWords(date), dayWords(conference.date ?? '')),
    ...change('giờ', 'Giờ', startTime && shortTime(startTime), shortTime(conference.startTime)),
    ...change('địa điểm', 'Địa điểm', venue, conference.venue),
    ...change('người chủ trì', 'Chủ trì', chair, conference.chair),
    ...change('họ tên', 'Họ và tên', name, attendee.fullName),
    ...change('tên thôn', 'Thôn', village?.was, village?.is ?? ''),
  ];
}

/** `Giấy mời số 05/GM-UBND ngày 06/11/2026`; '' before the letters have a number. */
function letterWords({ conference, settings }: CorrectionMail): string {
  const { invitationNumber, invitationDate } = conference;
  if (invitationNumber === '') return '';
  const number = invitationNumberWords(conference, settings.office);
  return `số ${number}${invitationDate ? ` ngày ${shortDate(invitationDate)}` : ''}`;
}

/** Subject and words by what changed; a name alone is not a change of the meeting. */
function wordsOfChange(mail: CorrectionMail, changes: readonly Change[]): { subject: string; intro: string } {
  const of = changes.flatMap(({ what }) => (guestChanges.includes(what) ? [] : [what])).join(', ');
  const corrected = changes.map(({ what }) => what).join(', ');
  const office = mail.settings.office.name;
  const guest = honorificWord(mail.attendee.honorific);
  if (of !== '')
    return {
      subject: `Đổi ${of}`,
      intro: `${office} trân trọng báo ${guest}: so với giấy mời đã gửi, hội nghị thay đổi ${of}. Xin theo thời gian, địa điểm dưới đây.`,
    };
  return changes.length > 0
    ? {
        subject: `Sửa ${corrected} trong giấy mời`,
        intro: `${office} xin sửa lại ${corrected} ghi trong giấy mời đã gửi ${guest}; thời gian, địa điểm hội nghị giữ nguyên.`,
      }
    : {
        subject: 'Báo lại lịch',
        intro: `${office} trân trọng báo lại ${guest} thời gian, địa điểm hội nghị; xin theo thư này.`,
      };
}

function changedMail(mail: CorrectionMail): Outcome<MailContent, readonly TagFailure[]> {
  const changes = changesOf(mail);
  const { subject, intro } = wordsOfChange(mail, changes);
  const details: readonly Fact[] = changes.map(({ label, was, is }) => [
    `${label} (thay đổi)`,
    `${was} → ${is}`,
  ]);
  return guestMail(mail, {
    subject: `${subject}: họp ${whenWords(mail)}`,
    intro,
    details: [
      ...details,
      ['Lý do', mail.conference.changeReason],
      ...meetingFacts(mail),
      ['Giấy mời đã gửi', letterWords(mail)],
    ],
    callPurpose: 'để hỏi thêm',
    closing: [
      'Có thể mở tệp lịch đính kèm để sửa lịch cá nhân.',
      `Cần biết thêm, xin liên hệ ${contactWords(mail.settings)}.`,
    ],
  });
}

const calledOff = {
  postponed: {
    subject: 'Tạm hoãn hội nghị đối thoại',
    intro: 'hội nghị tạm hoãn, không tổ chức theo giấy mời đã gửi. Thời gian mới sẽ báo sau',
  },
  cancelled: {
    subject: 'Không tổ chức hội nghị đối thoại',
    intro: 'hội nghị không tổ chức theo giấy mời đã gửi',
  },
} as const;

/** Names the day that the guest was invited for, which the register may have lost since. */
function calledOffMail(
  mail: CorrectionMail,
  { subject, intro }: (typeof calledOff)[keyof typeof calledOff],
): Outcome<MailContent, readonly TagFailure[]> {
  const invitedFor = parseIsoDate(mail.lastTold.date ?? '') ?? mail.conference.date;
  const startTime = mail.lastTold.startTime ?? mail.conference.startTime;
  const was = { ...mail.conference, ...(invitedFor ? { date: invitedFor } : {}), startTime };
  return guestMail(mail, {
    subject: invitedFor ? `${subject} ngày ${shortDate(invitedFor)}` : subject,
    intro: `${mail.settings.office.name} trân trọng báo ${honorificWord(mail.attendee.honorific)}: ${intro}.`,
    details: [
      ['Ngày đã mời', invitedFor ? whenWords({ conference: was }) : ''],
      ['Giấy mời đã gửi', letterWords(mail)],
      ['Lý do', mail.conference.changeReason || 'thông báo này không nêu'],
    ],
    callPurpose: 'để hỏi thêm',
    closing: [`Cần biết thêm, xin liên hệ ${contactWords(mail.settings)}.`],
  });
}

/** Corrects what the invitation said (clause S28). */
export const correctionMail = (mail: CorrectionMail): Outcome<MailContent, readonly TagFailure[]> =>
  mail.kind === 'changed' ? changedMail(mail) : calledOffMail(mail, calledOff[mail.kind]);
