import { workingCalendar } from '../../domain/calendar/working-days';
import { daysToExpectedMonth, fixedDateOf } from '../../domain/conference/conference';
import type { Failure } from '../../domain/failure';
import type { Outcome } from '../../domain/outcome';
import { villagesInScope } from '../../domain/people/village-coverage';
import { joined } from '../../domain/text/joined';
import { cellText } from '../../register/cell';
import { printingOrder, villageNames } from '../../register/printing-order';
import { readSettings } from '../../register/settings/settings';
import { settingsTable } from '../../register/settings/settings-table';
import { agenda } from '../../register/tables/agenda';
import { type Attendee, attendees, isInvited } from '../../register/tables/attendees';
import { broadcasts } from '../../register/tables/broadcasts';
import { budget } from '../../register/tables/budget';
import { type Conference, conferences } from '../../register/tables/conferences';
import { daysOff } from '../../register/tables/days-off';
import { petitions } from '../../register/tables/petitions';
import { tasks } from '../../register/tables/tasks';
import { type Village, villages } from '../../register/tables/villages';
import { correctionNotice } from '../../templates/papers/correction/correction-notice';
import { type VillageMatrixRow, villageMatrix } from '../attendees/village-matrix';
import { leadersOf } from '../hall/hall-leaders';
import { type OpenPetitionRow, openPetitions } from '../petitions/carried-petitions';
import type { Ports } from '../ports';
import { calendarRows, chosenConference } from '../rows/conference-context';
import { type EditableRow, editableRow } from '../rows/edit-row';
import { type ConferenceChoice, choiceOf } from '../rows/form-facts';
import { type ClockRow, clocksOf } from './conference-clocks';
import { openForm } from './notice-before-opening';
import {
  type AgendaList,
  agendaList,
  type BudgetList,
  budgetList,
  type PreparationPerson,
  preparationPeople,
  type ReplacedPerson,
  replacedPeople,
  type TaskList,
  taskList,
} from './preparation-lists';
import { gateOf } from './preparation-state';

export interface PreparationFacts extends ConferenceChoice {
  readonly today: string;
  readonly preparation: ConferencePreparation | null;
}

export interface ConferencePreparation {
  readonly clocks: readonly ClockRow[];
  /** Days until the expected month, while no day is fixed; null if that is far off or past. */
  readonly daysToMonth: number | null;
  /** What keeps the conference from being issued. */
  readonly missing: readonly string[];
  readonly override: string;
  readonly roles: {
    /** The conference whose roles the form edits. */
    readonly row: EditableRow;
    readonly topics: readonly string[];
    /** People who may be given a role, with their titles. */
    readonly officials: readonly string[];
  };
  /** Initial text of the form of the next conference. */
  readonly frame: {
    readonly year: string;
    readonly reason: string;
    readonly mode: string;
    readonly scope: string;
  };
  /** Open petitions, oldest first. */
  readonly petitions: readonly OpenPetitionRow[];
  readonly tasks: TaskList;
  readonly agenda: AgendaList;
  readonly money: BudgetList;
  readonly venue: {
    readonly name: string;
    readonly capacity: number | null;
    readonly invited: number;
  };
  readonly villages: readonly VillageMatrixRow[];
  readonly people: readonly PreparationPerson[];
  readonly replaced: readonly ReplacedPerson[];
  /** Invited people whose letter has to be corrected. */
  readonly renotifyCount: number;
  /** Text for the loudspeakers that corrects a notice; '' if nothing has to be corrected. */
  readonly correction: string;
}

/** What `Chuẩn bị` shows about one conference; each sheet is read once. */
export function openPreparation(
  ports: Ports,
  input: { readonly conference: string | null },
): Outcome<PreparationFacts, Failure> {
  const tables = {
    conferences,
    settings: settingsTable,
    days: daysOff,
    villages,
    agenda,
    tasks,
    people: attendees,
    broadcasts,
    budget,
    petitions,
  };
  return openForm(ports, tables, (rows, sheets) => {
    const settings = readSettings(rows.settings);
    const conference = chosenConference(rows.conferences, input.conference);
    const today = ports.clock.today();
    const shared = { today, ...choiceOf(rows.conferences, conference) };
    const row = sheets.conferences.rows.find(({ values }) => values === conference);
    if (!conference || !row) return { ...shared, preparation: null };
    const invited = rows.people.filter(isInvited(conference.id));
    const renotifyCount = invited.filter((person) => person.renotify === true).length;
    const calendar = workingCalendar(calendarRows(rows.days));
    return {
      ...shared,
      preparation: {
        clocks: clocksOf(conference, rows, settings, calendar, today),
        daysToMonth: daysToExpectedMonth(conference, today),
        missing: gateOf(conference, rows, settings),
        override: conference.override,
        roles: {
          row: editableRow(conferences, row),
          topics: settings.topics,
          officials: [...leadersOf(conference), ...officialsOf(invited)],
        },
        frame: frameOf(conference),
        petitions: openPetitions(rows.petitions, conference),
        tasks: taskList(rows.tasks, conference, calendar, today),
        agenda: agendaList(rows.agenda, conference),
        money: budgetList(rows.budget, invited, conference.id),
        venue: { name: conference.venue, capacity: conference.capacity, invited: invited.length },
        villages: villageMatrix(inScope(rows.villages, conference), rows.people, conference.id, settings),
        people: preparationPeople(rows.people, conference.id, villageNames(rows.villages)),
        replaced: replacedPeople(rows.people, conference.id),
        renotifyCount,
        correction:
          renotifyCount === 0
            ? ''
            : correctionNotice({ ...conference, date: fixedDateOf(conference) }, settings.office),
      },
    };
  });
}

const inScope = (rows: readonly Village[], { scope }: Conference): readonly Village[] => {
  const names = villagesInScope(
    scope,
    rows.map(({ name }) => name),
  );
  return rows.filter(({ name }) => names.includes(name));
};

/** People who may be named to answer: all invited for a post, except from the villages. */
const officialsOf = (invited: readonly Attendee[]): readonly string[] =>
  invited
    .filter(({ group }) => group !== null && group !== 'village-posts' && group !== 'citizens')
    .sort(printingOrder([]))
    .map(({ fullName, title }) => joined(', ', fullName, title));

const frameOf = ({ reason, mode, scope, year }: Conference): ConferencePreparation['frame'] => ({
  year: year === null ? '' : String(year + 1),
  reason: cellText(conferences.columns.reason.write(reason)),
  mode: cellText(conferences.columns.mode.write(mode)),
  scope,
});
