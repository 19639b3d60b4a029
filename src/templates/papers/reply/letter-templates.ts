import { annexTitle } from '../../docx/annex';
import { letterHead, paperHead, signatureBlock, titleBlock } from '../../docx/frame';
import { sizes, textWidth } from '../../docx/page-form';
import { paperFile } from '../../docx/paper-file';
import { bodyParagraph, section, textRun } from '../../docx/paragraphs';
import { filling, ruledList } from '../../docx/ruled-list';
import { addressee, closing } from '../../docx/text-blocks';

const contact =
  '{{Đầu mối liên hệ}}{{#Điện thoại liên hệ}}, điện thoại {{Điện thoại liên hệ}}{{/Điện thoại liên hệ}}';

export const replyPaperFile = (): Promise<Uint8Array> =>
  paperFile({
    title: 'Mẫu công văn trả lời kiến nghị',
    children: [
      ...letterHead('trả lời kiến nghị của {{Người nêu kiến nghị}}'),
      addressee('{{Người nhận trả lời}}.'),
      ...section('Căn cứ', [
        bodyParagraph('', { children: [textRun('{{Dòng căn cứ}}', { size: sizes.body, italics: true })] }),
      ]),
      bodyParagraph(
        'Về kiến nghị của {{Cách xưng}} tiếp nhận {{Ngày tiếp nhận}} {{Nơi tiếp nhận}}, {{Tên cơ quan}} trả lời như sau:',
        { keepNext: true },
      ),
      ...section('Nội dung trả lời', [
        bodyParagraph('{{Thứ tự nội dung}}Nội dung kiến nghị: “{{Nội dung kiến nghị}}”.', { keepNext: true }),
        ...section('Căn cứ trả lời', [bodyParagraph('Căn cứ: {{Căn cứ trả lời}}')]),
        ...section('Trả lời', [bodyParagraph('Trả lời: {{Trả lời}}')]),
        ...section('Việc tiếp theo', [bodyParagraph('{{Việc tiếp theo}}')]),
      ]),
      closing(
        `Trên đây là trả lời của {{Tên cơ quan}}; nếu cần trao đổi thêm, đề nghị liên hệ ${contact}./.`,
      ),
      signatureBlock(),
    ],
  });

export const transferPaperFile = (): Promise<Uint8Array> =>
  paperFile({
    title: 'Mẫu công văn chuyển kiến nghị',
    children: [
      ...letterHead(
        'đề nghị xem xét, giải quyết kiến nghị của Nhân dân tại Hội nghị đối thoại năm\u00A0{{Năm}}',
      ),
      addressee('{{Cơ quan có thẩm quyền}}.'),
      bodyParagraph(
        'Qua {{Tên hội nghị}}, tổ chức {{Ngày tổ chức}}, Nhân dân có {{Số nội dung}} nội dung kiến nghị thuộc thẩm quyền ' +
          'của quý cơ quan (phụ lục kèm theo).',
        { keepNext: true },
      ),
      closing(
        '{{Tên cơ quan}} chuyển đến quý cơ quan để xem xét, giải quyết và đề nghị thông báo kết quả về ' +
          '{{Tên cơ quan}}{{#Hạn trả lời}} trước {{Hạn trả lời}}{{/Hạn trả lời}} để trả lời Nhân dân./.',
      ),
      signatureBlock(),
    ],
    annex: [
      ...annexTitle('DANH MỤC KIẾN NGHỊ CỦA NHÂN DÂN', '{{Tên hội nghị}}', '{{Văn bản kèm theo}}'),
      ruledList({
        section: 'Kiến nghị',
        columns: filling(textWidth, [
          { label: 'STT', width: 700, text: '{{STT}}', align: 'centre' },
          { label: 'Nội dung', width: 0, text: '{{Nội dung kiến nghị}}' },
          { label: 'Thôn', width: 1800, text: '{{Thôn/Đơn vị}}' },
          { label: 'Ghi chú', width: 1300, text: '{{Ghi chú}}' },
        ]),
      }),
    ],
  });

export const slipPaperFile = (): Promise<Uint8Array> =>
  paperFile({
    title: 'Mẫu phiếu chuyển',
    children: [
      ...paperHead(),
      ...titleBlock('PHIẾU CHUYỂN', 'Đơn {{Loại đơn}} của {{Người gửi đơn}}'),
      bodyParagraph(
        '{{Tên cơ quan}} nhận được {{Ngày tiếp nhận}} đơn {{Loại đơn}} của {{Người gửi đơn}}, địa chỉ: {{Địa chỉ}}; ' +
          'nội dung: {{Tóm tắt nội dung}}.',
      ),
      bodyParagraph(
        'Căn cứ {{Căn cứ chuyển đơn}}, đơn thuộc thẩm quyền giải quyết của {{Cơ quan có thẩm quyền}}.',
        { keepNext: true },
      ),
      closing(
        '{{Tên cơ quan}} chuyển đơn đến {{Cơ quan có thẩm quyền}} để giải quyết theo quy định và thông báo kết quả để ' +
          '{{Người gửi đơn}} biết./.',
      ),
      signatureBlock(),
    ],
  });
