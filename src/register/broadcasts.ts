import { code, date, integer, listed, text } from './column';
import { type RowOf, table } from './table';

/** Proof of the loudspeaker notice (the plan, III.1; clause S22). */
export const broadcasts = table({
  tab: 'Truyền thanh',
  purpose: 'Nhật ký phát thanh và niêm yết, làm bằng chứng đã thông báo đúng hạn.',
  key: 'id',
  idPrefix: 'PT',
  owner: 'office',
  columns: {
    id: code({ header: 'Mã phát', owner: 'add-on' }),
    conference: listed({ header: 'Mã hội nghị', list: 'conferences', required: true }),
    broadcastOn: date({ header: 'Ngày phát', required: true }),
    slot: text({ header: 'Buổi', help: 'Sáng, trưa hay chiều.' }),
    times: integer({ header: 'Số lần' }),
    reader: text({ header: 'Người phát' }),
    note: text({ header: 'Ghi chú' }),
    request: code({ header: 'Mã yêu cầu', owner: 'add-on', hidden: true }),
  },
});

export type Broadcast = RowOf<typeof broadcasts>;
