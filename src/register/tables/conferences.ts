import type { DateState } from '../../domain/conference/conference';
import { choice, code, date, integer, longText, text, time } from '../column';
import { conferenceStatusLabels, invitationDate, invitationNumber } from '../columns/conference-columns';
import { type RowOf, table } from '../table';

const dateStates: Record<DateState, string> = { expected: 'Dự kiến', fixed: 'Ấn định' };

/** One row per conference; fields from document form A and clauses S03, S17, S28, S41. */
export const conferences = table({
  tab: 'Hội nghị',
  purpose: 'Mỗi kỳ hội nghị đối thoại một dòng.',
  key: 'id',
  idPrefix: 'HN',
  owner: 'office',
  columns: {
    id: code({ header: 'Mã hội nghị', owner: 'add-on' }),
    year: integer({ header: 'Năm', required: true, atLeast: 2000, atMost: 2100 }),
    title: text({ header: 'Tên hội nghị', required: true, width: 320 }),
    reason: choice({
      header: 'Lý do tổ chức',
      labels: { yearly: 'Định kỳ', voters: 'Cử tri yêu cầu', needed: 'Khi cần thiết' },
      carriesOver: true,
    }),
    mode: choice({
      header: 'Hình thức',
      labels: { 'in-person': 'Trực tiếp', online: 'Trực tuyến', mixed: 'Kết hợp' },
      carriesOver: true,
    }),
    scope: text({ header: 'Phạm vi', help: 'Toàn xã hoặc cụm thôn.', carriesOver: true }),
    dateState: choice({ header: 'Tình trạng ngày', labels: dateStates }),
    expectedMonth: code({ header: 'Tháng dự kiến', help: 'Ví dụ: 11/2023.' }),
    date: date({ header: 'Ngày tổ chức' }),
    startTime: time({ header: 'Giờ bắt đầu', carriesOver: true }),
    endTime: time({ header: 'Giờ kết thúc', carriesOver: true, notBefore: 'startTime' }),
    venue: text({ header: 'Địa điểm', width: 220, carriesOver: true }),
    capacity: integer({ header: 'Sức chứa', help: 'Số chỗ ngồi của hội trường.', carriesOver: true }),
    voters: integer({ header: 'Tổng số cử tri', help: 'Chỉ cần khi tổ chức theo yêu cầu của cử tri.' }),
    askingVoters: integer({ header: 'Số cử tri yêu cầu' }),
    topic: text({ header: 'Chủ đề', width: 260 }),
    howToAttend: text({ header: 'Cách thức tham dự', width: 220, carriesOver: true }),
    chair: text({ header: 'Chủ trì', carriesOver: true }),
    chairTitle: text({ header: 'Chức vụ chủ trì', carriesOver: true }),
    coChair: text({ header: 'Đồng chủ trì', carriesOver: true }),
    coChairTitle: text({ header: 'Chức vụ đồng chủ trì', carriesOver: true }),
    secretary: text({ header: 'Thư ký', carriesOver: true }),
    secretaryTitle: text({ header: 'Chức vụ thư ký', carriesOver: true }),
    support: text({
      header: 'Tổ giúp việc',
      width: 240,
      help: 'Họ tên từng người, cách nhau bằng dấu phẩy.',
      carriesOver: true,
    }),
    answerers: longText({
      header: 'Người trả lời theo lĩnh vực',
      help: 'Mỗi dòng một lĩnh vực: tên lĩnh vực, dấu hai chấm, họ tên và chức vụ người trả lời.',
      carriesOver: true,
    }),
    opinionsBy: date({ header: 'Hạn gửi ý kiến', help: 'Ngày cuối nhận ý kiến gửi trước hội nghị.' }),
    invitationNumber,
    invitationDate,
    actualStart: time({ header: 'Giờ bắt đầu thực tế' }),
    actualEnd: time({ header: 'Giờ kết thúc thực tế', notBefore: 'actualStart' }),
    conclusion: longText({ header: 'Kết luận của chủ trì' }),
    assessment: longText({ header: 'Đánh giá chung' }),
    override: text({
      header: 'Cho phép phát hành khi còn thiếu',
      width: 240,
      help: 'Người cho phép và lý do; sổ ghi lại ai nhập, lúc nào.',
    }),
    status: choice({ header: 'Trạng thái', labels: conferenceStatusLabels, required: true }),
    note: longText({ header: 'Ghi chú' }),
    request: code({ header: 'Mã yêu cầu', owner: 'add-on', hidden: true }),
  },
});

export type Conference = RowOf<typeof conferences>;
