import type { Failure } from '../../domain/failure';
import { type Outcome, success } from '../../domain/outcome';
import { countUnnumbered, hasId } from '../../register/row-ids';
import { readSettings } from '../../register/settings/settings';
import { settingsTable } from '../../register/settings/settings-table';
import { conferences } from '../../register/tables/conferences';
import { daysOff } from '../../register/tables/days-off';
import type { Ports } from '../ports';
import { calendarRows, readRows } from '../rows/conference-context';
import { type EditableRow, editableRow } from '../rows/edit-row';
import { type CalendarFacts, calendarFacts } from '../rows/form-facts';

export interface ConferenceFormFacts {
  readonly calendar: CalendarFacts;
  readonly conferences: readonly EditableRow[];
  /** Rows that have no ID of their own yet and so are not among these. */
  readonly unnumbered: number;
}

/** What `Hội nghị` shows: every conference, and what its dates are counted by. */
export function openConferenceForm(ports: Ports): Outcome<ConferenceFormFacts, Failure> {
  const rows = ports.register.read(conferences);
  if (!rows.ok) return rows;
  const settingRows = readRows(ports, settingsTable);
  if (!settingRows.ok) return settingRows;
  const days = readRows(ports, daysOff);
  if (!days.ok) return days;
  return success({
    calendar: calendarFacts(ports, readSettings(settingRows.value), calendarRows(days.value)),
    conferences: rows.value.rows
      .filter(({ values }) => hasId(values))
      .map((row) => editableRow(conferences, row)),
    unnumbered: countUnnumbered(rows.value.rows.map(({ values }) => values)),
  });
}
