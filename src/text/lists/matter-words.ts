import type { Urgency } from '../../domain/petitions/petition-follow-up';

/** How a matter stands, as Theo dõi kiến nghị shows it. */
export const matterWords = {
  due: (day: string): string => `hạn ${day}`,
  urgency: {
    overdue: 'quá hạn',
    'this-week': 'sắp đến hạn',
    later: 'chưa đến hạn',
    undated: 'chưa có hạn',
    waiting: 'chờ đơn vị khác',
    closed: 'đã kết thúc',
  } satisfies Record<Urgency, string>,
  years: (count: number): string => `tồn ${count} kỳ`,
} as const;
