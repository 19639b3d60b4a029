import type { Failure } from '../../domain/failure';
import { failure, type Outcome, success } from '../../domain/outcome';
import { readRow } from '../../register/table';
import { attendees } from '../../register/tables/attendees';
import { acts, counted } from '../../register/tables/journal';
import type { Ports } from '../ports';

/** Records when and by whom paper letters were handed over: the proof that they left in time (S21). */
export function handOverInvitations(
  ports: Ports,
  input: {
    readonly conference: string;
    readonly people: readonly string[];
    readonly date: string;
    readonly by: string;
  },
): Outcome<{ readonly recorded: number }, Failure> {
  const typed = readRow(attendees, { sentOn: input.date, handedBy: input.by });
  const problems = typed.problems.filter(({ field }) => field === 'sentOn' || field === 'handedBy');
  const { sentOn, handedBy } = typed.values;
  if (problems.length > 0)
    return failure({ code: 'invalid', problems: problems.map((one) => ({ row: 0, ...one })) });
  if (sentOn === null)
    return failure({ code: 'invalid', problems: [{ row: 0, field: 'sentOn', problem: 'required' }] });
  if (sentOn > ports.clock.today()) {
    return failure({ code: 'invalid', problems: [{ row: 0, field: 'sentOn', problem: 'in-the-future' }] });
  }
  const recorded = ports.lock.holding((): Outcome<number, Failure> => {
    const sheet = ports.register.read(attendees);
    if (!sheet.ok) return sheet;
    const wanted = new Set(input.people);
    const people = sheet.value.rows.filter(
      ({ values }) => values.conference === input.conference && wanted.has(values.id),
    );
    if (people.length === 0) return failure({ code: 'not-found', id: input.people[0] ?? '' });
    const written = ports.register.change(
      sheet.value,
      people.map(({ values }) => ({ key: values.id, values: { sentOn, handedBy, renotify: null } })),
    );
    return written.ok ? success(people.length) : written;
  });
  if (!recorded.ok) return recorded;
  ports.register.note({
    action: acts.handOverInvitations,
    tab: attendees.tab,
    record: input.conference,
    detail: counted.people(recorded.value),
  });
  return success({ recorded: recorded.value });
}
