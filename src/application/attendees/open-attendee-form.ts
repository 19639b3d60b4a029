import type { Failure } from '../../domain/failure';
import type { Outcome } from '../../domain/outcome';
import { countUnnumbered } from '../../register/table';
import { attendees } from '../../register/tables/attendees';
import { conferences } from '../../register/tables/conferences';
import { villages } from '../../register/tables/villages';
import { openForm } from '../conference/notice-before-opening';
import type { Ports } from '../ports';
import { currentConference } from '../rows/conference-context';
import { type EditableRow, editableRows } from '../rows/edit-row';
import { type ConferenceChoice, choiceOf, namesOf } from '../rows/form-facts';

export interface AttendeeFormFacts extends ConferenceChoice {
  readonly villages: readonly string[];
  readonly people: readonly EditableRow[];
  /** Number of rows left out because they have no ID yet. */
  readonly unnumbered: number;
}

/** What `Nhập đại biểu` shows, with every person, so that the search needs no further call. */
export const openAttendeeForm = (ports: Ports): Outcome<AttendeeFormFacts, Failure> =>
  openForm(ports, { conferences, villages, people: attendees }, (rows, sheets) => {
    return {
      ...choiceOf(rows.conferences, currentConference(rows.conferences)),
      villages: namesOf(rows.villages),
      people: editableRows(attendees, sheets.people.rows),
      unnumbered: countUnnumbered(rows.people),
    };
  });
