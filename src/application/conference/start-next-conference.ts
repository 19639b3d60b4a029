import type { Failure } from '../../domain/failure';
import { failure, type Outcome, success } from '../../domain/outcome';
import { villagesInScope } from '../../domain/people/village-scope';
import { carriedOver, isBlank, readRow, rowWith } from '../../register/table';
import { type Attendee, attendees, isInvited } from '../../register/tables/attendees';
import { type Conference, conferences } from '../../register/tables/conferences';
import { acts, counted } from '../../register/tables/journal';
import type { Ports } from '../ports';
import { conferenceWithId } from '../rows/conference-context';
import { type Draft, typedBy } from '../rows/edit-row';
import { earlierSave, requestMark } from '../rows/idempotence';
import { nextIds } from '../rows/next-ids';
import { copyPreparation } from './copy-preparation';

/** What the form of the next conference may say itself. */
const typedOfConference = ['year', 'title', 'reason', 'mode', 'scope', 'voters', 'askingVoters'] as const;

export interface NextConference {
  readonly from: string;
  /** Fields of `Hội nghị`; what is blank is taken from the conference before. */
  readonly draft: Draft;
  readonly request: string;
}

export interface NextMade {
  readonly id: string;
  readonly people: number;
  readonly tasks: number;
  readonly agenda: number;
  readonly budget: number;
}

/**
 * Opens the next conference from this one: its frame and the holders of posts come along, citizens are chosen anew by
 * their villages (S06). Open petitions need no copy; they keep their ID and their year and are listed again (S07).
 */
export function startNextConference(ports: Ports, input: NextConference): Outcome<NextMade, Failure> {
  const reading = readRow(conferences, typedBy(conferences, { ...input.draft, status: 'preparing' }));
  const { year } = reading.values;
  const problems = reading.problems.map((problem) => ({ row: 0, ...problem }));
  if (year !== null && year < 2000) problems.push({ row: 0, field: 'year', problem: 'not-a-number' });
  if (problems.length > 0) return failure({ code: 'invalid', problems });
  const made = ports.lock.holding(() => addConference(ports, input, reading.values));
  if (!made.ok) return made;
  const people = ports.lock.holding(() => copyPosts(ports, input, made.value.id, made.value.scope));
  if (!people.ok) return people;
  const { id, startTime } = made.value;
  const copied = copyPreparation(ports, { from: input.from, to: id, startTime, request: input.request });
  if (!copied.ok) return copied;
  ports.register.note({
    action: acts.startNextConference,
    tab: conferences.tab,
    record: id,
    detail: counted.people(people.value),
  });
  return success({ id, people: people.value, ...copied.value });
}

const pick = <Row, Field extends keyof Row>(row: Row, fields: readonly Field[]): Pick<Row, Field> =>
  // Object.fromEntries forgets the key type; the keys are exactly the fields.
  Object.fromEntries(fields.map((field) => [field, row[field]])) as Pick<Row, Field>;

function addConference(ports: Ports, input: NextConference, typed: Conference): Outcome<Conference, Failure> {
  const memory = ports.memory.readAll();
  const sheet = ports.register.read(conferences);
  if (!sheet.ok) return sheet;
  const before = conferenceWithId(sheet.value, input.from);
  if (!before.ok) return before;
  const rows = sheet.value.rows.map((row) => row.values);
  const mark = requestMark(input.request, 0, [input.from, input.draft]);
  const earlier = earlierSave(rows, input.request, [mark]);
  if (earlier.kind === 'other-content') return failure({ code: 'request-reused' });
  if (earlier.kind === 'same') return conferenceWithId(sheet.value, earlier.ids.get(0) ?? '');
  const used = rows.map((row) => row.id);
  const given = nextIds(conferences.idPrefix ?? '', 1, used, memory);
  ports.memory.write(given.memory);
  const next: Partial<Conference> = {
    ...carriedOver(conferences, before.value),
    ...pick(
      typed,
      typedOfConference.filter((field) => !isBlank(typed[field])),
    ),
    id: given.ids[0] ?? '',
    dateState: 'expected',
    status: 'preparing',
    request: mark,
  };
  const row = rowWith(conferences, next);
  const appended = ports.register.append(sheet.value, [row]);
  return appended.ok ? success(row) : appended;
}

function copyPosts(
  ports: Ports,
  input: Pick<NextConference, 'from' | 'request'>,
  conference: string,
  scope: string,
): Outcome<number, Failure> {
  const memory = ports.memory.readAll();
  const sheet = ports.register.read(attendees);
  if (!sheet.ok) return sheet;
  const rows = sheet.value.rows.map((row) => row.values);
  const posts = rows.filter((person) => isInvited(input.from)(person) && person.group !== 'citizens');
  const villages = villagesInScope(scope, [...new Set(posts.map(({ village }) => village))]);
  const holders = posts.filter(({ village }) => village === '' || villages.includes(village));
  // The mark names the seat it was copied from, so that a second try finds what the first one wrote.
  const markOf = (person: Attendee): string => requestMark(input.request, 0, person.id);
  const there = new Set(rows.map((row) => row.request));
  const missing = holders.filter((person) => !there.has(markOf(person)));
  if (missing.length === 0) return success(holders.length);
  const used = rows.map((row) => row.id);
  const given = nextIds(attendees.idPrefix ?? '', missing.length, used, memory);
  ports.memory.write(given.memory);
  const copies = missing.map((person, index) =>
    rowWith(attendees, {
      ...carriedOver(attendees, person),
      id: given.ids[index] ?? '',
      conference,
      seat: 'invited',
      request: markOf(person),
    }),
  );
  const appended = ports.register.append(sheet.value, copies);
  return appended.ok ? success(holders.length) : appended;
}
