import { head, signatureBlock, titleBlock } from '../../docx/frame';
import { bodyLine, bodyParagraph, breakUnlessLast, section, spacing } from '../../docx/paragraphs';

const askOfficials =
  'Đề nghị đại biểu chuẩn bị nội dung thuộc lĩnh vực phụ trách để trao đổi, giải đáp ý kiến của Nhân dân tại hội nghị.';

const askVillage =
  'Đề nghị đại biểu thông báo để Nhân dân trong thôn biết, tham gia ý kiến; tổng hợp ý kiến, kiến nghị gửi về {{Đầu mối liên hệ}}{{#Hạn gửi ý kiến}} chậm nhất {{Hạn gửi ý kiến}}{{/Hạn gửi ý kiến}}.';

const askCitizens =
  'Đại biểu có thể gửi trước ý kiến, kiến nghị qua Trưởng thôn, Trưởng ban công tác Mặt trận thôn hoặc gửi về {{Đầu mối liên hệ}}{{#Hạn gửi ý kiến}} chậm nhất {{Hạn gửi ý kiến}}{{/Hạn gửi ý kiến}}.';

const arriveAndAnswer =
  'Đề nghị đại biểu có mặt trước giờ khai mạc {{Số phút đến trước}} phút để điểm danh và xác nhận việc tham dự với {{Đầu mối liên hệ}}{{#Điện thoại liên hệ}} (điện thoại: {{Điện thoại liên hệ}}){{/Điện thoại liên hệ}}; trường hợp không dự được, xin báo sớm để cử người dự thay.';

/** Sample form 1.7 of Decree 30, Annex III; the last two paragraphs stay on the page of the signature. */
const body = () => [
  bodyParagraph(
    '{{Tên cơ quan}} trân trọng kính mời: {{Danh xưng}} {{Họ và tên}}{{#Chức vụ, đơn vị}}, {{Chức vụ, đơn vị}}{{/Chức vụ, đơn vị}}.',
  ),
  bodyParagraph('Tới dự {{Tên hội nghị}}{{#Chủ đề}}, chủ đề: {{Chủ đề}}{{/Chủ đề}}.'),
  bodyParagraph('Chủ trì: {{Chủ trì}}.'),
  bodyParagraph('Thời gian: {{Thời gian}}.'),
  bodyParagraph('Địa điểm: {{Địa điểm}}.'),
  ...section('Cách thức tham dự', [bodyParagraph('Cách thức tham dự: {{Cách thức tham dự}}.')]),
  ...section('Nội dung liên quan', [
    bodyParagraph('Nội dung đề nghị đại biểu quan tâm: {{Nội dung liên quan}}.'),
  ]),
  ...section('Là cán bộ', [bodyParagraph(askOfficials)]),
  ...section('Là cán bộ thôn', [bodyParagraph(askVillage)]),
  ...section('Là đại diện Nhân dân', [bodyParagraph(askCitizens)]),
  bodyParagraph(arriveAndAnswer),
  ...section('Có ghi âm, ghi hình', [
    bodyParagraph('Hội nghị có ghi âm, ghi hình để phục vụ việc lập biên bản.', { keepNext: true }),
  ]),
  bodyParagraph('Rất mong đại biểu dự đúng thành phần, thời gian./.', {
    keepNext: true,
    spacing: spacing(0, 240, bodyLine),
  }),
];

/** The letters: one page for each person. */
export const letters = () =>
  section('Giấy mời', [
    head('Số giấy mời'),
    ...titleBlock('GIẤY MỜI', 'Dự {{Tên hội nghị}}'),
    ...body(),
    signatureBlock(),
    ...breakUnlessLast(),
  ]);
