import type { DateState } from '../../domain/conference/conference';
import { choice, code, date, integer, longText, text, time } from '../column';
import { conferenceStatusLabels, invitationDate, invitationNumber } from '../columns/conference-columns';
import { chair, coChair, secretary, support } from '../columns/conference-roles';
import { askingVoters, mode, reason, scope, title, voters, year } from '../columns/next-conference';
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
    year,
    title,
    reason,
    mode,
    scope,
    dateState: choice({ header: 'Tình trạng ngày', labels: dateStates }),
    expectedMonth: code({ header: 'Tháng dự kiến', help: 'Ghi tháng/năm, ví dụ: 11/2026.' }),
    date: date({ header: 'Ngày tổ chức' }),
    startTime: time({ header: 'Giờ bắt đầu', carriesOver: true }),
    endTime: time({ header: 'Giờ kết thúc', carriesOver: true, notBefore: 'startTime' }),
    venue: text({ header: 'Địa điểm', width: 220, carriesOver: true }),
    capacity: integer({ header: 'Sức chứa', help: 'Số chỗ ngồi của hội trường.', carriesOver: true }),
    voters,
    askingVoters,
    topic: text({ header: 'Chủ đề', width: 260 }),
    howToAttend: text({ header: 'Cách thức tham dự', width: 220, carriesOver: true }),
    chair,
    chairTitle: text({ header: 'Chức vụ chủ trì', carriesOver: true }),
    coChair,
    coChairTitle: text({ header: 'Chức vụ đồng chủ trì', carriesOver: true }),
    secretary,
    secretaryTitle: text({ header: 'Chức vụ thư ký', carriesOver: true }),
    support,
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
    adoption: text({
      header: 'Thông qua biên bản',
      width: 220,
      help: 'In ở cuối biên bản. Ví dụ: 100% người dự nhất trí.',
    }),
    assessment: longText({ header: 'Đánh giá chung' }),
    earlierOutcome: longText({
      header: 'Kiến nghị kỳ trước',
      help: 'Chỉ ghi khi sổ chưa có kiến nghị của kỳ trước; in trong báo cáo. Ví dụ: Kỳ trước không còn kiến nghị chuyển sang.',
    }),
    proposals: longText({
      header: 'Kiến nghị, đề xuất',
      help: 'In ở phần cuối báo cáo. Không có thì ghi: Không.',
    }),
    override: text({
      header: 'Cho phép chốt khi còn thiếu',
      formerly: ['Cho phép phát hành khi còn thiếu'],
      width: 240,
      help: 'Người cho phép và lý do; sổ ghi lại ai nhập, lúc nào.',
    }),
    status: choice({
      header: 'Trạng thái',
      labels: conferenceStatusLabels,
      // The word of earlier registers.
      alsoWritten: { issued: ['Đã phát hành'] },
      required: true,
    }),
    changeReason: text({
      header: 'Lý do hoãn, hủy, thay đổi',
      width: 240,
      help: 'In trong thông báo hoãn, hủy hoặc thay đổi. Ví dụ: ảnh hưởng của bão số 3.',
    }),
    note: longText({ header: 'Ghi chú' }),
    request: code({ header: 'Mã yêu cầu', owner: 'add-on', hidden: true }),
  },
});

export type Conference = RowOf<typeof conferences>;
