import type { Failure } from '../../domain/failure';
import { mapValue, type Outcome } from '../../domain/outcome';
import { overviewTab } from '../../register/overview/overview';
import { readSettings } from '../../register/settings/settings';
import { settingsTable } from '../../register/settings/settings-table';
import { conferences } from '../../register/tables/conferences';
import { allSheets } from '../../register/workbook';
import type { Ports } from '../ports';
import { currentConference } from '../rows/conference-context';
import { type ConferenceChoice, choiceOf } from '../rows/form-facts';
import { readAllRows } from '../rows/read-sheets';

export interface ImportFormFacts extends ConferenceChoice {
  /** Tabs of the workbook that the office made, which may hold an older register. */
  readonly tabs: readonly string[];
  readonly topics: readonly string[];
}

/** What `Nhập sổ cũ` shows. */
export const openImport = (ports: Ports): Outcome<ImportFormFacts, Failure> =>
  mapValue(readAllRows(ports, { conferences, settings: settingsTable }), (rows) => {
    const own = new Set([overviewTab, ...allSheets.map(({ tab }) => tab)]);
    return {
      ...choiceOf(rows.conferences, currentConference(rows.conferences)),
      tabs: ports.workbook.tabNames().filter((name) => !own.has(name)),
      topics: readSettings(rows.settings).topics,
    };
  });
