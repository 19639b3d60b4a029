import { isPassedOn } from '../../domain/petitions/matter-fate';
import { joined } from '../../domain/text/joined';
import { cellText } from '../cell';
import { type Petition, petitions } from '../tables/petitions';

/** Columns of the book in which an office enters whom it receives (circular 04/2021 of the Inspectorate, form 03). */
const headings = [
  'STT',
  'Ngày tiếp',
  'Họ tên - Địa chỉ',
  'CMND/Hộ chiếu của công dân',
  'Nội dung vụ việc',
  'Phân loại đơn/Số người',
  'Cơ quan đã giải quyết',
  'Hướng xử lý: Thụ lý để giải quyết',
  'Hướng xử lý: Trả lại đơn và hướng dẫn',
  'Hướng xử lý: Chuyển đơn đến cơ quan, tổ chức, đơn vị có thẩm quyền',
  'Theo dõi kết quả giải quyết',
  'Ghi chú',
] as const;

const { columns } = petitions;

/** The register knows neither identity papers nor who settled a matter before; those columns stay blank. */
function lineOf(matter: Petition, index: number): readonly string[] {
  const { status, unit, answerNumber } = matter;
  const isReturned = status === 'declined';
  const isSentOn = !isReturned && isPassedOn(matter);
  return [
    String(index + 1),
    cellText(columns.receivedOn.write(matter.receivedOn)),
    joined(' - ', matter.speaker, matter.village),
    '',
    matter.content,
    cellText(columns.class.write(matter.class)),
    '',
    isReturned || isSentOn ? '' : 'x',
    isReturned ? joined(', ', 'x', answerNumber) : '',
    isSentOn ? joined(', ', unit || 'x', answerNumber) : '',
    joined('; ', cellText(columns.status.write(status)), matter.result),
    matter.note,
  ];
}

export const receptionBook = (matters: readonly Petition[]): readonly (readonly string[])[] => [
  headings,
  ...matters.map(lineOf),
];
