import type { CalendarDate } from '../../domain/calendar/calendar-date';
import { rowWith } from '../table';
import type { Conference } from '../tables/conferences';
import { type Task, tasks, venueProduct } from '../tables/tasks';
import { specialistOffices as offices, specialistsOn } from './specialist-offices';
import { provedProducts } from './task-products';

type Model = readonly [
  stage: Task['stage'],
  offset: string,
  content: string,
  responsible: string,
  supporting: string,
  product: string,
];

/**
 * Tasks of parts III and V of the plan, each with an offset from the conference and one owner, in the names of the
 * offices of today.
 */
const model: readonly Model[] = [
  ['preparation', '-30', 'Xây dựng Kế hoạch tổ chức hội nghị', 'Văn phòng', offices, provedProducts.plan],
  [
    'preparation',
    '-20',
    'Các thôn họp, tổng hợp ý kiến, kiến nghị',
    'Ủy ban MTTQ Việt Nam xã',
    'Ban công tác Mặt trận các thôn',
    provedProducts.collations,
  ],
  ['preparation', '-10', 'Phân công chuẩn bị nội dung trả lời', 'Chủ tịch UBND', offices, 'Văn bản trả lời'],
  [
    'preparation',
    '-9',
    'Chốt thời gian, địa điểm, thành phần; ký giấy mời, thông báo',
    'Chủ tịch UBND',
    'Văn phòng',
    provedProducts.numberedLetters,
  ],
  ['preparation', '-8', 'Gửi giấy mời', 'Văn phòng', 'Trưởng các thôn', provedProducts.handover],
  [
    'preparation',
    '-8',
    'Thông báo trên đài truyền thanh, niêm yết',
    'Đài Truyền thanh xã',
    'Văn phòng',
    provedProducts.broadcast,
  ],
  [
    'preparation',
    '-3',
    'Ghế ngồi, bàn chủ tọa, biển tên, trang trí hội trường',
    'Văn phòng',
    '',
    venueProduct,
  ],
  ['preparation', '-3', 'Âm thanh, micro, máy chiếu: chạy thử', 'Văn phòng', '', venueProduct],
  ['preparation', '-3', 'Điện dự phòng, phòng cháy chữa cháy', 'Văn phòng', '', venueProduct],
  ['preparation', '-3', 'Nước uống cho đại biểu', 'Văn phòng', 'Hội Liên hiệp Phụ nữ xã', venueProduct],
  ['preparation', '-1', 'Chỗ để xe, hướng dẫn đại biểu', 'Đoàn Thanh niên xã', '', venueProduct],
  [
    'preparation',
    '-1',
    'Bảo đảm an ninh, trật tự tại hội trường',
    'Công an xã',
    'Ban Chỉ huy Quân sự xã',
    venueProduct,
  ],
  ['conference', '0', 'Đón tiếp, điểm danh đại biểu', 'Văn phòng', '', 'Danh sách điểm danh'],
  ['conference', '0', 'Ghi biên bản, tiếp nhận kiến nghị', 'Thư ký hội nghị', '', provedProducts.minutes],
  ['follow-up', '+5', 'Ban hành Thông báo kết luận', 'Văn phòng', offices, provedProducts.conclusion],
  [
    'follow-up',
    '+10',
    'Công bố kết quả: truyền thanh, niêm yết, gửi Trưởng thôn',
    'Văn phòng',
    'Đài Truyền thanh xã',
    provedProducts.results,
  ],
  [
    'follow-up',
    '+14',
    'Trả lời bằng văn bản các kiến nghị chưa trả lời tại hội nghị',
    offices,
    'Văn phòng',
    provedProducts.replies,
  ],
  ['follow-up', '+15', 'Báo cáo kết quả lên cấp trên', 'Văn phòng', '', provedProducts.report],
];

/** What a conference without a hall has to prepare instead. */
const online: Readonly<Record<string, string>> = {
  'Ghế ngồi, bàn chủ tọa, biển tên, trang trí hội trường': 'Phòng chủ trì: bàn chủ tọa, phông nền, ánh sáng',
  'Âm thanh, micro, máy chiếu: chạy thử': 'Đường truyền, phần mềm họp, âm thanh các điểm cầu: chạy thử',
  'Chỗ để xe, hướng dẫn đại biểu': 'Gửi liên kết, hướng dẫn đại biểu vào phòng họp trực tuyến',
  'Bảo đảm an ninh, trật tự tại hội trường': 'Bảo đảm an ninh, trật tự tại các điểm cầu',
  'Đón tiếp, điểm danh đại biểu': 'Điểm danh đại biểu tại các điểm cầu',
};

/** With a leading letter, because a sheet reads text that begins with a sign as a formula. */
const fromDay = (offset: string): string => (offset === '0' ? 'D' : `D${offset}`);

/** `on` is the day that decides which offices exist. */
export const taskModel = (
  { id: conference, mode }: Pick<Conference, 'id' | 'mode'>,
  on: CalendarDate,
): readonly Task[] => {
  const named = (unit: string): string => (unit === offices ? specialistsOn(on) : unit);
  return model.map(([stage, offset, content, responsible, supporting, product]) =>
    rowWith(tasks, {
      conference,
      stage,
      offset: fromDay(offset),
      content: (mode === 'online' ? online[content] : undefined) ?? content,
      responsible: named(responsible),
      supporting: named(supporting),
      product,
      state: 'open',
    }),
  );
};
