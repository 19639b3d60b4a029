import { paperHead, signatureBlock, titleBlock } from '../../docx/frame';
import { textWidth } from '../../docx/page-form';
import { paperFile } from '../../docx/paper-file';
import { bodyParagraph, section, spacing } from '../../docx/paragraphs';
import { filling, ruledList } from '../../docx/ruled-list';
import { closing, heading, headingAfterTable } from '../../docx/text-blocks';
import type { PaperTag } from '../parts/frame';
import type { conclusionTags } from './conclusion-tags';

const tasks = () =>
  ruledList({
    section: 'Nhiệm vụ',
    size: 24,
    long: true,
    columns: filling(textWidth, [
      { label: 'STT', width: 650, text: '{{STT}}', align: 'centre' },
      { label: 'Nội dung kiến nghị', width: 0, text: '{{Nội dung kiến nghị}}' },
      { label: 'Kết luận, chỉ đạo', width: 2250, text: '{{Kết luận, chỉ đạo}}' },
      { label: 'Đơn vị chủ trì', width: 1350, text: '{{Đơn vị chủ trì}}' },
      { label: 'Đơn vị phối hợp', width: 1150, text: '{{Đơn vị phối hợp}}' },
      { label: 'Thời hạn hoàn thành', width: 1300, text: '{{Thời hạn}}', align: 'centre' },
    ]),
  });

export const conclusionTemplate = (): Promise<Uint8Array> =>
  paperFile<PaperTag<typeof conclusionTags>>()({
    title: 'Mẫu thông báo kết luận',
    children: [
      ...paperHead(),
      ...titleBlock('THÔNG BÁO', 'Kết luận của {{Người kết luận}} tại {{Tên hội nghị}}'),
      bodyParagraph(
        'Hội nghị được tổ chức {{Ngày tổ chức}}, tại {{Địa điểm}}. Chủ trì hội nghị: {{Chủ trì}}. Dự hội nghị có {{Số có mặt}} đại biểu và đại diện Nhân dân của {{Số thôn có mặt}} thôn.',
      ),
      bodyParagraph(
        'Hội nghị có {{Số lượt ý kiến}} lượt phát biểu. {{Tên cơ quan}} tiếp nhận {{Số nội dung}} nội dung kiến nghị, {{Cách tiếp nhận}}; trong đó {{Kết quả xử lý}}. Sau khi nghe ý kiến của Nhân dân và trao đổi, {{Người kết luận}} kết luận như sau:',
      ),
      heading('I. ĐÁNH GIÁ CHUNG'),
      bodyParagraph('{{Đánh giá chung}}'),
      heading('II. NHIỆM VỤ CỤ THỂ'),
      bodyParagraph('{{Kết luận của chủ trì}}', { keepNext: true }),
      ...section('Có nhiệm vụ', [tasks()]),
      ...section('Không còn nhiệm vụ', [bodyParagraph('Không còn nội dung phải tiếp tục giải quyết.')]),
      ...section('Có kiến nghị công khai', [
        bodyParagraph('Kết quả giải quyết các kiến nghị được công khai tại Phụ lục kèm theo Thông báo này.', {
          spacing: spacing(160, 0),
        }),
      ]),
      headingAfterTable('III. TỔ CHỨC THỰC HIỆN'),
      bodyParagraph(
        '1. Các đơn vị chủ trì báo cáo kết quả về {{Đầu mối liên hệ}} chậm nhất vào thời hạn hoàn thành của từng nội dung.',
      ),
      bodyParagraph(
        '2. {{Đầu mối liên hệ}} theo dõi, đôn đốc việc thực hiện; công bố kết quả hội nghị trên hệ thống truyền thanh, niêm yết tại trụ sở và gửi Trưởng các thôn{{#Hạn công bố}} chậm nhất {{Hạn công bố}}{{/Hạn công bố}}.',
        { keepNext: true },
      ),
      closing('{{Tên cơ quan}} thông báo để các đơn vị và Nhân dân biết, thực hiện./.'),
      signatureBlock(),
    ],
  });
