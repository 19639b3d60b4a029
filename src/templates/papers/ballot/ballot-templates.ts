import { draftMark, minutesHead, titleBlock } from '../../docx/frame';
import { recipientBlock, signaturePlace } from '../../docx/minutes-signature';
import { sizes, textWidth } from '../../docx/page-form';
import { paperFile } from '../../docx/paper-file';
import { bodyParagraph, centred, leftAligned, section, spacing, tagLine } from '../../docx/paragraphs';
import { filling, ruledList } from '../../docx/ruled-list';
import { fixedTable } from '../../docx/tables';
import { closing, fillLine, heading } from '../../docx/text-blocks';

const levelWidth = 1450;

const box = (tag: string) => ({
  label: `{{${tag}}}`,
  width: levelWidth,
  text: '☐',
  align: 'centre' as const,
});

export const ballotPaperFile = (): Promise<Uint8Array> =>
  paperFile({
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

const result = (level: number) => [
  {
    label: `{{Mức ${level}}}`,
    width: 1000,
    text: `{{Số phiếu mức ${level}}}`,
    align: 'centre' as const,
  },
  { label: 'Tỷ lệ', width: 950, text: `{{Tỷ lệ mức ${level}}}`, align: 'centre' as const },
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

export const tallyPaperFile = (): Promise<Uint8Array> =>
  paperFile({
    title: 'Mẫu biên bản kiểm phiếu',
    children: [
      ...minutesHead(),
      ...titleBlock('BIÊN BẢN', 'Kiểm phiếu lấy ý kiến về {{Đối tượng lấy ý kiến}}'),
      bodyParagraph('Thời gian: {{Ngày tổ chức}}.'),
      bodyParagraph('Địa điểm: {{Địa điểm}}.'),
      bodyParagraph('Tổ kiểm phiếu gồm:', { keepNext: true }),
      ...section('Tổ kiểm phiếu', [bodyParagraph('{{Thứ tự thành viên}}. {{Thành viên tổ}}.')]),
      tagLine('{{^Tổ kiểm phiếu}}'),
      ...[1, 2, 3].map((number) => fillLine(`${number}. `)),
      tagLine('{{/Tổ kiểm phiếu}}'),
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
          ...[1, 2, 3].flatMap(result),
        ]),
      }),
      bodyParagraph('Việc kiểm phiếu bảo đảm khách quan, đúng quy định.', {
        keepNext: true,
        spacing: spacing(200, 120),
      }),
      closing('Biên bản được lập và thông qua cùng ngày./.'),
      tellers(),
    ],
  });
