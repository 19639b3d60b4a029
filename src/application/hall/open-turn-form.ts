import { workingCalendar } from '../../domain/calendar/working-days';
import type { Failure } from '../../domain/failure';
import type { Outcome } from '../../domain/outcome';
import { isInHall } from '../../domain/people/attendance';
import type { TopicAnswerer } from '../../domain/people/topic-answerers';
import { petitionClasses, petitionDue, routeOf } from '../../domain/petitions/petition';
import { cellText } from '../../register/cell';
import { printingOrder, villageNames } from '../../register/printing-order';
import { readSettings, type Settings } from '../../register/settings/settings';
import { type Attendee, attendees, isNamedFor } from '../../register/tables/attendees';
import type { Conference } from '../../register/tables/conferences';
import type { DayOff } from '../../register/tables/days-off';
import { classLabels, petitions } from '../../register/tables/petitions';
import { type Turn, turns } from '../../register/tables/turns';
import { openForm } from '../conference/notice-before-opening';
import type { Ports } from '../ports';
import { calendarRows, chosenConference } from '../rows/conference-context';
import { type MatterFormFacts, matterFormFacts, matterFormTables } from '../rows/form-facts';
import { answerersOf, leadersOf } from './hall-leaders';
import { positionOf } from './roll-call';

/** Somebody who may ask to speak. */
export interface HallPerson {
  readonly id: string;
  /** The substitute's name if there is one. */
  readonly name: string;
  readonly position: string;
  readonly village: string;
  readonly present: boolean;
}

export interface TakenTurn {
  readonly id: string;
  readonly order: number;
  readonly speaker: string;
  readonly village: string;
  readonly matters: number;
  readonly outOfOrder: boolean;
}

export interface TurnFormFacts extends MatterFormFacts {
  /** Who answers in the hall: the leaders of the conference. */
  readonly answerers: readonly string[];
  /** People named to answer topics. */
  readonly topicAnswerers: readonly TopicAnswerer[];
  readonly speakingMinutes: number;
  /** Day by which a matter of the hall is answered, as typed, by label of its class; none with a procedure of its own. */
  readonly dueDays: Readonly<Record<string, string>>;
  readonly people: readonly HallPerson[];
  /** In speaking order. */
  readonly turns: readonly TakenTurn[];
}

/** What `Thư ký` shows; each sheet is read once. */
export function openTurnForm(
  ports: Ports,
  input: { readonly conference: string | null },
): Outcome<TurnFormFacts, Failure> {
  return openForm(ports, { ...matterFormTables, people: attendees, turns }, (rows) => {
    const settings = readSettings(rows.settings);
    const conference = chosenConference(rows.conferences, input.conference);
    return {
      ...matterFormFacts(ports, rows, settings, conference),
      answerers: conference ? leadersOf(conference) : [],
      topicAnswerers: conference ? answerersOf(conference, settings.topics) : [],
      speakingMinutes: settings.papers.speakingMinutes,
      dueDays: dueDays(ports, rows.days, settings, conference),
      people: conference
        ? rows.people
            .filter((person) => isNamedFor(conference.id)(person) && isInHall(person))
            .sort(printingOrder(villageNames(rows.villages)))
            .map(hallPerson)
        : [],
      turns: conference ? takenTurns(rows.turns, conference.id) : [],
    };
  });
}

function dueDays(
  ports: Ports,
  days: readonly DayOff[],
  { terms }: Settings,
  conference: Conference | null,
): Readonly<Record<string, string>> {
  const received = conference?.date ?? ports.clock.today();
  const calendar = workingCalendar(calendarRows(days));
  const due = petitionDue(received, { ...terms, conferenceOn: conference?.date ?? null }, calendar);
  const typed = cellText(petitions.columns.dueOn.write(due));
  return Object.fromEntries(
    petitionClasses.filter((one) => routeOf(one) === 'register').map((one) => [classLabels[one], typed]),
  );
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
      id: turn.id,
      order: turn.order ?? 0,
      speaker: turn.speaker,
      village: turn.village,
      matters: turn.matters ?? 0,
      outOfOrder: turn.outOfOrder === true,
    }))
    .sort((a, b) => a.order - b.order);
