import { petitionStatuses } from '../../domain/petitions/petition';
import { columnLetters } from '../cell';
import { chosen, columnsOf, countOf, type Positions, petitionsOf, quoted } from '../overview/formula';
import { clockLines, lastResultLine } from '../overview/overview-clocks';
import { guestLines } from '../overview/overview-guests';
import { petitionLines, yearSteps } from '../overview/overview-petitions';
import { overviewTab, places, zones } from '../overview/places';
import { officeSettings } from '../settings/office-settings';
import { settingsTable } from '../settings/settings-table';
import { journal } from '../tables/journal';
import { authorityLabels, petitions, statusLabels } from '../tables/petitions';

/** What a register offers to its province: numbers, days and the name of the office; no person and no petition. */
export interface Figure {
  readonly header: string;
  /** `count` is added up over all registers; of `late`, days, those that are late are counted. */
  readonly kind: 'text' | 'day' | 'year' | 'count' | 'late';
  /** Without `=`. */
  readonly formula: (register: FiguredRegister) => string;
}

export interface FiguredRegister {
  readonly positions: Positions;
  /** Number of topics of the office, which moves the lines of `Tổng quan`. */
  readonly topics: number;
}

/** Raised when a figure changes its place or its meaning; new figures at the end need no new one. */
export const figuresVersion = 1;

/** A cell of `Tổng quan`, which alone counts, so that both always agree. */
const ofBoard = (cell: string): string => `'${overviewTab}'!${cell}`;

const board = (column: string, row: number): string => ofBoard(`$${column}$${row}`);

type Clock = readonly [due: number, from: number, to: number];

const notice: Clock = [clockLines.notice, clockLines.letters, clockLines.broadcast];
const results: Clock = [clockLines.results, clockLines.results + 1, lastResultLine];

const dueOn = ([line]: Clock): string => board('B', line);

/** The day on which the last of the proofs was there; '' until then. */
const doneOn = ([line, from, to]: Clock): string => {
  const proofs = `${board('B', from)}:$B$${to}`;
  return `IF(AND(ISNUMBER(${board('B', line)});COUNT(${proofs})=${to - from + 1});MAX(${proofs});"")`;
};

/** Days late, done or not; 0 in time. */
const daysLate = (clock: Clock): string =>
  `IF(ISNUMBER(${dueOn(clock)});MAX(0;IF(ISNUMBER(${doneOn(clock)});${doneOn(clock)};TODAY())-${dueOn(clock)});0)`;

const [, invitedColumn = '', told = '', coming = '', present = ''] = Array.from(
  { length: zones.middle.count },
  (_, index) => columnLetters(zones.middle.from + index),
);
const [, all = '', open = ''] = Array.from({ length: 3 }, (_, index) =>
  columnLetters(zones.right.from + index),
);

const count = (header: string, formula: Figure['formula']): Figure => ({ header, kind: 'count', formula });

const guests = (header: string, column: string): Figure =>
  count(header, () => board(column, guestLines.total));

const authorities = Object.values(authorityLabels);
/** Short enough for the head of a column. */
const shortAuthority = (label: string): string => label.replace(/ \(.*/, '');

const ofAuthority = ({ positions }: FiguredRegister, label: string): string => {
  const at = columnsOf(positions, petitions);
  const conference = [at('conference'), ofBoard(chosen.conference)] as const;
  return petitionsOf(positions, conference, [at('authority'), quoted(label)]);
};

const officeName = ({ positions }: FiguredRegister): string => {
  const at = columnsOf(positions, settingsTable);
  const { code } = officeSettings.office.name.place;
  return `IFERROR(INDEX(${at('value')};MATCH(${quoted(code)};${at('code')};0))&"";"")`;
};

/** The journal is only ever added to, so its last line is the newest; `16/11/2026 07:31:27`. */
const lastEntry = ({ positions }: FiguredRegister): string => {
  const moment = columnsOf(positions, journal)('at');
  const last = `INDEX(${moment};${countOf([moment, '"<>"'])})`;
  return `IFERROR(DATE(VALUE(MID(${last};7;4));VALUE(MID(${last};4;2));VALUE(LEFT(${last};2)));"")`;
};

export const commune: Figure = { header: 'Cơ quan', kind: 'text', formula: officeName };
export const stage: Figure = {
  header: 'Giai đoạn',
  kind: 'text',
  formula: () => ofBoard(chosen.stage),
};
export const noticeLate: Figure = {
  header: 'Thông báo: trễ (ngày)',
  kind: 'late',
  formula: () => daysLate(notice),
};
export const resultsLate: Figure = {
  header: 'Công bố: trễ (ngày)',
  kind: 'late',
  formula: () => daysLate(results),
};
export const invited = guests('Được mời', invitedColumn);
export const matters = count('Kiến nghị', ({ topics }) => board(all, petitionLines(topics).total));
export const statuses: readonly Figure[] = petitionStatuses.map((status, at) =>
  count(statusLabels[status], ({ topics }) => board(all, petitionLines(topics).statuses + at)),
);
export const version: Figure = { header: 'Mẫu', kind: 'year', formula: () => String(figuresVersion) };

/** The row of figures, from its first cell. */
export const figures: readonly Figure[] = [
  commune,
  { header: 'Năm', kind: 'year', formula: () => ofBoard(chosen.year) },
  { header: 'Ngày hội nghị', kind: 'day', formula: () => ofBoard(chosen.date) },
  stage,
  { header: 'Thông báo: hạn', kind: 'day', formula: () => dueOn(notice) },
  { header: 'Thông báo: xong', kind: 'day', formula: () => doneOn(notice) },
  noticeLate,
  { header: 'Công bố: hạn', kind: 'day', formula: () => dueOn(results) },
  { header: 'Công bố: xong', kind: 'day', formula: () => doneOn(results) },
  resultsLate,
  invited,
  guests('Đã báo', told),
  guests('Xác nhận', coming),
  guests('Có mặt', present),
  matters,
  ...statuses,
  ...authorities.map((label) => count(shortAuthority(label), (register) => ofAuthority(register, label))),
  count('Chưa ghi thẩm quyền', (register) =>
    [matters.formula(register), ...authorities.map((label) => ofAuthority(register, label))].join('-'),
  ),
  ...yearSteps.map((label, at) =>
    count(`Chưa xong: ${label.toLowerCase()}`, ({ topics }) => board(open, petitionLines(topics).years + at)),
  ),
  count('Chưa giải quyết xong', () => board(all, places.head)),
  count('Trong đó quá hạn', () => board(all, places.head + 1)),
  { header: 'Ghi sổ gần nhất', kind: 'day', formula: lastEntry },
  version,
];

/** Position of a figure in the row, from 1. */
export const positionOf = (figure: Figure): number => figures.indexOf(figure) + 1;
