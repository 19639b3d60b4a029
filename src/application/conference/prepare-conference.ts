import type { CalendarDate } from '../../domain/calendar/calendar-date';
import type { WorkingCalendar } from '../../domain/calendar/working-days';
import { minutesOf } from '../../domain/conference/agenda-check';
import type { Failure } from '../../domain/failure';
import { andThen, failure, mapValue, type Outcome, success } from '../../domain/outcome';
import { type AgendaHours, agendaModel, usualHours } from '../../register/defaults/default-agenda';
import { budgetModel } from '../../register/defaults/default-budget';
import { taskModel } from '../../register/defaults/default-tasks';
import type { Columns, RowOf, Table } from '../../register/table';
import { agenda } from '../../register/tables/agenda';
import { budget } from '../../register/tables/budget';
import type { Conference } from '../../register/tables/conferences';
import { acts } from '../../register/tables/journal';
import { type Task, tasks } from '../../register/tables/tasks';
import type { Ports } from '../ports';
import { calendarOf, readConference, settingsOf } from '../rows/conference-context';
import { requestMark } from '../rows/idempotence';
import { addToSheet, noteOn } from '../rows/under-lock';
import { appendNumbered } from '../rows/write-rows';
import { dueOf } from './change-tasks';

export type PreparedSheet = 'tasks' | 'agenda' | 'budget';

/** The hours of the conference; the usual ones, or as many after its start, where it has none. */
export const agendaHours = (
  ports: Ports,
  { startTime, endTime }: Pick<Conference, 'startTime' | 'endTime'>,
): Outcome<AgendaHours, Failure> =>
  mapValue(settingsOf(ports), ({ terms }) => {
    const start = minutesOf(startTime) ?? usualHours.start;
    const end = minutesOf(endTime) ?? start + usualHours.end - usualHours.start;
    return { start, end, arriveMinutes: terms.arriveMinutes };
  });

/** Fills an empty part of the preparation with its usual rows, which the office edits in the sheet. */
export function fillFromModel(
  ports: Ports,
  input: { readonly conference: string; readonly sheet: PreparedSheet; readonly request: string },
): Outcome<{ readonly added: number }, Failure> {
  const added = andThen(readConference(ports, input.conference), (conference) =>
    fill(ports, conference, input),
  );
  if (added.ok && added.value.added > 0) {
    const table = { tasks, agenda, budget }[input.sheet];
    ports.register.note(noteOn(table, acts.prepareConference, input.conference));
  }
  return added;
}

function fill(
  ports: Ports,
  conference: Conference,
  { sheet, request }: { readonly sheet: PreparedSheet; readonly request: string },
): Outcome<{ readonly added: number }, Failure> {
  switch (sheet) {
    case 'tasks':
      return andThen(calendarOf(ports), (calendar) => {
        const model = taskModel(conference, officesDay(ports, conference));
        return addModel(ports, tasks, conference.id, request, dated(model, conference, calendar));
      });
    case 'agenda':
      return andThen(agendaHours(ports, conference), (hours) =>
        addModel(
          ports,
          agenda,
          conference.id,
          request,
          agendaModel(conference.id, hours, officesDay(ports, conference)),
        ),
      );
    case 'budget':
      return addModel(ports, budget, conference.id, request, budgetModel(conference.id));
    default:
      return sheet satisfies never;
  }
}

/** The day whose offices the models name. */
const officesDay = (ports: Ports, { date }: Pick<Conference, 'date'>): CalendarDate =>
  date ?? ports.clock.today();

const dated = (rows: readonly Task[], conference: Conference, calendar: WorkingCalendar): readonly Task[] =>
  rows.map((task) => ({ ...task, dueOn: dueOf(task, conference, calendar) }));

export type ModelColumns = Columns & {
  readonly id: Columns[string];
  readonly conference: Columns[string];
  readonly request: Columns[string];
};

/** Adds the rows only once; fails where the sheet has other rows of the conference, which are the office's own. */
export function addModel<C extends ModelColumns>(
  ports: Ports,
  table: Table<C>,
  conference: string,
  request: string,
  rows: readonly RowOf<Table<C>>[],
): Outcome<{ readonly added: number }, Failure> {
  return addToSheet(ports, table, (sheet, counters) => {
    const there = sheet.rows.map(({ values }) => values as Record<string, unknown>);
    const own = there.filter((row) => row.conference === conference);
    const marks = rows.map((_, number) => requestMark(request, number, [conference, table.tab]));
    const foreign = own.some((row) => !marks.includes(String(row.request)));
    if (foreign) return failure({ code: 'already-there', tab: table.tab });
    const missing = rows.flatMap((row, number) => {
      const mark = marks[number] ?? '';
      return own.some(({ request: standing }) => standing === mark) ? [] : [{ ...row, request: mark }];
    });
    const added = { added: rows.length };
    if (missing.length === 0) return success(added);
    return mapValue(appendNumbered(ports, sheet, counters, missing), () => added);
  });
}
