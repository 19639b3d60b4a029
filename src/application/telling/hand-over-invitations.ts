import type { Failure } from '../../domain/failure';
import { failure, mapValue, type Outcome } from '../../domain/outcome';
import { fingerprintOf } from '../../domain/text/fingerprint';
import { readForm } from '../../register/table';
import { type Attendee, attendees } from '../../register/tables/attendees';
import { conferences } from '../../register/tables/conferences';
import { acts, counted } from '../../register/tables/journal';
import { ledger } from '../../register/tables/ledger';
import { chosenPeople, type PeopleChoice } from '../attendees/chosen-people';
import { rememberNames } from '../attendees/letter-names';
import { peopleWithLetter } from '../invitations/letter-documents';
import type { Ports } from '../ports';
import { conferenceWithId, readRows } from '../rows/conference-context';
import { invalidForm } from '../rows/invalid-form';
import { changeSheets, noteOn } from '../rows/under-lock';
import { changeRows } from '../rows/write-rows';
import { keepLastHandOver, type LastHandOver, lastHandOverIn, proofOf, sameProof } from './last-hand-over';

export interface HandOver extends PeopleChoice {
  /** A hand-over with a request can be taken back. */
  readonly request?: string | undefined;
  readonly date: string;
  readonly by: string;
  /** `message`: by telephone, Zalo or SMS, which needs no letter. */
  readonly way?: 'paper' | 'message' | undefined;
}

/**
 * Records when and by whom paper letters were handed over or guests were told by message, as proof that they were told
 * in time (S21). Requires that the conference is issued, and that letters handed over were made.
 */
export function handOverInvitations(
  ports: Ports,
  input: HandOver,
): Outcome<{ readonly recorded: number }, Failure> {
  const typed = readForm(attendees, { sentOn: input.date, handedBy: input.by }, ports.clock.today());
  const problems = typed.problems.filter(({ field }) => field === 'sentOn' || field === 'handedBy');
  const { sentOn, handedBy } = typed.values;
  if (problems.length > 0) return invalidForm(problems);
  if (sentOn === null) return invalidForm([{ field: 'sentOn', problem: 'required' }]);
  const mark = fingerprintOf(JSON.stringify([input.people, input.date, input.by, input.way]));
  // Read before the lock, which keeps it short; letters that were made stay.
  const earlier = input.request ? lastHandOverIn(ports.memory.readAll()) : null;
  const same = earlier?.request === input.request ? earlier : null;
  if (same && same.mark !== mark) return failure({ code: 'request-reused' });
  const jobs = readRows(ports, ledger);
  if (!jobs.ok) return jobs;
  const withLetter = peopleWithLetter(jobs.value, input.conference);
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
      const isMessage = input.way === 'message';
      const without = isMessage ? [] : chosen.value.filter(({ id }) => !withLetter.has(id));
      if (without.length > 0)
        return failure({ code: 'no-letter', people: without.map(({ fullName }) => fullName) });
      const proof = { sentOn, handedBy, renotify: null };
      const told = chosen.value;
      const changing = told.filter((person) => !sameProof(proofOf(person), proof));
      if (input.request && changing.length > 0)
        keepLastHandOver(
          ports,
          lastOf(ports, { ...input, mark, request: input.request }, proof, changing, same),
        );
      const written = changeRows(
        ports,
        people,
        changing.map(({ id }) => ({ key: id, values: proof })),
      );
      return mapValue(written, () => told.map((person) => ({ ...person, handedBy })));
    },
    (handed) =>
      noteOn(
        attendees,
        input.way === 'message' ? acts.tellGuests : acts.handOverInvitations,
        input.conference,
        counted.people(handed.length),
      ),
  );
  // A name corrected before the next opening is noticed there.
  if (recorded.ok) rememberNames(ports, recorded.value, ports.memory.readAll());
  return mapValue(recorded, (handed) => ({ recorded: handed.length }));
}

/** A run that broke off and is done again keeps what it found first. */
function lastOf(
  ports: Ports,
  {
    request,
    mark,
    conference,
  }: { readonly request: string; readonly mark: string; readonly conference: string },
  { sentOn, handedBy }: Pick<Attendee, 'sentOn' | 'handedBy'>,
  people: readonly Attendee[],
  same: LastHandOver | null,
): LastHandOver {
  const before = people.filter(
    (person) => person.sentOn !== null || person.handedBy !== '' || person.renotify,
  );
  return {
    request,
    mark,
    conference,
    sentOn,
    handedBy,
    person: ports.person.email(),
    at: ports.clock.stamp(),
    people: [...new Set([...(same?.people ?? []), ...people.map(({ id }) => id)])],
    before: { ...Object.fromEntries(before.map((person) => [person.id, proofOf(person)])), ...same?.before },
  };
}
