import type { Failure } from '../../domain/failure';
import { type Outcome, success } from '../../domain/outcome';
import { countUnnumbered, hasId } from '../../register/table';
import { attendees } from '../../register/tables/attendees';
import { conferences } from '../../register/tables/conferences';
import { villages } from '../../register/tables/villages';
import { noticeChanges } from '../conference/notice-changes';
import type { Ports } from '../ports';
import { currentConference } from '../rows/conference-context';
import { type EditableRow, editableRow } from '../rows/edit-row';
import { type ConferenceChoice, choiceOf, namesOf } from '../rows/form-facts';
import { readSheets, valuesOf } from '../rows/read-sheets';

export interface AttendeeFormFacts extends ConferenceChoice {
  readonly villages: readonly string[];
  readonly people: readonly EditableRow[];
  /** Number of rows left out because they have no ID yet. */
  readonly unnumbered: number;
}

/** What `Nhập đại biểu` shows, with every person, so that the search needs no further call. */
export function openAttendeeForm(ports: Ports): Outcome<AttendeeFormFacts, Failure> {
  const sheets = readSheets(ports, { conferences, villages, people: attendees });
  if (!sheets.ok) return sheets;
  const rows = valuesOf(sheets.value.conferences);
  const seen = { people: valuesOf(sheets.value.people), villages: valuesOf(sheets.value.villages) };
  if (noticeChanges(ports, rows, seen)) return openAttendeeForm(ports);
  const current = currentConference(rows);
  const people = sheets.value.people.rows;
  return success({
    ...choiceOf(rows, current),
    villages: namesOf(valuesOf(sheets.value.villages)),
    people: people.filter(({ values }) => hasId(values)).map((row) => editableRow(attendees, row)),
    unnumbered: countUnnumbered(people.map(({ values }) => values)),
  });
}
