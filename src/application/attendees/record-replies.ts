import type { Failure } from '../../domain/failure';
import { andThen, mapValue, type Outcome } from '../../domain/outcome';
import { type Attendee, attendees } from '../../register/tables/attendees';
import { acts, counted } from '../../register/tables/journal';
import type { Ports } from '../ports';
import { changeSheets, noteOn } from '../rows/under-lock';
import { changeRows } from '../rows/write-rows';
import { chosenPeople, type PeopleChoice } from './chosen-people';

/** Records replies given by phone or in person; idempotent (S26, S34). */
export function recordReplies(
  ports: Ports,
  input: PeopleChoice & { readonly reply: NonNullable<Attendee['reply']> },
): Outcome<{ readonly recorded: number }, Failure> {
  const recorded = changeSheets(
    ports,
    { people: attendees },
    ({ people }) =>
      andThen(chosenPeople(people, input), (rows) => {
        const changes = rows
          .filter(({ reply }) => reply !== input.reply)
          .map(({ id }) => ({ key: id, values: { reply: input.reply } }));
        return changeRows(ports, people, changes);
      }),
    (count) =>
      count > 0 &&
      noteOn(
        attendees,
        acts.recordReplies,
        input.conference,
        `${attendees.columns.reply.labels[input.reply]}: ${counted.people(count)}`,
      ),
  );
  return mapValue(recorded, (count) => ({ recorded: count }));
}
