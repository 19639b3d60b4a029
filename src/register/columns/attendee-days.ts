import { date, time } from '../column';

// Days and times of an attendee, apart from the texts: not every sidebar reads days.

export const sentOn = date({ header: 'Ngày gửi giấy mời', notAfterToday: true });

export const arrivedAt = time({ header: 'Giờ đến' });
