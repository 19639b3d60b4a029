import type { CalendarFacts, ConferenceSummary, PetitionFormFacts } from '../../src/rpc/shapes';
import { isoDate } from '../../src/domain/calendar-date';

/** People, villages and texts of these facts are made up. */
export const calendarFacts: CalendarFacts = {
  today: '2026-11-16',
  daysOff: [{ date: isoDate('2027-01-01'), kind: 'off', name: 'Tết Dương lịch' }],
  noticeDays: 7,
  publicationDays: 10,
  replyWorkingDays: 10,
};

export const conferenceSummary: ConferenceSummary = {
  id: 'HN-0001',
  title: 'Hội nghị đối thoại năm 2026',
  date: '2026-12-08',
  status: 'preparing',
};

export const villageNames = ['Thôn Đông', 'Thôn Đoài', 'Thôn Trung', 'Thôn 1'];

export const topics = [
  'Chủ trương của Đảng, chính sách, pháp luật của Nhà nước',
  'Kinh tế, văn hóa, xã hội, an ninh trật tự ở địa phương',
  'Quan hệ với Nhân dân và giải quyết thủ tục hành chính',
  'Dư luận xã hội được Nhân dân quan tâm',
];

export const petitionFacts: PetitionFormFacts = {
  calendar: calendarFacts,
  conference: conferenceSummary,
  conferences: [conferenceSummary],
  villages: villageNames,
  topics,
  units: ['Phòng Kinh tế', 'Công an xã'],
  known: [
    {
      id: 'KN-0003',
      village: 'Thôn Đông',
      excerpt: 'Đề nghị xã sửa đoạn đường liên thôn từ nhà văn hóa đến trạm bơm bị hư hỏng nặng',
    },
    { id: 'KN-0007', village: 'Thôn Trung', excerpt: 'Đề nghị lắp thêm đèn chiếu sáng ở ngõ xóm' },
  ],
};
