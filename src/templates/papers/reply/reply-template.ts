import { letterHead, signatureBlock } from '../../docx/frame';
import { paperFile } from '../../docx/paper-file';
import { bodyParagraph, section } from '../../docx/paragraphs';
import { addressee, basisSection, closing } from '../../docx/text-blocks';
import type { PaperTag } from '../parts/frame';
import type { replyTags } from './reply-paper';

export const replyTemplate = (): Promise<Uint8Array> =>
  paperFile<PaperTag<typeof replyTags>>()({
    title: 'Mẫu công văn trả lời kiến nghị',
    children: [
      ...letterHead('{{Trích yếu công văn}}'),
      addressee('{{Người nhận trả lời}}.'),
      ...basisSection(),
      bodyParagraph(
        'Về {{Loại kiến nghị}} của {{Cách xưng}} (tiếp nhận {{Ngày tiếp nhận}} {{Nơi tiếp nhận}}), {{Tên cơ quan}} trả lời như sau:',
        { keepNext: true },
      ),
      ...section('Nội dung trả lời', [
        bodyParagraph('{{Thứ tự nội dung}}Nội dung: “{{Nội dung kiến nghị}}”.', { keepNext: true }),
        ...section('Căn cứ trả lời', [bodyParagraph('Căn cứ: {{Căn cứ trả lời}}')]),
        ...section('Trả lời', [bodyParagraph('Trả lời: {{Trả lời}}')]),
        ...section('Việc tiếp theo', [bodyParagraph('{{Việc tiếp theo}}')]),
      ]),
      closing(
        'Trên đây là trả lời của {{Tên cơ quan}}; nếu cần trao đổi thêm, đề nghị liên hệ {{Đầu mối liên hệ}}{{#Điện thoại liên hệ}}, điện thoại {{Điện thoại liên hệ}}{{/Điện thoại liên hệ}}./.',
      ),
      signatureBlock(),
    ],
  });
