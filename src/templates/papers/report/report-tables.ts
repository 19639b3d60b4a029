import type { Authority, ReportingGroup } from '../../../domain/petitions/petition';
import { addsUp, countPetitions, divide, type PetitionCount } from '../../../domain/petitions/petition-count';
import type { PaperGap } from '../../../register/papers/paper-report';
import { reportingGroupLabels } from '../../../register/tables/petitions';
import { type DeclaredTag, section, value } from '../../declared-tags';
import type { TagScope } from '../../document-engine';
import { countDigits, shareWords } from '../../words/number-words';
import type { PaperSources } from '../paper-form';
import { noPetitionGap, type PetitionRow, petitionGap } from '../parts/petition-rows';

const groups = Object.keys(reportingGroupLabels) as readonly ReportingGroup[];

/** The columns of the table by authority; a matter that says nothing of its authority stands in none of them. */
const columns: readonly (readonly [string, readonly (Authority | null)[]])[] = [
  ['Cấp xã', ['commune']],
  ['Cấp tỉnh', ['province']],
  ['Trung ương, khác', ['central', 'other']],
];

const countOf = (rows: readonly PetitionRow[]): PetitionCount =>
  countPetitions(rows.map(({ values }) => values));

const lines: readonly (readonly [string, (count: PetitionCount) => number])[] = [
  ['Nội dung', ({ matters }) => matters],
  ['Trả lời tại hội nghị', ({ answeredInHall }) => answeredInHall],
  ...groups.map(
    (group) => [reportingGroupLabels[group], ({ groups: parts }: PetitionCount) => parts[group]] as const,
  ),
];

const authorityParts = (rows: readonly PetitionRow[]) =>
  columns.map(([name, members]) => ({
    name,
    count: countOf(rows.filter(({ values }) => members.includes(values.authority))),
  }));

/** One line for each measure, by authority and in all. */
export function authorityLines(rows: readonly PetitionRow[]): readonly TagScope[] {
  const all = countOf(rows);
  const parts = authorityParts(rows);
  return lines.map(([measure, read]) => ({
    'Chỉ tiêu': measure,
    ...Object.fromEntries(parts.map(({ name, count }) => [name, countDigits(read(count))])),
    Cộng: countDigits(read(all)),
  }));
}

export const countTags = (count: PetitionCount, of: number): TagScope => ({
  'Số nội dung': countDigits(count.matters),
  'Tỷ lệ': shareWords(count.matters, of),
  'Đã giải quyết': countDigits(count.groups.resolved),
  'Đang giải quyết': countDigits(count.groups['in-progress']),
  'Chưa giải quyết': countDigits(count.groups.unresolved),
  'Giải trình': countDigits(count.groups.explained),
});

export interface ReportTable {
  readonly lines: readonly TagScope[];
  readonly parts: readonly PetitionCount[];
}

/** One line for each topic, village or unit that has a matter. */
export function tableBy(
  rows: readonly PetitionRow[],
  keyOf: (row: PetitionRow) => string,
  known: readonly string[],
  otherwise: string,
): ReportTable {
  const parts = divide(rows, keyOf, known).map(({ key, rows: own }) => ({ key, count: countOf(own) }));
  return {
    lines: parts.map(({ key, count }, index) => ({
      STT: String(index + 1),
      'Tên mục': key || otherwise,
      ...countTags(count, rows.length),
    })),
    parts: parts.map(({ count }) => count),
  };
}

/** By topic, village and unit, in the order of the office's own lists. */
export const reportTables = ({ settings, villages }: PaperSources, rows: readonly PetitionRow[]) => ({
  topics: tableBy(rows, ({ values }) => values.topic, settings.topics, 'Chưa ghi lĩnh vực'),
  villages: tableBy(
    rows,
    ({ values }) => values.village,
    villages.map(({ values }) => values.name),
    'Không ghi thôn',
  ),
  units: tableBy(
    rows,
    ({ values }) => values.unit,
    settings.units.map(({ name }) => name),
    'Chưa giao đơn vị',
  ),
});

/** Every table is added up anew; one that misses the total is a gap, by the cells that keep a matter out of it. */
export function tableGaps(sources: PaperSources, rows: readonly PetitionRow[]): readonly PaperGap[] {
  const whole = countOf(rows);
  const { topics, villages, units } = reportTables(sources, rows);
  const byAuthority = authorityParts(rows).map(({ count }) => count);
  const unplaced = rows.filter(({ values }) => values.authority === null);
  const untold = rows.filter(({ values }) => values.topic === '');
  const others = [topics, villages, units].every(({ parts }) => addsUp(parts, whole));
  return [
    ...(addsUp(byAuthority, whole) ? [] : unplaced.map((row) => petitionGap(row, 'authority'))),
    ...untold.map((row) => petitionGap(row, 'topic')),
    ...(others ? [] : [noPetitionGap]),
  ];
}

const countTagList: readonly DeclaredTag[] = [
  value('', 'STT', '1'),
  value('', 'Tên mục', 'Kinh tế, văn hóa, xã hội'),
  value('', 'Số nội dung', '12'),
  value('', 'Tỷ lệ', '39,1%', true),
  value('', 'Đã giải quyết', '05'),
  value('', 'Đang giải quyết', '04'),
  value('', 'Chưa giải quyết', '01'),
  value('', 'Giải trình', '02'),
];

export const reportTableTags: readonly DeclaredTag[] = [
  section('Kiến nghị', 'Theo thẩm quyền', 'mỗi chỉ tiêu một dòng'),
  value('', 'Chỉ tiêu', 'Nội dung'),
  value('', 'Cấp xã', '12'),
  value('', 'Cấp tỉnh', '02'),
  value('', 'Trung ương, khác', '01'),
  value('', 'Cộng', '15'),
  section('Kiến nghị', 'Theo lĩnh vực', 'mỗi lĩnh vực một dòng'),
  section('Kiến nghị', 'Theo thôn', 'mỗi thôn một dòng'),
  section('Kiến nghị', 'Theo đơn vị', 'mỗi đơn vị một dòng'),
  ...countTagList,
];
