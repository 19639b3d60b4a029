import { list, optional, rowNumber, type Tags, value } from '../../tags';
import { countDigits } from '../../words/number-words';
import { type PaperRequest, paperForm } from '../paper-form';
import { annexReferenceOf } from '../parts/annex-reference';
import { addresseeGaps, addresseeWords } from '../parts/competent-body';
import { blankCells } from '../parts/paper-checks';
import { blankFields, noPetitionGap, petitionGap } from '../parts/petition-rows';
import { transferBody } from './letter-words';
import { type Transfer, transferOf, transfers } from './transfers';

interface TransferFacts extends PaperRequest {
  readonly transfer: Transfer;
}

/** A term of its own, counted from the day of the letter; the commune's own deadlines bind nobody else. */
function answerTerm({ settings: { papers } }: PaperRequest): string {
  const { transferTerm } = papers;
  return transferTerm === 0 ? '' : `${countDigits(transferTerm)} ngày làm việc kể từ ngày của văn bản này`;
}

export const transferTags = {
  'Cơ quan có thẩm quyền': value('Kiến nghị', 'Ủy ban nhân dân tỉnh', ({ transfer }) =>
    addresseeWords(transfer.body),
  ),
  'Số nội dung': value('', '05', ({ transfer }) => countDigits(transfer.rows.length)),
  'Hạn trả lời': optional('Cấu hình', '15 ngày làm việc kể từ ngày của văn bản này', answerTerm),
  'Văn bản kèm theo': value(
    '',
    '(Kèm theo Công văn số 46/UBND-VP ngày 20 tháng 11 năm 2026)',
    ({ sources, identity }) => annexReferenceOf(sources, 'transfer', 'Công văn', identity),
  ),
  // The other body does not need the speaker; notes and added columns are internal.
  'Kiến nghị': list(
    'Kiến nghị',
    'mỗi nội dung một dòng trong phụ lục',
    ({ transfer }: TransferFacts) => transfer.rows,
    {
      STT: rowNumber,
      'Nội dung kiến nghị': optional(
        'Kiến nghị',
        'Đề nghị nâng cấp đường tỉnh.',
        ({ values }) => values.content,
      ),
      'Thôn/Đơn vị': optional('Kiến nghị', 'Thôn Trung Hậu', ({ values }) => values.village),
      'Ghi chú': optional('Kiến nghị', '', () => ''),
    },
  ),
} satisfies Tags<TransferFacts>;

/** The letter that passes matters on to the competent body (sample form 1.5), with its annex. */
export const transferPaper = paperForm<TransferFacts>({
  kind: 'transfer',
  needs: ['petitions'],
  subjects: (sources) => transfers(sources).map(({ key, label }) => ({ key, label })),
  facts: (request) => ({ ...request, transfer: transferOf(request.sources, request.subject) }),
  tags: transferTags,
  onePage: transferBody,
  needsOfFrame: ['Ngày tổ chức', 'Năm'],
  summary: ({ transfer }) => `Công văn chuyển kiến nghị của Nhân dân đến ${transfer.label}`,
  gaps: ({ sources, transfer: { rows, body } }) => [
    ...blankCells(sources, ['date', 'year']),
    ...(rows.length === 0 ? [noPetitionGap] : []),
    ...(body === '' ? rows.map((row) => petitionGap(row, 'unit')) : []),
    ...addresseeGaps([body], rows),
    ...rows.flatMap((row) => blankFields(row, ['content'])),
  ],
});
