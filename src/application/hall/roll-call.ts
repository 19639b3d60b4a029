import type { Failure, InputProblem } from '../../domain/failure';
import { failure, mapValue, type Outcome, success } from '../../domain/outcome';
import type { AttendanceMark, Seat } from '../../domain/people/attendance';
import { printingOrder, villageNames } from '../../register/printing-order';
import { countUnnumbered, hasId, readRow } from '../../register/table';
import { type Attendee, attendees, groupLabels, isNamedFor } from '../../register/tables/attendees';
import { conferences } from '../../register/tables/conferences';
import { acts, counted } from '../../register/tables/journal';
import { villages } from '../../register/tables/villages';
import { titleOfBody } from '../../templates/words/addressing';
import { openForm } from '../conference/notice-before-opening';
import type { Ports } from '../ports';
import { chosenConference } from '../rows/conference-context';
import { type ConferenceChoice, choiceOf } from '../rows/form-facts';
import { valuesOf } from '../rows/read-sheets';
import { changeSheets, noteOn } from '../rows/under-lock';
import { changeRows } from '../rows/write-rows';
import { followKnownList } from './door-list';

/** One person's attendance; a null mark removes it. */
export interface RollMark {
  readonly id: string;
  readonly mark: AttendanceMark | null;
  /** Clock time as typed, or ''. */
  readonly arrivedAt: string;
  readonly substitute: string;
  /** Reason for absence or substitution. */
  readonly absence: string;
}

export interface RollPerson extends RollMark {
  readonly name: string;
  readonly position: string;
  readonly group: string;
  readonly village: string;
  readonly seat: Seat | null;
}

export interface DoorFacts {
  /** IDs of people whom a line of the list and the register tell otherwise. */
  readonly differing: readonly string[];
  /** Names typed into the list by hand, of nobody in the register. */
  readonly typed: readonly string[];
  /** Why its ticks could not be taken in now. */
  readonly trouble: Failure | null;
}

export interface RollFacts extends ConferenceChoice {
  /** `HH:mm`; later arrivals are late. */
  readonly startTime: string;
  readonly people: readonly RollPerson[];
  /** The list for telephones; null where it was not made. */
  readonly door: DoorFacts | null;
  /** To choose from for somebody who comes without an invitation. */
  readonly villages: readonly string[];
  /** People without an ID, who cannot be marked. */
  readonly unnumbered: number;
}

/** The result of sending marks. */
export interface RecordedRoll {
  readonly recorded: number;
  /** IDs without a row. */
  readonly unknown: readonly string[];
  /** All marks after the change, including those of colleagues. */
  readonly marks: readonly RollMark[];
  /** Everybody who came without an invitation, also to other doors. */
  readonly added: readonly RollPerson[];
}

export const positionOf = ({ title, organisation }: Attendee): string => titleOfBody(title, organisation);

const rollMark = ({ id, attendance, arrivedAt, substitute, absence }: Attendee): RollMark => ({
  id,
  mark: attendance,
  arrivedAt,
  substitute,
  absence,
});

const rollPerson = (person: Attendee): RollPerson => ({
  ...rollMark(person),
  name: person.fullName,
  position: positionOf(person),
  group: person.group ? groupLabels[person.group] : '',
  village: person.village,
  seat: person.seat,
});

const isMarked = ({ mark, arrivedAt, substitute, absence }: RollMark): boolean =>
  mark !== null || [arrivedAt, substitute, absence].some((text) => text !== '');

/** A list that cannot be read now must not keep anybody from the roll. */
function doorFacts(followed: ReturnType<typeof followKnownList>, conference: string): DoorFacts | null {
  if (!followed.ok) return { differing: [], typed: [], trouble: followed.failure };
  const { value: list } = followed;
  return list?.conference === conference && list.lines > 0
    ? { differing: list.differing, typed: list.typed, trouble: null }
    : null;
}

/** What `Điểm danh` shows: all people of the list, also those who may come from the reserve, in printing order. */
export function openRollCall(
  ports: Ports,
  input: { readonly conference: string | null },
): Outcome<RollFacts, Failure> {
  // Ticks of telephones first, for the marks shown are those after them.
  const door = followKnownList(ports);
  return openForm(ports, { conferences, villages, people: attendees }, (rows) => {
    const conference = chosenConference(rows.conferences, input.conference);
    const named = conference ? rows.people.filter(isNamedFor(conference.id)) : [];
    return {
      ...choiceOf(rows.conferences, conference),
      startTime: conference?.actualStart || conference?.startTime || '',
      door: doorFacts(door, conference?.id ?? ''),
      villages: villageNames(rows.villages),
      people: named
        .filter(hasId)
        .sort(printingOrder(villageNames(rows.villages)))
        .map(rollPerson),
      unnumbered: countUnnumbered(named),
    };
  });
}

/** The marks of a conference, and who is marked without having been invited. */
export function rollOf(rows: readonly Attendee[], conference: string): Pick<RecordedRoll, 'marks' | 'added'> {
  const people = rows.filter(isNamedFor(conference)).filter(hasId);
  return {
    marks: people.map(rollMark).filter(isMarked),
    added: people.filter(({ seat }) => seat === 'added').map(rollPerson),
  };
}

const fields = ['arrivedAt', 'substitute', 'absence'] as const;

function readMark(mark: RollMark, row: number): Outcome<Partial<Attendee>, readonly InputProblem[]> {
  const typed = Object.fromEntries(fields.map((field) => [field, mark[field]]));
  const reading = readRow(attendees, typed);
  const problems = reading.problems.filter(({ field }) => fields.some((one) => one === field));
  if (problems.length > 0) return failure(problems.map((problem) => ({ row, ...problem })));
  const { arrivedAt, substitute, absence } = reading.values;
  return success({ substitute, attendance: mark.mark, arrivedAt, absence });
}

/** Whether a mark differs from the row. */
const isNew = (row: Attendee, marked: Partial<Attendee>): boolean =>
  Object.entries(marked).some(([field, value]) => row[field as keyof Attendee] !== value);

/**
 * Records attendance. A mark is a state, not a change, so repeating it is harmless. A deleted row is reported and does not
 * stop the others. The answer also holds the marks of colleagues at other doors.
 */
export function markRollCall(
  ports: Ports,
  input: { readonly conference: string; readonly marks: readonly RollMark[] },
): Outcome<RecordedRoll, Failure> {
  const readings = input.marks.map(readMark);
  const problems = readings.flatMap((reading) => (reading.ok ? [] : reading.failure));
  if (problems.length > 0) return failure({ code: 'invalid', problems });
  return changeSheets(
    ports,
    { people: attendees },
    ({ people }) => {
      const rows = new Map(
        valuesOf(people)
          .filter(hasId)
          .map((person) => [person.id, person]),
      );
      const unknown = input.marks.map(({ id }) => id).filter((id) => !rows.has(id));
      const changes = input.marks.flatMap(({ id }, index) => {
        const [reading, row] = [readings[index], rows.get(id)];
        return reading?.ok && row && isNew(row, reading.value) ? [{ key: id, values: reading.value }] : [];
      });
      for (const { key, values } of changes) {
        const row = rows.get(key);
        if (row) rows.set(key, { ...row, ...values });
      }
      return mapValue(changeRows(ports, people, changes), (recorded) => ({
        recorded,
        unknown,
        ...rollOf([...rows.values()], input.conference),
      }));
    },
    ({ recorded }) =>
      recorded > 0 && noteOn(attendees, acts.markRollCall, input.conference, counted.people(recorded)),
  );
}
