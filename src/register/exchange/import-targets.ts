import type { Cell } from '../cell';
import type { Table } from '../table';
import { attendees } from '../tables/attendees';
import { petitions } from '../tables/petitions';
import type { ImportTarget } from './target-names';

/** Sheets that take rows of a register kept elsewhere. */
export const importTargets: Readonly<Record<ImportTarget, Table>> = { people: attendees, matters: petitions };

interface TargetRules {
  /** A line without this field is no row: a total, a heading of a group, a signature. */
  readonly subject: string;
  /** The same for all lines; the clerk says them once, and a line that has its own keeps it. */
  readonly shared: readonly string[];
  /** Columns of the add-on that an older register may fill. */
  readonly ownColumns: readonly string[];
  /** What a line without the field gets. */
  readonly defaults: Readonly<Record<string, Cell>>;
  /** Other headings of the columns, as registers of petitions have them (circular 04/2021, form 03). */
  readonly headings: Readonly<Record<string, readonly string[]>>;
}

export const targetRules: Readonly<Record<ImportTarget, TargetRules>> = {
  people: {
    subject: 'fullName',
    shared: ['conference', 'group'],
    ownColumns: [],
    defaults: { seat: attendees.columns.seat.labels.invited },
    headings: {},
  },
  matters: {
    subject: 'content',
    shared: ['conference', 'channel', 'receivedOn', 'class', 'topic'],
    ownColumns: ['originYear'],
    defaults: { status: petitions.columns.status.labels.received },
    headings: {
      speaker: ['Họ tên', 'Họ và tên', 'Họ tên - Địa chỉ', 'Người kiến nghị', 'Người phản ánh', 'Công dân'],
      village: ['Thôn', 'Thôn, xóm', 'Thôn, bản', 'Thôn, tổ dân phố'],
      receivedOn: ['Ngày', 'Ngày tiếp', 'Ngày nhận', 'Ngày kiến nghị', 'Ngày tháng'],
      content: [
        'Nội dung',
        'Nội dung vụ việc',
        'Nội dung ý kiến',
        'Nội dung kiến nghị, phản ánh',
        'Nội dung phản ánh',
        'Kiến nghị',
        'Ý kiến',
        'Ý kiến, kiến nghị',
      ],
      class: ['Phân loại đơn', 'Loại', 'Loại đơn'],
      topic: ['Nhóm vấn đề', 'Chủ đề', 'Ngành, lĩnh vực'],
      channel: ['Nguồn', 'Kênh', 'Hình thức'],
      authority: ['Thẩm quyền giải quyết', 'Cấp giải quyết'],
      unit: [
        'Cơ quan đã giải quyết',
        'Cơ quan giải quyết',
        'Cơ quan chủ trì',
        'Đơn vị giải quyết',
        'Bộ phận phụ trách',
      ],
      supportingUnit: ['Phối hợp', 'Cơ quan phối hợp'],
      dueOn: ['Thời hạn', 'Hạn', 'Hạn trả lời'],
      promisedOn: ['Hạn giải quyết', 'Thời hạn giải quyết'],
      status: ['Tình trạng', 'Tiến độ'],
      result: ['Kết quả', 'Kết quả giải quyết', 'Nội dung trả lời', 'Theo dõi kết quả giải quyết', 'Trả lời'],
      answerNumber: ['Số văn bản', 'Văn bản trả lời', 'Công văn trả lời'],
      originYear: ['Năm', 'Năm kiến nghị'],
    },
  },
};

/** Fields that a column of an older register may fill, in the order of the sheet. */
export function fillableFields(target: ImportTarget): readonly string[] {
  const { columns } = importTargets[target];
  const { ownColumns } = targetRules[target];
  return Object.keys(columns).filter(
    (field) => columns[field]?.owner === 'office' || ownColumns.includes(field),
  );
}
