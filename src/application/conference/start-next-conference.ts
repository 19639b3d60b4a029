import type { Failure } from '../../domain/failure';
import { andThen, inTurn, mapValue, type Outcome, success } from '../../domain/outcome';
import { villagesInScope } from '../../domain/people/village-coverage';
import { carriedOver, isBlank, readRow, rowWith } from '../../register/table';
import { type Attendee, attendees, isInvited } from '../../register/tables/attendees';
import { type Conference, conferences } from '../../register/tables/conferences';
import { acts, counted } from '../../register/tables/journal';
import type { Ports } from '../ports';
import { conferenceWithId } from '../rows/conference-context';
import { type Draft, typedBy } from '../rows/edit-row';
import { earlierSave, requestMark } from '../rows/idempotence';
import { invalidForm } from '../rows/invalid-form';
import { valuesOf } from '../rows/read-sheets';
import { addToSheet, noteOn, underLock } from '../rows/under-lock';
import { appendNumbered } from '../rows/write-rows';
import { copyPreparation } from './copy-preparation';

/** Fields that the form of the next conference may fill. */
const typedOfConference = ['year', 'title', 'reason', 'mode', 'scope', 'voters', 'askingVoters'] as const;

export interface NextConference {
  readonly from: string;
  /** Fields of `Hội nghị`; blank ones are copied from the earlier conference. */
  readonly draft: Draft;
  readonly request: string;
}

export interface NextConferenceReport {
  readonly id: string;
  readonly people: number;
  readonly tasks: number;
  readonly agenda: number;
  readonly budget: number;
}

/**
 * Opens the next conference from this one. Its frame and the holders of posts are copied; villages choose citizens
 * again (S06). Open petitions are not copied: they keep their ID and year and are listed again (S07).
 */
export function startNextConference(
  ports: Ports,
  input: NextConference,
): Outcome<NextConferenceReport, Failure> {
  const reading = readRow(conferences, typedBy(conferences, { ...input.draft, status: 'preparing' }));
  const { year } = reading.values;
  const problems = [
    ...reading.problems,
    ...(year !== null && year < 2000 ? [{ field: 'year', problem: 'not-a-number' }] : []),
  ];
  if (problems.length > 0) return invalidForm(problems);
  // Five sheets, each under a lock of its own: meanwhile nobody takes the add-on off, which would leave a part.
  return underLock(
    ports,
    () => openNext(ports, input, reading.values),
    ({ id, people }) => noteOn(conferences, acts.startNextConference, id, counted.people(people)),
    'holdingPapers',
  );
}

const openNext = (
  ports: Ports,
  input: NextConference,
  typed: Conference,
): Outcome<NextConferenceReport, Failure> =>
  andThen(addConference(ports, input, typed), (opened) => {
    const { from, request } = input;
    const copied = inTurn({
      people: () => copyPosts(ports, input, opened.id, opened.scope),
      preparation: () => copyPreparation(ports, { from, to: opened, request }),
    });
    return mapValue(copied, ({ people, preparation }) => ({ id: opened.id, people, ...preparation }));
  });

const pick = <Row, Field extends keyof Row>(row: Row, fields: readonly Field[]): Pick<Row, Field> =>
  // Object.fromEntries forgets the key type; the keys are exactly the fields.
  Object.fromEntries(fields.map((field) => [field, row[field]])) as Pick<Row, Field>;

const addConference = (
  ports: Ports,
  input: NextConference,
  typed: Conference,
): Outcome<Conference, Failure> =>
  addToSheet(ports, conferences, (sheet, counters) => {
    const mark = requestMark(input.request, 0, [input.from, input.draft]);
    const read = inTurn({
      before: () => conferenceWithId(sheet, input.from),
      earlier: () => earlierSave(valuesOf(sheet), input.request, [mark]),
    });
    return andThen(read, ({ before, earlier }) => {
      if (earlier.size > 0) return conferenceWithId(sheet, earlier.get(0) ?? '');
      const row = rowWith(conferences, {
        ...carriedOver(conferences, before),
        ...pick(
          typed,
          typedOfConference.filter((field) => !isBlank(typed[field])),
        ),
        dateState: 'expected',
        status: 'preparing',
        request: mark,
      });
      return mapValue(appendNumbered(ports, sheet, counters, [row]), ([id = '']) => ({ ...row, id }));
    });
  });

const copyPosts = (
  ports: Ports,
  input: Pick<NextConference, 'from' | 'request'>,
  conference: string,
  scope: string,
): Outcome<number, Failure> =>
  addToSheet(ports, attendees, (sheet, counters) => {
    const rows = valuesOf(sheet);
    const posts = rows.filter((person) => isInvited(input.from)(person) && person.group !== 'citizens');
    const villages = villagesInScope(scope, [...new Set(posts.map(({ village }) => village))]);
    const holders = posts.filter(({ village }) => village === '' || villages.includes(village));
    // The mark names the seat it was copied from, so that a retry finds the rows of the first try.
    const markOf = (person: Attendee): string => requestMark(input.request, 0, person.id);
    const there = new Set(rows.map((row) => row.request));
    const copies = holders
      .filter((person) => !there.has(markOf(person)))
      .map((person) =>
        rowWith(attendees, {
          ...carriedOver(attendees, person),
          conference,
          seat: 'invited',
          request: markOf(person),
        }),
      );
    if (copies.length === 0) return success(holders.length);
    return mapValue(appendNumbered(ports, sheet, counters, copies), () => holders.length);
  });
