import type { Failure, InputProblem } from '../../domain/failure';
import { failure, mapValue, type Outcome, success } from '../../domain/outcome';
import { maybeSamePerson } from '../../domain/people/attendee-duplicates';
import { identityOf } from '../../register/lists/list-doubles';
import { readRow } from '../../register/table';
import { type Attendee, attendees } from '../../register/tables/attendees';
import { acts, counted } from '../../register/tables/journal';
import type { Ports } from '../ports';
import { type Draft, typedBy } from '../rows/edit-row';
import { earlierSave, requestMark } from '../rows/idempotence';
import { listsIn, namedRows, withNameLists } from '../rows/name-lists';
import { valuesOf } from '../rows/read-sheets';
import { addToSheet } from '../rows/under-lock';
import { appendNumbered } from '../rows/write-rows';

/**
 * Adds a pasted list in one block. People already in the register are left out and reported by name; namesakes with a
 * different phone are added.
 */
export function importAttendees(
  ports: Ports,
  input: { readonly request: string; readonly people: readonly Draft[] },
): Outcome<{ readonly added: number; readonly doubles: readonly string[] }, Failure> {
  const readings = input.people.map((draft) =>
    readRow(attendees, { seat: attendees.columns.seat.labels.invited, ...typedBy(attendees, draft) }),
  );
  const problems: InputProblem[] = readings.flatMap((reading, row) =>
    reading.problems.map((problem) => ({ row, ...problem })),
  );
  if (problems.length > 0) return failure({ code: 'invalid', problems });
  const marks = input.people.map((draft, number) => requestMark(input.request, number, draft));

  return withNameLists(ports, (fresh) =>
    addToSheet(
      ports,
      attendees,
      (sheet, counters) => {
        const rows = valuesOf(sheet);
        const earlier = earlierSave(rows, input.request, marks);
        if (!earlier.ok) return earlier;
        const named = namedRows(
          attendees,
          readings.map(({ values }) => values),
          { ...listsIn(counters), ...fresh },
        );
        if (!named.ok && earlier.value.size < marks.length) return named;
        const people = named.ok ? named.value : readings.map(({ values }) => values);
        const others = rows.filter((row) => !row.request.startsWith(`${input.request}/`));
        const doubles = doublesAmong(people, others);
        const missing = people.flatMap((person, number) =>
          doubles.has(number) || earlier.value.has(number)
            ? []
            : [{ ...person, request: marks[number] ?? '' }],
        );
        const done = {
          added: earlier.value.size + missing.length,
          doubles: people.filter((_, number) => doubles.has(number)).map(({ fullName }) => fullName),
        };
        if (missing.length === 0) return success(done);
        return mapValue(appendNumbered(ports, sheet, counters, missing), () => done);
      },
      ({ added }) =>
        added > 0 && {
          action: readings.every(({ values }) => values.seat === 'added')
            ? acts.addWalkIn
            : acts.importAttendees,
          tab: attendees.tab,
          record: '',
          detail: counted.people(added),
        },
    ),
  );
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
