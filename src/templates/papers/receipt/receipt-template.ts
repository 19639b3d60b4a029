import type { Paragraph } from 'docx';
import { titleBlock, unnumberedHead } from '../../docx/frame';
import { sizes, textWidth } from '../../docx/page-form';
import { paperFile } from '../../docx/paper-file';
import { bodyParagraph, centred, spacing } from '../../docx/paragraphs';
import { filling, ruledList } from '../../docx/ruled-list';
import { fixedTable } from '../../docx/tables';
import { closing } from '../../docx/text-blocks';

const matters = () =>
  ruledList({
    section: 'Kiến nghị',
    columns: filling(textWidth, [
      { label: 'STT', width: 720, text: '{{STT}}', align: 'centre' },
      { label: 'Mã số', width: 1250, text: '{{Mã KN}}', align: 'centre' },
      { label: 'Nội dung', width: 0, text: '{{Nội dung kiến nghị}}' },
      { label: 'Đơn vị giải quyết', width: 1900, text: '{{Đơn vị chủ trì}}' },
      { label: 'Hạn trả lời', width: 1400, text: '{{Hạn phản hồi}}', align: 'centre' },
    ]),
  });

const signature = (title: string, name: string): readonly Paragraph[] => [
  centred(title, { size: sizes.signature, bold: true }, { keepNext: true }),
  centred('(Ký, ghi rõ họ tên)', { size: sizes.table, italics: true }, { keepNext: true }),
  centred(name, { size: sizes.signature, bold: true }, { spacing: spacing(1320, 0) }),
];

const half = Math.floor(textWidth / 2);

export const receiptPaperFile = (): Promise<Uint8Array> =>
  paperFile({
    title: 'Mẫu giấy biên nhận kiến nghị',
    children: [
      ...unnumberedHead(),
      ...titleBlock('GIẤY BIÊN NHẬN', 'Tiếp nhận ý kiến, kiến nghị của Nhân dân'),
      bodyParagraph(
        '{{Tên cơ quan}} đã tiếp nhận ý kiến, kiến nghị của {{Người kiến nghị}}{{#Nơi ở}}, {{Nơi ở}}{{/Nơi ở}}.',
      ),
      bodyParagraph(
        'Tiếp nhận {{Ngày tiếp nhận}}{{#Kênh tiếp nhận}} ({{Kênh tiếp nhận}}){{/Kênh tiếp nhận}}.',
      ),
      bodyParagraph('Nội dung tiếp nhận:', { keepNext: true }),
      matters(),
      bodyParagraph(
        'Khi cần biết kết quả, đề nghị nêu mã số trên và liên hệ {{Đầu mối liên hệ}}{{#Điện thoại liên hệ}} (điện thoại: {{Điện thoại liên hệ}}){{/Điện thoại liên hệ}}.',
        { spacing: spacing(160, 120, 252) },
      ),
      closing('Giấy này được lập thành 02 bản, người kiến nghị giữ 01 bản, {{Tên cơ quan}} lưu 01 bản./.'),
      fixedTable([[signature('NGƯỜI KIẾN NGHỊ', '{{Người kiến nghị}}'), signature('NGƯỜI TIẾP NHẬN', '')]], {
        columnWidths: [half, textWidth - half],
        ruled: false,
      }),
    ],
  });
