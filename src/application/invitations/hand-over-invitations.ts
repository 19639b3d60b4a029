import type { Failure } from '../../domain/failure';
import { failure, mapValue, type Outcome } from '../../domain/outcome';
import { readForm } from '../../register/table';
import { attendees } from '../../register/tables/attendees';
import { conferences } from '../../register/tables/conferences';
import { acts, counted } from '../../register/tables/journal';
import { ledger } from '../../register/tables/ledger';
import { chosenPeople, type PeopleChoice } from '../attendees/chosen-people';
import { rememberNames } from '../attendees/letter-names';
import type { Ports } from '../ports';
import { conferenceWithId } from '../rows/conference-context';
import { valuesOf } from '../rows/read-sheets';
import { changeSheets } from '../rows/under-lock';
import { changeRows } from '../rows/write-rows';
import { peopleWithLetter } from './letter-documents';

/**
 * Records when and by whom paper letters were handed over, as proof that they were issued in time (S21). Requires that
 * the letters were made and the conference is issued.
 */
export function handOverInvitations(
  ports: Ports,
  input: PeopleChoice & { readonly date: string; readonly by: string },
): Outcome<{ readonly recorded: number }, Failure> {
  const typed = readForm(attendees, { sentOn: input.date, handedBy: input.by }, ports.clock.today());
  const problems = typed.problems.filter(({ field }) => field === 'sentOn' || field === 'handedBy');
  const { sentOn, handedBy } = typed.values;
  if (problems.length > 0)
    return failure({ code: 'invalid', problems: problems.map((one) => ({ row: 0, ...one })) });
  if (sentOn === null)
    return failure({ code: 'invalid', problems: [{ row: 0, field: 'sentOn', problem: 'required' }] });
  // Read before the lock, which keeps it short; letters that were made stay.
  const jobs = ports.register.read(ledger);
  if (!jobs.ok) return jobs;
  const withLetter = peopleWithLetter(valuesOf(jobs.value), input.conference);
  const recorded = changeSheets(
    ports,
    { people: attendees, conferences },
    ({ people, conferences: sheet }) => {
      const conference = conferenceWithId(sheet, input.conference);
      if (!conference.ok) return conference;
      const { status } = conference.value;
      if (status !== 'issued' && status !== 'held') return failure({ code: 'not-issued' });
      const chosen = chosenPeople(people, input);
      if (!chosen.ok) return chosen;
      const without = chosen.value.filter(({ id }) => !withLetter.has(id));
      if (without.length > 0)
        return failure({ code: 'no-letter', people: without.map(({ fullName }) => fullName) });
      const written = changeRows(
        ports,
        people,
        chosen.value.map(({ id }) => ({ key: id, values: { sentOn, handedBy, renotify: null } })),
      );
      return mapValue(written, () => chosen.value.map((person) => ({ ...person, handedBy })));
    },
    (handed) => ({
      action: acts.handOverInvitations,
      tab: attendees.tab,
      record: input.conference,
      detail: counted.people(handed.length),
    }),
  );
  // A name corrected before the next opening is noticed there.
  if (recorded.ok) rememberNames(ports, recorded.value, ports.memory.readAll());
  return mapValue(recorded, (handed) => ({ recorded: handed.length }));
}
