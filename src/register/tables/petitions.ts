import type { ReportingGroup } from '../../domain/petitions/petition';
import type { Cell } from '../cell';
import { code, integer, longText, text } from '../column';
import { note, petitionOutcome, publishable, supportingUnit } from '../columns/followed-petition';
import {
  answeredBy,
  authorityLabels,
  channelLabels,
  classLabels,
  denunciationNotice,
  statusLabels,
} from '../columns/petition-columns';
import { conduct, conference, petitionBasics } from '../columns/petition-entry';
import { petitionsTab } from '../columns/tabs';
import { type RowOf, table } from '../table';

export { authorityLabels, channelLabels, classLabels, denunciationNotice, statusLabels };

/** The four groups in reports to higher levels. */
export const reportingGroupLabels: Record<ReportingGroup, string> = {
  resolved: 'Đã giải quyết',
  'in-progress': 'Đang giải quyết',
  unresolved: 'Chưa giải quyết',
  explained: 'Giải trình, cung cấp thông tin',
};

/** One row per matter; matters of one speaker share the speech turn. */
export const petitions = table({
  tab: petitionsTab,
  purpose: 'Sổ theo dõi kiến nghị, mỗi nội dung một dòng.',
  key: 'id',
  idPrefix: 'KN',
  owner: 'office',
  columns: {
    id: code({ header: 'Mã KN', owner: 'add-on' }),
    conference,
    turn: code({ header: 'Lượt phát biểu', owner: 'add-on' }),
    originYear: integer({ header: 'Năm gốc', owner: 'add-on', atLeast: 2000, atMost: 2100 }),
    ...petitionBasics,
    supportingUnit,
    answeredBy,
    ...petitionOutcome,
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
    conduct,
    publishable,
    note,
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

/**
 * All that the register may hold of a denunciation: that one came in, and when (clause S08). Columns that are added later
 * are outside until they are named here.
 */
export const denunciationFields: readonly string[] = [
  'id',
  'conference',
  'turn',
  'originYear',
  'channel',
  'receivedOn',
  'content',
  'topic',
  'class',
  'status',
  'publishable',
  'request',
] satisfies readonly (keyof Petition)[];

/** The cells of a row that may be shown: of a denunciation only those of its fence, whatever was typed into the sheet. */
export const shownCells = (
  { class: kind }: Pick<Petition, 'class'>,
  cells: Readonly<Record<string, Cell>>,
): Readonly<Record<string, Cell>> =>
  kind !== 'denunciation'
    ? cells
    : {
        ...Object.fromEntries(Object.entries(cells).filter(([field]) => denunciationFields.includes(field))),
        content: denunciationNotice,
      };
