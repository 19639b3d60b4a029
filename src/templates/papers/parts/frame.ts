import { type CalendarDate, datePartsOf } from '../../../domain/calendar/calendar-date';
import { inForce } from '../../../domain/conference/conference';
import { type MadePaperCode, paperKinds, paperSymbol } from '../../../register/papers/paper-kinds';
import type { PaperGap, PaperWarning } from '../../../register/papers/paper-report';
import { type DatedText, paperSettings, type SignerSetting } from '../../../register/settings/paper-settings';
import { rowsOf, valuesOf } from '../../../register/settings/setting';
import { settingsTable } from '../../../register/settings/settings-table';
import { conferences } from '../../../register/tables/conferences';
import { type DeclaredTag, section, value } from '../../declared-tags';
import type { TagScope } from '../../document-engine';
import { readAuthority, recipientLines, signatureLines } from '../../words/signature';
import {
  dateWords,
  meetingTimeWords,
  numberAndSymbol,
  paperDateWords,
  placeDateLine,
} from '../../words/wording';
import type { PaperIdentity, PaperSources } from '../paper-form';
import { expiredBodies } from './expired-lines';

/** The tags that every paper of the conference may use. */
export const frameTagList: readonly DeclaredTag[] = [
  section('', 'Dự thảo', 'phần chỉ in khi còn thiếu thông tin'),
  value('Cấu hình', 'Cơ quan dòng 1', 'ỦY BAN NHÂN DÂN'),
  value('Cấu hình', 'Cơ quan dòng 2', 'XÃ HOẰNG TRUNG'),
  value('Cấu hình', 'Tên cơ quan', 'Ủy ban nhân dân xã Hoằng Trung'),
  value('Văn bản', 'Số, ký hiệu', '05/KH-UBND', true),
  value('Văn bản', 'Địa danh, ngày tháng', 'Hoằng Trung, ngày 06 tháng 11 năm 2026'),
  value('Văn bản', 'Ngày văn bản', 'ngày 06 tháng 11 năm 2026'),
  section('Cấu hình', 'Nơi nhận', 'mỗi nơi nhận một dòng'),
  value('Cấu hình', 'Dòng nơi nhận', '- Như trên;'),
  section('Cấu hình', 'Quyền hạn, chức vụ', 'mỗi dòng chức vụ một dòng'),
  value('Cấu hình', 'Dòng chức vụ', 'TM. ỦY BAN NHÂN DÂN'),
  value('Cấu hình', 'Người ký', 'Lê Văn Tý'),
  value('Hội nghị', 'Tên hội nghị', 'Hội nghị đối thoại giữa chính quyền địa phương với Nhân dân năm 2026'),
  value('Hội nghị', 'Năm', '2026'),
  value('Hội nghị', 'Chủ đề', 'Xây dựng nông thôn mới', true),
  value('Hội nghị', 'Chủ trì', 'Lê Văn Tý, Chủ tịch Ủy ban nhân dân xã', true),
  value('Hội nghị', 'Thư ký', 'Nguyễn Thị Dần, Công chức Văn phòng', true),
  value('Hội nghị', 'Thời gian', '07 giờ 30 phút, thứ Hai, ngày 16 tháng 11 năm 2026', true),
  value('Hội nghị', 'Ngày tổ chức', 'ngày 16 tháng 11 năm 2026', true),
  value('Hội nghị', 'Địa điểm', 'Hội trường Ủy ban nhân dân xã', true),
  value('Hội nghị', 'Cách thức tham dự', 'Tham dự trực tiếp', true),
  value('Hội nghị', 'Hạn gửi ý kiến', 'ngày 10 tháng 11 năm 2026', true),
  value('Cấu hình', 'Đầu mối liên hệ', 'Văn phòng Ủy ban nhân dân xã', true),
  value('Cấu hình', 'Điện thoại liên hệ', '0237 3 123 456', true),
];

/** Who signs this kind of paper. */
export function signerOf({ settings }: PaperSources, kind: MadePaperCode): SignerSetting {
  return settings.papers.signers[kind] ?? settings.signer;
}

/** `Lê Văn Tý, Chủ tịch Ủy ban nhân dân xã`; '' where nobody is named. */
export const personAndTitle = (name: string, title: string): string =>
  [name, title].filter((part) => part !== '').join(', ');

export const dayWords = (date: CalendarDate | null): string => (date ? dateWords(date) : '');

/** The values that every paper of the conference prints alike; `isDraft` prints DỰ THẢO. */
export function frameTags(
  sources: PaperSources,
  kind: MadePaperCode,
  identity: PaperIdentity,
  isDraft: boolean,
): TagScope {
  const { conference, settings, today } = sources;
  const { office, contact } = settings;
  const signer = signerOf(sources, kind);
  const authority = readAuthority(signer.authority);
  const draftedIn = datePartsOf(today);
  const symbol = paperSymbol(kind, office);
  const recipients = inForce(settings.papers.recipients[kind], identity.date ?? today);
  return {
    'Dự thảo': isDraft,
    'Cơ quan dòng 1': office.line1,
    'Cơ quan dòng 2': office.line2,
    'Tên cơ quan': office.name,
    'Số, ký hiệu': symbol === '' ? '' : numberAndSymbol(identity.number, symbol),
    'Địa danh, ngày tháng': placeDateLine(office.place, identity.date, draftedIn),
    'Ngày văn bản': paperDateWords(identity.date, draftedIn),
    'Nơi nhận': recipientLines(
      recipients.map(({ text }) => text),
      office.unit,
    ).map((line) => ({ 'Dòng nơi nhận': line })),
    'Quyền hạn, chức vụ': (authority
      ? signatureLines({ authority, title: signer.title, collective: office.line1 })
      : []
    ).map((line) => ({ 'Dòng chức vụ': line })),
    'Người ký': signer.name,
    'Tên hội nghị': conference.title,
    Năm: conference.year === null ? '' : String(conference.year),
    'Chủ đề': conference.topic,
    'Chủ trì': [
      personAndTitle(conference.chair, conference.chairTitle),
      personAndTitle(conference.coChair, conference.coChairTitle),
    ]
      .filter((part) => part !== '')
      .join('; '),
    'Thư ký': personAndTitle(conference.secretary, conference.secretaryTitle),
    'Thời gian': conference.date ? meetingTimeWords(conference.date, conference.startTime) : '',
    'Ngày tổ chức': dayWords(conference.date),
    'Địa điểm': conference.venue,
    'Cách thức tham dự': conference.howToAttend,
    'Hạn gửi ý kiến': dayWords(conference.opinionsBy),
    'Đầu mối liên hệ': contact.name,
    // Not broken at the end of a line.
    'Điện thoại liên hệ': contact.phone.replace(/ /g, '\u00A0'),
  };
}

/** A cell of the conference's own row. */
export const conferenceGap = (
  { conference }: PaperSources,
  field: keyof typeof conferences.columns,
): PaperGap => ({ tab: conferences.tab, row: conference.id, field });

export const settingGap = (code: string): PaperGap => ({ tab: settingsTable.tab, row: code, field: 'value' });

/** What the head and the signature of every paper need. */
export function frameGaps(sources: PaperSources, kind: MadePaperCode): readonly PaperGap[] {
  const { office } = sources.settings;
  const signer = signerOf(sources, kind);
  const signed = paperKinds[kind].symbol.form !== 'none';
  const needed: readonly (readonly [string, boolean])[] = [
    ['office.line1', office.line1 !== ''],
    ['office.line2', office.line2 !== ''],
    ['office.name', office.name !== ''],
    ['office.place', office.place !== ''],
    ['signer.name', !signed || signer.name !== ''],
    ['signer.title', !signed || signer.title !== ''],
    ['signer.authority', !signed || readAuthority(signer.authority) !== undefined],
  ];
  return [
    ...(sources.conference.title === '' ? [conferenceGap(sources, 'title')] : []),
    ...needed.flatMap(([code, present]) => (present ? [] : [settingGap(code)])),
  ];
}

/** Bodies that set-up knows to have ended, whatever paper would name them. */
function endedBodies(): readonly DatedText[] {
  const { recipients, superiors } = valuesOf(paperSettings, rowsOf(paperSettings));
  return [...Object.values(recipients).flat(), ...superiors];
}

/** Printed recipients that no longer exist on the day of the paper, by the dated rows of the settings and of set-up. */
export function recipientWarnings(
  { settings, today }: PaperSources,
  kind: MadePaperCode,
  identity: PaperIdentity,
): readonly PaperWarning[] {
  const on = identity.date ?? today;
  const own = settings.papers.recipients[kind];
  const ended = expiredBodies(inForce(own, on), [...own, ...endedBodies()], on);
  return ended.map((text) => ({ kind: 'recipient-expired', text }));
}
