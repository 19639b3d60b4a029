import { joined } from '../../domain/text/joined';

/** Lines of Chuẩn bị, worded by the server and only shown by the sidebar. */
export const lineWords = {
  clock: { notice: 'Thông báo trước hội nghị', results: 'Công bố kết quả' },
  verdict: { met: 'đúng hạn', late: 'trễ', missing: 'chưa làm' },
  lastDay: (day: string): string => `Hạn cuối: ${day}.`,
  evidence: {
    letters: 'Giấy mời',
    loudspeaker: 'Truyền thanh',
    posted: 'Niêm yết tại trụ sở',
    villages: 'Gửi Trưởng thôn',
    portal: 'Cổng thông tin điện tử',
  },
  state: {
    met: (day: string): string => `đúng hạn, ${day}`,
    late: (day: string): string => `trễ, ${day}`,
    missed: (_: string, undone: string): string => `quá hạn, ${undone}`,
    'due-today': (_: string, undone: string): string => `hạn hôm nay, ${undone}`,
    open: (_: string, undone: string): string => `${undone}, còn hạn`,
  },
  undone: { none: 'chưa làm', some: 'chưa đủ' },
  of: (done: number, needed: number): string => `${done}/${needed}`,
  monthNear: (days: number): string =>
    days === 0
      ? 'Đang trong tháng dự kiến tổ chức. Ấn định ngày hội nghị để kịp gửi giấy mời.'
      : `Còn ${days} ngày là đến tháng dự kiến tổ chức. Ấn định ngày hội nghị để kịp gửi giấy mời.`,
  capacity: (invited: number, capacity: number): string =>
    `Mời ${invited} người, hội trường ${capacity} chỗ.`,
  overCapacity: (excess: number): string => `Vượt sức chứa ${excess} người.`,
  noCapacity: (invited: number): string => `Mời ${invited} người; chưa ghi sức chứa của hội trường.`,
  late: 'quá hạn',
  owners: 'cần đúng một người chịu trách nhiệm',
  with: (name: string): string => `phối hợp: ${name}`,
  minutes: (minutes: number, halfDay: number | null): string =>
    halfDay === null ? `Tổng ${minutes} phút.` : `Tổng ${minutes} phút trong buổi ${halfDay} phút.`,
  flaw: {
    gap: (item: string, minutes: number): string => `Trống ${minutes} phút trước mục “${item}”.`,
    overlap: (item: string, minutes: number): string => `Mục “${item}” chồng ${minutes} phút lên mục trước.`,
    backwards: (item: string): string => `Mục “${item}” kết thúc trước khi bắt đầu.`,
    'before-start': (item: string, minutes: number): string =>
      `Mục “${item}” sớm hơn giờ bắt đầu ${minutes} phút.`,
    'after-end': (item: string, minutes: number): string => `Mục “${item}” quá giờ kết thúc ${minutes} phút.`,
  },
  noOwner: 'chưa ghi người chuẩn bị',
  estimate: 'Dự toán',
  settlement: 'Theo thực tế',
  actual: 'Thực chi',
  total: 'Tổng cộng',
  line: (planned: number, settled: number): string => `số lượng dự kiến ${planned}, thực tế ${settled}`,
  noRate: 'chưa có mức chi',
  entitled: (people: number): string => `${people} người có mặt, không hưởng lương, được ký nhận.`,
  unknownPayroll: (people: number): string =>
    `${people} người chưa ghi Hưởng lương NSNN (Có/Không) nên chưa tính chi.`,
  hole: (post: string): string => `thiếu ${post}`,
  double: (count: number): string => `${count} người kiêm nhiệm, tính một lần`,
  heads: (count: number): string => `${count} người`,
  citizens: (have: number, quota: number): string => `Công dân ${have}/${quota}`,
  shortage: (count: number): string => `thiếu ${count} công dân`,
  surplus: (count: number): string => `vượt ${count} công dân`,
  reserves: (count: number): string => `dự bị ${count}`,
  asked: (asked: number, confirmed: number, declined: number): string =>
    `Đã mời ${asked}, xác nhận dự ${confirmed}${declined > 0 ? `, không dự ${declined}` : ''}`,
  complete: 'đủ',
  outstanding: (originYear: number | null, years: number): string =>
    joined(', ', originYear === null ? '' : `nêu năm ${originYear}`, years > 0 ? `tồn ${years} kỳ` : ''),
} as const;

/** `1.250.000 đồng` */
export const moneyText = (dong: number): string =>
  `${String(dong).replace(/\B(?=(\d{3})+(?!\d))/g, '.')} đồng`;
