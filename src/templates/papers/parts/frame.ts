import { type CalendarDate, datePartsOf } from '../../../domain/calendar/calendar-date';
import { inForce } from '../../../domain/conference/conference';
import { joined } from '../../../domain/text/joined';
import { isOfHead, type MadePaperCode, paperSymbol } from '../../../register/papers/paper-kinds';
import type { PaperGap } from '../../../register/papers/paper-report';
import type { Settings } from '../../../register/settings/settings';
import { settingsTable } from '../../../register/settings/settings-table';
import type { SignerSetting } from '../../../register/settings/signer-settings';
import { type Conference, conferences } from '../../../register/tables/conferences';
import { condition, lines, optional, type TagName, type Tags, value } from '../../tags';
import { readAuthority, recipientLines, signatureLines } from '../../words/signature';
import {
  dateWords,
  type MonthOfYear,
  meetingTimeWords,
  numberAndSymbol,
  paperDateWords,
  placeDateLine,
} from '../../words/wording';
import type { PaperIdentity, PaperSources } from '../paper-sources';

type Contact = Settings['contact'];

export interface DatedContact {
  readonly contact: Contact;
  readonly papers: Pick<Settings['papers'], 'formerContacts'>;
}

/** Who is to be asked about a conference of this day; whoever it was before is printed without the number of today. */
export function contactOn({ contact, papers }: DatedContact, day: CalendarDate): Contact {
  const [former] = inForce(papers.formerContacts, day);
  return former ? { name: former.text, phone: '' } : contact;
}

/** The source of head, conference and signature of a paper. */
export interface FrameFacts extends PaperIdentity {
  readonly conference: Pick<
    Conference,
    | 'title'
    | 'year'
    | 'topic'
    | 'date'
    | 'startTime'
    | 'venue'
    | 'howToAttend'
    | 'chair'
    | 'chairTitle'
    | 'coChair'
    | 'coChairTitle'
    | 'secretary'
    | 'secretaryTitle'
    | 'opinionsBy'
  >;
  readonly office: Settings['office'];
  readonly contact: Contact;
  readonly signer: SignerSetting;
  /** The head's own paper; see `isOfHead`. */
  readonly isOfHead: boolean;
  readonly recipients: readonly string[];
  /** `KH-UBND`; '' where the paper has no number. */
  readonly symbol: string;
  /** The month printed while the paper has no date. */
  readonly draftedIn: MonthOfYear;
  /** Prints DỰ THẢO. */
  readonly isDraft: boolean;
}

export const dayWords = (date: CalendarDate | null): string => (date ? dateWords(date) : '');

const chairs = ({ conference }: FrameFacts): string =>
  joined(
    '; ',
    joined(', ', conference.chair, conference.chairTitle),
    joined(', ', conference.coChair, conference.coChairTitle),
  );

function titlesOf({ signer, office, isOfHead: own }: FrameFacts): readonly string[] {
  const authority = readAuthority(signer.authority);
  return authority
    ? signatureLines({ authority, title: signer.title, collective: office.line1, isOfHead: own })
    : [];
}

/** `Nơi nhận`, for papers that add recipients to those of the settings. */
export const recipientLineTag = <Facts>(linesOf: (facts: Facts) => readonly string[]) =>
  lines('Cấu hình', 'mỗi nơi nhận một dòng', linesOf, ['Dòng nơi nhận', '- Như trên;']);

/** The tags that every paper of the conference may use. */
export const frameTags = {
  'Dự thảo': condition('', 'phần chỉ in khi còn thiếu thông tin', ({ isDraft }) => isDraft),
  'Cơ quan dòng 1': value('Cấu hình', 'ỦY BAN NHÂN DÂN', ({ office }) => office.line1),
  'Cơ quan dòng 2': value('Cấu hình', 'XÃ HOẰNG TRUNG', ({ office }) => office.line2),
  'Tên cơ quan': value('Cấu hình', 'Ủy ban nhân dân xã Hoằng Trung', ({ office }) => office.name),
  'Số, ký hiệu': optional('Văn bản', '05/KH-UBND', ({ number, symbol }) =>
    symbol === '' ? '' : numberAndSymbol(number, symbol),
  ),
  'Địa danh, ngày tháng': value(
    'Văn bản',
    'Hoằng Trung, ngày 06 tháng 11 năm 2026',
    ({ office, date, draftedIn }) => placeDateLine(office.place, date, draftedIn),
  ),
  'Ngày văn bản': value('Văn bản', 'ngày 06 tháng 11 năm 2026', ({ date, draftedIn }) =>
    paperDateWords(date, draftedIn),
  ),
  'Nơi nhận': recipientLineTag(({ recipients, office }: FrameFacts) =>
    recipientLines(recipients, office.unit),
  ),
  'Quyền hạn, chức vụ': lines('Cấu hình', 'mỗi dòng chức vụ một dòng', titlesOf, [
    'Dòng chức vụ',
    'TM. ỦY BAN NHÂN DÂN',
  ]),
  'Người ký': value('Cấu hình', 'Lê Văn Tý', ({ signer }) => signer.name),
  'Tên hội nghị': value(
    'Hội nghị',
    'Hội nghị đối thoại giữa chính quyền địa phương với Nhân dân năm 2026',
    ({ conference }) => conference.title,
  ),
  Năm: value('Hội nghị', '2026', ({ conference }) => String(conference.year ?? '')),
  'Chủ đề': optional('Hội nghị', 'Xây dựng nông thôn mới', ({ conference }) => conference.topic),
  'Chủ trì': optional('Hội nghị', 'Lê Văn Tý, Chủ tịch Ủy ban nhân dân xã', chairs),
  'Thư ký': optional('Hội nghị', 'Nguyễn Thị Dần, Công chức Văn phòng', ({ conference }) =>
    joined(', ', conference.secretary, conference.secretaryTitle),
  ),
  'Thời gian': optional(
    'Hội nghị',
    '07 giờ 30 phút, thứ Hai, ngày 16 tháng 11 năm 2026',
    ({ conference: { date, startTime } }) => (date ? meetingTimeWords(date, startTime) : ''),
  ),
  'Ngày tổ chức': optional('Hội nghị', 'ngày 16 tháng 11 năm 2026', ({ conference }) =>
    dayWords(conference.date),
  ),
  'Địa điểm': optional('Hội nghị', 'Hội trường Ủy ban nhân dân xã', ({ conference }) => conference.venue),
  'Cách thức tham dự': optional('Hội nghị', 'Tham dự trực tiếp', ({ conference }) => conference.howToAttend),
  'Hạn gửi ý kiến': optional('Hội nghị', 'ngày 10 tháng 11 năm 2026', ({ conference }) =>
    dayWords(conference.opinionsBy),
  ),
  'Đầu mối liên hệ': optional('Cấu hình', 'Văn phòng HĐND và UBND xã', ({ contact }) => contact.name),
  'Điện thoại liên hệ': optional('Cấu hình', '0237 3 123 456', ({ contact }) =>
    // Keeps the number on one line.
    contact.phone.replace(/ /g, '\u00A0'),
  ),
} satisfies Tags<FrameFacts>;

export type FrameTag = TagName<typeof frameTags>;

/** What the template of a paper with these tags may print. */
export type PaperTag<T> = FrameTag | TagName<T>;

/** Who signs this kind of paper; the general signer signs the head's own papers without `TM.`. */
function signerOf({ settings: { papers, signer } }: PaperSources, kind: MadePaperCode): SignerSetting {
  const isForCollective = readAuthority(signer.authority) === 'TM';
  return (
    papers.signers[kind] ?? (isOfHead(kind) && isForCollective ? { ...signer, authority: 'CT' } : signer)
  );
}

export const recipientsOf = (
  { settings, today }: PaperSources,
  kind: MadePaperCode,
  { date }: PaperIdentity,
): readonly string[] => inForce(settings.papers.recipients[kind], date ?? today).map(({ text }) => text);

export const frameFacts = (
  sources: PaperSources,
  kind: MadePaperCode,
  identity: PaperIdentity,
  isDraft: boolean,
): FrameFacts => ({
  ...identity,
  conference: sources.conference,
  office: sources.settings.office,
  contact: contactOn(sources.settings, sources.conference.date ?? identity.date ?? sources.today),
  signer: signerOf(sources, kind),
  isOfHead: isOfHead(kind),
  recipients: recipientsOf(sources, kind, identity),
  symbol: paperSymbol(kind, sources.settings.office),
  draftedIn: datePartsOf(sources.today),
  isDraft,
});

/** A cell of the conference's own row. */
export const conferenceGap = (
  { conference }: PaperSources,
  field: keyof typeof conferences.columns,
): PaperGap => ({ tab: conferences.tab, row: conference.id, field });

export const settingGap = (code: string): PaperGap => ({ tab: settingsTable.tab, row: code, field: 'value' });

/** Gaps of head and signature; `isSigned` if the signer of the settings signs. */
export function frameGaps(
  sources: PaperSources,
  kind: MadePaperCode,
  isSigned: boolean,
): readonly PaperGap[] {
  const { office } = sources.settings;
  const signer = signerOf(sources, kind);
  const present: Readonly<Record<string, boolean>> = {
    'office.line1': office.line1 !== '',
    'office.line2': office.line2 !== '',
    'office.name': office.name !== '',
    'office.place': office.place !== '',
    'signer.name': !isSigned || signer.name !== '',
    'signer.title': !isSigned || signer.title !== '',
    'signer.authority': !isSigned || readAuthority(signer.authority) !== undefined,
  };
  return [
    ...(sources.conference.title === '' ? [conferenceGap(sources, 'title')] : []),
    ...Object.keys(present).flatMap((code) => (present[code] ? [] : [settingGap(code)])),
  ];
}
