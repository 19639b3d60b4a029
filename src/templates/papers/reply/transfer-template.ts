import { annexTitle } from '../../docx/annex';
import { letterHead, signatureBlock } from '../../docx/frame';
import { textWidth } from '../../docx/page-form';
import { paperFile } from '../../docx/paper-file';
import { bodyParagraph } from '../../docx/paragraphs';
import { filling, ruledList } from '../../docx/ruled-list';
import { addressee, closing } from '../../docx/text-blocks';
import type { PaperTag } from '../parts/frame';
import { transferBody } from './letter-words';
import type { transferTags } from './transfer-paper';

const [raised, passedOn] = transferBody;

export const transferTemplate = (): Promise<Uint8Array> =>
  paperFile<PaperTag<typeof transferTags>>()({
    title: 'Mẫu công văn chuyển kiến nghị',
    children: [
      ...letterHead(
        'đề nghị xem xét, giải quyết kiến nghị của Nhân dân tại Hội nghị đối thoại năm\u00A0{{Năm}}',
      ),
      addressee('{{Cơ quan có thẩm quyền}}.'),
      bodyParagraph(raised.text, { keepNext: true }),
      closing(passedOn.text),
      signatureBlock(),
    ],
    annex: [
      ...annexTitle('DANH MỤC KIẾN NGHỊ CỦA NHÂN DÂN', '{{Tên hội nghị}}', '{{Văn bản kèm theo}}'),
      ruledList({
        section: 'Kiến nghị',
        long: true,
        columns: filling(textWidth, [
          { label: 'STT', width: 700, text: '{{STT}}', align: 'centre' },
          { label: 'Nội dung', width: 0, text: '{{Nội dung kiến nghị}}' },
          { label: 'Thôn', width: 1800, text: '{{Thôn/Đơn vị}}' },
          { label: 'Ghi chú', width: 1300, text: '{{Ghi chú}}' },
        ]),
      }),
    ],
  });
