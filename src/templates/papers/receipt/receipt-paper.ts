import { readPersonName } from '../../../domain/people/person-name';
import { hasOwnProcedure } from '../../../domain/petitions/petition';
import type { Petition } from '../../../register/tables/petitions';
import { addedColumns, list, optional, rowNumber, type Tags, value } from '../../tags';
import { villageWords } from '../../words/addressing';
import { shortDate } from '../../words/wording';
import { type PaperRequest, paperForm } from '../paper-form';
import { blank } from '../parts/blank';
import { dayWords } from '../parts/frame';
import { blankFields, channelWords, type PetitionRow, personInSentence } from '../parts/petition-rows';
import { receiptBody } from './receipt-words';
import { isCollated, petitionerOf, receiptSubjects, receivedMatters } from './received-matters';

interface ReceiptFacts extends PaperRequest {
  readonly matters: readonly PetitionRow[];
  /** The first matter; all come from one person at one time. */
  readonly first: Petition | undefined;
}

const petitioner = ({ sources, first }: ReceiptFacts): string => petitionerOf(sources, first);

export const receiptTags = {
  'Người kiến nghị': value('Kiến nghị', 'ông Nguyễn Văn An', (facts) => personInSentence(petitioner(facts))),
  // Whoever brings what a village collated signs with a name of their own.
  'Họ tên người kiến nghị': optional(
    'Kiến nghị',
    'Nguyễn Văn An',
    ({ first }) => readPersonName(first?.speaker ?? '').fullName || (first && isCollated(first) ? '' : blank),
  ),
  'Nơi ở': optional('Kiến nghị', 'thôn Trung Hậu', ({ first }) =>
    first && isCollated(first) ? '' : villageWords(first?.village ?? ''),
  ),
  'Ngày tiếp nhận': value('Kiến nghị', 'ngày 16 tháng 11 năm 2026', ({ first }) =>
    dayWords(first?.receivedOn ?? null),
  ),
  'Kênh tiếp nhận': optional('Kiến nghị', 'tại hội nghị đối thoại', ({ first }) => {
    if (!first?.channel) return '';
    return first.channel === 'conference' ? 'tại hội nghị đối thoại' : channelWords(first.channel);
  }),
  'Kiến nghị': list(
    'Kiến nghị',
    'mỗi nội dung một dòng trong bảng',
    ({ matters }: ReceiptFacts) => matters,
    {
      STT: rowNumber,
      'Mã KN': value('Kiến nghị', 'KN-0012', ({ values }) => values.id),
      'Nội dung kiến nghị': value(
        'Kiến nghị',
        'Đề nghị sửa đường giao thông nội đồng.',
        ({ values }) => values.content,
      ),
      'Đơn vị chủ trì': optional('Kiến nghị', 'Phòng Kinh tế', ({ values }) =>
        hasOwnProcedure(values) ? '' : values.unit,
      ),
      // The reply to a complaint only says where to send it; its own law sets the day.
      'Hạn phản hồi': value('Kiến nghị', '26/11/2026', ({ values }) => {
        if (hasOwnProcedure(values)) return 'Theo quy định';
        return values.dueOn ? shortDate(values.dueOn) : '';
      }),
    },
    addedColumns,
  ),
} satisfies Tags<ReceiptFacts>;

/** The receipt for a petitioner, with the numbers by which to follow the matters. */
export const receiptPaper = paperForm<ReceiptFacts>({
  kind: 'receipt',
  needs: ['attendees', 'petitions'],
  subjects: receiptSubjects,
  facts: (request) => {
    const matters = receivedMatters(request.sources).get(request.subject.key) ?? [];
    return { ...request, matters, first: matters[0]?.values };
  },
  tags: receiptTags,
  onePage: receiptBody,
  summary: (facts) => `Giấy biên nhận kiến nghị của ${personInSentence(petitioner(facts)) || blank}`,
  gaps: ({ matters }) =>
    matters.flatMap((row) =>
      blankFields(row, [
        ...(isCollated(row.values) ? [] : ['speaker' as const]),
        'receivedOn',
        'content',
        ...(hasOwnProcedure(row.values) ? [] : ['dueOn' as const]),
      ]),
    ),
});
