import { cleanText } from '../../domain/text/vietnamese-text';
import { ColumnMissing, type Positions } from '../../register/overview/formula';
import { overviewBoard, overviewTab, overviewTitle } from '../../register/overview/overview';
import type { SetUpChange, SetUpProblem } from '../../register/set-up-report';
import { villages } from '../../register/tables/villages';
import type { Ports } from '../ports';
import { readRows } from '../rows/conference-context';
import type { TabState } from '../workbook-port';

/**
 * Makes the overview the first tab, or rewrites its formulas for the current positions of columns. A tab of that name
 * made by the office is left alone. While a column is missing the overview stays unchanged, as set-up reports that
 * column.
 */
export function buildOverview(
  ports: Ports,
  tabs: readonly TabState[],
  positions: Positions,
  topics: readonly string[],
): {
  readonly additions: readonly SetUpChange[];
  readonly problems: readonly SetUpProblem[];
  readonly isWritten: boolean;
} {
  const present = tabs.find(({ name }) => name === overviewTab);
  const foreign = present && !present.empty && cleanText(present.headers[0] ?? '') !== overviewTitle;
  if (foreign)
    return { additions: [], problems: [{ kind: 'tab-taken', tab: overviewTab }], isWritten: false };
  const rows = readRows(ports, villages);
  try {
    const board = overviewBoard(positions, { topics, villages: rows.ok ? rows.value.length : 0 });
    if (!present) ports.workbook.addTab(overviewTab, 0);
    ports.workbook.setBoard(board);
  } catch (error) {
    if (!(error instanceof ColumnMissing)) throw error;
    return { additions: [], problems: [], isWritten: false };
  }
  const isNew = !present || present.empty;
  return { additions: isNew ? [{ kind: 'tab', tab: overviewTab }] : [], problems: [], isWritten: true };
}
