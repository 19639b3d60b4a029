import type { CalendarDate } from '../domain/calendar/calendar-date';
import type { AttendanceMark } from '../domain/people/attendance';
import type { TopicAnswerer } from '../domain/people/topic-answerers';
import type { Urgency } from '../domain/petitions/petition-follow-up';
import type { CalendarFacts, ConferenceSummary, EditableRow } from './form-facts';

/** What is noted of one person in the hall; null takes the mark back. */
export interface RollMark {
  readonly id: string;
  readonly mark: AttendanceMark | null;
  /** Typed clock time; '' where nobody noted it. */
  readonly arrivedAt: string;
  readonly substitute: string;
  /** Why somebody is absent or sends somebody else. */
  readonly absence: string;
}

/** What came of marks that were sent. */
export interface RecordedRoll {
  readonly recorded: number;
  /** IDs whose rows are gone. */
  readonly unknown: readonly string[];
  /** How everybody of whom anything is noted stands now, also by the hands of colleagues. */
  readonly marks: readonly RollMark[];
}

export interface RollPerson extends RollMark {
  readonly name: string;
  readonly position: string;
  readonly group: string;
  readonly village: string;
}

export interface RollFacts {
  readonly conference: ConferenceSummary | null;
  readonly conferences: readonly ConferenceSummary[];
  /** `HH:mm`; who comes later is late. */
  readonly startTime: string;
  readonly people: readonly RollPerson[];
  /** People invited who have no ID of their own yet, so that nothing can be noted of them. */
  readonly unnumbered: number;
}

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

/** What the secretary's form shows. */
export interface TurnFormFacts {
  readonly calendar: CalendarFacts;
  readonly conference: ConferenceSummary | null;
  readonly conferences: readonly ConferenceSummary[];
  readonly villages: readonly string[];
  readonly topics: readonly string[];
  readonly units: readonly string[];
  /** Who answers in the hall, as far as the register knows: those who lead the session. */
  readonly answerers: readonly string[];
  /** Who was named to answer a topic. */
  readonly topicAnswerers: readonly TopicAnswerer[];
  readonly speakingMinutes: number;
  readonly people: readonly HallPerson[];
  /** In the order in which they spoke. */
  readonly turns: readonly TakenTurn[];
}

export interface FollowedRow {
  readonly row: EditableRow;
  readonly urgency: Urgency;
  /** The day that counts now; null where none is set. */
  readonly due: CalendarDate | null;
  readonly yearsOutstanding: number;
}

export interface FollowUpFacts {
  readonly today: CalendarDate;
  readonly units: readonly string[];
  /** Units whose address is that of the person at work. */
  readonly myUnits: readonly string[];
  /** Open matters of all years and those closed within the last months, most urgent first. */
  readonly petitions: readonly FollowedRow[];
  readonly closedBefore: number;
  /** Rows that have no ID of their own yet and so are not among these. */
  readonly unnumbered: number;
}

/** One line of what happened to a matter. */
export interface HistoryLine {
  /** `2026-11-08 07:15:03` in Vietnam. */
  readonly at: string;
  readonly person: string;
  readonly action: string;
  readonly detail: string;
}
