import { date, text, time } from '../column';

// Columns for sidebars that would otherwise bundle the whole table of attendees.

export const sentOn = date({ header: 'Ngày gửi giấy mời', notAfterToday: true });

export const handedBy = text({ header: 'Người giao' });

export const arrivedAt = time({ header: 'Giờ đến' });

export const absence = text({ header: 'Lý do vắng, lý do thay', width: 200 });
