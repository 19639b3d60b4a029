import type { Failure, InputProblem } from '../../domain/failure';
import { failure, type Outcome, success } from '../../domain/outcome';
import { mayBeOne } from '../../domain/people/attendee-duplicates';
import { fold } from '../../domain/text/vietnamese-text';
import { readRow } from '../../register/table';
import { type Attendee, attendees } from '../../register/tables/attendees';
import { acts, counted } from '../../register/tables/journal';
import type { Ports } from '../ports';
import { type Draft, typedBy } from '../rows/edit-row';
import { earlierSave, requestMark } from '../rows/idempotence';
import { nextIds } from '../rows/next-ids';

/**
 * Adds a pasted list in one block; people who already stand in the register are left out and named, but not namesakes
 * with another phone.
 */
export function importAttendees(
  ports: Ports,
  input: { readonly request: string; readonly people: readonly Draft[] },
): Outcome<{ readonly added: number; readonly known: readonly string[] }, Failure> {
  const readings = input.people.map((draft) =>
    readRow(attendees, { seat: attendees.columns.seat.labels.invited, ...typedBy(attendees, draft) }),
  );
  const problems: InputProblem[] = readings.flatMap((reading, row) =>
    reading.problems.map((problem) => ({ row, ...problem })),
  );
  if (problems.length > 0) return failure({ code: 'invalid', problems });
  const marks = input.people.map((draft, number) => requestMark(input.request, number, draft));

  const imported = ports.lock.holding(() => {
    const memory = ports.memory.readAll();
    const sheet = ports.register.read(attendees);
    if (!sheet.ok) return sheet;
    const rows = sheet.value.rows.map((row) => row.values);
    const earlier = earlierSave(rows, input.request, marks);
    if (earlier.kind === 'other-content') return failure({ code: 'request-reused' });
    const done: ReadonlyMap<number, string> = earlier.kind === 'same' ? earlier.ids : new Map();
    const phones = new Map<string, string[]>();
    const keep = (person: Attendee): void => {
      const identity = identityOf(person);
      phones.set(identity, [...(phones.get(identity) ?? []), person.phone]);
    };
    rows.filter((row) => !row.request.startsWith(`${input.request}/`)).forEach(keep);
    const known: string[] = [];
    const fresh: Attendee[] = [];
    readings.forEach(({ values }, number) => {
      const isKnown = phones.get(identityOf(values))?.some((phone) => mayBeOne(phone, values.phone));
      if (isKnown) known.push(values.fullName);
      else if (!done.has(number)) fresh.push({ ...values, request: marks[number] ?? '' });
      keep(values);
    });
    const given = nextIds(
      'DB',
      fresh.length,
      rows.map((row) => row.id),
      memory,
    );
    if (fresh.length === 0) return success({ added: done.size, known });
    ports.memory.write(given.memory);
    const added = fresh.map((person, index) => ({ ...person, id: given.ids[index] ?? '' }));
    const appended = ports.register.append(sheet.value, added);
    return appended.ok ? success({ added: done.size + added.length, known }) : appended;
  });
  if (imported.ok && imported.value.added > 0) {
    ports.register.note({
      action: acts.importAttendees,
      tab: attendees.tab,
      record: '',
      detail: counted.people(imported.value.added),
    });
  }
  return imported;
}

/** One person of one village at one conference, or namesakes there. */
const identityOf = (person: Attendee): string =>
  [person.conference, fold(person.fullName), fold(person.village), fold(person.organisation)].join('|');
