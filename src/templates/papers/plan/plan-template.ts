import { annexTitle } from '../../docx/annex';
import { paperHead, signatureBlock, titleBlock } from '../../docx/frame';
import { textWidth } from '../../docx/page-form';
import { paperFile } from '../../docx/paper-file';
import { bodyParagraph, section, unless } from '../../docx/paragraphs';
import { filling, ruledList } from '../../docx/ruled-list';
import { basisSection, closing, heading } from '../../docx/text-blocks';
import type { PaperTag } from '../parts/frame';
import type { planTags } from './plan-tags';

const lines = <const Text extends string>(...texts: readonly Text[]) =>
  texts.map((text) => bodyParagraph(text));

/** Parts I and II: purpose and principles. */
const purpose = () => [
  heading('I. MỤC ĐÍCH, YÊU CẦU'),
  ...lines(
    '- Tiếp tục đẩy mạnh phát huy dân chủ ở chính quyền xã để kịp thời nắm bắt tâm tư, nguyện vọng của Nhân dân, nhanh chóng giải quyết thỏa đáng những kiến nghị, yêu cầu chưa được giải quyết của người dân, qua đó, hạn chế việc người dân khiếu nại, tố cáo vượt cấp;',
    '- Thông qua các buổi tiếp xúc, đối thoại với Nhân dân để nâng cao năng lực, phong cách ứng xử, trình độ chuyên môn, tinh thần, thái độ phục vụ trong thực thi công vụ của cán bộ, công chức;',
    '- Thực hiện đối thoại, tiếp xúc với Nhân dân cần nghiên cứu, lựa chọn những vấn đề nổi cộm mà dư luận đang quan tâm cần tháo gỡ, giải quyết kịp thời. Trong và sau tiếp xúc, đối thoại các vấn đề nêu ra phải được giải quyết kịp thời, đúng quy định của pháp luật để tạo niềm tin trong Nhân dân.',
  ),
  heading('II. NGUYÊN TẮC, NỘI DUNG TIẾP XÚC, ĐỐI THOẠI'),
  heading('1. Nguyên tắc tiếp xúc, đối thoại'),
  ...lines(
    '- Thực hiện hiệu quả các phương châm như: “nghe dân nói – nói dân hiểu – làm dân tin”; “dân biết – dân bàn – dân làm – dân kiểm tra” để Nhân dân tham gia góp ý xây dựng chính quyền;',
    '- Đảm bảo dân chủ, công khai, tôn trọng lẫn nhau; chấp hành nghiêm đường lối chủ trương, chính sách của Đảng, pháp luật của Nhà nước; không được lợi dụng buổi tiếp xúc, đối thoại để thực hiện ý đồ xấu.',
  ),
  heading('2. Nội dung tiếp xúc, đối thoại'),
  ...lines(
    '- Những vấn đề phát sinh khi thực hiện những chủ trương của Đảng, chính sách, pháp luật của Nhà nước;',
    '- Các vấn đề về phát triển kinh tế, văn hóa, xã hội, an ninh trật tự ở địa phương;',
    '- Mối quan hệ giữa Đảng bộ, chính quyền, các ngành, đoàn thể với Nhân dân; những khó khăn, bức xúc trong quá trình giải quyết thủ tục hành chính của người dân;',
    '- Những dư luận xã hội mà người dân quan tâm, thắc mắc cần tháo gỡ, giải quyết kịp thời.',
  ),
];

/** Part III: preparation, who attends, when and where. */
const steps = () => [
  heading('III. CÁC BƯỚC TỔ CHỨC BUỔI TIẾP XÚC, ĐỐI THOẠI VỚI NHÂN DÂN'),
  heading('1. Công tác chuẩn bị'),
  ...lines(
    '- Xây dựng Kế hoạch tiếp xúc, đối thoại với Nhân dân, cần nêu rõ mục đích, yêu cầu, nội dung, thành phần tham dự, thời gian, địa điểm và phân công tổ chức thực hiện;',
    '- Chuẩn bị chương trình, nội dung và tài liệu phục vụ buổi tiếp xúc, đối thoại;',
    '- Chọn nhân sự tham gia tiếp xúc, đối thoại, thư ký và bộ phận giúp việc; giao nhiệm vụ cụ thể cho từng cá nhân, từng bộ phận đảm nhiệm trong các giai đoạn: chuẩn bị, thực hiện và xử lý công việc sau buổi tiếp xúc, đối thoại;',
    '- Chọn địa điểm tiếp xúc, đối thoại phải đảm bảo trang trọng, an toàn về an ninh, trật tự, có đủ điều kiện cần thiết phục vụ cho việc tiếp xúc, đối thoại;',
    '- Khi tiếp xúc, đối thoại với Nhân dân thì cán bộ, công chức phải mặc trang phục lịch sự, giản dị, phù hợp, đeo thẻ công chức theo quy định, phải có thái độ hòa nhã, thân thiện, lắng nghe ý kiến đóng góp của Nhân dân;',
    '- Khi công tác chuẩn bị đã hoàn chỉnh, chậm nhất trước {{Số ngày thông báo}} ngày khi tổ chức buổi tiếp xúc, đối thoại thì UBND xã phải gửi thư mời và thông báo rộng rãi trên hệ thống đài truyền thanh để Nhân dân biết tham dự.',
  ),
  heading('2. Thành phần tham dự'),
  ...lines(
    '- {{Thành phần tham dự}};',
    '- Đối với thôn thành phần gồm: Bí thư, Trưởng thôn, Trưởng ban công tác Mặt trận thôn và mỗi thôn cử đại diện {{Số công dân mỗi thôn}} công dân tham dự hội nghị;',
    '- Tùy tình hình thực tế và nội dung của buổi tiếp xúc, đối thoại mà Ủy ban nhân dân xã có thể mời đại diện cơ quan trên địa bàn hoặc đại diện cơ quan trực tiếp có liên quan tham dự buổi tiếp xúc, đối thoại.',
  ),
  heading('3. Thời gian, địa điểm tổ chức'),
  ...section(
    'Ngày dự kiến',
    lines(
      '3.1. Thời gian: 1/2 ngày, dự kiến vào tháng {{Tháng dự kiến}} (thời gian cụ thể sẽ có lịch thông báo sau).',
    ),
  ),
  ...section(
    'Ngày ấn định',
    lines('3.1. Thời gian: {{#Nửa ngày}}1/2 ngày, {{/Nửa ngày}}bắt đầu lúc {{Thời gian}}.'),
  ),
  ...lines('3.2. Địa điểm: Tại {{Địa điểm trong câu}}.'),
  ...section('Cách thức tham dự', lines('3.3. Cách thức tham dự: {{Cách thức tham dự}}.')),
  ...section('Có đồng chủ trì', [
    heading('4. Chủ trì, thư ký'),
    ...lines('- Đồng chủ trì: {{Chủ trì}};', '- Thư ký: {{Thư ký}}{{Dấu sau thư ký}}'),
    ...section('Vai trò khác', lines('- {{Dòng vai trò}}')),
  ]),
];

const duties = () => [
  heading('IV. KINH PHÍ THỰC HIỆN'),
  ...section('Nguồn kinh phí', lines('{{Nguồn kinh phí}}.')),
  ...unless('Nguồn kinh phí', [
    ...lines('Nguồn kinh phí được cân đối trong kinh phí hoạt động năm\u00A0{{Năm}} của UBND xã.'),
  ]),
  heading('V. TỔ CHỨC THỰC HIỆN'),
  ...section('Tổ chức thực hiện', [
    ...lines(
      '{{STT}}.{{#Đơn vị thực hiện}} {{Đơn vị thực hiện}}:{{/Đơn vị thực hiện}}{{#Nhiệm vụ}} {{Nhiệm vụ}}{{/Nhiệm vụ}}',
    ),
    ...section('Các nhiệm vụ', lines('- {{Dòng nhiệm vụ}}')),
  ]),
  ...section('Có phụ lục', lines('Phân công nhiệm vụ cụ thể tại Phụ lục kèm theo Kế hoạch này.')),
];

/** The tasks of the register, on a separate page. */
const taskList = () =>
  ruledList({
    section: 'Phân công',
    columns: filling(textWidth, [
      { label: 'STT', width: 720, text: '{{STT}}', align: 'centre' },
      { label: 'Công việc', width: 0, text: '{{Công việc}}' },
      { label: 'Đơn vị, cá nhân thực hiện', width: 2500, text: '{{Đơn vị, cá nhân thực hiện}}' },
      { label: 'Thời hạn', width: 1350, text: '{{Thời hạn}}', align: 'centre' },
      { label: 'Sản phẩm', width: 1500, text: '{{Sản phẩm}}' },
    ]),
  });

export const planTemplate = (): Promise<Uint8Array> =>
  paperFile<PaperTag<typeof planTags>>()({
    title: 'Mẫu kế hoạch',
    children: [
      ...paperHead(),
      ...titleBlock('KẾ HOẠCH', 'Tổ chức {{Tên hội nghị trong câu}}'),
      ...basisSection(),
      bodyParagraph(
        'Để tăng cường sự gần gũi giữa chính quyền với Nhân dân, nâng cao trách nhiệm của người đứng đầu trong quá trình thực hiện nhiệm vụ, góp phần mở rộng hình thức dân chủ và tạo sự đồng thuận cao trong xã hội.{{#Định kỳ}} Đồng thời, tiếp tục duy trì và đổi mới việc tổ chức định kỳ các buổi tiếp xúc, đối thoại với Nhân dân trên địa bàn xã trong năm\u00A0{{Năm}} và các năm tiếp theo.{{/Định kỳ}}{{#Cử tri yêu cầu}} Hội nghị được tổ chức theo yêu cầu của {{Số cử tri yêu cầu}}.{{/Cử tri yêu cầu}} {{Tên cơ quan}} xây dựng Kế hoạch thực hiện như sau:',
      ),
      ...purpose(),
      ...steps(),
      ...duties(),
      closing('Trên đây là Kế hoạch tổ chức {{Tên hội nghị trong câu}}./.'),
      signatureBlock(),
    ],
    annexIf: 'Có phụ lục',
    annex: [
      ...annexTitle(
        'PHÂN CÔNG NHIỆM VỤ',
        'Tổ chức {{Tên hội nghị trong câu}}',
        '(Kèm theo Kế hoạch số {{Số, ký hiệu}} {{Ngày văn bản}} của {{Tên cơ quan}})',
      ),
      taskList(),
    ],
  });
