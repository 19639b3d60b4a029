import type { Authority, ReportingGroup } from '../../../domain/petitions/petition';
import { addsUp, countPetitions, divide, type PetitionCount } from '../../../domain/petitions/petition-count';
import type { PaperGap } from '../../../register/papers/paper-report';
import { reportingGroupLabels } from '../../../register/tables/petitions';
import { optional, rowNumber, type Tags, value } from '../../tags';
import { cellDigits, cellShare } from '../../words/number-words';
import type { PaperSources } from '../paper-sources';
import { noPetitionGap, type PetitionRow, petitionGap } from '../parts/petition-rows';

const groups = Object.keys(reportingGroupLabels) as readonly ReportingGroup[];

/** The columns of the table by authority; a matter without an authority is in none of them. */
const columns: readonly (readonly (Authority | null)[])[] = [['commune'], ['province'], ['central', 'other']];

const countOf = (rows: readonly PetitionRow[]): PetitionCount =>
  countPetitions(rows.map(({ values }) => values));

const lines: readonly (readonly [string, (count: PetitionCount) => number])[] = [
  ['Nội dung', ({ matters }) => matters],
  ['Trả lời tại hội nghị', ({ answeredInHall }) => answeredInHall],
  ...groups.map(
    (group) => [reportingGroupLabels[group], ({ groups: parts }: PetitionCount) => parts[group]] as const,
  ),
];

const authorityParts = (rows: readonly PetitionRow[]): readonly PetitionCount[] =>
  columns.map((members) => countOf(rows.filter(({ values }) => members.includes(values.authority))));

/** A line of the table by authority. */
interface Measure {
  readonly name: string;
  readonly all: number;
  /** All matters. */
  readonly of: number;
  /** In the order of the columns. */
  readonly parts: readonly number[];
}

/** One line for each measure, by authority and in all. */
export function measures(rows: readonly PetitionRow[]): readonly Measure[] {
  const all = countOf(rows);
  const parts = authorityParts(rows);
  return lines.map(([name, read]) => ({ name, all: read(all), of: all.matters, parts: parts.map(read) }));
}

/** Nothing is known before a matter is recorded. */
const cellOf = (count: number, of: number): string => (of === 0 ? '' : cellDigits(count));

const inColumn = ({ parts, of }: Measure, column: number): string => cellOf(parts[column] ?? 0, of);

export const measureTags = {
  'Chỉ tiêu': value('', 'Nội dung', ({ name }) => name),
  'Cấp xã': value('', '12', (measure) => inColumn(measure, 0)),
  'Cấp tỉnh': value('', '02', (measure) => inColumn(measure, 1)),
  'Trung ương, khác': value('', '01', (measure) => inColumn(measure, 2)),
  Cộng: value('', '15', ({ all, of }) => cellOf(all, of)),
} satisfies Tags<Measure>;

/** Matters counted, as a part of all of them. */
export interface CountedPart {
  readonly name: string;
  readonly count: PetitionCount;
  readonly of: number;
}

export const countTags = {
  'Số nội dung': value('', '12', ({ count, of }) => cellOf(count.matters, of)),
  'Tỷ lệ': optional('', '39,1%', ({ count, of }) => cellShare(count.matters, of)),
  'Đã giải quyết': value('', '05', ({ count, of }) => cellOf(count.groups.resolved, of)),
  'Đang giải quyết': value('', '04', ({ count, of }) => cellOf(count.groups['in-progress'], of)),
  'Chưa giải quyết': value('', '01', ({ count, of }) => cellOf(count.groups.unresolved, of)),
  'Giải trình': value('', '02', ({ count, of }) => cellOf(count.groups.explained, of)),
} satisfies Tags<CountedPart>;

export const partTags = {
  STT: rowNumber,
  'Tên mục': value('', 'Kinh tế, văn hóa, xã hội', ({ name }) => name),
  ...countTags,
} satisfies Tags<CountedPart>;

/** One part for each topic, village or unit that has a matter; those of `order` come in its order. */
const partsBy = (
  rows: readonly PetitionRow[],
  keyOf: (row: PetitionRow) => string,
  order: readonly string[],
  otherwise: string,
): readonly CountedPart[] =>
  divide(rows, keyOf, order).map(({ key, rows: own }) => ({
    name: key || otherwise,
    count: countOf(own),
    of: rows.length,
  }));

/** By topic, village and unit, in the order of the office's own lists. */
export const reportTables = ({ settings, villages }: PaperSources, rows: readonly PetitionRow[]) => ({
  topics: partsBy(rows, ({ values }) => values.topic, settings.topics, 'Chưa ghi lĩnh vực'),
  villages: partsBy(
    rows,
    ({ values }) => values.village,
    villages.map(({ values }) => values.name),
    'Không ghi thôn',
  ),
  units: partsBy(
    rows,
    ({ values }) => values.unit,
    settings.units.map(({ name }) => name),
    'Chưa giao đơn vị',
  ),
});

const countsOf = (parts: readonly CountedPart[]): readonly PetitionCount[] => parts.map(({ count }) => count);

/** Checks that every table adds up to the total; the gaps are the blank cells that keep a matter out of it. */
export function tableGaps(
  rows: readonly PetitionRow[],
  tables: ReturnType<typeof reportTables>,
): readonly PaperGap[] {
  const whole = countOf(rows);
  const addUp =
    addsUp(authorityParts(rows), whole) &&
    Object.values(tables).every((parts) => addsUp(countsOf(parts), whole));
  const withoutTopic = rows.filter(({ values }) => values.topic === '');
  return [
    ...withoutTopic.map((row) => petitionGap(row, 'topic')),
    // The blank cells themselves are named; this is for a sum that none of them explains.
    ...(addUp || rows.some(({ values }) => values.authority === null) ? [] : [noPetitionGap]),
  ];
}
