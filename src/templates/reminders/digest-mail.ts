import type { TagFailure } from '../../domain/failure';
import { type Outcome, success } from '../../domain/outcome';
import { type MailContent, mailContent, paragraph } from '../mail/mail-content';
import { wordsToOurselves } from '../mail/office-words';
import type { DigestFrame, DigestSection } from './digest-section';

/** One section for one reader; never empty. */
export interface DigestPart<Item = unknown> {
  readonly section: DigestSection<Item>;
  readonly items: readonly Item[];
  /** The office's own words, or ''. */
  readonly words: string;
}

/** One mail for everything that concerns one person this week. */
export function digestMail(
  frame: DigestFrame,
  parts: readonly DigestPart[],
): Outcome<MailContent, readonly TagFailure[]> {
  const [first, ...others] = [...parts].sort(
    (a, b) => Number(a.section.isLong ?? false) - Number(b.section.isLong ?? false),
  );
  if (first?.section.alone && others.length === 0)
    return first.section.alone(frame, first.items, first.words);
  const inOrder = first ? [first, ...others] : [];
  const subject = inOrder.map(({ section, items }) => section.short(items)).join('; ');
  return success(
    mailContent(`[Đối thoại] Việc cần làm: ${subject}`, [
      paragraph(`Kính gửi: ${frame.addressee}`),
      ...inOrder.flatMap(({ section, items, words }) => {
        const tags = { 'Tên hội nghị': frame.conferenceTitle, 'Số mục': String(items.length) };
        return [paragraph(wordsToOurselves(words, section.intro(items), tags)), section.list(items)];
      }),
      paragraph('Nội dung cụ thể xem trong sổ; thư này không ghi nội dung kiến nghị và người kiến nghị.'),
      { kind: 'link', label: 'Mở sổ đối thoại', address: frame.registerLink },
      paragraph(`Trân trọng.\n${frame.officeName}`),
    ]),
  );
}
