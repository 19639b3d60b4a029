import type { Urgency } from '../../domain/petitions/petition-follow-up';

/** How a matter stands, as Theo dõi kiến nghị shows it. */
export const matterWords = {
  /** `sắp đến hạn 03/12/2026`, `chờ đơn vị khác, hạn 03/12/2026` */
  due: (urgency: string, day: string): string => `${urgency}${urgency.endsWith('hạn') ? '' : ', hạn'} ${day}`,
  urgency: {
    overdue: 'quá hạn',
    'this-week': 'sắp đến hạn',
    later: 'chưa đến hạn',
    undated: 'chưa có hạn',
    waiting: 'chờ đơn vị khác',
    closed: 'đã kết thúc',
  } satisfies Record<Urgency, string>,
  noHistory: 'Nhật ký chưa ghi thay đổi nào.',
  historyHint: 'Thay đổi gõ tay trên trang: xem Lịch sử phiên bản của bảng tính.',
  years: (count: number): string => `tồn ${count} kỳ`,
} as const;
