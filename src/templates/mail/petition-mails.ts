import type { CalendarDate } from '../../domain/calendar/calendar-date';
import type { TagFailure } from '../../domain/failure';
import { type Outcome, success } from '../../domain/outcome';
import { shortDate } from '../words/wording';
import { type MailBlock, type MailContent, mailContent, paragraph } from './mail-content';
import { type WordTags, wordsOr } from './office-words';

/** What a mail may say about a petition: not its text and not the petitioner. */
export interface OpenPetition {
  readonly id: string;
  readonly topic: string;
  readonly village: string;
  readonly dueOn: CalendarDate | null;
  /** 0 when not overdue. */
  readonly daysOverdue: number;
  /** Until the due day; null if it is past or not set. */
  readonly daysLeft?: number | null;
  /** What is due: the reply, or after it the promised solution. */
  readonly waitsFor?: 'reply' | 'solution';
}

export interface PetitionListMail {
  readonly officeName: string;
  readonly conferenceTitle: string;
  readonly petitions: readonly OpenPetition[];
  /** Link to the register; left out unless it is an https address. */
  readonly registerLink: string;
  readonly words: string;
}

const longestOverdueFirst = (a: OpenPetition, b: OpenPetition): number =>
  b.daysOverdue - a.daysOverdue ||
  (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999') ||
  a.id.localeCompare(b.id);

/** From this many days before the due day the list says how many are left. */
const soon = 7;

function stateWords({ daysOverdue, daysLeft = null, waitsFor = 'reply' }: OpenPetition): string {
  const what = waitsFor === 'solution' ? ' giải quyết đã cam kết' : '';
  if (daysOverdue > 0) return `quá hạn${what} ${daysOverdue} ngày`;
  if (daysLeft === null || daysLeft > soon) return 'chưa đến hạn';
  return daysLeft === 0 ? `đến hạn${what} hôm nay` : `còn ${daysLeft} ngày đến hạn${what}`;
}

const petitionRows = <Petition extends OpenPetition>(
  petitions: readonly Petition[],
  more: (petition: Petition) => readonly string[],
): readonly (readonly string[])[] =>
  [...petitions]
    .sort(longestOverdueFirst)
    .map((petition) => [
      petition.id,
      petition.topic,
      petition.village,
      petition.dueOn ? shortDate(petition.dueOn) : '',
      stateWords(petition),
      ...more(petition),
    ]);

const header = ['Mã', 'Lĩnh vực', 'Thôn', 'Hạn', 'Tình trạng'] as const;

export const petitionTable = (petitions: readonly OpenPetition[]): MailBlock => ({
  kind: 'table',
  header,
  rows: petitionRows(petitions, () => []),
});

export const overdueTable = (petitions: readonly OverduePetition[]): MailBlock => ({
  kind: 'table',
  header: [...header, 'Đơn vị chủ trì'],
  rows: petitionRows(petitions, (petition) => [petition.unit]),
});

function listMail(
  mail: PetitionListMail,
  tags: WordTags,
  subject: string,
  addressee: string,
  intro: string,
  table: MailBlock,
): Outcome<MailContent, readonly TagFailure[]> {
  const words = wordsOr(mail.words, intro, tags);
  if (!words.ok) return words;
  return success(
    mailContent(subject, [
      paragraph(`Kính gửi: ${addressee}`),
      paragraph(words.value),
      table,
      paragraph('Nội dung cụ thể xem trong sổ; thư này không ghi nội dung và người kiến nghị.'),
      { kind: 'link', label: 'Mở sổ đối thoại', address: mail.registerLink },
      paragraph(`Trân trọng.\n${mail.officeName}`),
    ]),
  );
}

const countsOf = (mail: PetitionListMail): WordTags => ({
  'Tên cơ quan': mail.officeName,
  'Tên hội nghị': mail.conferenceTitle,
  'Số kiến nghị': String(mail.petitions.length),
  'Số quá hạn': String(mail.petitions.filter((petition) => petition.daysOverdue > 0).length),
});

/** The open petitions of a unit, longest overdue first. */
export function openPetitionsMail(
  mail: PetitionListMail & { readonly unit: string },
): Outcome<MailContent, readonly TagFailure[]> {
  const tags: WordTags = { ...countsOf(mail), 'Đơn vị': mail.unit };
  const late = tags['Số quá hạn'] === '0' ? '' : `, trong đó ${tags['Số quá hạn']} kiến nghị quá hạn`;
  const counts = `${tags['Số kiến nghị']} kiến nghị chưa xong${late}`;
  return listMail(
    mail,
    tags,
    `[Kiến nghị] ${mail.unit}: ${counts}`,
    mail.unit,
    `Đơn vị đang được giao ${counts}. Đề nghị đơn vị giải quyết và cập nhật kết quả vào sổ.`,
    petitionTable(mail.petitions),
  );
}

export interface OverduePetition extends OpenPetition {
  readonly unit: string;
}

/** Overdue petitions of all units, for the chair. */
export function overdueMail(
  mail: Omit<PetitionListMail, 'petitions'> & {
    readonly petitions: readonly OverduePetition[];
    readonly chair: string;
  },
): Outcome<MailContent, readonly TagFailure[]> {
  const overdue = mail.petitions.filter((petition) => petition.daysOverdue > 0);
  const tags = countsOf({ ...mail, petitions: overdue });
  return listMail(
    { ...mail, petitions: overdue },
    tags,
    `[Kiến nghị] ${overdue.length} kiến nghị quá hạn`,
    mail.chair,
    `Hiện có ${overdue.length} kiến nghị quá hạn trả lời hoặc giải quyết, xếp theo số ngày quá hạn.`,
    overdueTable(overdue),
  );
}
