import { type GuideStage, guideStages } from './guide';
import { manyCommunes } from './many-communes';

/** The procedure that the commune reviews and issues (Law 91/2025/QH15 on personal data). */
const dataProcedure: readonly string[] = [
  '*Mục đích*: mời họp, ghi nhận, trả lời và theo dõi kiến nghị theo nhiệm vụ của UBND xã. Không dùng dữ liệu vào việc khác.',
  '*Dữ liệu trong sổ*: họ tên, chức vụ, thôn, điện thoại, email, nội dung kiến nghị. Không ghi số định danh, không lưu ảnh giấy tờ. Tố cáo không ghi danh tính.',
  '*Người phụ trách*: Chánh Văn phòng; người được mở sổ là người có tên trong mục Chia sẻ của bảng tính. Không bật chia sẻ bằng liên kết.',
  '*Công khai*: chỉ công khai thôn và nội dung; không in điện thoại, email; tên người nêu chỉ in khi người đó đồng ý.',
  '*Thời hạn*: hết thời hạn ghi ở trang **Cấu hình** (mặc định 24 tháng sau hội nghị), vào **Soát sổ**, bấm **Xóa thông tin liên hệ cũ**.',
  '*Kiểm tra*: sáu tháng một lần, xem lại danh sách chia sẻ, trang **Nhật ký** và thư mục văn bản; ghi kết quả vào sổ của văn phòng.',
  '*Tiếp nhận yêu cầu của người dân*: xem, sửa, xóa dữ liệu của mình qua số điện thoại liên hệ in trên giấy mời; văn phòng trả lời theo thời hạn luật định.',
  '*Ghi âm, ghi hình*: giấy mời báo trước; tắt dòng này ở trang **Cấu hình** nếu không ghi.',
];

const numbered = (lines: readonly string[]): string =>
  lines.map((line, index) => `${index + 1}. ${line}`).join('\n');

const chapter = ({ title, steps }: GuideStage): string => `## ${title}\n\n${numbered(steps)}`;

/** The whole manual as Markdown; the build writes it to `HUONG-DAN.md`. */
export const manual = (): string =>
  `${[
    '# Hướng dẫn sử dụng Sổ đối thoại',
    'Mỗi bảng bên phải có mục **Hướng dẫn** ở trên cùng; **Đối thoại → Hướng dẫn** có đủ các giai đoạn dưới đây.',
    ...guideStages.map(chapter),
    '## Quy trình bảo vệ dữ liệu cá nhân',
    'Theo Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15; UBND xã rà lại và ban hành.',
    numbered(dataProcedure),
    '## Cài cho nhiều xã (dành cho người phụ trách kỹ thuật)',
    'Sau khi cài ở xã đầu tiên, chạy **Đối thoại → Sổ → Tự kiểm tra** và đọc kết quả trước khi cài tiếp.',
    ...manyCommunes.map(({ title, steps }) => `### ${title}\n\n${numbered(steps)}`),
  ].join('\n\n')}\n`;
