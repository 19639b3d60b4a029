import type { CalendarDate } from '../../../domain/calendar/calendar-date';
import { authorities } from '../../../domain/petitions/petition';
import { divide, groupOf } from '../../../domain/petitions/petition-count';
import { joined } from '../../../domain/text/joined';
import { publicText } from '../../../domain/text/public-text';
import { type Petition, reportingGroupLabels } from '../../../register/tables/petitions';
import { addedColumns, list, optional, type Tags, value } from '../../tags';
import { countDigits, romanNumeral } from '../../words/number-words';
import type { PaperRequest } from '../paper-form';
import { annexReference } from '../parts/annex-reference';
import { annexLabel } from '../parts/annexes';
import { deadlineWords } from '../parts/assigned-matters';
import { levelWords } from '../parts/competent-body';
import { dayWords } from '../parts/frame';
import { decidingDay } from '../parts/paper-checks';
import { type PetitionRow, petitionerWords, villagersWords } from '../parts/petition-rows';
import type { OpinionsTable } from './opinions-tables';

export interface OpinionsFacts extends PaperRequest {
  readonly table: OpinionsTable;
  readonly rows: readonly PetitionRow[];
}

/** A matter as the table prints it. */
interface OpinionRow extends PetitionRow {
  /** The day whose offices are named. */
  readonly on: CalendarDate;
  readonly number: number;
  readonly isPosted: boolean;
  readonly deadline: string;
}

interface TopicPart {
  readonly topic: string;
  readonly rows: readonly OpinionRow[];
}

interface AuthorityPart {
  readonly label: string;
  readonly size: number;
  readonly topics: readonly TopicPart[];
}

/** The rows by authority and topic, numbered consecutively; topics in the order of the office's list. */
function authorityParts({ rows, table, sources }: OpinionsFacts): readonly AuthorityPart[] {
  const isPosted = table.names === 'villages';
  let number = 0;
  const withNumber = (row: PetitionRow): OpinionRow => {
    number += 1;
    return {
      ...row,
      number,
      isPosted,
      on: decidingDay(sources),
      deadline: deadlineWords(sources, row.values),
    };
  };
  return divide(rows, ({ values }) => values.authority ?? '', authorities).map((part) => ({
    label:
      authorities.flatMap((key) => (key === part.key ? [levelWords(key, decidingDay(sources))] : []))[0] ??
      'Chưa ghi thẩm quyền',
    size: part.rows.length,
    topics: divide(part.rows, ({ values }) => values.topic, sources.settings.topics).map((topic) => ({
      topic: topic.key || 'Chưa ghi lĩnh vực',
      rows: topic.rows.map(withNumber),
    })),
  }));
}

const shownText = ({ values, isPosted }: OpinionRow, text: string): string =>
  isPosted ? publicText(text, values.speaker) : text;

const resultWords = ({ result, answerNumber }: Petition): string =>
  joined(' ', result, answerNumber === '' ? '' : `Văn bản số ${answerNumber}.`);

/** Without the examples in brackets, for a narrow column. */
const authorityWords = ({ authority }: Petition, on: CalendarDate): string =>
  authority ? levelWords(authority, on).replace(/\s*\(.*\)$/, '') : '';

/** The last day on which one of the matters came in. */
const lastDay = (rows: readonly PetitionRow[]): CalendarDate | null =>
  rows.reduce<CalendarDate | null>(
    (last, { values: { receivedOn } }) =>
      receivedOn !== null && (last === null || receivedOn > last) ? receivedOn : last,
    null,
  );

export const opinionsTags = {
  'Số phụ lục': value('', 'Phụ lục II', ({ table }) => annexLabel(table.kind)),
  'Văn bản kèm theo': optional(
    'Văn bản',
    '(Kèm theo Biên bản số 05/BB-UBND ngày 16 tháng 11 năm 2026)',
    ({ sources, table: { annexedTo } }) =>
      annexedTo ? annexReference(sources, annexedTo.kind, annexedTo.name) : '',
  ),
  'Ngày nhận cuối': optional('Kiến nghị', 'ngày 09 tháng 11 năm 2026', ({ rows }) => dayWords(lastDay(rows))),
  'Nhóm thẩm quyền': list('', 'mỗi cấp có thẩm quyền một nhóm', authorityParts, {
    'Thứ tự nhóm': value('', 'I', (_part, index) => romanNumeral(index + 1)),
    'Tên nhóm': value('', 'Cấp xã', ({ label }) => label),
    'Số nội dung nhóm': value('', '12', ({ size }) => countDigits(size)),
    'Nhóm lĩnh vực': list('', 'mỗi lĩnh vực trong nhóm một mục', ({ topics }: AuthorityPart) => topics, {
      'Thứ tự lĩnh vực': value('', '1', (_part, index) => String(index + 1)),
      'Tên lĩnh vực': optional('', 'Kinh tế, văn hóa, xã hội', ({ topic }) => topic),
      'Số nội dung lĩnh vực': value('', '05', ({ rows }) => countDigits(rows.length)),
      'Kiến nghị': list(
        'Kiến nghị',
        'mỗi nội dung một dòng trong bảng',
        ({ rows }: TopicPart) => rows,
        {
          STT: value('', '1', ({ number }) => String(number)),
          'Người nêu': value('Kiến nghị', 'Ông Nguyễn Văn An, thôn Trung Hậu', ({ values, isPosted }) =>
            isPosted ? villagersWords(values.village) : petitionerWords(values),
          ),
          'Thôn/Đơn vị': optional('Kiến nghị', 'Thôn Trung Hậu', ({ values }) => values.village),
          'Nội dung kiến nghị': optional('Kiến nghị', 'Đề nghị sửa đường giao thông nội đồng.', (row) =>
            shownText(row, row.values.content),
          ),
          'Lĩnh vực': optional('Kiến nghị', 'Kinh tế, văn hóa, xã hội', ({ values }) => values.topic),
          'Thẩm quyền': optional('Kiến nghị', 'Cấp xã', ({ values, on }) => authorityWords(values, on)),
          'Trả lời tại hội nghị': optional('Kiến nghị', 'Đã bố trí vốn trong năm.', (row) =>
            shownText(row, row.values.answeredInHall),
          ),
          'Đơn vị chủ trì': optional('Kiến nghị', 'Phòng Kinh tế', ({ values }) => values.unit),
          'Thời hạn': optional('Kiến nghị', '31/12/2026', ({ deadline }) => deadline),
          'Trạng thái': optional(
            'Kiến nghị',
            'Đang giải quyết',
            ({ values }) => reportingGroupLabels[groupOf(values)],
          ),
          'Kết quả': optional('Kiến nghị', 'Đã khởi công ngày 05/12/2026.', (row) =>
            shownText(row, resultWords(row.values)),
          ),
          // To be written by hand; the office's own notes are never printed.
          'Ghi chú': optional('', '', () => ''),
        },
        // Added columns may identify the speaker, so they are not posted.
        (row) => (row.isPosted ? {} : addedColumns(row)),
      ),
    }),
  }),
  'Tổng hợp chung': value('', 'Tổng: 12 lượt ý kiến với 25 nội dung.', ({ rows, table, sources }) =>
    table.total(rows, sources),
  ),
} satisfies Tags<OpinionsFacts>;
