import type { BoardArea, BoardChart } from './board';
import { guestLines } from './overview-guests';
import type { petitionLines } from './overview-petitions';
import { villagePetitions } from './overview-villages';
import { places, widths, zones } from './places';

interface Lines {
  /** The first line of the row of charts. */
  readonly charts: number;
  readonly petitions: ReturnType<typeof petitionLines>;
  readonly villages: { readonly row: number; readonly count: number };
}

const lineHeight = 21;

/** Pixels of columns. */
const widthOf = (from: number, count: number): number =>
  widths.slice(from - 1, from - 1 + count).reduce((sum, width) => sum + width, 0);

/** First column and number of columns of the charts in one row. */
const chartColumns = { statuses: [1, 3], topics: [4, 3], years: [7, 5], villages: [12, 4] } as const;

/** Fewest villages that the chart has room for, so that a short list does not look like a wall. */
const fewestVillages = 8;

/** Charts beside their numbers: the guests under their table, the petitions in one row. */
export function overviewCharts({ charts, petitions, villages }: Lines): readonly BoardChart[] {
  const { middle, right } = zones;
  const area = (row: number, column: number, rows: number, columns = 1): BoardArea => ({
    row,
    column,
    rows,
    columns,
  });
  const under = guestLines.total + 1;
  const guests: BoardChart = {
    title: 'Đại biểu theo nhóm',
    type: 'COLUMN',
    legend: 'top',
    colours: ['#9aa0a6', '#1a73e8', '#f9ab00', '#188038'],
    ranges: [
      area(places.blocks, middle.from, guestLines.rest - places.blocks),
      area(places.blocks, middle.from + 1, guestLines.rest - places.blocks, middle.count - 1),
    ],
    at: { row: under, column: middle.from },
    width: widthOf(middle.from, middle.count),
    height: (charts - under) * lineHeight,
  };
  const inRow = (
    title: string,
    type: BoardChart['type'],
    [column, count]: readonly [number, number],
    ranges: readonly BoardArea[],
  ): BoardChart => ({
    title,
    type,
    legend: type === 'PIE' ? 'right' : 'none',
    colours: type === 'PIE' ? [] : ['#1a73e8'],
    ranges,
    at: { row: charts, column },
    width: widthOf(column, count),
    height: (villages.row - charts) * lineHeight,
  });
  const ofPetitions = (row: number, rows: number, column = right.from + 1) => [
    area(row - 1, right.from, rows + 1),
    area(row - 1, column, rows + 1),
  ];
  const lines = Math.max(fewestVillages, villages.count) + 1;
  return [
    guests,
    inRow(
      'Kiến nghị theo trạng thái',
      'BAR',
      chartColumns.statuses,
      ofPetitions(petitions.statuses, petitions.total - petitions.statuses),
    ),
    inRow(
      'Kiến nghị theo lĩnh vực',
      'PIE',
      chartColumns.topics,
      ofPetitions(petitions.topics, petitions.other - petitions.topics + 1),
    ),
    inRow(
      'Kiến nghị chưa xong theo số kỳ tồn',
      'COLUMN',
      chartColumns.years,
      ofPetitions(petitions.years, petitions.end - petitions.years, right.from + 2),
    ),
    inRow('Kiến nghị theo thôn', 'COLUMN', chartColumns.villages, [
      area(villages.row, 1, lines),
      area(villages.row, villagePetitions, lines),
    ]),
  ];
}
