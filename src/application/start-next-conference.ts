import type { Failure } from '../domain/failure';
import { failure, type Outcome, success } from '../domain/outcome';
import { type Attendee, attendees } from '../register/attendees';
import { type Conference, conferences } from '../register/conferences';
import { acts, counted } from '../register/journal';
import { rowWith } from '../register/table';
import { conferenceWithId } from './conference-context';
import { earlierSave, requestMark } from './idempotence';
import { isInvited } from './invitation-papers';
import { nextIds } from './next-ids';
import type { Ports } from './ports';

/** What the next session keeps of the one before; its day, papers and course are its own. */
const keptOfConference = [
  'reason',
  'mode',
  'scope',
  'startTime',
  'endTime',
  'venue',
  'capacity',
  'howToAttend',
  'chair',
  'chairTitle',
  'coChair',
  'coChairTitle',
  'secretary',
  'secretaryTitle',
] as const;

/** What a seat keeps of its holder; attendance, replies and letters belong to the session that was. */
const keptOfPerson = [
  'honorific',
  'fullName',
  'title',
  'organisation',
  'group',
  'village',
  'phone',
  'email',
  'channel',
  'onPayroll',
  'order',
] as const;

/**
 * Opens the next session from this one: its frame and the holders of posts come along, citizens are chosen anew by
 * their villages (S06). Open petitions need no copy; they keep their ID and their year and are listed again (S07).
 */
export function startNextConference(
  ports: Ports,
  input: { readonly from: string; readonly year: string; readonly title: string; readonly request: string },
): Outcome<{ readonly id: string; readonly people: number }, Failure> {
  const reading = conferences.columns.year.read(input.year);
  const year = reading.ok ? reading.value : null;
  if (year === null || year < 2000)
    return failure({ code: 'invalid', problems: [{ row: 0, field: 'year', problem: 'not-a-number' }] });
  const made = ports.lock.holding(() => addConference(ports, input, year));
  if (!made.ok) return made;
  const people = ports.lock.holding(() => copyPosts(ports, input, made.value));
  if (!people.ok) return people;
  ports.register.note({
    action: acts.startNextConference,
    tab: conferences.tab,
    record: made.value,
    detail: counted.people(people.value),
  });
  return success({ id: made.value, people: people.value });
}

const pick = <Row, Field extends keyof Row>(row: Row, fields: readonly Field[]): Pick<Row, Field> =>
  // Object.fromEntries forgets the key type; the keys are exactly the fields.
  Object.fromEntries(fields.map((field) => [field, row[field]])) as Pick<Row, Field>;

function addConference(
  ports: Ports,
  input: { readonly from: string; readonly title: string; readonly request: string },
  year: number,
): Outcome<string, Failure> {
  const memory = ports.memory.readAll();
  const sheet = ports.register.read(conferences);
  if (!sheet.ok) return sheet;
  const before = conferenceWithId(sheet.value, input.from);
  if (!before.ok) return before;
  const rows = sheet.value.rows.map((row) => row.values);
  const mark = requestMark(input.request, 0, [input.from, year, input.title]);
  const earlier = earlierSave(rows, input.request, [mark]);
  if (earlier.kind === 'other-content') return failure({ code: 'request-reused' });
  if (earlier.kind === 'same') return success(earlier.ids.get(0) ?? '');
  const used = rows.map((row) => row.id);
  const given = nextIds(conferences.idPrefix ?? '', 1, used, memory);
  ports.memory.write(given.memory);
  const next: Partial<Conference> = {
    ...pick(before.value, keptOfConference),
    id: given.ids[0] ?? '',
    year,
    title: input.title,
    dateState: 'expected',
    status: 'preparing',
    request: mark,
  };
  const appended = ports.register.append(sheet.value, [rowWith(conferences, next)]);
  return appended.ok ? success(given.ids[0] ?? '') : appended;
}

function copyPosts(
  ports: Ports,
  input: { readonly from: string; readonly request: string },
  conference: string,
): Outcome<number, Failure> {
  const memory = ports.memory.readAll();
  const sheet = ports.register.read(attendees);
  if (!sheet.ok) return sheet;
  const rows = sheet.value.rows.map((row) => row.values);
  const holders = rows.filter((person) => isInvited(input.from)(person) && person.group !== 'citizens');
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
      ...pick(person, keptOfPerson),
      id: given.ids[index] ?? '',
      conference,
      seat: 'invited',
      request: markOf(person),
    }),
  );
  const appended = ports.register.appendList(sheet.value, copies);
  return appended.ok ? success(holders.length) : appended;
}
