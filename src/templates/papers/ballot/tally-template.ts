import { minutesHead, titleBlock } from '../../docx/frame';
import { recipientBlock, signaturePlace } from '../../docx/minutes-signature';
import { textWidth } from '../../docx/page-form';
import { paperFile } from '../../docx/paper-file';
import { bodyParagraph, section, spacing, unless } from '../../docx/paragraphs';
import { filling, ruledList } from '../../docx/ruled-list';
import { fixedTable } from '../../docx/tables';
import { fillLine, heading } from '../../docx/text-blocks';
import type { PaperTag } from '../parts/frame';
import type { tallyTags } from './tally-paper';

const levels = [1, 2, 3] as const;

const result = (level: (typeof levels)[number]) => [
  {
    label: `{{Mức ${level}}}`,
    width: 1000,
    text: `{{Số phiếu mức ${level}}}`,
    align: 'centre',
  } as const,
  { label: 'Tỷ lệ', width: 950, text: `{{Tỷ lệ mức ${level}}}`, align: 'centre' } as const,
];

const third = Math.floor(textWidth / 3);

const tellers = () =>
  fixedTable(
    [
      [
        [...signaturePlace('THÀNH VIÊN', '(Ký, ghi rõ họ tên)', '{{Thành viên 1}}'), ...recipientBlock()],
        signaturePlace('THÀNH VIÊN', '(Ký, ghi rõ họ tên)', '{{Thành viên 2}}'),
        signaturePlace('TỔ TRƯỞNG', '(Ký, ghi rõ họ tên)', '{{Tổ trưởng}}'),
      ],
    ],
    { columnWidths: [third, third, textWidth - 2 * third], ruled: false },
  );

export const tallyTemplate = (): Promise<Uint8Array> =>
  paperFile<PaperTag<typeof tallyTags>>()({
    title: 'Mẫu biên bản kiểm phiếu',
    children: [
      ...minutesHead(),
      ...titleBlock('BIÊN BẢN', 'Kiểm phiếu lấy ý kiến về {{Đối tượng lấy ý kiến}}'),
      bodyParagraph('Thời gian: {{Ngày tổ chức}}.'),
      bodyParagraph('Địa điểm: {{Địa điểm}}.'),
      bodyParagraph('Tổ kiểm phiếu gồm:', { keepNext: true }),
      ...section('Tổ kiểm phiếu', [bodyParagraph('- {{Thành viên tổ}}')]),
      ...unless('Tổ kiểm phiếu', [...[1, 2, 3].map(() => fillLine('- '))]),
      heading('1. Kết quả phát phiếu, thu phiếu (đợt {{Đợt}})'),
      bodyParagraph('Số phiếu phát ra: {{Số phiếu phát ra}} phiếu.'),
      bodyParagraph(
        'Số phiếu thu về: {{Số phiếu thu về}} phiếu{{#Tỷ lệ thu về}} ({{Tỷ lệ thu về}} số phiếu phát ra){{/Tỷ lệ thu về}}.',
      ),
      bodyParagraph(
        'Số phiếu hợp lệ: {{Số phiếu hợp lệ}} phiếu; không hợp lệ: {{Số phiếu không hợp lệ}} phiếu.',
      ),
      heading('2. Kết quả kiểm phiếu (tỷ lệ tính trên số phiếu hợp lệ)'),
      ruledList({
        section: 'Kết quả',
        size: 24,
        columns: filling(textWidth, [
          { label: 'STT', width: 650, text: '{{STT}}', align: 'centre' },
          { label: 'Nội dung', width: 0, text: '{{Nội dung}}' },
          ...levels.flatMap(result),
        ]),
      }),
      bodyParagraph('Biên bản được lập {{Ngày tổ chức}}./.', { keepNext: true, spacing: spacing(200, 200) }),
      tellers(),
    ],
  });
