import type { CalendarDate } from '../../../domain/calendar/calendar-date';
import type { Settings } from '../../../register/settings/settings';
import type { Attendee, AttendeeGroup } from '../../../register/tables/attendees';
import type { Conference } from '../../../register/tables/conferences';
import type { TagScope } from '../../document-engine';
import { honorificWord, positionWords } from '../../words/addressing';
import { readAuthority, recipientLines, signatureLines } from '../../words/signature';
import {
  dateWords,
  type MonthOfYear,
  meetingTimeWords,
  numberAndSymbol,
  paperDateWords,
  placeDateLine,
} from '../../words/wording';

export type InvitationConference = Pick<
  Conference,
  | 'title'
  | 'topic'
  | 'date'
  | 'startTime'
  | 'venue'
  | 'howToAttend'
  | 'chair'
  | 'chairTitle'
  | 'coChair'
  | 'coChairTitle'
  | 'opinionsBy'
  | 'invitationNumber'
  | 'invitationDate'
>;

export interface InvitationSettings
  extends Pick<Settings, 'office' | 'signer' | 'contact' | 'recording' | 'invitationRecipients'> {
  readonly terms: Pick<Settings['terms'], 'arriveMinutes'>;
}

export type InvitationAttendee = Pick<
  Attendee,
  'honorific' | 'fullName' | 'title' | 'organisation' | 'group' | 'village' | 'receivedOn'
>;

/** What all letters of one conference share. */
export interface InvitationFrame {
  readonly conference: InvitationConference;
  readonly settings: InvitationSettings;
  /** The month printed while the paper has no date. */
  readonly draftedIn: MonthOfYear;
}

const groupsThatAnswer: readonly (AttendeeGroup | null)[] = ['committee', 'officials', 'police', 'units'];

const joined = (parts: readonly string[], separator: string): string =>
  parts.filter((part) => part.trim() !== '').join(separator);

const dayWords = (date: CalendarDate | null): string => (date ? dateWords(date) : '');

const numberOf = ({ conference, settings }: InvitationFrame): string =>
  numberAndSymbol(conference.invitationNumber, `GM-${settings.office.short}`);

function signatureOf({ signer, office }: InvitationSettings): readonly TagScope[] {
  const authority = readAuthority(signer.authority);
  const lines = authority ? signatureLines({ authority, title: signer.title, collective: office.line1 }) : [];
  return lines.map((line) => ({ 'Dòng chức vụ': line }));
}

const positionOf = (attendee: InvitationAttendee): string =>
  positionWords({ ...attendee, isCitizen: attendee.group === 'citizens' });

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

const personTags = (attendee: InvitationAttendee): TagScope => ({
  'Danh xưng': honorificWord(attendee.honorific),
  'Họ và tên': attendee.fullName,
  'Chức vụ, đơn vị': positionOf(attendee),
});

/** The values that every letter of the conference prints alike. */
export function conferenceTags(frame: InvitationFrame): TagScope {
  const { conference, settings, draftedIn } = frame;
  const { office, contact } = settings;
  return {
    'Cơ quan dòng 1': office.line1,
    'Cơ quan dòng 2': office.line2,
    'Tên cơ quan': office.name,
    'Số giấy mời': numberOf(frame),
    'Ngày giấy mời': paperDateWords(conference.invitationDate, draftedIn),
    'Địa danh, ngày tháng': placeDateLine(office.place, conference.invitationDate, draftedIn),
    'Tên hội nghị': conference.title,
    'Chủ đề': conference.topic,
    'Chủ trì': joined(
      [
        joined([conference.chair, conference.chairTitle], ', '),
        joined([conference.coChair, conference.coChairTitle], ', '),
      ],
      '; ',
    ),
    'Thời gian': conference.date ? meetingTimeWords(conference.date, conference.startTime) : '',
    'Địa điểm': conference.venue,
    'Cách thức tham dự': conference.howToAttend,
    'Hạn gửi ý kiến': dayWords(conference.opinionsBy),
    'Số phút đến trước': String(settings.terms.arriveMinutes),
    'Đầu mối liên hệ': contact.name,
    // Not broken at the end of a line.
    'Điện thoại liên hệ': contact.phone.replace(/ /g, '\u00A0'),
    'Có ghi âm, ghi hình': settings.recording,
    'Nơi nhận': recipientLines(settings.invitationRecipients, office.unit).map((line) => ({
      'Dòng nơi nhận': line,
    })),
    'Quyền hạn, chức vụ': signatureOf(settings),
    'Người ký': settings.signer.name,
  };
}

/**
 * One person's letter. `columns` are the person's cells as printed, by header, so that a column added by the office is a
 * tag at once; the tags declared here win over a column of the same name.
 */
export const letterTags = (
  attendee: InvitationAttendee,
  columns: Readonly<Record<string, string>>,
  concerning = '',
): TagScope => ({
  ...columns,
  ...personTags(attendee),
  'Nội dung liên quan': concerning,
  'Là cán bộ': groupsThatAnswer.includes(attendee.group),
  'Là cán bộ thôn': attendee.group === 'village-posts',
  'Là đại diện Nhân dân': attendee.group === 'citizens',
});

/** A list to sign for one bundle of letters, such as those of a village. */
export const handoverListTags = (bundle: string, attendees: readonly InvitationAttendee[]): TagScope => ({
  'Nơi giao nhận': bundle,
  'Số giấy': String(attendees.length).padStart(2, '0'),
  'Người nhận': attendees.map((attendee, index) => ({
    STT: String(index + 1),
    ...personTags(attendee),
    'Chức vụ, đơn vị': capitalised(positionOf(attendee)),
    // Written by hand when the letter is handed over.
    'Ngày nhận': '',
  })),
});

/** Everything the template needs for one print: letters, then lists, a page each, no blank page at the end. */
export function printTags(
  frame: InvitationFrame,
  letters: readonly TagScope[],
  handoverLists: readonly TagScope[] = [],
): TagScope {
  const lastLetter = handoverLists.length === 0 ? letters.length - 1 : letters.length;
  const withBreaks = (pages: readonly TagScope[], last: number): readonly TagScope[] =>
    pages.map((page, index) => ({ ...page, 'Ngắt trang': index !== last }));
  return {
    ...conferenceTags(frame),
    'Giấy mời': withBreaks(letters, lastLetter),
    'Danh sách giao nhận': withBreaks(handoverLists, handoverLists.length - 1),
  };
}
