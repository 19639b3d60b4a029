import { code, date, integer, listed, longText, text, time } from '../column';
import { agendaTab } from '../columns/tabs';
import { type RowOf, table } from '../table';

/** One row per item of the half-day, in order (clause S16). */
export const agenda = table({
  tab: agendaTab,
  purpose: 'Chương trình của hội nghị, mỗi mục một dòng.',
  key: 'id',
  idPrefix: 'CT',
  owner: 'office',
  columns: {
    id: code({ header: 'Mã mục', owner: 'add-on' }),
    conference: listed({ header: 'Mã hội nghị', list: 'conferences', required: true }),
    from: time({ header: 'Từ', required: true, carriesOver: true }),
    until: time({ header: 'Đến', carriesOver: true, notBefore: 'from' }),
    content: longText({ header: 'Nội dung', required: true, carriesOver: true }),
    person: text({ header: 'Người thực hiện', width: 220, carriesOver: true }),
    material: text({
      header: 'Tài liệu',
      width: 220,
      help: 'Báo cáo, văn bản dùng cho mục này.',
      carriesOver: true,
    }),
    materialBy: text({ header: 'Người chuẩn bị tài liệu', width: 200, carriesOver: true }),
    materialDueOn: date({ header: 'Hạn tài liệu' }),
    order: integer({ header: 'Thứ tự', help: 'Dùng khi hai mục bắt đầu cùng giờ.', carriesOver: true }),
    note: text({ header: 'Ghi chú' }),
    request: code({ header: 'Mã yêu cầu', owner: 'add-on', hidden: true }),
  },
});

export type AgendaItem = RowOf<typeof agenda>;

/** Agenda line of a matter from the register. */
export const matterLine = {
  group: ({
    name,
    villages,
    opinions,
  }: {
    readonly name: string;
    readonly villages: number;
    readonly opinions: number;
  }): string => `Trao đổi vấn đề nổi cộm: ${name} (${villages} thôn / ${opinions} ý kiến)`,
  petition: (id: string, content: string): string => `Trao đổi kiến nghị ${id}: ${content}`,
} as const;

/** Lines from the register belong to one conference and do not carry over. */
export const isMatterLine = (content: string): boolean =>
  /^Trao đổi (?:vấn đề nổi cộm:|kiến nghị KN-)/.test(content);
