import type { Failure } from '../../domain/failure';
import { failure, mapValue, type Outcome } from '../../domain/outcome';
import { type Attendee, attendees } from '../../register/tables/attendees';
import { acts, counted } from '../../register/tables/journal';
import type { Ports } from '../ports';
import { valuesOf } from '../rows/read-sheets';
import { changeSheets } from '../rows/under-lock';
import { changeRows } from '../rows/write-rows';

/** Records replies given by phone or in person; idempotent (S26, S34). */
export function recordReplies(
  ports: Ports,
  input: {
    readonly conference: string;
    readonly people: readonly string[];
    readonly reply: NonNullable<Attendee['reply']>;
  },
): Outcome<{ readonly recorded: number }, Failure> {
  const chosen = new Set(input.people);
  const recorded = changeSheets(
    ports,
    { people: attendees },
    ({ people }) => {
      const own = valuesOf(people).filter(
        ({ conference, id }) => conference === input.conference && chosen.has(id),
      );
      if (own.length === 0) return failure({ code: 'not-found', id: input.people[0] ?? '' });
      const changes = own
        .filter(({ reply }) => reply !== input.reply)
        .map(({ id }) => ({ key: id, values: { reply: input.reply } }));
      return changeRows(ports, people, changes);
    },
    (count) =>
      count > 0 && {
        action: acts.recordReplies,
        tab: attendees.tab,
        record: input.conference,
        detail: `${attendees.columns.reply.labels[input.reply]}: ${counted.people(count)}`,
      },
  );
  return mapValue(recorded, (count) => ({ recorded: count }));
}
