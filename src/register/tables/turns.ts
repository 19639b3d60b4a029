import { code, integer, listed, text, time, yesNo } from '../column';
import { reason, speaker, village } from '../columns/turn-columns';
import { type RowOf, table } from '../table';

/**
 * Speeches in the hall, in order. Petitions carry the ID of their turn; a turn ruled out of order has no petitions and is
 * kept for the minutes only (clause S13).
 */
export const turns = table({
  tab: 'Phát biểu',
  purpose: 'Các lượt phát biểu tại hội trường theo thứ tự, dùng cho biên bản.',
  key: 'id',
  idPrefix: 'LUOT',
  owner: 'office',
  columns: {
    id: code({ header: 'Lượt phát biểu', owner: 'add-on' }),
    conference: listed({ header: 'Mã hội nghị', list: 'conferences', required: true }),
    order: integer({ header: 'Thứ tự', required: true }),
    speaker,
    village,
    startedAt: time({ header: 'Bắt đầu lúc' }),
    seconds: integer({ header: 'Thời gian (giây)' }),
    matters: integer({ header: 'Số nội dung' }),
    outOfOrder: yesNo({
      header: 'Phát biểu sai quy chế',
      formerly: ['Ngoài trật tự'],
      help: 'Có: chỉ ghi biên bản, không lập kiến nghị.',
    }),
    reason,
    note: text({ header: 'Ghi chú' }),
    request: code({ header: 'Mã yêu cầu', owner: 'add-on', hidden: true }),
  },
});

export type Turn = RowOf<typeof turns>;
