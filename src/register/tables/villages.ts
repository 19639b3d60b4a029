import { email, integer, phone, text } from '../column';
import { meetingOn, meetingPeople, opinionsReceivedOn } from '../columns/village-columns';
import { type RowOf, table } from '../table';

/** Villages with their three posts and their quota of citizens (plan, III.2). */
export const villages = table({
  tab: 'Thôn',
  purpose: 'Danh mục thôn, cán bộ thôn và số công dân được cử dự.',
  key: 'name',
  idPrefix: null,
  owner: 'office',
  columns: {
    name: text({
      header: 'Tên thôn',
      required: true,
      alsoCalled: ['Thôn', 'Thôn, xóm', 'Thôn, bản', 'Tên thôn, bản', 'Xóm', 'Bản', 'Tổ dân phố'],
    }),
    partySecretary: text({
      header: 'Bí thư chi bộ',
      alsoCalled: ['Bí thư', 'BTCB', 'BT chi bộ', 'Bí thư CB'],
    }),
    villageHead: text({
      header: 'Trưởng thôn',
      alsoCalled: ['Trưởng thôn, bản', 'Trưởng xóm', 'Trưởng bản', 'Tổ trưởng'],
    }),
    frontHead: text({
      header: 'Trưởng ban CTMT',
      help: 'Trưởng ban công tác Mặt trận.',
      alsoCalled: [
        'Trưởng ban công tác Mặt trận',
        'Trưởng ban Mặt trận',
        'Trưởng ban MT',
        'TB CTMT',
        'Mặt trận',
      ],
    }),
    quota: integer({
      header: 'Chỉ tiêu công dân',
      alsoCalled: ['Chỉ tiêu', 'Số công dân'],
      help: 'Để trống: theo mức chung trong Cấu hình.',
    }),
    phone: phone({ header: 'Điện thoại', alsoCalled: ['SĐT', 'Số điện thoại', 'ĐT'] }),
    email: email({ header: 'Email' }),
    meetingOn,
    meetingPeople,
    opinionsReceivedOn,
    note: text({ header: 'Ghi chú' }),
  },
});

export type Village = RowOf<typeof villages>;
