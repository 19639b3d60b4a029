import type { Failure } from '../../domain/failure';
import { failure, type Outcome, success } from '../../domain/outcome';
import type { Attendee, attendees } from '../../register/tables/attendees';
import type { SheetSnapshot } from '../ports';
import { valuesOf } from '../rows/read-sheets';

export interface PeopleChoice {
  readonly conference: string;
  readonly people: readonly string[];
}

/** The people of a conference with these IDs, in the order of the sheet; a failure if none has a row. */
export function chosenPeople(
  sheet: SheetSnapshot<typeof attendees.columns>,
  { conference, people: ids }: PeopleChoice,
): Outcome<readonly Attendee[], Failure> {
  const people = valuesOf(sheet).filter((row) => row.conference === conference && ids.includes(row.id));
  return people.length > 0 ? success(people) : failure({ code: 'not-found', id: ids[0] ?? '' });
}
