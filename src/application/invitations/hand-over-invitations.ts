import type { Failure } from '../../domain/failure';
import { failure, mapValue, type Outcome } from '../../domain/outcome';
import { readForm } from '../../register/table';
import { attendees } from '../../register/tables/attendees';
import { conferences } from '../../register/tables/conferences';
import { acts, counted } from '../../register/tables/journal';
import { ledger } from '../../register/tables/ledger';
import type { Ports } from '../ports';
import { conferenceWithId } from '../rows/conference-context';
import { valuesOf } from '../rows/read-sheets';
import { changeSheets } from '../rows/under-lock';
import { changeRows } from '../rows/write-rows';
import { peopleWithLetter } from './letter-documents';

/**
 * Records when and by whom paper letters were handed over: the proof that they left in time (S21). Only letters that
 * were made can be handed over, and only those of a conference that is issued.
 */
export function handOverInvitations(
  ports: Ports,
  input: {
    readonly conference: string;
    readonly people: readonly string[];
    readonly date: string;
    readonly by: string;
  },
): Outcome<{ readonly recorded: number }, Failure> {
  const typed = readForm(attendees, { sentOn: input.date, handedBy: input.by }, ports.clock.today());
  const problems = typed.problems.filter(({ field }) => field === 'sentOn' || field === 'handedBy');
  const { sentOn, handedBy } = typed.values;
  if (problems.length > 0)
    return failure({ code: 'invalid', problems: problems.map((one) => ({ row: 0, ...one })) });
  if (sentOn === null)
    return failure({ code: 'invalid', problems: [{ row: 0, field: 'sentOn', problem: 'required' }] });
  // Read before the lock: a letter that was made stays, and nobody waits for this.
  const jobs = ports.register.read(ledger);
  if (!jobs.ok) return jobs;
  const withLetter = peopleWithLetter(valuesOf(jobs.value), input.conference);
  const chosen = new Set(input.people);
  const recorded = changeSheets(
    ports,
    { people: attendees, conferences },
    ({ people, conferences: sheet }) => {
      const conference = conferenceWithId(sheet, input.conference);
      if (!conference.ok) return conference;
      const { status } = conference.value;
      if (status !== 'issued' && status !== 'held') return failure({ code: 'not-issued' });
      const own = valuesOf(people).filter((row) => row.conference === input.conference && chosen.has(row.id));
      if (own.length === 0) return failure({ code: 'not-found', id: input.people[0] ?? '' });
      const without = own.filter(({ id }) => !withLetter.has(id));
      if (without.length > 0)
        return failure({ code: 'no-letter', people: without.map(({ fullName }) => fullName) });
      return changeRows(
        ports,
        people,
        own.map(({ id }) => ({ key: id, values: { sentOn, handedBy, renotify: null } })),
      );
    },
    (count) => ({
      action: acts.handOverInvitations,
      tab: attendees.tab,
      record: input.conference,
      detail: counted.people(count),
    }),
  );
  return mapValue(recorded, (count) => ({ recorded: count }));
}
