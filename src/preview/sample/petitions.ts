import { sampleNote } from './person';
import { matter, type SampleTurn, turn, units } from './petition-turn';

const { economy, society, counter, police, office } = units;

const front = 'Ban công tác Mặt trận, đoàn thể';
const box = 'Hòm thư góp ý, đường dây nóng';
const meeting = 'Họp cộng đồng dân cư';

/** Received before the conference through Front committees, the letter box and village meetings. */
export const sentAhead: readonly SampleTurn[] = [
  turn(
    0,
    3,
    front,
    '18/11/2026',
    matter(
      1,
      'Kiến nghị',
      economy,
      'Đề nghị sửa đoạn mương tiêu từ ngõ 2 ra cánh đồng Nổ, nước ứ sau mưa làm ngập đường đi của 30 hộ.',
    ),
    matter(
      1,
      'Phản ánh',
      economy,
      'Đèn đường trục chính hỏng bốn bóng từ tháng 9, buổi tối học sinh đi học thêm không an toàn.',
    ),
  ),
  turn(
    1,
    4,
    meeting,
    '18/11/2026',
    matter(
      0,
      'Hỏi, đề nghị giải thích',
      society,
      'Đề nghị cho biết đối tượng và thủ tục hưởng trợ cấp hưu trí xã hội đối với người từ đủ 75 tuổi.',
    ),
  ),
  turn(
    2,
    5,
    front,
    '19/11/2026',
    matter(
      2,
      'Phản ánh',
      counter,
      'Hồ sơ cấp giấy chứng nhận quyền sử dụng đất nộp từ tháng 7 đã quá hẹn trả mà chưa có thông báo lý do.',
    ),
    matter(
      1,
      'Kiến nghị',
      economy,
      'Đề nghị nạo vét kênh N3 trước vụ chiêm xuân để các hộ cuối kênh có nước gieo cấy.',
    ),
  ),
  // The first matter from a neighbouring village: a likely duplicate for the form.
  turn(
    3,
    3,
    box,
    '20/11/2026',
    matter(
      1,
      'Kiến nghị',
      economy,
      'Đề nghị sớm sửa mương tiêu nước từ ngõ 2 ra cánh đồng Nổ, mỗi lần mưa nước ứ ngập đường đi của hơn 30 hộ dân.',
    ),
  ),
  turn(
    4,
    6,
    meeting,
    '23/11/2026',
    matter(
      3,
      'Phản ánh',
      police,
      'Nhân dân lo lắng việc thanh niên tụ tập nẹt pô xe máy sau 22 giờ ở khu vực cầu Trung; đề nghị Công an xã tăng cường tuần tra.',
    ),
  ),
  turn(
    5,
    3,
    front,
    '23/11/2026',
    matter(
      0,
      'Hỏi, đề nghị giải thích',
      office,
      'Sau sắp xếp đơn vị hành chính, giấy tờ ghi địa chỉ cũ có phải đổi không, ai phải đổi trước và có mất phí không?',
    ),
    matter(
      1,
      'Kiến nghị',
      society,
      'Nhà văn hóa thôn dột mái, đề nghị xã hỗ trợ kinh phí sửa trước Tết để Nhân dân có nơi sinh hoạt.',
    ),
  ),
  turn(
    6,
    4,
    'Cổng, trang thông tin điện tử',
    '24/11/2026',
    matter(
      1,
      'Kiến nghị',
      economy,
      'Đường dây hạ thế qua ngõ 5 võng thấp, đề nghị ngành điện kiểm tra và nâng cột.',
      'Đơn vị khác (điện, nước, viễn thông…)',
    ),
  ),
];

/** Has its own procedure: the register keeps only its receipt and the guidance. */
export const complaint: SampleTurn = turn(
  7,
  3,
  box,
  '24/11/2026',
  matter(
    2,
    'Khiếu nại',
    office,
    'Không đồng ý với quyết định xử phạt vi phạm hành chính trong lĩnh vực đất đai, đề nghị xem xét lại.',
  ),
);

/** Only its receipt, nothing about the persons involved. */
export const denunciation: SampleTurn = {
  speaker: { channel: box, receivedOn: '25/11/2026', note: sampleNote },
  matters: [
    {
      topic: 2,
      class: 'Tố cáo',
      content: 'Đã tiếp nhận một đơn tố cáo, chuyển người có thẩm quyền theo quy định.',
      authority: 'Cấp xã',
      unit: '',
      dueOn: '',
    },
  ],
};
