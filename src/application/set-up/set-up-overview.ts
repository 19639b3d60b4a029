import { cleanText } from '../../domain/text/vietnamese-text';
import { overviewBoard, overviewTab, overviewTitle } from '../../register/overview/overview';
import { ColumnMissing, type Positions } from '../../register/overview/overview-counts';
import type { SetUpChange, SetUpProblem } from '../../register/set-up-report';
import { villages } from '../../register/tables/villages';
import type { Ports } from '../ports';
import { readRows } from '../rows/conference-context';
import type { TabState } from '../workbook-port';

/**
 * Makes the overview the first tab, or writes its formulas again from where the columns stand now. A tab of that name
 * that the office made itself is left alone, and while a column is missing the overview stays as it is: set-up names
 * that column anyway.
 */
export function buildOverview(
  ports: Ports,
  tabs: readonly TabState[],
  positions: Positions,
  topics: readonly string[],
): { readonly additions: readonly SetUpChange[]; readonly problems: readonly SetUpProblem[] } {
  const standing = tabs.find(({ name }) => name === overviewTab);
  const foreign = standing && !standing.empty && cleanText(standing.headers[0] ?? '') !== overviewTitle;
  if (foreign) return { additions: [], problems: [{ kind: 'tab-taken', tab: overviewTab }] };
  const rows = readRows(ports, villages);
  try {
    const board = overviewBoard(positions, { topics, villages: rows.ok ? rows.value.length : 0 });
    if (!standing) ports.workbook.addTab(overviewTab, 0);
    ports.workbook.setBoard(board);
  } catch (error) {
    if (!(error instanceof ColumnMissing)) throw error;
    return { additions: [], problems: [] };
  }
  const isNew = !standing || standing.empty;
  return { additions: isNew ? [{ kind: 'tab', tab: overviewTab }] : [], problems: [] };
}
