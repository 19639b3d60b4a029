import { attendees } from '../tables/attendees';
import { petitions, statusLabels } from '../tables/petitions';
import {
  type Condition,
  chosen,
  columnRange,
  explainedOf,
  invitedOf,
  type Positions,
  petitionsOf,
  quoted,
  resolvedOf,
} from './overview-counts';

type Lines = readonly (readonly string[])[];

const ofConference = (positions: Positions): Condition => [
  columnRange(positions, petitions, 'conference'),
  chosen.conference,
];

/** Counts of a line: all, resolved, explained, open. */
const fates = (
  positions: Positions,
  line: number,
  ...conditions: readonly Condition[]
): readonly string[] => [
  `=${petitionsOf(positions, ...conditions)}`,
  `=${resolvedOf(positions, ...conditions)}`,
  `=${explainedOf(positions, ...conditions)}`,
  `=B${line}-C${line}-D${line}`,
];

const fateHeadings = ['Tổng số', 'Đã giải quyết', 'Giải trình', 'Còn mở'] as const;

const totals = (label: string, from: number, to: number, columns: readonly string[]): readonly string[] => [
  label,
  ...columns.map((letter) => `=SUM(${letter}${from}:${letter}${to})`),
];

/** Petitions of the conference by topic, with a line for those without a listed topic, so that sums agree. */
export function topicBlock(positions: Positions, from: number, topics: readonly string[]): Lines {
  const topic = columnRange(positions, petitions, 'topic');
  const conference = ofConference(positions);
  const other = from + 1 + topics.length;
  const rest = (letter: string, whole: string): string =>
    topics.length === 0 ? `=${whole}` : `=${whole}-SUM(${letter}${from + 1}:${letter}${other - 1})`;
  return [
    ['Theo lĩnh vực', ...fateHeadings],
    ...topics.map((name, index) => [
      name,
      ...fates(positions, from + 1 + index, conference, [topic, `$A${from + 1 + index}`]),
    ]),
    [
      'Lĩnh vực khác, chưa ghi',
      rest('B', `(${petitionsOf(positions, conference)})`),
      rest('C', `(${resolvedOf(positions, conference)})`),
      rest('D', `(${explainedOf(positions, conference)})`),
      `=B${other}-C${other}-D${other}`,
    ],
    totals('Tổng cộng', from + 1, other, ['B', 'C', 'D', 'E']),
  ];
}

export function statusBlock(positions: Positions, from: number): Lines {
  const status = columnRange(positions, petitions, 'status');
  const labels = Object.values(statusLabels);
  return [
    ['Theo trạng thái', 'Số lượng'],
    ...labels.map((label) => [
      label,
      `=${petitionsOf(positions, ofConference(positions), [status, quoted(label)])}`,
    ]),
    totals('Tổng cộng', from + 1, from + labels.length, ['B']),
  ];
}

/** Matters of all years by the number of yearly conferences outlasted (S07). */
export function yearsBlock(positions: Positions, from: number): Lines {
  const origin = columnRange(positions, petitions, 'originYear');
  const steps = [
    ['Nêu trong năm', chosen.year],
    ['Tồn 1 kỳ', `${chosen.year}-1`],
    ['Tồn 2 kỳ', `${chosen.year}-2`],
    ['Tồn từ 3 kỳ', `"<="&(${chosen.year}-3)`],
  ] as const;
  return [
    ['Theo số kỳ tồn', ...fateHeadings],
    ...steps.map(([label, criterion], index) => [
      label,
      ...fates(positions, from + 1 + index, [origin, criterion]).map((formula) => safely(formula)),
    ]),
  ];
}

/** 0 before the first conference, when there is no year to count from. */
const safely = (formula: string): string => `=IF(ISNUMBER(${chosen.year});${formula.slice(1)};0)`;

export function attendanceBlock(positions: Positions): Lines {
  const mark = columnRange(positions, attendees, 'attendance');
  const { labels } = attendees.columns.attendance;
  const marked = Object.values(labels).map((label) => [
    label,
    `=${invitedOf(positions, [mark, quoted(label)])}`,
  ]);
  const parts = Object.values(labels).map((label) => `(${invitedOf(positions, [mark, quoted(label)])})`);
  return [
    ['Điểm danh', 'Số người'],
    ['Được mời', `=${invitedOf(positions)}`],
    ...marked,
    ['Chưa điểm danh', `=${invitedOf(positions)}-${parts.join('-')}`],
  ];
}
