import { madeUpName, madeUpPhone } from './names';
import { sampleNote } from './person';
import { villageNames } from './villages';

/** What one person says in one go, as typed into the petition form; `topic` is the place in the office's list. */
export interface SampleTurn {
  readonly speaker: Readonly<Record<string, string>>;
  readonly matters: readonly SampleMatter[];
}

export interface SampleMatter {
  readonly topic: 0 | 1 | 2 | 3;
  readonly class: string;
  readonly content: string;
  readonly authority: string;
  readonly unit: string;
  /** As the form proposes it; '' where the matter goes another way. */
  readonly dueOn: string;
}

const economy = 'Phòng Kinh tế';
const society = 'Phòng Văn hóa - Xã hội';
const counter = 'Trung tâm Phục vụ hành chính công';
const police = 'Công an xã';
const office = 'Văn phòng HĐND và UBND';

/** Ten working days after each day of reception; in the hall, ten days after the conference come first. */
const dueAfter: Readonly<Record<string, string>> = {
  '18/11/2026': '02/12/2026',
  '19/11/2026': '03/12/2026',
  '20/11/2026': '04/12/2026',
  '23/11/2026': '07/12/2026',
  '24/11/2026': '08/12/2026',
  '08/12/2026': '18/12/2026',
};

const matter = (
  topic: SampleMatter['topic'],
  kind: string,
  unit: string,
  content: string,
  authority = 'Cấp xã',
): Omit<SampleMatter, 'dueOn'> => ({ topic, class: kind, unit, content, authority });

const turn = (
  village: number,
  speaker: number,
  channel: string,
  receivedOn: string,
  ...matters: Omit<SampleMatter, 'dueOn'>[]
): SampleTurn => ({
  speaker: {
    speaker: madeUpName(60 + village * 8 + speaker).fullName,
    village: villageNames[village] ?? '',
    phone: madeUpPhone(61 + village * 8 + speaker),
    channel,
    receivedOn,
    note: sampleNote,
  },
  matters: matters.map((one) => ({ ...one, dueOn: dueAfter[receivedOn] ?? '' })),
});

const front = 'Ban công tác Mặt trận, đoàn thể';
const box = 'Hòm thư góp ý, đường dây nóng';
const meeting = 'Họp cộng đồng dân cư';
const hall = 'Tại hội nghị đối thoại';

/** Sent ahead through the villages' Front committees, the box and village meetings. */
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
  // The same matter as the first, from a neighbouring village: a likely duplicate for the form to show.
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

/** Routed to its own procedure: the register keeps that it came, and guidance. */
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

/** Nothing that could tell who or about whom: only that one came in. */
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

/** Raised in the hall on the day. */
export const raisedInHall: readonly SampleTurn[] = [
  turn(
    7,
    5,
    hall,
    '08/12/2026',
    matter(
      1,
      'Kiến nghị',
      economy,
      'Đề nghị có điểm tập kết rác cố định ở cuối thôn, xe thu gom lên lịch hai lần một tuần.',
    ),
    matter(
      3,
      'Hỏi, đề nghị giải thích',
      economy,
      'Nhân dân quan tâm dự án khu dân cư mới có thu hồi đất lúa hay không, đề nghị công khai ranh giới.',
      'Cấp tỉnh',
    ),
  ),
  turn(
    1,
    6,
    hall,
    '08/12/2026',
    matter(
      2,
      'Kiến nghị',
      counter,
      'Đề nghị bố trí thêm người hướng dẫn nộp hồ sơ trực tuyến cho người cao tuổi vào sáng thứ Hai.',
    ),
  ),
  turn(
    4,
    4,
    hall,
    '08/12/2026',
    matter(
      0,
      'Phản ánh',
      society,
      'Tiền hỗ trợ hộ cận nghèo mua bảo hiểm y tế năm nay về chậm, một số hộ phải tự đóng trước.',
    ),
  ),
];
