import type { CalendarDate } from '../../domain/calendar/calendar-date';
import { dueAfterMove } from '../../domain/calendar/relative-day';
import { agendaFlaws, agendaMinutes, minutesOf } from '../../domain/conference/agenda-check';
import { budgetSum } from '../../domain/conference/budget-sums';
import { daysToExpectedMonth, fixedDateOf } from '../../domain/conference/conference';
import { hasOneOwner } from '../../domain/conference/issue-gate';
import { success } from '../../domain/outcome';
import { villagesInScope } from '../../domain/people/village-scope';
import { cellText } from '../../register/cell';
import type { ConferenceSummary } from '../../register/form-facts';
import type { AgendaItem } from '../../register/tables/agenda';
import type { Attendee } from '../../register/tables/attendees';
import { broadcasts } from '../../register/tables/broadcasts';
import { type BudgetLine, budget } from '../../register/tables/budget';
import { type Conference, conferences } from '../../register/tables/conferences';
import { petitions } from '../../register/tables/petitions';
import { type Task, venueProduct } from '../../register/tables/tasks';
import { type Village, villages } from '../../register/tables/villages';
import { correctionNotice } from '../../templates/papers/correction/correction-notice';
import { comparePeople, isInvited } from '../attendees/invited-people';
import { noticeDay } from '../attendees/renotify';
import { type VillageLine, villageMatrix } from '../attendees/village-matrix';
import { leadersOf, withTitle } from '../hall/hall-leaders';
import { summariesOf, summaryOf } from '../open-forms';
import { openPetitions } from '../petitions/carried-petitions';
import type { Ports } from '../ports';
import { calendarOf, currentConference, readRows, settingsOf } from '../rows/conference-context';
import { editableRow } from '../rows/edit-row';
import { type ClockLine, clocksOf } from './conference-clocks';
import { gateOf, readPreparation } from './preparation-state';

/** What `Chuẩn bị` shows about one conference, one sheet read for each table. */
export function openPreparation(ports: Ports, input: { readonly conference: string | null }) {
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
  const shared = { today: today as string, conferences: summariesOf(sessions) };
  const row = sheet.value.rows.find(({ values }) => values === conference);
  if (!conference || !row) return success({ ...shared, conference: null, session: null });
  const { people } = rows.value;
  const invited = people.filter(isInvited(conference.id));
  const toldAnew = invited.filter((person) => person.renotify === true).length;
  return success({
    ...shared,
    conference: summaryOf(conference) as ConferenceSummary | null,
    session: {
      clocks: clocksOf(
        conference,
        { people, broadcasts: proofs.value },
        settings.value,
        calendar.value,
        today,
      ) as readonly ClockLine[],
      daysToMonth: daysToExpectedMonth(conference, today),
      missing: gateOf(conference, rows.value, settings.value.topics) as readonly string[],
      override: conference.override,
      roles: {
        row: editableRow(conferences, row),
        topics: settings.value.topics,
        officials: [...leadersOf(conference), ...officialsOf(invited)],
      },
      frame: frameOf(conference),
      petitions: openPetitions(matters.value, conference),
      tasks: tasksOf(rows.value.tasks, conference, today),
      agenda: agendaOf(rows.value.agenda, conference),
      money: moneyOf(money.value, invited, conference.id),
      venue: { name: conference.venue, capacity: conference.capacity, invited: invited.length },
      villages: villageMatrix(
        inScope(villageRows.value, conference),
        people,
        conference.id,
        settings.value,
      ) as readonly VillageLine[],
      people: peopleOf(people, conference.id),
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

/** What the form of the next session begins with. */
const frameOf = ({ reason, mode, scope, year }: Conference) => ({
  year: year === null ? '' : String(year + 1),
  reason: cellText(conferences.columns.reason.write(reason)),
  mode: cellText(conferences.columns.mode.write(mode)),
  scope,
});

const tasksOf = (rows: readonly Task[], conference: Conference, today: CalendarDate) => {
  const own = rows.filter((task) => task.conference === conference.id && task.content !== '');
  const rightDay = (task: Task): CalendarDate | null =>
    dueAfterMove({ ...task, isDone: task.state === 'done' }, fixedDateOf(conference));
  return {
    rows: own.map((task) => ({
      id: task.id,
      stage: (task.stage ?? 'preparation') as string,
      content: task.content,
      responsible: task.responsible,
      supporting: task.supporting,
      dueOn: task.dueOn as string | null,
      done: task.state === 'done',
      late: task.state !== 'done' && task.dueOn !== null && task.dueOn < today,
      oneOwner: hasOneOwner(task.responsible),
      venue: task.product === venueProduct,
    })),
    /** Unfinished tasks that still stand on the days of another date of the conference. */
    misdated: own.filter((task) => rightDay(task) !== task.dueOn).length,
  };
};

function agendaOf(rows: readonly AgendaItem[], conference: Conference) {
  const own = rows.filter((item) => item.conference === conference.id);
  const contentOf = (id: string): string => own.find((item) => item.id === id)?.content ?? '';
  const [opens, closes] = [minutesOf(conference.startTime), minutesOf(conference.endTime)];
  return {
    items: own.length,
    minutes: agendaMinutes(own),
    halfDay: opens === undefined || closes === undefined ? null : closes - opens,
    flaws: agendaFlaws(own, conference).map((flaw) => ({
      kind: flaw.kind,
      content: contentOf(flaw.id),
      minutes: 'minutes' in flaw ? flaw.minutes : 0,
    })),
    materials: own
      .filter((item) => item.material !== '')
      .map(({ material, materialBy, materialDueOn }) => ({
        name: material,
        by: materialBy,
        dueOn: materialDueOn as string | null,
      })),
  };
}

function moneyOf(rows: readonly BudgetLine[], invited: readonly Attendee[], conference: string) {
  const guests = invited.map(({ attendance, onPayroll }) => ({
    present: attendance === 'present',
    // Money is not promised to anybody of whom the register does not say so.
    onPayroll: onPayroll ?? true,
  }));
  const lines = rows
    .filter((line) => line.conference === conference && line.item !== '')
    .map((line) => ({ item: line.item, rated: line.rate !== null, ...budgetSum(line, guests) }));
  return {
    lines,
    /** Invited people of whom the register does not say whether the state pays them. */
    unknownPayroll: invited.filter(({ onPayroll }) => onPayroll === null).length,
    entitled: guests.filter(({ present, onPayroll }) => present && !onPayroll).length,
  };
}

const peopleOf = (people: readonly Attendee[], conference: string) =>
  people
    .filter(
      (person) =>
        person.conference === conference &&
        person.id !== '' &&
        person.fullName !== '' &&
        person.seat !== 'withdrawn',
    )
    .sort(comparePeople)
    .map((person) => ({
      id: person.id,
      name: person.fullName,
      detail: [person.title, person.organisation].filter((part) => part !== '').join(', '),
      village: person.village,
      phone: person.phone,
      reserve: person.seat === 'reserve',
      asked: noticeDay(person) !== null,
      reply: person.reply as string | null,
    }));
