import type { Failure } from '../../domain/failure';
import type { Outcome } from '../../domain/outcome';
import { readSettings } from '../../register/settings/settings';
import { settingsTable } from '../../register/settings/settings-table';
import { countUnnumbered } from '../../register/table';
import { conferences } from '../../register/tables/conferences';
import { daysOff } from '../../register/tables/days-off';
import type { Ports } from '../ports';
import { calendarRows } from '../rows/conference-context';
import { type EditableRow, editableRows } from '../rows/edit-row';
import { type CalendarFacts, calendarFacts } from '../rows/form-facts';
import { openForm } from './notice-before-opening';

export interface ConferenceFormFacts {
  readonly calendar: CalendarFacts;
  readonly conferences: readonly EditableRow[];
  /** Number of rows left out because they have no ID yet. */
  readonly unnumbered: number;
}

/** What `Hội nghị` shows: every conference, and the calendar by which its dates are counted. */
export const openConferenceForm = (ports: Ports): Outcome<ConferenceFormFacts, Failure> =>
  openForm(ports, { conferences, settings: settingsTable, days: daysOff }, (rows, sheets) => {
    return {
      calendar: calendarFacts(ports, readSettings(rows.settings), calendarRows(rows.days)),
      conferences: editableRows(conferences, sheets.conferences.rows),
      unnumbered: countUnnumbered(rows.conferences),
    };
  });
