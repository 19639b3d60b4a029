import type { Honorific } from '../../domain/people/person-name';
import { choice, email, integer, listed, longText, phone, text, yesNo } from '../column';
import { seat } from './answer-columns';

export const honorificLabels: Record<Honorific, string> = { mr: 'Ông', mrs: 'Bà', comrade: 'Đồng chí' };

/** In printing order. */
export const groupLabels = {
  superiors: 'Lãnh đạo cấp trên',
  party: 'Thường trực, Ban Thường vụ Đảng ủy',
  council: 'Thường trực HĐND',
  committee: 'Lãnh đạo UBND',
  front: 'Ủy ban MTTQ và các tổ chức chính trị - xã hội',
  officials: 'Phòng chuyên môn, công chức',
  police: 'Công an, Quân sự',
  units: 'Trường học, Trạm y tế, HTX, đơn vị trên địa bàn',
  'village-posts': 'Bí thư chi bộ, Trưởng thôn, Trưởng ban CTMT',
  citizens: 'Đại diện Nhân dân',
} as const;

export type AttendeeGroup = keyof typeof groupLabels;

/** Columns of an attendee that a clerk or a pasted list fills. */
export const invitedColumns = {
  conference: listed({ header: 'Mã hội nghị', list: 'conferences', required: true }),
  honorific: choice({
    header: 'Danh xưng',
    labels: honorificLabels,
    carriesOver: true,
  }),
  fullName: text({
    header: 'Họ và tên',
    required: true,
    width: 190,
    carriesOver: true,
  }),
  title: text({
    header: 'Chức vụ',
    width: 200,
    help: 'Kiêm nhiệm: ghi cả hai chức vụ trên một dòng.',
    carriesOver: true,
  }),
  organisation: text({
    header: 'Đơn vị',
    width: 200,
    carriesOver: true,
  }),
  group: choice({
    header: 'Nhóm đại biểu',
    labels: groupLabels,
    required: true,
    carriesOver: true,
  }),
  village: listed({
    header: 'Thôn',
    list: 'villages',
    carriesOver: true,
  }),
  phone: phone({
    header: 'Điện thoại',
    carriesOver: true,
    contact: true,
  }),
  email: email({
    header: 'Email',
    carriesOver: true,
    contact: true,
  }),
  channel: choice({
    header: 'Kênh gửi',
    labels: {
      village: 'Giấy qua thôn',
      paper: 'Giấy trao tay',
      email: 'Email',
      zalo: 'Zalo',
      phone: 'Điện thoại',
    },
    carriesOver: true,
  }),
  seat,
  onPayroll: yesNo({ header: 'Hưởng lương NSNN', carriesOver: true }),
  order: integer({
    header: 'Thứ tự',
    help: 'Thứ tự khi in trong nhóm; để trống: theo chức vụ, rồi theo thứ tự dòng trong trang.',
    carriesOver: true,
  }),
};

export const concerning = text({
  header: 'Nội dung liên quan',
  width: 220,
  help: 'Khách mời thêm: nội dung đề nghị quan tâm; in trong giấy mời.',
});

export const note = longText({ header: 'Ghi chú' });
