import { cleanText } from '../../domain/text/vietnamese-text';
import type { SetUpChange, SetUpProblem } from '../../register/set-up-report';
import { startingTabs, tabColours } from '../../register/styling';
import type { Table } from '../../register/table';
import type { Progress } from '../pulse/long-work';
import type { TabState, Workbook } from '../workbook-port';
import type { Positions } from './set-up-formats';
import { planLayout } from './set-up-layout';

export interface BuiltTabs {
  readonly additions: readonly SetUpChange[];
  readonly repairs: readonly SetUpChange[];
  readonly problems: readonly SetUpProblem[];
  /** By tab, of the existing tabs. */
  readonly positions: ReadonlyMap<string, Positions>;
}

/** Adds every missing tab and column in the declared order, around those that the office has. */
export function buildTabs(
  workbook: Workbook,
  tables: readonly Table[],
  tabs: readonly TabState[],
  progress: Progress,
): BuiltTabs {
  const additions: SetUpChange[] = [];
  const repairs: SetUpChange[] = [];
  const problems: SetUpProblem[] = [];
  const positions = new Map<string, Positions>();
  const order = tabs.map((tab) => tab.name);

  for (const [index, table] of tables.entries()) {
    progress.at(index);
    const present = tabs.find((tab) => tab.name === table.tab) ?? null;
    const renamed = present ? undefined : renamedTab(table, tables, tabs);
    if (renamed) {
      problems.push({ kind: 'tab-renamed', tab: table.tab, actual: renamed.name });
      continue;
    }
    if (!present) {
      const place = placeFor(index, tables, order);
      workbook.addTab(table.tab, place);
      order.splice(place, 0, table.tab);
    }
    const layout = planLayout(table, present);
    const isNew = layout.newColumns.length === Object.keys(table.columns).length;
    if (layout.newColumns.length > 0) {
      workbook.addColumns({
        tab: table.tab,
        colour: isNew ? tabColours[table.owner] : null,
        hidesTab: isNew && table.hidden === true,
        openAt: layout.openAt,
        columns: layout.newColumns,
      });
    }
    if (layout.corrections.length > 0) workbook.correctHeaders(table.tab, layout.corrections);

    if (isNew) additions.push({ kind: 'tab', tab: table.tab });
    else for (const { header } of layout.newColumns) repairs.push({ kind: 'column', tab: table.tab, header });
    for (const { header } of layout.corrections) repairs.push({ kind: 'header', tab: table.tab, header });
    problems.push(...layout.problems);
    positions.set(table.tab, layout.positions);
  }

  for (const tab of tabs) {
    const ours = tables.some((table) => table.tab === tab.name);
    if (tab.empty && !ours && startingTabs.includes(tab.name) && order.length > 1)
      workbook.removeTab(tab.name);
  }
  return { additions, repairs, problems, positions };
}

/** After the nearest existing tab declared before it, or else first. */
function placeFor(index: number, tables: readonly Table[], order: readonly string[]): number {
  for (let earlier = index - 1; earlier >= 0; earlier -= 1) {
    const place = order.indexOf(tables[earlier]?.tab ?? '');
    if (place >= 0) return place + 1;
  }
  return 0;
}

/** An undeclared tab that has most of the missing one's headers. */
function renamedTab(table: Table, tables: readonly Table[], tabs: readonly TabState[]): TabState | undefined {
  const headers = Object.values(table.columns).map((column) => column.header);
  return tabs.find((tab) => {
    if (tables.some((other) => other.tab === tab.name)) return false;
    const present = new Set(tab.headers.map(cleanText));
    return headers.filter((header) => present.has(header)).length >= Math.ceil(headers.length * 0.7);
  });
}
