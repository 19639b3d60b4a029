import { draftMark, titleBlock } from '../../docx/frame';
import { sizes, textWidth } from '../../docx/page-form';
import { paperFile } from '../../docx/paper-file';
import { bodyParagraph, centred, leftAligned, spacing } from '../../docx/paragraphs';
import { filling, ruledList } from '../../docx/ruled-list';
import { fillLine } from '../../docx/text-blocks';
import type { PaperTag } from '../parts/frame';
import type { ballotTags } from './ballot-paper';

const levelWidth = 1450;

const box = <const Tag extends string>(tag: Tag) =>
  ({ label: `{{${tag}}}`, width: levelWidth, text: '☐', align: 'centre' }) as const;

export const ballotTemplate = (): Promise<Uint8Array> =>
  paperFile<PaperTag<typeof ballotTags>>()({
    title: 'Mẫu phiếu lấy ý kiến',
    children: [
      ...draftMark(),
      leftAligned('{{Cơ quan dòng 1}} {{Cơ quan dòng 2}}', { size: sizes.agency, bold: true }),
      ...titleBlock('PHIẾU LẤY Ý KIẾN', 'Về {{Đối tượng lấy ý kiến}}'),
      centred(
        '(Đợt {{Đợt}}, {{Ngày tổ chức}})',
        { size: sizes.body, italics: true },
        { spacing: spacing(0, 120) },
      ),
      bodyParagraph('Phiếu không ghi họ tên, địa chỉ. Đánh dấu (x) vào một ô cho mỗi nội dung:', {
        keepNext: true,
      }),
      ruledList({
        section: 'Nội dung lấy ý kiến',
        columns: filling(textWidth, [
          { label: 'STT', width: 700, text: '{{STT}}', align: 'centre' },
          { label: 'Nội dung', width: 0, text: '{{Nội dung}}' },
          box('Mức 1'),
          box('Mức 2'),
          box('Mức 3'),
        ]),
      }),
      fillLine('Ý kiến khác: ', 200),
      ...Array.from({ length: 3 }, () => fillLine()),
    ],
  });
