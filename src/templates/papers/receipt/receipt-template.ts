import { titleBlock, unnumberedHead } from '../../docx/frame';
import { handSigned, sideBySide } from '../../docx/minutes-signature';
import { textWidth } from '../../docx/page-form';
import { paperFile } from '../../docx/paper-file';
import { bodyLine, bodyParagraph, spacing } from '../../docx/paragraphs';
import { filling, ruledList } from '../../docx/ruled-list';
import { closing } from '../../docx/text-blocks';
import type { PaperTag } from '../parts/frame';
import type { receiptTags } from './receipt-paper';
import { receiptBody } from './receipt-words';

const [from, received, label, content, question, copies] = receiptBody;

const matters = () =>
  ruledList({
    section: 'Kiến nghị',
    long: true,
    columns: filling(textWidth, [
      { label: 'STT', width: 720, text: '{{STT}}', align: 'centre' },
      { label: 'Mã số', width: 1250, text: '{{Mã KN}}', align: 'centre' },
      { label: 'Nội dung', width: 0, text: content.text },
      { label: 'Đơn vị xử lý', width: 1900, text: '{{Đơn vị chủ trì}}' },
      { label: 'Hạn trả lời', width: 1400, text: '{{Hạn phản hồi}}', align: 'centre' },
    ]),
  });

export const receiptTemplate = (): Promise<Uint8Array> =>
  paperFile<PaperTag<typeof receiptTags>>()({
    title: 'Mẫu giấy biên nhận kiến nghị',
    children: [
      ...unnumberedHead(),
      ...titleBlock('GIẤY BIÊN NHẬN', 'Tiếp nhận ý kiến, kiến nghị của Nhân dân'),
      bodyParagraph(from.text),
      bodyParagraph(received.text),
      bodyParagraph(label.text, { keepNext: true }),
      matters(),
      bodyParagraph(question.text, { spacing: spacing(160, 120, bodyLine) }),
      closing(copies.text),
      sideBySide(
        handSigned('NGƯỜI KIẾN NGHỊ', '{{Họ tên người kiến nghị}}'),
        handSigned('NGƯỜI TIẾP NHẬN', ''),
      ),
    ],
  });
