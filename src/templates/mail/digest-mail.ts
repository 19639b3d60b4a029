import type { CalendarDate } from '../../domain/calendar/calendar-date';
import type { TagFailure } from '../../domain/failure';
import { type Outcome, success } from '../../domain/outcome';
import { shortDate } from '../words/wording';
import { facts, type MailBlock, type MailContent, mailContent, paragraph } from './mail-content';
import { wordsToOurselves } from './office-words';
import { type OverduePetition, overdueTable, petitionTable } from './petition-mails';

interface Part<Row> {
  readonly rows: readonly Row[];
  /** The office's own words for this part, or ''. */
  readonly words: string;
}

/** All that one person is told in one mail of the week; parts without rows are left out. */
export interface DigestMail {
  readonly officeName: string;
  readonly conferenceTitle: string;
  readonly registerLink: string;
  readonly addressee: string;
  readonly petitions: Part<OverduePetition>;
  readonly overdue: Part<OverduePetition>;
  readonly results: Part<{
    readonly title: string;
    readonly lastDay: CalendarDate;
    readonly missing: readonly string[];
  }>;
  readonly villages: Part<string>;
  /** Of which nobody has said to come. */
  readonly unconfirmed: Part<string>;
  readonly tasks: Part<{
    readonly content: string;
    readonly responsible: string;
    readonly dueOn: CalendarDate | null;
    readonly daysOverdue: number;
  }>;
}

const overdueCount = (rows: readonly { readonly daysOverdue: number }[]): number =>
  rows.filter(({ daysOverdue }) => daysOverdue > 0).length;

interface Written {
  /** A few words for the subject. */
  readonly short: string;
  readonly blocks: readonly MailBlock[];
}

function part<Row>(
  mail: DigestMail,
  { rows, words }: Part<Row>,
  short: string,
  intro: string,
  list: MailBlock,
): readonly Written[] {
  if (rows.length === 0) return [];
  const tags = { 'Tên hội nghị': mail.conferenceTitle, 'Số mục': String(rows.length) };
  const said = paragraph(wordsToOurselves(words, intro, tags));
  return [{ short, blocks: [said, list] }];
}

function partsOf(mail: DigestMail): readonly Written[] {
  const { petitions, overdue, results, villages, unconfirmed, tasks } = mail;
  const late = overdueCount(petitions.rows);
  const lateWords = late > 0 ? `, trong đó ${late} kiến nghị quá hạn` : '';
  return [
    ...part(
      mail,
      results,
      'chưa đủ minh chứng công bố kết quả',
      'Chưa đủ minh chứng công bố kết quả hội nghị. Nếu đã làm, đề nghị ghi vào trang Truyền thanh để làm căn cứ.',
      {
        kind: 'table',
        header: ['Hội nghị', 'Ngày cuối', 'Còn thiếu'],
        rows: results.rows.map(({ title, lastDay, missing }) => [
          title,
          shortDate(lastDay),
          missing.join(', '),
        ]),
      },
    ),
    ...part(
      mail,
      villages,
      `${villages.rows.length} thôn chưa nộp tổng hợp`,
      `Còn ${villages.rows.length} thôn chưa nộp tổng hợp ý kiến, kiến nghị. Đề nghị đôn đốc và ghi Ngày nộp tổng hợp ở trang Thôn.`,
      facts(['Thôn chưa nộp', villages.rows.join(', ')]),
    ),
    ...part(
      mail,
      unconfirmed,
      `${unconfirmed.rows.length} thôn chưa ai xác nhận dự`,
      `Còn ${unconfirmed.rows.length} thôn chưa có ai xác nhận dự hội nghị. Đề nghị liên hệ Trưởng thôn và ghi ở Đối thoại → Chuẩn bị.`,
      facts(['Thôn chưa xác nhận', unconfirmed.rows.join(', ')]),
    ),
    ...part(
      mail,
      tasks,
      `${tasks.rows.length} việc đến hạn`,
      `Có ${tasks.rows.length} việc đến hạn hoặc quá hạn. Đề nghị hoàn thành và cập nhật tình trạng ở trang Phân công.`,
      {
        kind: 'table',
        header: ['Công việc', 'Chịu trách nhiệm', 'Thời hạn', 'Tình trạng'],
        rows: tasks.rows.map(({ content, responsible, dueOn, daysOverdue }) => [
          content,
          responsible,
          dueOn ? shortDate(dueOn) : '',
          daysOverdue > 0 ? `quá hạn ${daysOverdue} ngày` : 'đến hạn',
        ]),
      },
    ),
    ...part(
      mail,
      petitions,
      `${petitions.rows.length} kiến nghị chưa xong`,
      `Có ${petitions.rows.length} kiến nghị chưa xong${lateWords}. Đề nghị giải quyết và cập nhật kết quả vào sổ.`,
      petitionTable(petitions.rows),
    ),
    ...part(
      mail,
      overdue,
      `${overdue.rows.length} kiến nghị quá hạn`,
      `Toàn xã có ${overdue.rows.length} kiến nghị quá hạn trả lời hoặc giải quyết, xếp theo số ngày quá hạn.`,
      overdueTable(overdue.rows),
    ),
  ];
}

/** One mail for everything that concerns one person this week. */
export function digestMail(mail: DigestMail): Outcome<MailContent, readonly TagFailure[]> {
  const parts = partsOf(mail);
  return success(
    mailContent(`[Đối thoại] Việc cần làm: ${parts.map(({ short }) => short).join('; ')}`, [
      paragraph(`Kính gửi: ${mail.addressee}`),
      ...parts.flatMap(({ blocks }) => blocks),
      paragraph('Nội dung cụ thể xem trong sổ; thư này không ghi nội dung kiến nghị và người kiến nghị.'),
      { kind: 'link', label: 'Mở sổ đối thoại', address: mail.registerLink },
      paragraph(`Trân trọng.\n${mail.officeName}`),
    ]),
  );
}
