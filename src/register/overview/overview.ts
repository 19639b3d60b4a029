import type { Board } from './board';
import { actionsBlock, hiddenActions } from './overview-actions';
import { headBlock } from './overview-clocks';
import { actionLines, type Positions, places, villageLines } from './overview-counts';
import { attendanceBlock, statusBlock, topicBlock, yearsBlock } from './overview-petitions';
import { villageBlock } from './overview-villages';

export const overviewTab = 'Tổng quan';
export const overviewTitle = 'TỔNG QUAN HỘI NGHỊ ĐỐI THOẠI VỚI NHÂN DÂN';

/** Inputs of the overview other than columns of sheets. */
export interface OverviewLists {
  readonly topics: readonly string[];
  /** Number of villages in `Thôn`. */
  readonly villages: number;
}

/** Height of three rows of charts, lines. */
const chartLines = 39;

/**
 * The overview of the chosen conference, in live formulas only, so that it stays right after edits by hand. As wide as an
 * A4 page in portrait.
 */
export function overviewBoard(positions: Positions, lists: OverviewLists): Board {
  const lines: string[][] = [[overviewTitle]];
  const headings: number[] = [];
  // The hidden columns of the list of actions extend below it, next to the following blocks.
  const put = (from: number, block: readonly (readonly string[])[]): number => {
    for (const [offset, line] of block.entries()) {
      const standing = lines[from - 1 + offset] ?? [];
      lines[from - 1 + offset] = [...line, ...standing.slice(line.length)];
    }
    return from + block.length;
  };
  put(places.head, headBlock(positions));
  put(places.actions, actionsBlock(positions));
  headings.push(6, places.actions);

  const topics = places.counts;
  const status = put(topics, topicBlock(positions, topics, lists.topics)) + 1;
  const years = put(status, statusBlock(positions, status)) + 1;
  const attendance = put(years, yearsBlock(positions, years)) + 1;
  const charts = put(attendance, attendanceBlock(positions)) + 1;
  const villages = charts + chartLines;
  put(villages, villageBlock(positions, villages));
  headings.push(topics, status, years, attendance, villages);

  const shown = Math.min(villageLines, Math.max(8, lists.villages));
  const chart = (
    title: string,
    type: 'COLUMN' | 'BAR' | 'PIE',
    row: number,
    rows: number,
    column: number,
    place: number,
  ): Board['charts'][number] => ({
    title,
    type,
    ranges: [
      { row, column: 1, rows, columns: 1 },
      { row, column, rows, columns: 1 },
    ],
    at: { row: charts + Math.floor(place / 2) * 13, column: place % 2 === 0 ? 1 : 5 },
    width: 375,
    height: 260,
  });
  const all = Array.from({ length: lines.length }, (_, index) => lines[index] ?? []);
  return {
    tab: overviewTab,
    title: overviewTitle,
    widths: [200, 80, 80, 125, 80, 80, 80, 80],
    lines: all,
    open: [
      { row: 3, column: 2 },
      { row: places.pulse, column: 3 },
    ],
    headings,
    dates: [
      { row: 4, column: 2, rows: 1, columns: 1 },
      { row: places.pulse, column: 3, rows: 1, columns: 1 },
      { row: 7, column: 2, rows: 5, columns: 2 },
      { row: places.actions + 1, column: 7, rows: actionLines, columns: 1 },
    ],
    wrapped: [{ row: topics + 1, column: 1, rows: lists.topics.length + 1, columns: 1 }],
    centred: [
      { row: 6, column: 2, rows: 6, columns: 5 },
      { row: topics, column: 2, rows: villages + villageLines + 1 - topics, columns: 7 },
    ],
    hidden: hiddenActions,
    charts: [
      chart('Kiến nghị theo lĩnh vực', 'PIE', topics, lists.topics.length + 1, 2, 0),
      chart('Kiến nghị theo trạng thái', 'BAR', status, 10, 2, 1),
      chart('Kiến nghị theo thôn', 'COLUMN', villages, shown + 1, 8, 2),
      chart('Kiến nghị chưa giải quyết xong theo số kỳ tồn', 'COLUMN', years, 5, 5, 3),
      chart('Điểm danh', 'PIE', attendance + 1, 5, 2, 4),
    ],
  };
}
