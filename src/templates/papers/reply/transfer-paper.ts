import { section, value } from '../../declared-tags';
import { countDigits } from '../../words/number-words';
import { dateWords } from '../../words/wording';
import type { PaperForm } from '../paper-form';
import { annexReferenceOf } from '../parts/annex-reference';
import { blank, shownTags } from '../parts/blank';
import { conferenceGap, frameGaps, frameTags, recipientWarnings } from '../parts/frame';
import { blankFields, noPetitionGap, petitionGap } from '../parts/petition-rows';
import { type Transfer, transferOf, transfers } from './transfers';

/** The last day among those on which the matters have to be answered; '' where none has one. */
function answerBy({ rows }: Transfer): string {
  const days = rows.flatMap(({ values }) => (values.dueOn ? [values.dueOn] : [])).sort();
  const [last] = days.slice(-1);
  return last ? dateWords(last) : '';
}

/** The letter that passes matters on to the body that may settle them (sample form 1.5), with its annex. */
export const transferPaper: PaperForm = {
  kind: 'transfer',
  needs: ['petitions'],
  tags: [
    value('Kiến nghị', 'Cơ quan có thẩm quyền', 'Ủy ban nhân dân tỉnh'),
    value('', 'Số nội dung', '05'),
    value('Kiến nghị', 'Hạn trả lời', 'ngày 26 tháng 11 năm 2026', true),
    value('', 'Văn bản kèm theo', '(Kèm theo Công văn số 46/UBND-VP ngày 20 tháng 11 năm 2026)'),
    section('Kiến nghị', 'Kiến nghị', 'mỗi nội dung một dòng trong phụ lục'),
    value('', 'STT', '1'),
    value('Kiến nghị', 'Nội dung kiến nghị', 'Đề nghị nâng cấp đường tỉnh.', true),
    value('Kiến nghị', 'Thôn/Đơn vị', 'Thôn Trung Hậu', true),
    value('Kiến nghị', 'Ghi chú', '', true),
  ],
  subjects: (sources) => transfers(sources).map(({ key, label }) => ({ key, label })),
  build(sources, subject, identity) {
    const transfer = transferOf(sources, subject);
    const gaps = [
      ...frameGaps(sources, 'transfer'),
      ...(sources.conference.date === null ? [conferenceGap(sources, 'date')] : []),
      ...(transfer.rows.length === 0 ? [noPetitionGap] : []),
      ...(transfer.body === '' ? transfer.rows.map((row) => petitionGap(row, 'unit')) : []),
      ...transfer.rows.flatMap((row) => blankFields(row, ['content'])),
    ];
    const frame = frameTags(sources, 'transfer', identity, gaps.length > 0);
    return {
      summary: `Công văn chuyển kiến nghị của Nhân dân đến ${transfer.label}`,
      gaps,
      warnings: recipientWarnings(sources, 'transfer', identity),
      scope: {
        ...frame,
        ...shownTags(frame, ['Ngày tổ chức', 'Năm']),
        'Cơ quan có thẩm quyền': transfer.body || blank,
        'Số nội dung': countDigits(transfer.rows.length),
        'Hạn trả lời': answerBy(transfer),
        'Văn bản kèm theo': annexReferenceOf(sources, 'transfer', 'Công văn', identity),
        // Who spoke is nothing that another body needs; notes stay inside the office.
        'Kiến nghị': transfer.rows.map(({ values }, index) => ({
          STT: String(index + 1),
          'Nội dung kiến nghị': values.content,
          'Thôn/Đơn vị': values.village,
          'Ghi chú': '',
        })),
      },
    };
  },
};
