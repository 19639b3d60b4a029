import type { CalendarDate } from '../../domain/calendar/calendar-date';
import type { WorkingCalendar } from '../../domain/calendar/working-days';
import { type AgendaFlaw, agendaFlaws, agendaMinutes, minutesOf } from '../../domain/conference/agenda-check';
import { type BudgetSum, budgetSum } from '../../domain/conference/budget-sums';
import { hasOneOwner } from '../../domain/conference/issue-gate';
import { printingOrder } from '../../register/printing-order';
import type { AgendaItem } from '../../register/tables/agenda';
import type { Attendee } from '../../register/tables/attendees';
import type { BudgetLine } from '../../register/tables/budget';
import type { Conference } from '../../register/tables/conferences';
import { type Task, venueProduct } from '../../register/tables/tasks';
import { titleOfBody } from '../../templates/words/addressing';
import { noticeDay } from '../attendees/renotify';
import { dueOf } from './change-tasks';

export interface TaskRow {
  readonly id: string;
  readonly stage: string;
  readonly content: string;
  readonly responsible: string;
  readonly supporting: string;
  readonly dueOn: string | null;
  readonly done: boolean;
  readonly late: boolean;
  readonly oneOwner: boolean;
  /** Belongs to the checklist of the venue. */
  readonly venue: boolean;
}

export interface TaskList {
  readonly rows: readonly TaskRow[];
  /** Unfinished tasks still dated by an earlier date of the conference. */
  readonly misdated: number;
}

export function taskList(
  rows: readonly Task[],
  conference: Conference,
  calendar: WorkingCalendar,
  today: CalendarDate,
): TaskList {
  const own = rows.filter((task) => task.conference === conference.id && task.content !== '');
  return {
    rows: own.map((task) => ({
      id: task.id,
      stage: task.stage ?? 'preparation',
      content: task.content,
      responsible: task.responsible,
      supporting: task.supporting,
      dueOn: task.dueOn,
      done: task.state === 'done',
      late: task.state !== 'done' && task.dueOn !== null && task.dueOn < today,
      oneOwner: hasOneOwner(task.responsible),
      venue: task.product === venueProduct,
    })),
    misdated: own.filter((task) => dueOf(task, conference, calendar) !== task.dueOn).length,
  };
}

export interface AgendaList {
  readonly items: number;
  readonly minutes: number;
  /** Minutes between start and end; null while one of them is not typed. */
  readonly halfDay: number | null;
  readonly flaws: readonly {
    readonly id: string;
    readonly kind: AgendaFlaw['kind'];
    readonly content: string;
    readonly minutes: number;
  }[];
  readonly materials: readonly {
    readonly id: string;
    readonly name: string;
    readonly by: string;
    readonly dueOn: string | null;
  }[];
}

export function agendaList(rows: readonly AgendaItem[], conference: Conference): AgendaList {
  const own = rows.filter((item) => item.conference === conference.id);
  const contentOf = (id: string): string => own.find((item) => item.id === id)?.content ?? '';
  const [opens, closes] = [minutesOf(conference.startTime), minutesOf(conference.endTime)];
  return {
    items: own.length,
    minutes: agendaMinutes(own, conference.startTime),
    halfDay: opens === undefined || closes === undefined ? null : closes - opens,
    flaws: agendaFlaws(own, conference).map((flaw) => ({
      id: flaw.id,
      kind: flaw.kind,
      content: contentOf(flaw.id),
      minutes: 'minutes' in flaw ? flaw.minutes : 0,
    })),
    materials: own
      .filter((item) => item.material !== '')
      .map(({ id, material, materialBy, materialDueOn }) => ({
        id,
        name: material,
        by: materialBy,
        dueOn: materialDueOn,
      })),
  };
}

export interface BudgetRow extends BudgetSum {
  readonly id: string;
  readonly item: string;
  /** The office has typed a rate. */
  readonly rated: boolean;
}

export interface BudgetList {
  readonly lines: readonly BudgetRow[];
  /** Invited people of whom the register does not say whether the state pays them; `first` is one of them. */
  readonly unknownPayroll: { readonly count: number; readonly first: string };
  readonly entitled: number;
}

export function budgetList(
  rows: readonly BudgetLine[],
  invited: readonly Attendee[],
  conference: string,
): BudgetList {
  const guests = invited.map(({ attendance, onPayroll }) => ({
    present: attendance === 'present',
    // Unknown counts as paid by the state, so that money is not promised by mistake.
    onPayroll: onPayroll ?? true,
  }));
  const unknown = invited.filter(({ onPayroll }) => onPayroll === null);
  return {
    lines: rows
      .filter((line) => line.conference === conference && line.item !== '')
      .map((line) => ({
        id: line.id,
        item: line.item,
        rated: line.rate !== null,
        ...budgetSum(line, guests),
      })),
    unknownPayroll: { count: unknown.length, first: unknown[0]?.id ?? '' },
    entitled: guests.filter(({ present, onPayroll }) => present && !onPayroll).length,
  };
}

export interface PreparationPerson {
  readonly id: string;
  readonly name: string;
  readonly detail: string;
  readonly village: string;
  readonly phone: string;
  readonly reserve: boolean;
  /** The invitation was sent or handed over, and is still right. */
  readonly asked: boolean;
  readonly reply: string | null;
}

/** Somebody whose seat a reserve took. */
export interface ReplacedPerson {
  readonly id: string;
  readonly name: string;
  readonly substitute: string;
  readonly village: string;
}

export const replacedPeople = (people: readonly Attendee[], conference: string): readonly ReplacedPerson[] =>
  people
    .filter((one) => one.conference === conference && one.seat === 'withdrawn' && one.substitute !== '')
    .map(({ id, fullName, substitute, village }) => ({ id, name: fullName, substitute, village }));

export const preparationPeople = (
  people: readonly Attendee[],
  conference: string,
  villages: readonly string[],
): readonly PreparationPerson[] =>
  people
    .filter(
      (person) =>
        person.conference === conference &&
        person.id !== '' &&
        person.fullName !== '' &&
        person.seat !== 'withdrawn' &&
        person.seat !== 'added',
    )
    .sort(printingOrder(villages))
    .map((person) => ({
      id: person.id,
      name: person.fullName,
      detail: titleOfBody(person.title, person.organisation),
      village: person.village,
      phone: person.phone,
      reserve: person.seat === 'reserve',
      asked: noticeDay(person) !== null,
      reply: person.reply,
    }));
