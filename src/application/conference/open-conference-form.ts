import type { Failure } from '../../domain/failure';
import { type Outcome, success } from '../../domain/outcome';
import { readSettings } from '../../register/settings/settings';
import { settingsTable } from '../../register/settings/settings-table';
import { countUnnumbered, hasId } from '../../register/table';
import { conferences } from '../../register/tables/conferences';
import { daysOff } from '../../register/tables/days-off';
import type { Ports } from '../ports';
import { calendarRows } from '../rows/conference-context';
import { type EditableRow, editableRow } from '../rows/edit-row';
import { type CalendarFacts, calendarFacts } from '../rows/form-facts';
import { readSheets, valuesOf } from '../rows/read-sheets';
import { noticeChanges } from './notice-changes';

export interface ConferenceFormFacts {
  readonly calendar: CalendarFacts;
  readonly conferences: readonly EditableRow[];
  /** Number of rows left out because they have no ID yet. */
  readonly unnumbered: number;
}

/** What `Hội nghị` shows: every conference, and the calendar by which its dates are counted. */
export function openConferenceForm(ports: Ports): Outcome<ConferenceFormFacts, Failure> {
  const sheets = readSheets(ports, { conferences, settings: settingsTable, days: daysOff });
  if (!sheets.ok) return sheets;
  const { settings, days, conferences: sheet } = sheets.value;
  if (noticeChanges(ports, valuesOf(sheet), { days: valuesOf(days) })) return openConferenceForm(ports);
  return success({
    calendar: calendarFacts(ports, readSettings(valuesOf(settings)), calendarRows(valuesOf(days))),
    conferences: sheet.rows.filter(({ values }) => hasId(values)).map((row) => editableRow(conferences, row)),
    unnumbered: countUnnumbered(valuesOf(sheet)),
  });
}
