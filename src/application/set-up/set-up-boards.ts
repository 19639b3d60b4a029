import { cleanText } from '../../domain/text/vietnamese-text';
import type { Board } from '../../register/overview/board';
import { ColumnMissing, type Positions } from '../../register/overview/formula';
import { overviewBoard } from '../../register/overview/overview';
import { figuresBoard } from '../../register/province/figures-board';
import type { SetUpChange, SetUpProblem } from '../../register/set-up-report';
import { villages } from '../../register/tables/villages';
import type { Ports } from '../ports';
import { readRows } from '../rows/conference-context';
import type { TabState } from '../workbook-port';

interface BuiltBoards {
  readonly additions: readonly SetUpChange[];
  readonly problems: readonly SetUpProblem[];
  readonly isOverviewWritten: boolean;
}

/**
 * Makes the overview the first tab and the figures for the province the last, or rewrites their formulas for the current
 * positions of columns. A tab of that name made by the office is left alone. While a column is missing both stay
 * unchanged, as set-up reports that column.
 */
export function buildBoards(
  ports: Ports,
  tabs: readonly TabState[],
  positions: Positions,
  topics: readonly string[],
): BuiltBoards {
  const rows = readRows(ports, villages);
  const count = rows.ok ? rows.value.length : 0;
  try {
    const [overviewNow, figuresNow] = [
      overviewBoard(positions, { topics, villages: count }),
      figuresBoard({ positions, topics: topics.length }),
    ];
    const overview = buildBoard(ports, tabs, overviewNow, () => 0);
    // The figures are read from the overview.
    if (overview.problems.length > 0) return { ...overview, isOverviewWritten: false };
    const figures = buildBoard(ports, tabs, figuresNow, () => ports.workbook.tabNames().length);
    return {
      additions: [...overview.additions, ...figures.additions],
      problems: figures.problems,
      isOverviewWritten: true,
    };
  } catch (error) {
    if (!(error instanceof ColumnMissing)) throw error;
    return { additions: [], problems: [], isOverviewWritten: false };
  }
}

/** `place` of a new tab counts from 0. */
function buildBoard(
  { workbook }: Ports,
  tabs: readonly TabState[],
  board: Board,
  place: () => number,
): Omit<BuiltBoards, 'isOverviewWritten'> {
  const present = tabs.find(({ name }) => name === board.tab);
  if (present && !present.empty && cleanText(present.headers[0] ?? '') !== board.title)
    return { additions: [], problems: [{ kind: 'tab-taken', tab: board.tab }] };
  if (!present) workbook.addTab(board.tab, place());
  workbook.setBoard(board);
  const isNew = !present || present.empty;
  return { additions: isNew ? [{ kind: 'tab', tab: board.tab }] : [], problems: [] };
}
