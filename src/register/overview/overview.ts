import type { Board, BoardArea } from './board';
import { boardColours } from './board-colours';
import type { Positions } from './formula';
import { actionsBlock, productsBlock, sortedActions } from './overview-actions';
import { overviewCharts } from './overview-charts';
import { clocksBlock, hostBlock, letterCounts } from './overview-clocks';
import { groupNames, guestLines, guestsBlock } from './overview-guests';
import { headBlock, yearBlock } from './overview-head';
import { followedBlock, petitionLines, petitionsBlock } from './overview-petitions';
import { villageBlock } from './overview-villages';
import { hiddenColumns, hiddenLines, overviewTab, places, widths, zones } from './places';

export const overviewTitle = 'TỔNG QUAN HỘI NGHỊ ĐỐI THOẠI VỚI NHÂN DÂN';

/** Inputs of the overview other than columns of sheets. */
export interface OverviewLists {
  readonly topics: readonly string[];
  /** Number of villages in `Thôn`. */
  readonly villages: number;
}

/** Rows of charts under the blocks: they end where a page of A4 ends. */
const chartsFrom = 30;
const chartLines = 12;

/** Lines of the list of villages that are formatted; the list itself is as long as it has to be. */
const mostVillages = 60;

/** Lines of texts and formulas, filled block by block. */
function sheetOfLines() {
  const lines: string[][] = [[overviewTitle]];
  const put = (row: number, column: number, block: readonly (readonly string[])[]): void => {
    for (const [down, cells] of block.entries()) {
      const at = row - 1 + down;
      const line = Array.from({ length: column - 1 + cells.length }, (_, index) => lines[at]?.[index] ?? '');
      for (const [right, cell] of cells.entries()) line[column - 1 + right] = cell;
      lines[at] = [...line, ...(lines[at] ?? []).slice(line.length)];
    }
  };
  return { put, read: () => Array.from(lines, (line) => line ?? []) };
}

/**
 * The overview of the chosen conference, in live formulas only, so that it stays right after edits by hand. Its blocks
 * stand beside each other on one screen; charts and the villages follow below.
 */
export function overviewBoard(positions: Positions, lists: OverviewLists): Board {
  const { put, read } = sheetOfLines();
  const { left, middle, right } = zones;
  const petitionsAt = petitionLines(lists.topics.length);
  const charts = Math.max(chartsFrom, petitionsAt.end + 1);
  const villages = charts + chartLines;

  put(places.head, left.from, headBlock(positions));
  put(places.head, right.from, followedBlock(positions));
  put(places.blocks, left.from, clocksBlock(positions));
  put(places.actions, left.from, actionsBlock);
  put(places.blocks, middle.from, guestsBlock(positions));
  put(places.blocks, right.from, petitionsBlock(positions, lists.topics));
  put(villages, left.from, villageBlock(positions));

  put(hiddenLines.hosts, hiddenColumns.words, hostBlock(positions));
  put(hiddenLines.year, hiddenColumns.words, yearBlock(positions));
  put(hiddenLines.letters, hiddenColumns.words, [letterCounts(positions)]);
  put(hiddenLines.products, hiddenColumns.words, productsBlock(positions));
  put(places.actions + 1, hiddenColumns.days, [[sortedActions(positions)]]);
  put(
    guestLines.from,
    hiddenColumns.names,
    groupNames.map((name) => [name]),
  );
  put(
    petitionsAt.topics,
    hiddenColumns.names,
    lists.topics.map((name) => [name]),
  );

  const heading = (row: number, { from, count }: { from: number; count: number }): BoardArea => ({
    row,
    column: from,
    rows: 1,
    columns: count,
  });
  const column = (row: number, at: number, rows: number, columns = 1): BoardArea => ({
    row,
    column: at,
    rows,
    columns,
  });
  return {
    tab: overviewTab,
    title: overviewTitle,
    widths,
    lines: read(),
    open: [
      { row: 3, column: 2 },
      { row: places.pulse, column: 3 },
      { row: places.pulse, column: 4 },
    ],
    headings: [
      heading(places.blocks, left),
      heading(places.blocks, middle),
      heading(places.blocks, right),
      heading(places.actions, left),
      heading(petitionsAt.topics - 1, right),
      heading(petitionsAt.years - 1, right),
      heading(villages, { from: 1, count: right.from }),
    ],
    strong: [
      column(places.head, 2, 1),
      column(places.head, right.from, 1, 2),
      column(places.clocks, left.from, 1, left.count),
      column(places.clocks + 3, left.from, 1, left.count),
      column(guestLines.total, middle.from, 1, middle.count),
      column(petitionsAt.total, right.from, 1, 2),
    ],
    dates: [
      column(4, 2, 1),
      column(places.pulse, 3, 1),
      column(places.clocks, 2, places.actions - 1 - places.clocks),
    ],
    bars: [
      column(places.clocks, 4, 1),
      column(places.clocks + 3, 4, 1),
      column(petitionsAt.statuses, right.from + 3, petitionsAt.end - petitionsAt.statuses),
    ],
    centred: [
      column(places.blocks, 2, places.actions - places.blocks),
      column(places.blocks, middle.from + 1, guestLines.total - places.blocks + 1, middle.count - 1),
      column(places.head, right.from + 1, petitionsAt.end - places.head, 2),
      column(villages, 2, mostVillages + 1, right.from - 1),
    ],
    wrapped: [],
    colours: boardColours,
    named: null,
    hidden: { from: hiddenColumns.words, count: Object.keys(hiddenColumns).length },
    charts: overviewCharts({
      charts,
      petitions: petitionsAt,
      villages: { row: villages, count: lists.villages },
    }),
    formerCharts: ['Kiến nghị chưa giải quyết xong theo số kỳ tồn', 'Điểm danh'],
  };
}
