import { date, email, integer, phone, text } from '../column';
import { type RowOf, table } from '../table';

/** Villages with their three posts and their quota of citizens (plan, III.2). */
export const villages = table({
  tab: 'Thôn',
  purpose: 'Danh mục thôn, cán bộ thôn và số công dân được cử dự.',
  key: 'name',
  idPrefix: null,
  owner: 'office',
  columns: {
    name: text({ header: 'Tên thôn', required: true }),
    partySecretary: text({ header: 'Bí thư chi bộ' }),
    villageHead: text({ header: 'Trưởng thôn' }),
    frontHead: text({ header: 'Trưởng ban CTMT', help: 'Trưởng ban công tác Mặt trận.' }),
    quota: integer({ header: 'Chỉ tiêu công dân', help: 'Để trống: theo mức chung trong Cấu hình.' }),
    phone: phone({ header: 'Điện thoại' }),
    email: email({ header: 'Email' }),
    meetingOn: date({ header: 'Ngày họp thôn' }),
    meetingPeople: integer({ header: 'Số người dự họp thôn' }),
    opinionsReceivedOn: date({ header: 'Ngày nộp tổng hợp', notAfterToday: true }),
    note: text({ header: 'Ghi chú' }),
  },
});

export type Village = RowOf<typeof villages>;
