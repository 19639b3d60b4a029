import { paperHead, signatureBlock, titleBlock } from '../../docx/frame';
import { paperFile } from '../../docx/paper-file';
import { bodyParagraph, section } from '../../docx/paragraphs';
import { closing } from '../../docx/text-blocks';
import type { PaperTag } from '../parts/frame';
import type { noticeTags } from './notice-paper';

const sendOpinions =
  '6. Tiếp nhận ý kiến trước hội nghị: tại {{Đầu mối liên hệ}}{{#Điện thoại liên hệ}} (điện thoại: {{Điện thoại liên hệ}}){{/Điện thoại liên hệ}} hoặc qua Trưởng thôn, Trưởng ban công tác Mặt trận các thôn{{#Hạn gửi ý kiến}}; chậm nhất {{Hạn gửi ý kiến}}{{/Hạn gửi ý kiến}}.';

export const noticeTemplate = (): Promise<Uint8Array> =>
  paperFile<PaperTag<typeof noticeTags>>()({
    title: 'Mẫu thông báo tổ chức hội nghị',
    children: [
      ...paperHead(),
      ...titleBlock('THÔNG BÁO', 'Về việc tổ chức {{Tên hội nghị trong câu}}'),
      bodyParagraph('{{Tên cơ quan}} thông báo để Nhân dân {{Phạm vi}} biết, tham gia hội nghị như sau:'),
      bodyParagraph('1. Thời gian: {{Thời gian}}.'),
      bodyParagraph('2. Địa điểm: {{Địa điểm}}.'),
      bodyParagraph('3. Nội dung: {{Chủ đề}}. Nhân dân có thể nêu ý kiến, kiến nghị về các nhóm vấn đề:'),
      ...section('Các nhóm nội dung', [bodyParagraph('{{Chữ cái}}) {{Nhóm nội dung}}')]),
      bodyParagraph(
        '4. Cách thức tham dự: {{Cách thức tham dự}}; đại biểu có mặt trước giờ khai mạc {{Số phút đến trước}} phút.',
      ),
      bodyParagraph('5. Chủ trì: {{Chủ trì}}.'),
      bodyParagraph(sendOpinions),
      ...section('Hạn công bố', [
        bodyParagraph(
          '7. Kết quả hội nghị được thông báo trên hệ thống truyền thanh, niêm yết tại trụ sở {{Tên cơ quan}} và gửi Trưởng các thôn chậm nhất {{Hạn công bố}}.',
        ),
      ]),
      closing(
        '{{Tên cơ quan}} đề nghị Trưởng các thôn, Đài truyền thanh xã thông báo rộng rãi để Nhân dân biết, tham dự./.',
      ),
      signatureBlock(),
    ],
  });
