import { choice, integer, text } from '../column';

// Columns that a conference begins with, for the sidebar of the preparation.

export const year = integer({ header: 'Năm', required: true, atLeast: 2000, atMost: 2100 });

export const title = text({ header: 'Tên hội nghị', required: true, width: 320 });

export const reason = choice({
  header: 'Lý do tổ chức',
  labels: { yearly: 'Định kỳ', voters: 'Cử tri yêu cầu', needed: 'Khi cần thiết' },
  carriesOver: true,
});

export const mode = choice({
  header: 'Hình thức',
  labels: { 'in-person': 'Trực tiếp', online: 'Trực tuyến', mixed: 'Kết hợp' },
  carriesOver: true,
});

export const scope = text({ header: 'Phạm vi', help: 'Toàn xã hoặc cụm thôn.', carriesOver: true });

export const voters = integer({
  header: 'Tổng số cử tri',
  help: 'Chỉ cần khi tổ chức theo yêu cầu của cử tri.',
});

export const askingVoters = integer({ header: 'Số cử tri yêu cầu' });

export const nextConference = {
  columns: { year, title, reason, mode, scope, voters, askingVoters },
} as const;
