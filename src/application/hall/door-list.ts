import { addDays, type CalendarDate, parseIsoDate } from '../../domain/calendar/calendar-date';
import type { Failure } from '../../domain/failure';
import { andThen, inTurn, mapValue, type Outcome, success } from '../../domain/outcome';
import { type DoorLine, doorList } from '../../register/door-list';
import { villageNames } from '../../register/printing-order';
import { type Attendee, attendees } from '../../register/tables/attendees';
import { type Conference, conferences } from '../../register/tables/conferences';
import { acts, counted } from '../../register/tables/journal';
import { villages } from '../../register/tables/villages';
import type { MemoryValues, Ports, RowChange, SheetSnapshot } from '../ports';
import { conferenceWithId } from '../rows/conference-context';
import { readSheets, type Sheets, valuesOf } from '../rows/read-sheets';
import { changeSheets, noteOn, underLock } from '../rows/under-lock';
import { changeRows } from '../rows/write-rows';
import { byDoor, isForDoor, lineOf, shownOf, type Tick, ticksOf, typedNames } from './door-ticks';

/** What the door list says. */
export interface DoorReport {
  readonly lines: number;
  /** Ticks taken into the register just now. */
  readonly taken: number;
  /** IDs of people whose line and row differ; people decide. */
  readonly differing: readonly string[];
  /** Names typed into the list by hand, of nobody in the register. */
  readonly typed: readonly string[];
}

type DoorConference = Pick<Conference, 'id' | 'date'>;

const tables = { lines: doorList, people: attendees, villages };
type DoorSheet = SheetSnapshot<typeof doorList.columns>;

const memoryKey = 'door.list';

/** Days after the conference on which ticks are still looked for at every opening. */
const daysAfter = 7;

/** Takes ticks into the register and brings every line up to date; `adds`: with a line for everybody who has none. */
function bringUpToDate(
  ports: Ports,
  { lines, people, villages: places }: Sheets<typeof tables>,
  conference: DoorConference,
  adds: boolean,
): Outcome<DoorReport, Failure> {
  const everybody = valuesOf(people);
  const ticks = ticksOf(lines, everybody);
  const taken = new Map(
    ticks.flatMap(({ person, merged }): [string, Partial<Attendee>][] => {
      if (merged.kind !== 'take') return [];
      return [[person.id, { attendance: merged.came ? 'present' : null, arrivedAt: merged.arrivedAt }]];
    }),
  );
  const changes = [...taken].map(([key, values]) => ({ key, values }));
  // The register first: a run that breaks off in between finds the ticks again, and the register as they say.
  return andThen(changeRows(ports, people, changes), () => {
    const now = ticks.map((tick) => ({ ...tick, person: { ...tick.person, ...taken.get(tick.person.id) } }));
    return andThen(refresh(ports, lines, now), () => {
      const present = new Set(ticks.filter(({ isOwn }) => isOwn).map(({ person }) => person.id));
      const missing = adds
        ? everybody.filter((person) => isForDoor(conference.id)(person) && !present.has(person.id))
        : [];
      const rows = missing.sort(byDoor(villageNames(valuesOf(places)))).map(lineOf);
      return mapValue(append(ports, lines, rows, conference), () => ({
        lines: lines.rows.length + rows.length,
        taken: taken.size,
        differing: ticks.flatMap(({ person, merged }) => (merged.kind === 'differs' ? [person.id] : [])),
        typed: typedNames(lines, everybody),
      }));
    });
  });
}

/** Writes the cells of lines that no longer say what the register says. */
function refresh(ports: Ports, lines: DoorSheet, ticks: readonly Tick[]): Outcome<unknown, Failure> {
  const changes = ticks.flatMap((tick): RowChange<typeof doorList.columns>[] => {
    const shown: Partial<DoorLine> = shownOf(tick);
    const news = Object.entries(shown).filter(
      ([field, value]) => tick.line[field as keyof DoorLine] !== value,
    );
    return tick.isOwn && news.length > 0
      ? [{ key: tick.person.id, values: Object.fromEntries(news) as Partial<DoorLine> }]
      : [];
  });
  return changeRows(ports, lines, changes);
}

function append(
  ports: Ports,
  lines: DoorSheet,
  rows: readonly DoorLine[],
  { id, date }: DoorConference,
): Outcome<unknown, Failure> {
  if (rows.length === 0) return success(null);
  ports.memory.write({ [memoryKey]: `${id} ${date ?? ''}` });
  return mapValue(ports.register.append(lines, rows), (written) => {
    const last = Math.max(...[...lines.rows, ...written].map(({ line }) => line));
    ports.workbook.drawCheckBoxes(doorList.tab, lines.positions.came ?? 1, last - 1);
  });
}

const note =
  (conference: string) =>
  ({ taken }: DoorReport) =>
    taken > 0 && noteOn(doorList, acts.takeInTicks, conference, counted.people(taken));

/** Takes in what was ticked and shows what was marked elsewhere; with `adds` whoever came onto the list since. */
const followDoorList = (
  ports: Ports,
  conference: DoorConference,
  adds = true,
): Outcome<DoorReport, Failure> =>
  changeSheets(
    ports,
    tables,
    (sheets) => bringUpToDate(ports, sheets, conference, adds),
    note(conference.id),
  );

/** Makes the door list of a conference; ticks of another one are taken in, and its lines leave the list. */
export function makeDoorList(
  ports: Ports,
  input: { readonly conference: string },
): Outcome<DoorReport, Failure> {
  const isOther = (line: DoorLine): boolean => line.conference !== '' && line.conference !== input.conference;
  return andThen(readSheets(ports, { conferences, lines: doorList }), (sheets) =>
    andThen(conferenceWithId(sheets.conferences, input.conference), (conference) => {
      if (!valuesOf(sheets.lines).some(isOther)) return followDoorList(ports, conference);
      const emptied = inTurn({
        ticks: () => followDoorList(ports, conference, false),
        lines: () => underLock(ports, () => ports.register.remove(doorList, isOther)),
      });
      return andThen(emptied, () => followDoorList(ports, conference));
    }),
  );
}

/** Brings lines back to what the register says, where somebody decided so. */
export const keepRegister = (
  ports: Ports,
  { people: ids }: { readonly people: readonly string[] },
): Outcome<{ readonly kept: number }, Failure> =>
  changeSheets(ports, { lines: doorList, people: attendees }, ({ lines, people }) => {
    const chosen = ticksOf(lines, valuesOf(people)).filter(({ person }) => ids.includes(person.id));
    const kept = chosen.map((tick): Tick => ({ ...tick, merged: { kind: 'same' } }));
    return mapValue(refresh(ports, lines, kept), () => ({ kept: kept.length }));
  });

/** The conference that has a door list; null without one. */
function conferenceOfList(memory: MemoryValues): DoorConference | null {
  const [id = '', day = ''] = (memory[memoryKey] ?? '').split(' ');
  return id === '' ? null : { id, date: parseIsoDate(day) ?? null };
}

/** `followDoorList` for the conference that has such a list; null without one. */
export function followKnownList(
  ports: Ports,
): Outcome<(DoorReport & { readonly conference: string }) | null, Failure> {
  const conference = conferenceOfList(ports.memory.readAll());
  if (conference === null) return success(null);
  const followed = followDoorList(ports, conference);
  return mapValue(followed, (report) => ({ ...report, conference: conference.id }));
}

/** Whether a conference has a door list on which somebody may tick today. */
function isOpenToday(memory: MemoryValues, today: CalendarDate): boolean {
  const date = conferenceOfList(memory)?.date;
  return date != null && date <= today && today <= addDays(date, daysAfter);
}

/** Takes the ticks in before anything else opens; no sheet is read on other days than those of the conference. */
export function takeInTicks(
  ports: Ports,
  memory: MemoryValues = ports.memory.readAll(),
): Outcome<{ readonly taken: number }, Failure> {
  if (!isOpenToday(memory, ports.clock.today())) return success({ taken: 0 });
  const read = readSheets(ports, { lines: doorList, people: attendees });
  if (!read.ok) return read.failure.code === 'sheet-missing' ? success({ taken: 0 }) : read;
  const ticks = ticksOf(read.value.lines, valuesOf(read.value.people));
  const taken = ticks.find(({ merged }) => merged.kind === 'take');
  if (!taken) return success({ taken: 0 });
  return followDoorList(ports, { id: taken.person.conference, date: null }, false);
}
