import type { Failure } from '../../domain/failure';
import type { Outcome } from '../../domain/outcome';
import { maybeSamePerson } from '../../domain/people/attendee-duplicates';
import { identityOf } from '../../register/lists/list-doubles';
import { type RowReading, readRow } from '../../register/table';
import { type Attendee, attendees } from '../../register/tables/attendees';
import { acts, counted } from '../../register/tables/journal';
import type { Ports } from '../ports';
import { type AddedRows, addRows } from '../rows/added-rows';
import { type Draft, typedBy } from '../rows/edit-row';

/** The row of a person in a list, who is invited unless the list says otherwise. */
export const attendeeIn = (draft: Draft): RowReading<Attendee> =>
  readRow(attendees, { seat: attendees.columns.seat.labels.invited, ...typedBy(attendees, draft) });

/**
 * Adds a pasted list in one block. People already in the register are left out and reported by name; namesakes with a
 * different phone are added.
 */
export function importAttendees(
  ports: Ports,
  { request, people }: { readonly request: string; readonly people: readonly Draft[] },
): Outcome<AddedRows, Failure> {
  const readings = people.map(attendeeIn);
  const areWalkIns = readings.every(({ values }) => values.seat === 'added');
  return addRows(ports, attendees, {
    request,
    drafts: people,
    readings,
    doublesAmong,
    nameOf: ({ fullName }) => fullName,
    note: { action: areWalkIns ? acts.addWalkIn : acts.importAttendees, detail: counted.people },
  });
}

/** Indexes of people who are already in the register or earlier in the list. */
function doublesAmong(list: readonly Attendee[], rows: readonly Attendee[]): ReadonlySet<number> {
  const phones = new Map<string, string[]>();
  const add = (person: Attendee): void => {
    const identity = identityOf(person);
    phones.set(identity, [...(phones.get(identity) ?? []), person.phone]);
  };
  rows.forEach(add);
  const doubles = new Set<number>();
  list.forEach((person, number) => {
    if (phones.get(identityOf(person))?.some((phone) => maybeSamePerson(phone, person.phone)))
      doubles.add(number);
    add(person);
  });
  return doubles;
}
