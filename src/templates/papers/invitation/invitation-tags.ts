import { startsLarge } from '../../../domain/text/vietnamese-text';
import { paperSymbol } from '../../../register/papers/paper-kinds';
import type { Settings } from '../../../register/settings/settings';
import type { Attendee, AttendeeGroup } from '../../../register/tables/attendees';
import type { Conference } from '../../../register/tables/conferences';
import type { TagScope } from '../../document-engine';
import {
  condition,
  list,
  optional,
  required,
  rowNumber,
  scopeOf,
  type Tags,
  tagsOf,
  value,
} from '../../tags';
import { honorificWord, nameWithHonorific, positionWords } from '../../words/addressing';
import { invitationNumberWords, type MonthOfYear, paperDateWords } from '../../words/wording';
import { contactOn, type DatedContact, type FrameFacts, frameTags } from '../parts/frame';

export type InvitationConference = FrameFacts['conference'] &
  Pick<Conference, 'invitationNumber' | 'invitationDate'>;

export interface InvitationSettings
  extends Pick<Settings, 'office' | 'signer' | 'contact' | 'recording' | 'invitationRecipients'> {
  readonly terms: Pick<Settings['terms'], 'arriveMinutes'>;
  readonly papers: DatedContact['papers'];
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

/** One person's letter. */
export interface Letter {
  readonly attendee: InvitationAttendee;
  /** The person's cells as printed, by header, including columns that the office added; each is a tag. */
  readonly columns: Readonly<Record<string, string>>;
  readonly concerning: string;
}

/** A list to sign for one bundle of letters, such as those of a village. */
export interface HandoverList {
  readonly bundle: string;
  readonly attendees: readonly InvitationAttendee[];
}

/** The content of one print: letters, then lists, a page each. */
export interface InvitationPrint extends InvitationFrame {
  readonly letters: readonly Letter[];
  readonly lists: readonly HandoverList[];
}

const frameOf = ({ conference, settings, draftedIn }: InvitationPrint): FrameFacts => ({
  conference,
  ...settings,
  contact: conference.date ? contactOn(settings, conference.date) : settings.contact,
  isOfHead: false,
  recipients: settings.invitationRecipients,
  number: conference.invitationNumber,
  date: conference.invitationDate,
  symbol: paperSymbol('invitation', settings.office),
  draftedIn,
  isDraft: conference.invitationNumber === '',
});

const groupsThatAnswer: readonly (AttendeeGroup | null)[] = ['committee', 'officials', 'police', 'units'];

const positionOf = (attendee: InvitationAttendee): string =>
  positionWords({ ...attendee, isCitizen: attendee.group === 'citizens' });

const personTags = {
  'Danh xưng': value('Đại biểu', 'Ông', ({ honorific }) => honorificWord(honorific)),
  'Họ và tên': value('Đại biểu', 'Nguyễn Văn An', ({ fullName }) => fullName),
  'Chức vụ, đơn vị': optional('Đại biểu', 'Trưởng thôn Trung Hậu', positionOf),
} satisfies Tags<InvitationAttendee>;

/** No page break after the last page of the print. */
const paged = <Page>(
  pages: readonly Page[],
  isLast: boolean,
): readonly (Page & { readonly breaks: boolean })[] =>
  pages.map((page, index) => ({ ...page, breaks: !isLast || index < pages.length - 1 }));

const pageBreak = condition(
  '',
  'sang trang, trừ trang cuối',
  ({ breaks }: { readonly breaks: boolean }) => breaks,
);

const frame = tagsOf(frameOf, frameTags);

export const invitationTags = {
  ...frame,
  'Chủ trì': required(frame['Chủ trì']),
  'Thời gian': required(frame['Thời gian']),
  'Địa điểm': required(frame['Địa điểm']),
  'Đầu mối liên hệ': required(frame['Đầu mối liên hệ']),
  'Số giấy mời': value('Hội nghị', '05/GM-UBND', ({ conference, settings }) =>
    invitationNumberWords(conference, settings.office),
  ),
  'Ngày giấy mời': value('Hội nghị', 'ngày 06 tháng 11 năm 2026', ({ conference, draftedIn }) =>
    paperDateWords(conference.invitationDate, draftedIn),
  ),
  'Số phút đến trước': value('Cấu hình', '15', ({ settings }) => String(settings.terms.arriveMinutes)),
  'Có ghi âm, ghi hình': condition(
    'Cấu hình',
    'Hội nghị có ghi âm, ghi hình.',
    ({ settings }) => settings.recording,
  ),
  'Giấy mời': list(
    '',
    'mỗi người một giấy mời',
    ({ letters, lists }: InvitationPrint) => paged(letters, lists.length === 0),
    {
      ...tagsOf(({ attendee }: Letter) => attendee, personTags),
      'Nội dung liên quan': optional('', 'Đường giao thông thôn Trung Hậu', ({ concerning }) => concerning),
      'Là cán bộ': condition('Đại biểu', 'phần chỉ in cho cán bộ, công chức', ({ attendee }) =>
        groupsThatAnswer.includes(attendee.group),
      ),
      'Là cán bộ thôn': condition(
        'Đại biểu',
        'phần chỉ in cho Bí thư, Trưởng thôn, Trưởng ban công tác Mặt trận',
        ({ attendee }) => attendee.group === 'village-posts',
      ),
      'Là đại diện Nhân dân': condition(
        'Đại biểu',
        'phần chỉ in cho công dân',
        ({ attendee }) => attendee.group === 'citizens',
      ),
      'Ngắt trang': pageBreak,
    },
    ({ columns }) => columns,
  ),
  'Danh sách giao nhận': list(
    '',
    'mỗi thôn một danh sách',
    ({ lists }: InvitationPrint) => paged(lists, true),
    {
      'Nơi giao nhận': value('', 'Thôn Trung Hậu', ({ bundle }) => bundle),
      'Số giấy': value('', '08', ({ attendees: people }) => String(people.length).padStart(2, '0')),
      'Người nhận': list(
        '',
        'mỗi người một dòng trong bảng',
        ({ attendees: people }: HandoverList) => people,
        {
          STT: rowNumber,
          ...personTags,
          // Not asked of a template of the office, which may print the name by the tags of the person.
          'Tên người nhận': optional('Đại biểu', 'Ông Nguyễn Văn An', nameWithHonorific),
          'Chức vụ, đơn vị': optional('Đại biểu', 'Trưởng thôn Trung Hậu', (attendee) =>
            startsLarge(positionOf(attendee)),
          ),
          // Written by hand when the letter is handed over.
          'Ngày nhận': optional('', '', () => ''),
        },
      ),
      'Ngắt trang': pageBreak,
    },
  ),
} satisfies Tags<InvitationPrint>;

/** Values for the template; a missing value stays empty and is refused with the name of the person. */
export const printTags = (print: InvitationPrint): TagScope => scopeOf(invitationTags, print);
