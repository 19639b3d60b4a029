import type { CalendarDate } from '../../domain/calendar/calendar-date';
import { startsLarge } from '../../domain/text/vietnamese-text';
import { facts, type MailContent, mailContent, openRegister, paragraph } from '../mail/mail-content';
import { wordsToOurselves } from '../mail/office-words';
import { shortDate } from '../words/wording';
import type { DigestSection } from './digest-section';

export interface DigestFrame {
  readonly officeName: string;
  readonly conferenceTitle: string;
  readonly registerLink: string;
  /** Whoever reads at the address of the mail. */
  readonly addressee: string;
  /** The day of sending. */
  readonly day: CalendarDate;
  /** Whether this mail names what stands still. */
  readonly isMonthly: boolean;
}

/** One section for one reader. */
export interface DigestPart<Item = unknown> {
  readonly section: DigestSection<Item>;
  readonly items: readonly Item[];
  /** Items that stand still. */
  readonly quiet: readonly Item[];
  /** The office's own words, or ''. */
  readonly words: string;
}

/** Characters of a subject before its date. */
const longestSubject = 60;

/** What fits of the sections, the first in any case. */
function subjectOf(shorts: readonly string[]): string {
  const joined = shorts.map((_, last) => shorts.slice(0, last + 1).join('; '));
  return startsLarge(joined.filter((text, at) => at === 0 || text.length <= longestSubject).pop() ?? '');
}

const quietIntro =
  'Bốn tuần qua sổ chưa ghi thêm gì về các mục sau. Đề nghị xử lý và cập nhật kết quả; thư này mỗi tháng nhắc một lần.';

const othersWords = (listed: number, others: number): string =>
  `Thư này nêu ${listed} mục; ${others} mục khác bốn tuần qua chưa có thay đổi, mỗi tháng nhắc một lần.`;

/** One mail for everything that concerns one person this week. */
export function digestMail(frame: DigestFrame, parts: readonly DigestPart[]): MailContent {
  const inOrder = [...parts].sort(
    (a, b) => Number(a.section.isLong ?? false) - Number(b.section.isLong ?? false),
  );
  const shorts = inOrder.map(({ section, items, quiet }) => section.short([...items, ...quiet]));
  const sections = inOrder.flatMap(({ section, items, quiet, words }) => {
    if (items.length === 0) return [];
    const all = [...items, ...quiet];
    const others = quiet.length > 0 ? [paragraph(othersWords(items.length, quiet.length))] : [];
    const tags = {
      'Tên cơ quan': frame.officeName,
      'Tên hội nghị': frame.conferenceTitle,
      'Đơn vị': frame.addressee,
      'Số mục': String(all.length),
      ...section.tags?.(all),
    };
    return [
      [
        paragraph(wordsToOurselves(words, section.intro(all), tags)),
        ...(frame.isMonthly ? [] : others),
        section.list(items),
      ],
    ];
  });
  const lines = inOrder.flatMap(({ section, quiet }) =>
    frame.isMonthly && quiet.length > 0 && section.inOneLine ? [section.inOneLine(quiet)] : [],
  );
  const still =
    lines.length > 0 ? [[paragraph(quietIntro), facts(['Chưa có thay đổi', lines.join('\n')])]] : [];
  const closings = new Set(inOrder.flatMap(({ section }) => section.closing ?? []));
  const [[lead, ...details] = [], ...others] = [...sections, ...still];
  return mailContent(`${subjectOf(shorts)}, ${shortDate(frame.day)}`, frame.officeName, [
    paragraph(`Kính gửi: ${frame.addressee}`),
    ...(lead ? [lead] : []),
    openRegister(frame.registerLink),
    ...details,
    ...others.flat(),
    ...[...closings].map(paragraph),
    paragraph(`Trân trọng.\n${frame.officeName}`),
  ]);
}
