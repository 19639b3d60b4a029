import { paperHead, signatureBlock, titleBlock } from '../../docx/frame';
import { sizes, textWidth } from '../../docx/page-form';
import { paperFile } from '../../docx/paper-file';
import { bodyLine, bodyParagraph, centred, leftAligned, spacing } from '../../docx/paragraphs';
import { fixedTable } from '../../docx/tables';
import { closing } from '../../docx/text-blocks';
import type { PaperTag } from '../parts/frame';
import type { agendaTags } from './agenda-paper';

const timeColumn = 1750;
const personColumn = 2100;
const materialColumn = 1900;

const rowGap = spacing(30, 30);
const heading = <Text extends string>(text: Text) => centred(text, { size: sizes.table, bold: true });

const items = () =>
  fixedTable(
    [
      [[heading('Thời gian')], [heading('Nội dung')], [heading('Người thực hiện')], [heading('Ghi chú')]],
      [
        [centred('{{#Chương trình}}{{Giờ}}', { size: sizes.table }, { spacing: rowGap })],
        [leftAligned('{{Nội dung}}', { size: sizes.table }, { spacing: rowGap })],
        [leftAligned('{{Người thực hiện}}', { size: sizes.table }, { spacing: rowGap })],
        [leftAligned('{{Ghi chú}}{{/Chương trình}}', { size: sizes.table }, { spacing: rowGap })],
      ],
    ],
    {
      columnWidths: [
        timeColumn,
        textWidth - timeColumn - personColumn - materialColumn,
        personColumn,
        materialColumn,
      ],
      ruled: true,
      headerRows: 1,
    },
  );

export const agendaTemplate = (): Promise<Uint8Array> =>
  paperFile<PaperTag<typeof agendaTags>>()({
    title: 'Mẫu chương trình',
    children: [
      ...paperHead(),
      ...titleBlock('CHƯƠNG TRÌNH', '{{Tên hội nghị}}'),
      bodyParagraph('Thời gian: {{Thời gian}}.'),
      bodyParagraph('Địa điểm: {{Địa điểm}}.'),
      items(),
      bodyParagraph(
        'Mỗi lượt phát biểu không quá {{Số phút phát biểu}} phút.{{#Nội quy}} Nội quy hội nghị: {{Nội quy}}.{{/Nội quy}}',
        { keepNext: true, spacing: spacing(160, 120, bodyLine) },
      ),
      closing('Chương trình có thể thay đổi theo diễn biến hội nghị./.'),
      signatureBlock(),
    ],
  });
