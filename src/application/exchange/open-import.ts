import type { Failure } from '../../domain/failure';
import { mapValue, type Outcome } from '../../domain/outcome';
import { conferences } from '../../register/tables/conferences';
import type { Ports } from '../ports';
import { currentConference } from '../rows/conference-context';
import { type ConferenceChoice, choiceOf } from '../rows/form-facts';
import { readAllRows } from '../rows/read-sheets';
import { officeTabs } from './office-tabs';

export interface ImportFormFacts extends ConferenceChoice {
  /** Tabs of the workbook that the office made, which may hold an older register. */
  readonly tabs: readonly string[];
}

/** What `Nhập sổ cũ` shows. */
export const openImport = (ports: Ports): Outcome<ImportFormFacts, Failure> =>
  mapValue(readAllRows(ports, { conferences }), (rows) => ({
    ...choiceOf(rows.conferences, currentConference(rows.conferences)),
    tabs: officeTabs(ports),
  }));
