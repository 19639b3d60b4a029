import type { Failure } from '../../domain/failure';
import { type Outcome, success } from '../../domain/outcome';
import type { TopicAnswerer } from '../../domain/people/topic-answerers';
import { readSettings } from '../../register/settings/settings';
import { settingsTable } from '../../register/settings/settings-table';
import { type Attendee, attendees, comparePeople, isInvited } from '../../register/tables/attendees';
import { conferences } from '../../register/tables/conferences';
import { daysOff } from '../../register/tables/days-off';
import { type Turn, turns } from '../../register/tables/turns';
import { villages } from '../../register/tables/villages';
import type { Ports } from '../ports';
import { calendarRows, currentConference, readRows } from '../rows/conference-context';
import {
  type CalendarFacts,
  type ConferenceSummary,
  calendarFacts,
  namesOf,
  summariesOf,
  summaryOf,
} from '../rows/form-facts';
import { answerersOf, leadersOf } from './hall-leaders';
import { positionOf } from './roll-call';

/** Somebody who may ask to speak. */
export interface HallPerson {
  readonly id: string;
  /** The substitute's name where somebody came instead. */
  readonly name: string;
  readonly position: string;
  readonly village: string;
  readonly present: boolean;
}

export interface TakenTurn {
  readonly order: number;
  readonly speaker: string;
  readonly village: string;
  readonly matters: number;
  readonly outOfOrder: boolean;
}

export interface TurnFormFacts {
  readonly calendar: CalendarFacts;
  readonly conference: ConferenceSummary | null;
  readonly conferences: readonly ConferenceSummary[];
  readonly villages: readonly string[];
  readonly topics: readonly string[];
  readonly units: readonly string[];
  /** Who answers in the hall, as far as the register knows: those who lead the conference. */
  readonly answerers: readonly string[];
  /** Who was named to answer a topic. */
  readonly topicAnswerers: readonly TopicAnswerer[];
  readonly speakingMinutes: number;
  readonly people: readonly HallPerson[];
  /** In the order in which they spoke. */
  readonly turns: readonly TakenTurn[];
}

/** What `Thư ký` shows, one sheet read for each table it needs. */
export function openTurnForm(
  ports: Ports,
  input: { readonly conference: string | null },
): Outcome<TurnFormFacts, Failure> {
  const sessions = readRows(ports, conferences);
  if (!sessions.ok) return sessions;
  const settingRows = readRows(ports, settingsTable);
  if (!settingRows.ok) return settingRows;
  const days = readRows(ports, daysOff);
  if (!days.ok) return days;
  const villageRows = readRows(ports, villages);
  if (!villageRows.ok) return villageRows;
  const people = readRows(ports, attendees);
  if (!people.ok) return people;
  const taken = readRows(ports, turns);
  if (!taken.ok) return taken;
  const settings = readSettings(settingRows.value);
  const conference =
    sessions.value.find(({ id }) => id === input.conference) ?? currentConference(sessions.value);
  return success({
    calendar: calendarFacts(ports, settings, calendarRows(days.value)),
    conference: conference && summaryOf(conference),
    conferences: summariesOf(sessions.value),
    villages: namesOf(villageRows.value),
    topics: settings.topics,
    units: settings.units.map(({ name }) => name),
    answerers: conference ? leadersOf(conference) : [],
    topicAnswerers: conference ? answerersOf(conference, settings.topics) : [],
    speakingMinutes: settings.papers.speakingMinutes,
    people: conference
      ? people.value.filter(isInvited(conference.id)).sort(comparePeople).map(hallPerson)
      : [],
    turns: conference ? takenTurns(taken.value, conference.id) : [],
  });
}

const hallPerson = (person: Attendee): HallPerson => ({
  id: person.id,
  name: person.substitute || person.fullName,
  position: positionOf(person),
  village: person.village,
  present: person.attendance === 'present',
});

const takenTurns = (rows: readonly Turn[], conference: string): readonly TakenTurn[] =>
  rows
    .filter((turn) => turn.conference === conference)
    .map((turn) => ({
      order: turn.order ?? 0,
      speaker: turn.speaker,
      village: turn.village,
      matters: turn.matters ?? 0,
      outOfOrder: turn.outOfOrder === true,
    }))
    .sort((one, other) => one.order - other.order);
