import { type Authority, authorities } from '../../../domain/petitions/petition';
import { countPetitions, divide, groupOf } from '../../../domain/petitions/petition-count';
import { authorityLabels, type Petition, reportingGroupLabels } from '../../../register/tables/petitions';
import { type DeclaredTag, section, value } from '../../declared-tags';
import type { TagScope } from '../../document-engine';
import { countDigits, romanNumeral, shareWords } from '../../words/number-words';
import { shortDate } from '../../words/wording';
import { type PetitionRow, petitionerWords, villagersWords } from '../parts/petition-rows';
import { publicText } from '../parts/public-text';

/** The tags of the table of matters, in the order in which they are explained. */
export const opinionTags: readonly DeclaredTag[] = [
  value('', 'Văn bản kèm theo', '(Kèm theo Biên bản số 05/BB-UBND ngày 16 tháng 11 năm 2026)'),
  section('', 'Nhóm thẩm quyền', 'mỗi cấp có thẩm quyền một nhóm'),
  value('', 'Thứ tự nhóm', 'I'),
  value('', 'Tên nhóm', 'Cấp xã'),
  value('', 'Số nội dung nhóm', '12'),
  section('', 'Nhóm lĩnh vực', 'mỗi lĩnh vực trong nhóm một mục'),
  value('', 'Thứ tự lĩnh vực', '1'),
  value('', 'Tên lĩnh vực', 'Kinh tế, văn hóa, xã hội', true),
  value('', 'Số nội dung lĩnh vực', '05'),
  section('Kiến nghị', 'Kiến nghị', 'mỗi nội dung một dòng trong bảng'),
  value('', 'STT', '1'),
  value('Kiến nghị', 'Người nêu', 'Ông Nguyễn Văn An, thôn Trung Hậu'),
  value('Kiến nghị', 'Thôn/Đơn vị', 'Thôn Trung Hậu', true),
  value('Kiến nghị', 'Nội dung kiến nghị', 'Đề nghị sửa đường giao thông nội đồng.', true),
  value('Kiến nghị', 'Lĩnh vực', 'Kinh tế, văn hóa, xã hội', true),
  value('Kiến nghị', 'Thẩm quyền', 'Cấp xã', true),
  value('Kiến nghị', 'Trả lời tại hội nghị', 'Đã bố trí vốn trong năm.', true),
  value('Kiến nghị', 'Đơn vị chủ trì', 'Phòng Kinh tế', true),
  value('Kiến nghị', 'Thời hạn', '31/12/2026', true),
  value('Kiến nghị', 'Trạng thái', 'Đang giải quyết', true),
  value('Kiến nghị', 'Kết quả', 'Đã khởi công ngày 05/12/2026.', true),
  value('Kiến nghị', 'Ghi chú', '', true),
  value('', 'Tổng hợp chung', 'Tổng: 12 lượt ý kiến với 25 nội dung.'),
];

/** The day by which something has to happen: the promise for the solution before the term of the reply. */
export const deadlineOf = ({ promisedOn, dueOn }: Pick<Petition, 'promisedOn' | 'dueOn'>): string => {
  const day = promisedOn ?? dueOn;
  return day ? shortDate(day) : '';
};

const resultWords = ({ result, answerNumber }: Petition): string =>
  [result, answerNumber === '' ? '' : `Văn bản số ${answerNumber}.`].filter((part) => part !== '').join(' ');

/** Without the examples in brackets, for a narrow column. */
const shortAuthority = (authority: Authority): string => authorityLabels[authority].replace(/\s*\(.*\)$/, '');

export type NamesShown = 'people' | 'villages';

function rowTags({ values, added }: PetitionRow, number: number, names: NamesShown): TagScope {
  const shownText = (text: string): string => (names === 'people' ? text : publicText(text, values));
  const cells = {
    STT: String(number),
    'Người nêu': names === 'people' ? petitionerWords(values) : villagersWords(values.village),
    'Thôn/Đơn vị': values.village,
    'Nội dung kiến nghị': shownText(values.content),
    'Lĩnh vực': values.topic,
    'Thẩm quyền': values.authority ? shortAuthority(values.authority) : '',
    'Trả lời tại hội nghị': shownText(values.answeredInHall),
    'Đơn vị chủ trì': values.unit,
    'Thời hạn': deadlineOf(values),
    'Trạng thái': reportingGroupLabels[groupOf(values)],
    'Kết quả': shownText(resultWords(values)),
  };
  // Notes, and columns that the office added, may say who spoke: they stay inside the office.
  return names === 'people' ? { ...added, ...cells, 'Ghi chú': values.note } : { ...cells, 'Ghi chú': '' };
}

/** The rows by authority and then by topic, numbered through; topics in the order of the office's list. */
export function groupedRows(
  rows: readonly PetitionRow[],
  topics: readonly string[],
  names: NamesShown,
): readonly TagScope[] {
  let number = 0;
  return divide(rows, ({ values }) => values.authority ?? '', authorities).map((group, place) => ({
    'Thứ tự nhóm': romanNumeral(place + 1),
    'Tên nhóm':
      authorities.flatMap((key) => (key === group.key ? [authorityLabels[key]] : []))[0] ??
      'Chưa ghi thẩm quyền',
    'Số nội dung nhóm': countDigits(group.rows.length),
    'Nhóm lĩnh vực': divide(group.rows, ({ values }) => values.topic, topics).map((part, index) => ({
      'Thứ tự lĩnh vực': String(index + 1),
      'Tên lĩnh vực': part.key || 'Chưa ghi lĩnh vực',
      'Số nội dung lĩnh vực': countDigits(part.rows.length),
      'Kiến nghị': part.rows.map((row) => {
        number += 1;
        return rowTags(row, number, names);
      }),
    })),
  }));
}

/** The last row of the table before the conference: what came in. */
export function receivedWords(rows: readonly PetitionRow[]): string {
  const { turns, matters } = countPetitions(rows.map(({ values }) => values));
  return `Tổng: ${countDigits(turns)} lượt ý kiến với ${countDigits(matters)} nội dung.`;
}

/** The last row of the tables after it: what came in and how far it has come. */
export function progressWords(rows: readonly PetitionRow[]): string {
  const { turns, matters, groups } = countPetitions(rows.map(({ values }) => values));
  const part = (label: string, count: number): string =>
    `${label} ${countDigits(count)}${matters > 0 ? ` (${shareWords(count, matters)})` : ''}`;
  return (
    `Tổng: ${countDigits(turns)} lượt ý kiến với ${countDigits(matters)} nội dung; ` +
    [
      part('đã giải quyết', groups.resolved),
      part('đang giải quyết', groups['in-progress']),
      part('chưa giải quyết', groups.unresolved),
      part('giải trình, cung cấp thông tin', groups.explained),
    ].join(', ') +
    '.'
  );
}
