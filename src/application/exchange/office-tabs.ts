import { provinceTab } from '../../register/columns/tabs';
import { overviewTab } from '../../register/overview/places';
import { figuresTab } from '../../register/province/figures-board';
import { allSheets } from '../../register/workbook';
import type { Ports } from '../ports';

const own: ReadonlySet<string> = new Set([
  overviewTab,
  figuresTab,
  provinceTab,
  ...allSheets.map(({ tab }) => tab),
]);

/** Tabs that the office made; the sheets of the register are none, whatever a sidebar asks for. */
export const officeTabs = ({ workbook }: Ports): readonly string[] =>
  workbook.tabNames().filter((name) => !own.has(name));
