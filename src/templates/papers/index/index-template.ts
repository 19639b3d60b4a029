import { titleBlock, unnumberedHead } from '../../docx/frame';
import { signaturePlace } from '../../docx/minutes-signature';
import { sizes, textWidth } from '../../docx/page-form';
import { paperFile } from '../../docx/paper-file';
import { bodyParagraph, centred, section, spacing, unless } from '../../docx/paragraphs';
import { filling, ruledList } from '../../docx/ruled-list';
import { fixedTable } from '../../docx/tables';
import { heading, headingAfterTable } from '../../docx/text-blocks';
import type { PaperTag } from '../parts/frame';
import type { indexTags } from './index-paper';

const half = Math.floor(textWidth / 2);

export const indexTemplate = (): Promise<Uint8Array> =>
  paperFile<PaperTag<typeof indexTags>>()({
    title: 'Mẫu mục lục hồ sơ',
    children: [
      ...unnumberedHead(),
      ...titleBlock('MỤC LỤC HỒ SƠ', '{{Tên hội nghị}}'),
      heading('1. Tài liệu có trong hồ sơ'),
      ruledList({
        section: 'Tài liệu',
        size: 24,
        columns: filling(textWidth, [
          { label: 'STT', width: 650, text: '{{STT}}', align: 'centre' },
          { label: 'Tên loại và trích yếu', width: 0, text: '{{Tên văn bản}}' },
          { label: 'Số, ký hiệu', width: 1750, text: '{{Số, ký hiệu văn bản}}', align: 'centre' },
          { label: 'Ngày', width: 1300, text: '{{Ngày ban hành}}', align: 'centre' },
          { label: 'Tình trạng', width: 1450, text: '{{Tình trạng}}', align: 'centre' },
        ]),
      }),
      headingAfterTable('2. Tài liệu còn thiếu'),
      ...section('Có tài liệu thiếu', [
        ...section('Tài liệu thiếu', [
          ...section('Dòng cuối', [
            bodyParagraph('- {{Tên văn bản thiếu}}', { spacing: spacing(0, 40), keepNext: true }),
          ]),
          ...unless('Dòng cuối', [bodyParagraph('- {{Tên văn bản thiếu}}', { spacing: spacing(0, 40) })]),
        ]),
      ]),
      ...section('Hồ sơ đủ', [bodyParagraph('Hồ sơ đã đủ.', { keepNext: true })]),
      centred('', { size: sizes.table }, { keepNext: true }),
      fixedTable([[[], signaturePlace('NGƯỜI LẬP', '(Ký, ghi rõ họ tên)', '')]], {
        columnWidths: [half, textWidth - half],
        ruled: false,
      }),
    ],
  });
