import { type Merged, mergeTick, readTick, tickText } from '../../domain/people/door-tick';
import { readPersonName } from '../../domain/people/person-name';
import { compareVietnamese } from '../../domain/text/vietnamese-order';
import { fold } from '../../domain/text/vietnamese-text';
import { type DoorLine, doorList, doorWords } from '../../register/door-list';
import { hasId, rowWith } from '../../register/table';
import { type Attendee, attendees, isNamedFor } from '../../register/tables/attendees';
import type { SheetSnapshot } from '../ports';
import { valuesOf } from '../rows/read-sheets';

type DoorSheet = SheetSnapshot<typeof doorList.columns>;

/** A line of the door list with the person it is about, and what it says beside the register. */
export interface Tick {
  readonly line: DoorLine;
  readonly person: Attendee;
  readonly merged: Merged;
  /** The first line with this ID, which alone is brought up to date; copies are only read. */
  readonly isOwn: boolean;
}

/** The lines of people who are in the register; a line that lost its ID is known by name and place. */
export function ticksOf(lines: DoorSheet, people: readonly Attendee[]): readonly Tick[] {
  const byId = new Map(people.filter(hasId).map((person) => [person.id, person]));
  const seen = new Set<string>();
  return lines.rows.flatMap(({ values: line, problems }): readonly Tick[] => {
    const person = byId.get(line.id) ?? (hasId(line) ? undefined : namesake(line, people));
    if (!person) return [];
    const isOwn = person.id === line.id && !seen.has(line.id);
    seen.add(line.id);
    const shown = readTick(line.shown);
    // A time that cannot be read stays in its cell, and counts as none.
    const isTimeRead = problems.every(({ field }) => field !== 'arrivedAt');
    const arrivedAt = isTimeRead ? line.arrivedAt : shown.arrivedAt;
    const merged = mergeTick(shown, { came: line.came, arrivedAt }, person);
    return [{ line, person, isOwn, merged: isTimeRead ? merged : { kind: 'differs' } }];
  });
}

function namesake({ name, place, conference }: DoorLine, people: readonly Attendee[]): Attendee | undefined {
  const same = people.filter(
    (person) =>
      hasId(person) &&
      person.conference === conference &&
      fold(person.fullName) === fold(name) &&
      fold(placeOf(person)) === fold(place),
  );
  return same.length === 1 ? same[0] : undefined;
}

/** Names of lines typed by hand, of nobody in the register. */
export function typedNames(lines: DoorSheet, people: readonly Attendee[]): readonly string[] {
  const names = new Set(people.map(({ fullName }) => fold(fullName)));
  const ids = new Set(people.map(({ id }) => id));
  return valuesOf(lines)
    .filter(({ id, name }) => name !== '' && (id === '' || !ids.has(id)))
    .map(({ name }) => readPersonName(name).fullName)
    .filter((name) => !names.has(fold(name)));
}

/** Everybody who may come through the door. */
export const isForDoor =
  (conference: string) =>
  (person: Attendee): boolean =>
    isNamedFor(conference)(person) && hasId(person) && person.seat !== 'withdrawn';

const placeOf = ({ village, organisation, title }: Attendee): string => village || organisation || title;

/** The last word of a name, by which people are called and looked up. */
const givenName = ({ fullName }: Attendee): string => fullName.slice(fullName.lastIndexOf(' ') + 1);

/** By village as in `Thôn`, people of no village first; then by given name, as a list is searched at a door. */
export function byDoor(villages: readonly string[]): (a: Attendee, b: Attendee) => number {
  const place = ({ village }: Attendee): number => {
    const index = villages.indexOf(village);
    return village === '' ? -1 : index < 0 ? villages.length : index;
  };
  return (a, b) =>
    place(a) - place(b) ||
    compareVietnamese(givenName(a), givenName(b)) ||
    compareVietnamese(a.fullName, b.fullName);
}

/** What the register says of a person, in words. */
function stateOf({ seat, attendance, arrivedAt, substitute }: Attendee): string {
  const { columns } = attendees;
  if (attendance === null) return seat === null || seat === 'invited' ? '' : columns.seat.labels[seat];
  const mark = columns.attendance.labels[attendance];
  if (substitute !== '') return doorWords.substitute(mark, substitute);
  return arrivedAt === '' ? mark : doorWords.at(mark, arrivedAt);
}

const tickOf = ({ attendance, arrivedAt }: Attendee) => {
  const came = attendance === 'present';
  return { came, arrivedAt: came ? arrivedAt : '' };
};

/** A new line for somebody. */
export const lineOf = (person: Attendee): DoorLine =>
  rowWith(doorList, {
    id: person.id,
    conference: person.conference,
    name: person.fullName,
    place: placeOf(person),
    state: stateOf(person),
    ...tickOf(person),
    shown: tickText(tickOf(person)),
  });

type Shown = Pick<DoorLine, 'name' | 'place' | 'state'> & Partial<DoorLine>;

/** What the line of somebody ought to say; where it differs from the register, its tick is left for people to decide. */
export function shownOf({ person, merged }: Tick): Shown {
  const { name, place, state, came, arrivedAt, shown } = lineOf(person);
  return merged.kind === 'differs'
    ? { name, place, state: doorWords.differs(state || doorWords.unmarked) }
    : { name, place, state, came, arrivedAt, shown };
}
