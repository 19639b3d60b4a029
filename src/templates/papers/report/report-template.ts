import { annexTitle } from '../../docx/annex';
import { paperHead, signatureBlock, titleBlock } from '../../docx/frame';
import { textWidth } from '../../docx/page-form';
import { paperFile } from '../../docx/paper-file';
import { bodyParagraph, section, unless } from '../../docx/paragraphs';
import { filling, ruledList } from '../../docx/ruled-list';
import {
  addressee,
  addressees,
  closing,
  heading,
  headingAfterTable,
  tableTitle,
} from '../../docx/text-blocks';
import type { PaperTag } from '../parts/frame';
import type { reportTags } from './report-tags';

const size = 24;

const count = <const Label extends string, const Tag extends string>(label: Label, tag: Tag, width = 950) =>
  ({ label, width, text: `{{${tag}}}`, align: 'centre' }) as const;

const byAuthority = () =>
  ruledList({
    section: 'Theo thẩm quyền',
    size,
    columns: filling(textWidth, [
      { label: 'Chỉ tiêu', width: 0, text: '{{Chỉ tiêu}}' },
      count('Cấp xã', 'Cấp xã', 1250),
      count('{{Cột cấp trên}}', 'Cấp tỉnh', 1250),
      count('Trung ương, khác', 'Trung ương, khác', 1500),
      count('Cộng', 'Cộng', 1250),
    ]),
  });

const breakdown = <const Name extends string, const Label extends string>(name: Name, label: Label) =>
  ruledList({
    section: name,
    size,
    columns: filling(textWidth, [
      count('STT', 'STT', 650),
      { label, width: 0, text: '{{Tên mục}}' },
      count('Nội dung', 'Số nội dung', 900),
      count('Tỷ lệ', 'Tỷ lệ', 950),
      count('Đã giải quyết', 'Đã giải quyết'),
      count('Đang giải quyết', 'Đang giải quyết'),
      count('Chưa giải quyết', 'Chưa giải quyết'),
      count('Giải trình', 'Giải trình', 850),
    ]),
    total: [
      '',
      'Cộng',
      '{{Số nội dung}}',
      '{{Tỷ lệ}}',
      '{{Đã giải quyết}}',
      '{{Đang giải quyết}}',
      '{{Chưa giải quyết}}',
      '{{Giải trình}}',
    ],
  });

const earlier = () =>
  ruledList({
    section: 'Kiến nghị kỳ trước',
    size,
    long: true,
    columns: filling(textWidth, [
      count('STT', 'STT', 650),
      count('Năm', 'Năm gốc', 750),
      { label: 'Nội dung', width: 0, text: '{{Nội dung kiến nghị}}' },
      { label: 'Đơn vị', width: 1450, text: '{{Đơn vị chủ trì}}' },
      count('Trạng thái', 'Trạng thái', 1250),
      { label: 'Kết quả', width: 1900, text: '{{Kết quả}}' },
    ]),
  });

const annex = () => [
  ...annexTitle(
    'DANH MỤC KIẾN NGHỊ CHUYỂN CẤP TRÊN, ĐƠN VỊ KHÁC',
    '{{Tên hội nghị}}',
    '{{Văn bản kèm theo}}',
  ),
  ruledList({
    section: 'Kiến nghị chuyển',
    long: true,
    columns: filling(textWidth, [
      count('STT', 'STT', 700),
      { label: 'Nội dung', width: 0, text: '{{Nội dung kiến nghị}}' },
      { label: 'Thôn', width: 1500, text: '{{Thôn/Đơn vị}}' },
      { label: 'Cơ quan có thẩm quyền', width: 2400, text: '{{Cơ quan có thẩm quyền}}' },
    ]),
  }),
];

export const reportTemplate = (): Promise<Uint8Array> =>
  paperFile<PaperTag<typeof reportTags>>()({
    title: 'Mẫu báo cáo kết quả',
    children: [
      ...paperHead(),
      ...titleBlock('BÁO CÁO', 'Kết quả tổ chức {{Tên hội nghị}}'),
      ...section('Kính gửi', [addressee('{{Kính gửi}}.')]),
      ...section('Nhiều nơi kính gửi', addressees('Nơi kính gửi', '{{Dòng kính gửi}}')),
      heading('I. CÔNG TÁC CHUẨN BỊ'),
      bodyParagraph(
        '{{#Cử tri yêu cầu}}Hội nghị được tổ chức theo yêu cầu của {{Số cử tri yêu cầu}}. {{/Cử tri yêu cầu}}Thực hiện Kế hoạch {{Kế hoạch số}}, {{Tên cơ quan}} thông báo việc tổ chức hội nghị trên hệ thống truyền thanh từ {{Ngày thông báo}}; mời {{Số mời}} đại biểu, đại diện Nhân dân dự hội nghị{{#Số chủ trì, ký giấy}} (chưa kể {{Số chủ trì, ký giấy}} lãnh đạo chủ trì, ký giấy mời){{/Số chủ trì, ký giấy}}.',
      ),
      heading('II. KẾT QUẢ HỘI NGHỊ'),
      heading('1. Thời gian, địa điểm, thành phần'),
      bodyParagraph(
        'Hội nghị bắt đầu lúc {{Thời gian bắt đầu}}, tại {{Địa điểm}}. Chủ trì: {{Chủ trì}}. Tham dự có {{Số có mặt}}/{{Số đại biểu}} đại biểu, đại diện Nhân dân{{#Tỷ lệ có mặt}} ({{Tỷ lệ có mặt}}){{/Tỷ lệ có mặt}}, trong đó có {{Số đại diện Nhân dân có mặt}} đại diện Nhân dân của {{Số thôn có mặt}} thôn{{#Số đến thêm}}, {{Số đến thêm}} người dự ngoài danh sách mời{{/Số đến thêm}}.',
      ),
      heading('2. Ý kiến, kiến nghị'),
      bodyParagraph(
        'Hội nghị có {{Số lượt ý kiến}} lượt phát biểu{{#Số người}} của {{Số người}} người{{/Số người}}. {{Tên cơ quan}} tiếp nhận {{Tổng số nội dung}} nội dung kiến nghị, {{Cách tiếp nhận}}; trong đó {{Kết quả xử lý}}.',
        { keepNext: true },
      ),
      tableTitle('Bảng 1. Theo thẩm quyền giải quyết'),
      byAuthority(),
      headingAfterTable('3. Theo lĩnh vực, thôn, đơn vị chủ trì'),
      tableTitle('Bảng 2. Theo lĩnh vực'),
      breakdown('Theo lĩnh vực', 'Lĩnh vực'),
      tableTitle('Bảng 3. Theo thôn'),
      breakdown('Theo thôn', 'Thôn'),
      tableTitle('Bảng 4. Theo đơn vị chủ trì'),
      breakdown('Theo đơn vị', 'Đơn vị'),
      headingAfterTable('4. Kết quả giải quyết kiến nghị kỳ trước'),
      bodyParagraph('{{Kỳ trước}}'),
      ...section('Có kiến nghị kỳ trước', [earlier()]),
      headingAfterTable('III. CÔNG BỐ KẾT QUẢ'),
      ...section('Đã ban hành kết luận', [
        bodyParagraph('{{Tên cơ quan}} đã ban hành Thông báo kết luận {{Thông báo kết luận số}}.'),
      ]),
      ...unless('Đã ban hành kết luận', [bodyParagraph('Thông báo kết luận: {{Thông báo kết luận số}}.')]),
      bodyParagraph('Công bố kết quả hội nghị: {{Đã công bố}}.'),
      heading('IV. ĐÁNH GIÁ, HẠN CHẾ, NGUYÊN NHÂN'),
      bodyParagraph('{{Đánh giá chung}}'),
      heading('V. KIẾN NGHỊ, ĐỀ XUẤT'),
      ...section('Có phụ lục', [
        bodyParagraph(
          'Đề nghị cấp có thẩm quyền xem xét, giải quyết {{Số nội dung chuyển}} nội dung kiến nghị của Nhân dân (Phụ lục kèm theo).',
          { keepNext: true },
        ),
      ]),
      ...section('Kiến nghị, đề xuất', [bodyParagraph('{{Kiến nghị, đề xuất}}', { keepNext: true })]),
      ...section('Chưa có đề xuất', [bodyParagraph('……', { keepNext: true })]),
      closing('Trên đây là báo cáo kết quả tổ chức {{Tên hội nghị}}./.'),
      signatureBlock(),
    ],
    annexIf: 'Có phụ lục',
    annex: annex(),
  });
