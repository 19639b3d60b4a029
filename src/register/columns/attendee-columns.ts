import { choice, date, text, time } from '../column';

// Columns for sidebars that would otherwise bundle the whole table of attendees.

export const attendeesTab = 'Đại biểu';

export const sentOn = date({ header: 'Ngày gửi giấy mời' });

export const handedBy = text({ header: 'Người giao' });

export const substitute = text({ header: 'Người thay' });

export const attendance = choice({
  header: 'Điểm danh',
  labels: { present: 'Có mặt', excused: 'Vắng có lý do', absent: 'Vắng' },
});

export const arrivedAt = time({ header: 'Giờ đến' });

export const absence = text({ header: 'Lý do vắng, lý do thay', width: 200 });
