import { date, integer } from '../column';

export const meetingOn = date({ header: 'Ngày họp thôn' });

export const meetingPeople = integer({ header: 'Số người dự họp thôn' });

export const opinionsReceivedOn = date({ header: 'Ngày nộp tổng hợp', notAfterToday: true });

/** The village meeting that the list of opinions comes from. */
export const villageMeeting = { columns: { meetingOn, meetingPeople, opinionsReceivedOn } } as const;
