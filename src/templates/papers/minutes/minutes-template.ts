import { minutesHead, titleBlock } from '../../docx/frame';
import { minutesSignatures } from '../../docx/minutes-signature';
import { paperFile } from '../../docx/paper-file';
import { bodyParagraph, section, unless } from '../../docx/paragraphs';
import { closing, heading } from '../../docx/text-blocks';
import type { PaperTag } from '../parts/frame';
import type { minutesTags } from './minutes-paper';

const attendance = () => [
  bodyParagraph('Thành phần tham dự:', { keepNext: true }),
  bodyParagraph('- Lãnh đạo, đại biểu: {{Số đại biểu có mặt}} người (danh sách tại Phụ lục I kèm theo).'),
  bodyParagraph(
    '- Đại diện Nhân dân: {{Số đại diện Nhân dân có mặt}} người, thuộc {{Số thôn có mặt}} thôn (danh sách tại Phụ lục I kèm theo).',
  ),
  bodyParagraph('- Vắng: {{Số vắng}}.'),
];

const turns = () => [
  ...section('Lượt phát biểu', [
    bodyParagraph('Lượt {{Thứ tự lượt}}. {{Người phát biểu}}:', { keepNext: true }),
    ...section('Ghi nhận của chủ tọa', [bodyParagraph('{{Ghi nhận của chủ tọa}}')]),
    ...section('Nội dung phát biểu', [
      bodyParagraph('{{Điểm}}{{Nội dung kiến nghị}}'),
      bodyParagraph('{{Phần trả lời}}'),
    ]),
  ]),
  ...unless('Lượt phát biểu', [bodyParagraph('……')]),
];

export const minutesTemplate = (): Promise<Uint8Array> =>
  paperFile<PaperTag<typeof minutesTags>>()({
    title: 'Mẫu biên bản hội nghị',
    children: [
      ...minutesHead(),
      ...titleBlock('BIÊN BẢN', '{{Tên hội nghị}}'),
      bodyParagraph('Thời gian bắt đầu: {{Giờ bắt đầu thực tế}}, {{Ngày tổ chức}}.'),
      bodyParagraph('Địa điểm: {{Địa điểm}}.'),
      ...attendance(),
      bodyParagraph('Chủ trì (chủ tọa): {{Chủ trì}}.'),
      bodyParagraph('Thư ký (người ghi biên bản): {{Thư ký}}.'),
      bodyParagraph('Nội dung (theo diễn biến hội nghị):', { keepNext: true }),
      heading('1. Chương trình hội nghị'),
      ...section('Diễn biến', [
        bodyParagraph('- {{Nội dung}}{{#Người thực hiện}} ({{Người thực hiện}}){{/Người thực hiện}}.'),
      ]),
      ...unless('Diễn biến', [bodyParagraph('……')]),
      heading('2. Ý kiến, kiến nghị của Nhân dân và phần trả lời'),
      ...turns(),
      ...section('Có kiến nghị', [
        bodyParagraph('Ý kiến, kiến nghị được tổng hợp tại Phụ lục II kèm theo Biên bản này.'),
      ]),
      heading('3. Kết luận của chủ trì'),
      bodyParagraph('{{Kết luận của chủ trì}}'),
      // Apart from the speakers, because directly under one it reads as his.
      ...section('Nội dung xử lý riêng', [
        heading('4. Nội dung khác'),
        bodyParagraph('Có {{Số nội dung xử lý riêng}} nội dung thuộc diện xử lý riêng theo quy định.'),
      ]),
      bodyParagraph('Thông qua biên bản: {{Thông qua biên bản}}.', { keepNext: true }),
      closing('Hội nghị kết thúc vào {{Giờ kết thúc thực tế}}, {{Ngày tổ chức}}./.'),
      minutesSignatures(),
    ],
  });
