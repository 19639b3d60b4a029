import { paperHead, signatureBlock, titleBlock } from '../../docx/frame';
import { paperFile } from '../../docx/paper-file';
import { bodyParagraph, section } from '../../docx/paragraphs';
import { closing } from '../../docx/text-blocks';
import type { PaperTag } from '../parts/frame';
import type { correctionTags } from './correction-paper';

const announced =
  '{{Tên cơ quan}} đã ban hành {{Văn bản đã ban hành}} về việc tổ chức {{Tên hội nghị trong câu}}.';

export const correctionTemplate = (): Promise<Uint8Array> =>
  paperFile<PaperTag<typeof correctionTags>>()({
    title: 'Mẫu thông báo thay đổi',
    children: [
      ...paperHead(),
      ...titleBlock('THÔNG BÁO', '{{Trích yếu}}'),
      bodyParagraph(announced),
      ...section('Có thay đổi', [
        ...section('Có lý do', [bodyParagraph('Lý do thay đổi: {{Lý do}}.')]),
        bodyParagraph('Nay {{Tên cơ quan}} thông báo thay đổi như sau:'),
        ...section('Nội dung thay đổi', [
          bodyParagraph(
            '{{STT}}. {{Mục thay đổi}}: {{Nội dung mới}}{{#Nội dung cũ}} (trước đây đã thông báo: {{Nội dung cũ}}){{/Nội dung cũ}}.',
          ),
        ]),
        bodyParagraph('Các nội dung khác thực hiện theo văn bản đã ban hành.'),
      ]),
      ...section('Hoãn', [
        bodyParagraph(
          'Nay {{Tên cơ quan}} thông báo hoãn tổ chức hội nghị. Lý do: {{Lý do}}. Thời gian tổ chức lại sẽ được thông báo sau, chậm nhất {{Số ngày thông báo}} ngày trước ngày tổ chức.',
        ),
      ]),
      ...section('Hủy', [
        bodyParagraph(
          'Nay {{Tên cơ quan}} thông báo không tổ chức hội nghị. Lý do: {{Lý do}}. Ý kiến, kiến nghị của Nhân dân gửi về {{Đầu mối liên hệ}}{{#Điện thoại liên hệ}} (điện thoại: {{Điện thoại liên hệ}}){{/Điện thoại liên hệ}} để được xem xét, trả lời.',
        ),
      ]),
      closing(
        '{{Tên cơ quan}} thông báo để các đại biểu và Nhân dân biết; đề nghị Trưởng các thôn, Đài truyền thanh xã thông báo rộng rãi đến Nhân dân./.',
      ),
      signatureBlock(),
    ],
  });
