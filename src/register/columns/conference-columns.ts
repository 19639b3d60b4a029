import type { ConferenceStatus, DateState } from '../../domain/conference/conference';
import { choice, code, date, formOf, integer, longText, text, time } from '../column';
import { askingVoters, mode, reason, scope, title, voters, year } from './next-conference';

// Columns for sidebars that would otherwise bundle the whole table of conferences.

export const conferenceStatusLabels: Record<ConferenceStatus, string> = {
  preparing: 'Đang chuẩn bị',
  issued: 'Đã chốt',
  held: 'Đã tổ chức',
  postponed: 'Hoãn',
  cancelled: 'Hủy',
};

export const invitationNumber = code({ header: 'Số giấy mời', help: 'Văn thư cấp sau khi ký.' });

export const invitationDate = date({ header: 'Ngày giấy mời', notAfterToday: true });

const dateStates: Record<DateState, string> = { expected: 'Dự kiến', fixed: 'Ấn định' };

export const dateState = choice({ header: 'Tình trạng ngày', labels: dateStates });

const expectedMonth = code({ header: 'Tháng dự kiến', help: 'Ghi tháng/năm, ví dụ: 11/2026.' });

const conferenceDate = date({ header: 'Ngày tổ chức' });

const startTime = time({ header: 'Giờ bắt đầu', carriesOver: true });

const endTime = time({ header: 'Giờ kết thúc', carriesOver: true, notBefore: 'startTime' });

const venue = text({ header: 'Địa điểm', width: 220, carriesOver: true });

const capacity = integer({
  header: 'Sức chứa',
  help: 'Số chỗ ngồi của hội trường.',
  carriesOver: true,
});

const topic = text({ header: 'Chủ đề', width: 260 });

const howToAttend = text({ header: 'Cách thức tham dự', width: 220, carriesOver: true });

const chairTitle = text({ header: 'Chức vụ chủ trì', carriesOver: true });

const coChairTitle = text({ header: 'Chức vụ đồng chủ trì', carriesOver: true });

const secretaryTitle = text({ header: 'Chức vụ thư ký', carriesOver: true });

export const opinionsBy = date({
  header: 'Hạn gửi ý kiến',
  help: 'Ngày cuối nhận ý kiến gửi trước hội nghị.',
});

export const override = text({
  header: 'Cho phép chốt khi còn thiếu',
  formerly: ['Cho phép phát hành khi còn thiếu'],
  width: 240,
  help: 'Người cho phép và lý do; sổ ghi lại ai nhập, lúc nào.',
});

export const status = choice({
  header: 'Trạng thái',
  labels: conferenceStatusLabels,
  // The word of earlier registers.
  alsoWritten: { issued: ['Đã phát hành'] },
  required: true,
});

export const note = longText({ header: 'Ghi chú' });

export const chair = text({ header: 'Chủ trì', carriesOver: true });

export const coChair = text({ header: 'Đồng chủ trì', carriesOver: true });

export const secretary = text({ header: 'Thư ký', carriesOver: true });

export const support = text({
  header: 'Tổ giúp việc',
  width: 240,
  help: 'Họ tên từng người, cách nhau bằng dấu phẩy.',
  carriesOver: true,
});

/** Why, when, where and with whom it is held, in the order of the sheet. */
export const conferenceBasics = {
  year,
  title,
  reason,
  mode,
  scope,
  dateState,
  expectedMonth,
  date: conferenceDate,
  startTime,
  endTime,
  venue,
  capacity,
  voters,
  askingVoters,
  topic,
  howToAttend,
  chair,
  chairTitle,
  coChair,
  coChairTitle,
  secretary,
  secretaryTitle,
} as const;

/** What a clerk enters of a conference before it is held. */
export const conferenceDetails = formOf({}, conferenceBasics, { opinionsBy, note });
