import { date, text } from '../column';

// Parts of the table of attendees for sidebars that need no more of it, each of which would carry the whole of it.

export const attendeesTab = 'Đại biểu';

export const sentOn = date({ header: 'Ngày gửi giấy mời' });

export const handedBy = text({ header: 'Người giao' });
