import { choice, code, date, listed, longText, relativeDay, text } from '../column';
import { tasksTab } from '../columns/tabs';
import { type RowOf, table } from '../table';

/** The three stages (plan, III.1; clause S18). */
export const stageLabels = {
  preparation: 'Chuẩn bị',
  conference: 'Hội nghị',
  'follow-up': 'Sau hội nghị',
} as const;

export const taskStateLabels = { open: 'Chưa làm', doing: 'Đang làm', done: 'Đã xong' } as const;

/** Product of the tasks that form the checklist of the venue (clause S19). */
export const venueProduct = 'Địa điểm sẵn sàng';

export const tasks = table({
  tab: tasksTab,
  purpose: 'Phân công nhiệm vụ theo ba giai đoạn; mỗi việc một người chịu trách nhiệm.',
  key: 'id',
  idPrefix: 'CV',
  owner: 'office',
  columns: {
    id: code({ header: 'Mã việc', owner: 'add-on' }),
    conference: listed({ header: 'Mã hội nghị', list: 'conferences', required: true }),
    stage: choice({ header: 'Giai đoạn', labels: stageLabels, required: true, carriesOver: true }),
    content: longText({ header: 'Công việc', required: true, carriesOver: true }),
    responsible: text({ header: 'Chịu trách nhiệm', required: true, width: 220, carriesOver: true }),
    supporting: text({ header: 'Phối hợp', width: 220, carriesOver: true }),
    offset: relativeDay({
      header: 'Mốc so với ngày tổ chức',
      help: 'Ví dụ: -7 là trước hội nghị 7 ngày, +10 là sau hội nghị 10 ngày; để trống nếu hạn cố định.',
      carriesOver: true,
    }),
    dueOn: date({ header: 'Thời hạn' }),
    product: text({ header: 'Sản phẩm', width: 180, carriesOver: true }),
    state: choice({ header: 'Tình trạng', labels: taskStateLabels }),
    doneOn: date({ header: 'Ngày xong', notAfterToday: true }),
    note: text({ header: 'Ghi chú' }),
    request: code({ header: 'Mã yêu cầu', owner: 'add-on', hidden: true }),
  },
});

export type Task = RowOf<typeof tasks>;
