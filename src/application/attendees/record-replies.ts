import type { Failure } from '../../domain/failure';
import { failure, type Outcome, success } from '../../domain/outcome';
import { type Attendee, attendees } from '../../register/tables/attendees';
import { acts, counted } from '../../register/tables/journal';
import type { Ports } from '../ports';

/** Notes what people said by phone or in person about coming; said twice, it changes nothing more (S26, S34). */
export function recordReplies(
  ports: Ports,
  input: {
    readonly conference: string;
    readonly people: readonly string[];
    readonly reply: NonNullable<Attendee['reply']>;
  },
): Outcome<{ readonly recorded: number }, Failure> {
  const recorded = ports.lock.holding((): Outcome<number, Failure> => {
    const sheet = ports.register.read(attendees);
    if (!sheet.ok) return sheet;
    const wanted = new Set(input.people);
    const own = sheet.value.rows
      .map(({ values }) => values)
      .filter(({ conference, id }) => conference === input.conference && wanted.has(id));
    if (own.length === 0) return failure({ code: 'not-found', id: input.people[0] ?? '' });
    const changes = own
      .filter(({ reply }) => reply !== input.reply)
      .map(({ id }) => ({ key: id, values: { reply: input.reply } }));
    if (changes.length === 0) return success(0);
    const written = ports.register.change(sheet.value, changes);
    return written.ok ? success(changes.length) : written;
  });
  if (!recorded.ok) return recorded;
  if (recorded.value > 0) {
    ports.register.note({
      action: acts.recordReplies,
      tab: attendees.tab,
      record: input.conference,
      detail: `${attendees.columns.reply.labels[input.reply]}: ${counted.people(recorded.value)}`,
    });
  }
  return success({ recorded: recorded.value });
}
