import { rowWith } from '../table';
import { type AgendaItem, agenda } from '../tables/agenda';

/** Minutes from the start, item and speaker; a typical half-day of a commune conference. */
const model: readonly (readonly [number, number, string, string, string?])[] = [
  [0, 30, 'Đón tiếp, điểm danh đại biểu, nhận đăng ký phát biểu', 'Văn phòng'],
  [
    30,
    40,
    'Chào cờ; tuyên bố lý do, giới thiệu đại biểu, chủ trì, thư ký; thông qua chương trình, nội quy',
    'Văn phòng',
  ],
  [40, 50, 'Phát biểu khai mạc', 'Chủ trì'],
  [
    50,
    65,
    'Báo cáo tóm tắt tình hình kinh tế - xã hội và hoạt động của UBND',
    'Chủ tịch UBND',
    'Báo cáo kinh tế - xã hội',
  ],
  [
    65,
    75,
    'Báo cáo kết quả giải quyết kiến nghị của hội nghị trước',
    'Lãnh đạo UBND',
    'Báo cáo kết quả giải quyết kiến nghị kỳ trước',
  ],
  [
    75,
    85,
    'Báo cáo tổng hợp ý kiến, kiến nghị gửi trước hội nghị',
    'Ủy ban MTTQ Việt Nam xã',
    'Bảng tổng hợp ý kiến',
  ],
  [85, 190, 'Nhân dân phát biểu; trả lời, giải trình theo nhóm lĩnh vực', 'Đại biểu; các phòng chuyên môn'],
  [190, 210, 'Phát biểu tiếp thu, giải trình của lãnh đạo', 'Chủ tịch UBND'],
  [210, 225, 'Kết luận; thông qua biên bản', 'Chủ trì, thư ký'],
  [225, 225, 'Bế mạc', 'Chủ trì'],
];

const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60) % 24).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** `startMinutes` counts from midnight. */
export const agendaModel = (conference: string, startMinutes: number): readonly AgendaItem[] =>
  model.map(([from, until, content, person, material = '']) =>
    rowWith(agenda, {
      conference,
      from: clock(startMinutes + from),
      until: until > from ? clock(startMinutes + until) : '',
      content,
      person,
      material,
    }),
  );
