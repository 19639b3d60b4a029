import { daysToExpectedMonth, fixedDateOf } from '../../domain/conference/conference';
import type { Failure } from '../../domain/failure';
import { type Outcome, success } from '../../domain/outcome';
import { villagesInScope } from '../../domain/people/village-scope';
import { cellText } from '../../register/cell';
import { type Attendee, comparePeople, isInvited } from '../../register/tables/attendees';
import { broadcasts } from '../../register/tables/broadcasts';
import { budget } from '../../register/tables/budget';
import { type Conference, conferences } from '../../register/tables/conferences';
import { petitions } from '../../register/tables/petitions';
import { type Village, villages } from '../../register/tables/villages';
import { correctionNotice } from '../../templates/papers/correction/correction-notice';
import { type VillageMatrixRow, villageMatrix } from '../attendees/village-matrix';
import { leadersOf, withTitle } from '../hall/hall-leaders';
import { type OpenPetitionRow, openPetitions } from '../petitions/carried-petitions';
import type { Ports } from '../ports';
import { calendarOf, currentConference, readRows, settingsOf } from '../rows/conference-context';
import { type EditableRow, editableRow } from '../rows/edit-row';
import { type ConferenceSummary, summariesOf, summaryOf } from '../rows/form-facts';
import { type ClockRow, clocksOf } from './conference-clocks';
import {
  type AgendaList,
  agendaList,
  type BudgetList,
  budgetList,
  type PreparationPerson,
  preparationPeople,
  type TaskList,
  taskList,
} from './preparation-lists';
import { gateOf, readPreparation } from './preparation-state';

export interface PreparationFacts {
  readonly today: string;
  readonly conference: ConferenceSummary | null;
  readonly conferences: readonly ConferenceSummary[];
  readonly session: PreparationSession | null;
}

export interface PreparationSession {
  readonly clocks: readonly ClockRow[];
  /** Days until the month that is expected, while no day is fixed; null while that is far off or past. */
  readonly daysToMonth: number | null;
  /** What keeps the conference from being issued. */
  readonly missing: readonly string[];
  readonly override: string;
  readonly roles: {
    /** The conference, whose roles the form edits. */
    readonly row: EditableRow;
    readonly topics: readonly string[];
    /** Who may be named, with their titles. */
    readonly officials: readonly string[];
  };
  /** What the form of the next conference begins with, as typed text. */
  readonly frame: {
    readonly year: string;
    readonly reason: string;
    readonly mode: string;
    readonly scope: string;
  };
  /** Petitions that are still open, the oldest first. */
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
  /** Invited people whose letter has to be corrected. */
  readonly toldAnew: number;
  /** What the loudspeakers read where a notice that went out is no longer right; '' where none has to be. */
  readonly correction: string;
}

/** What `Chuẩn bị` shows about one conference, one sheet read for each table. */
export function openPreparation(
  ports: Ports,
  input: { readonly conference: string | null },
): Outcome<PreparationFacts, Failure> {
  const sheet = ports.register.read(conferences);
  if (!sheet.ok) return sheet;
  const sessions = sheet.value.rows.map((row) => row.values);
  const settings = settingsOf(ports);
  if (!settings.ok) return settings;
  const calendar = calendarOf(ports);
  if (!calendar.ok) return calendar;
  const villageRows = readRows(ports, villages);
  if (!villageRows.ok) return villageRows;
  const rows = readPreparation(ports);
  if (!rows.ok) return rows;
  const proofs = readRows(ports, broadcasts);
  if (!proofs.ok) return proofs;
  const money = readRows(ports, budget);
  if (!money.ok) return money;
  const matters = readRows(ports, petitions);
  if (!matters.ok) return matters;
  const conference =
    sessions.find(({ id }) => id === input.conference && id !== '') ?? currentConference(sessions);
  const today = ports.clock.today();
  const shared = { today, conferences: summariesOf(sessions) };
  const row = sheet.value.rows.find(({ values }) => values === conference);
  if (!conference || !row) return success({ ...shared, conference: null, session: null });
  const { people } = rows.value;
  const invited = people.filter(isInvited(conference.id));
  const toldAnew = invited.filter((person) => person.renotify === true).length;
  return success({
    ...shared,
    conference: summaryOf(conference),
    session: {
      clocks: clocksOf(
        conference,
        { people, broadcasts: proofs.value },
        settings.value,
        calendar.value,
        today,
      ),
      daysToMonth: daysToExpectedMonth(conference, today),
      missing: gateOf(conference, rows.value, settings.value.topics),
      override: conference.override,
      roles: {
        row: editableRow(conferences, row),
        topics: settings.value.topics,
        officials: [...leadersOf(conference), ...officialsOf(invited)],
      },
      frame: frameOf(conference),
      petitions: openPetitions(matters.value, conference),
      tasks: taskList(rows.value.tasks, conference, today),
      agenda: agendaList(rows.value.agenda, conference),
      money: budgetList(money.value, invited, conference.id),
      venue: { name: conference.venue, capacity: conference.capacity, invited: invited.length },
      villages: villageMatrix(inScope(villageRows.value, conference), people, conference.id, settings.value),
      people: preparationPeople(people, conference.id),
      toldAnew,
      correction:
        toldAnew === 0
          ? ''
          : correctionNotice({ ...conference, date: fixedDateOf(conference) }, settings.value.office),
    },
  });
}

const inScope = (rows: readonly Village[], { scope }: Conference): readonly Village[] => {
  const names = villagesInScope(
    scope,
    rows.map(({ name }) => name),
  );
  return rows.filter(({ name }) => names.includes(name));
};

/** Whom the office names to answer: everybody invited for a post, the villages left out. */
const officialsOf = (invited: readonly Attendee[]): readonly string[] =>
  invited
    .filter(({ group }) => group !== null && group !== 'village-posts' && group !== 'citizens')
    .sort(comparePeople)
    .map(({ fullName, title }) => withTitle(fullName, title));

const frameOf = ({ reason, mode, scope, year }: Conference): PreparationSession['frame'] => ({
  year: year === null ? '' : String(year + 1),
  reason: cellText(conferences.columns.reason.write(reason)),
  mode: cellText(conferences.columns.mode.write(mode)),
  scope,
});
