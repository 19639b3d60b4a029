import type { Authority, PetitionStatus, ReportingGroup } from '../../domain/petitions/petition';
import { choice, code, date, integer, listed, longText, phone, text, yesNo } from '../column';
import {
  answeredBy,
  answeredInHall,
  channelLabels,
  classLabels,
  content,
  petitionClass,
  promisedOn,
  topic,
  unit,
} from '../columns/petition-columns';
import { type RowOf, table } from '../table';

export { channelLabels, classLabels };

export const statusLabels: Record<PetitionStatus, string> = {
  received: 'Mới tiếp nhận',
  assigned: 'Đã phân công',
  'in-progress': 'Đang giải quyết',
  answered: 'Đã trả lời',
  resolved: 'Đã giải quyết',
  explained: 'Giải trình, cung cấp thông tin',
  transferred: 'Đã chuyển cấp có thẩm quyền',
  declined: 'Không thụ lý (hướng dẫn)',
  unresolved: 'Chưa giải quyết',
};

/** The four groups in reports to higher levels. */
export const reportingGroupLabels: Record<ReportingGroup, string> = {
  resolved: 'Đã giải quyết',
  'in-progress': 'Đang giải quyết',
  unresolved: 'Chưa giải quyết',
  explained: 'Giải trình, cung cấp thông tin',
};

export const authorityLabels: Record<Authority, string> = {
  commune: 'Cấp xã',
  province: 'Cấp tỉnh',
  central: 'Trung ương',
  other: 'Đơn vị khác (điện, nước, viễn thông…)',
};

/** One row per matter; matters of one speaker share the speech turn. */
export const petitions = table({
  tab: 'Kiến nghị',
  purpose: 'Sổ theo dõi kiến nghị, mỗi nội dung một dòng.',
  key: 'id',
  idPrefix: 'KN',
  owner: 'office',
  columns: {
    id: code({ header: 'Mã KN', owner: 'add-on' }),
    conference: listed({ header: 'Mã hội nghị', list: 'conferences', required: true }),
    turn: code({ header: 'Lượt phát biểu', owner: 'add-on' }),
    originYear: integer({ header: 'Năm gốc', owner: 'add-on', atLeast: 2000, atMost: 2100 }),
    speaker: text({ header: 'Người nêu', width: 180 }),
    village: listed({ header: 'Thôn/Đơn vị', list: 'villages' }),
    phone: phone({ header: 'Điện thoại', contact: true }),
    channel: choice({ header: 'Kênh tiếp nhận', labels: channelLabels, required: true }),
    receivedOn: date({ header: 'Ngày tiếp nhận', required: true, notAfterToday: true }),
    content,
    topic,
    class: petitionClass,
    authority: choice({ header: 'Thẩm quyền', labels: authorityLabels }),
    unit,
    supportingUnit: listed({ header: 'Đơn vị phối hợp', list: 'units' }),
    answeredBy,
    answeredInHall,
    dueOn: date({ header: 'Hạn phản hồi', notBefore: 'receivedOn' }),
    promisedOn,
    status: choice({ header: 'Trạng thái', labels: statusLabels, required: true }),
    result: longText({ header: 'Kết quả, nội dung trả lời' }),
    basis: longText({
      header: 'Căn cứ pháp lý',
      help: 'Căn cứ riêng của nội dung này, in trong công văn trả lời.',
    }),
    answerNumber: code({ header: 'Số văn bản trả lời' }),
    answeredOn: date({ header: 'Ngày trả lời', notAfterToday: true, notBefore: 'receivedOn' }),
    resolvedOn: date({ header: 'Ngày giải quyết xong', notAfterToday: true, notBefore: 'receivedOn' }),
    evidence: text({ header: 'Minh chứng', width: 220 }),
    confirmedOn: date({
      header: 'Ngày thôn xác nhận',
      notAfterToday: true,
      notBefore: 'receivedOn',
      help: 'Thôn hoặc người dân xác nhận đã giải quyết xong; không bắt buộc.',
    }),
    reopened: text({ header: 'Lý do mở lại', width: 220 }),
    reopenings: longText({
      header: 'Các lần mở lại',
      owner: 'add-on',
      width: 260,
      help: 'Mỗi lần một dòng; sổ tự ghi khi mở lại ở Theo dõi kiến nghị.',
    }),
    salient: text({
      header: 'Nhóm nổi cộm',
      help: 'Các kiến nghị giống nhau ghi cùng một tên nhóm để đưa vào chương trình.',
    }),
    conduct: yesNo({
      header: 'Về thái độ phục vụ',
      help: 'Có: chỉ công khai khi cột Công khai ghi Có.',
    }),
    publishable: yesNo({ header: 'Công khai' }),
    note: longText({ header: 'Ghi chú' }),
    request: code({ header: 'Mã yêu cầu', owner: 'add-on', hidden: true }),
  },
});

export type Petition = RowOf<typeof petitions>;

/** `16/11/2026, trước đó: Đã giải quyết (12/10/2026). Lý do: đường hỏng lại` */
export const reopeningLine = ({
  on,
  was,
  closedOn,
  reason,
}: {
  readonly on: string;
  readonly was: string;
  readonly closedOn: string;
  readonly reason: string;
}): string => `${on}, trước đó: ${was}${closedOn === '' ? '' : ` (${closedOn})`}. ${reasonStart}${reason}`;

const reasonStart = 'Lý do: ';

/** Whether the last line gives this reason. */
export const isReopeningOf = (lines: string, reason: string): boolean =>
  lines.endsWith(`. ${reasonStart}${reason}`);

/** Replaces the content of a denunciation, which is confidential. */
export const denunciationNotice = 'Có 01 nội dung thuộc diện xử lý riêng theo quy định.';
