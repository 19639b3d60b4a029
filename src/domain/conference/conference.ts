import { type CalendarDate, dateOf, datePartsOf, daysBetween, daysInMonth } from '../calendar/calendar-date';
import { fold } from '../text/vietnamese-text';

export const conferenceStatuses = ['preparing', 'issued', 'held', 'postponed', 'cancelled'] as const;

export type ConferenceStatus = (typeof conferenceStatuses)[number];

/** `expected`: the plan names only a month, so no deadline exists yet. */
export type DateState = 'expected' | 'fixed';

/** What a message says of a conference; '' for what the register does not hold. */
export interface Announcement {
  readonly office: string;
  readonly title: string;
  readonly year: string;
  readonly date: string | null;
  readonly startTime: string;
  readonly venue: string;
  readonly phone: string;
}

/** The day deadlines are counted from; null while only a month is expected. */
export const fixedDateOf = (conference: {
  readonly dateState: DateState | null;
  readonly date: CalendarDate | null;
}): CalendarDate | null => (conference.dateState === 'expected' ? null : conference.date);

/** The first day of `11/2026` or of the same in words; undefined where the text names no month. */
export function firstDayOf(expectedMonth: string): CalendarDate | undefined {
  const match = /(\d{1,2})\s*(?:\/|-|\.|nam)\s*(\d{4})/.exec(fold(expectedMonth));
  return match ? dateOf(Number(match[2]), Number(match[1]), 1) : undefined;
}

/** Days before an expected month by which the day must be fixed (clause S28). */
const monthLead = 30;

/**
 * Days until the expected month while no day is fixed; 0 within it, null when it is over or more than thirty days off.
 */
export function daysToExpectedMonth(
  conference: {
    readonly dateState: DateState | null;
    readonly date: CalendarDate | null;
    /** `11/2026`. */
    readonly expectedMonth: string;
  },
  today: CalendarDate,
): number | null {
  const first = firstDayOf(conference.expectedMonth);
  if (fixedDateOf(conference) !== null || !first) return null;
  const days = daysBetween(today, first);
  const { year, month } = datePartsOf(first);
  const length = daysInMonth(year, month);
  return days > monthLead || days <= -length ? null : Math.max(0, days);
}

/** What a notice must state (law 72/2025, article 43) and who must be named before it (plan, III.1). */
export interface ConferenceForIssue {
  readonly dateState: DateState | null;
  readonly date: CalendarDate | null;
  /** `HH:mm`. */
  readonly startTime: string | null;
  readonly venue: string;
  readonly howToAttend: string;
  readonly topic: string;
  readonly chair: string;
  readonly coChair: string;
  readonly secretary: string;
}

/** In the order of the form. */
const required = [
  'date',
  'start-time',
  'venue',
  'how-to-attend',
  'topic',
  'chair',
  'co-chair',
  'secretary',
] as const;

export type MissingForIssue = (typeof required)[number];

/**
 * Fields still blank that block issuing. `coChairBodies` are the bodies of whom a member has to chair with the committee,
 * with the days of their law; a conference without a day follows the law that has no end.
 */
export function missingForIssue(
  conference: ConferenceForIssue,
  coChairBodies: readonly Period[],
): readonly MissingForIssue[] {
  const date = fixedDateOf(conference);
  const needsCoChair =
    date === null
      ? coChairBodies.some(({ until }) => until === null)
      : inForce(coChairBodies, date).length > 0;
  const isMissing: Readonly<Record<MissingForIssue, boolean>> = {
    date: date === null,
    'start-time': isBlank(conference.startTime),
    venue: isBlank(conference.venue),
    'how-to-attend': isBlank(conference.howToAttend),
    topic: isBlank(conference.topic),
    chair: isBlank(conference.chair),
    'co-chair': needsCoChair && isBlank(conference.coChair),
    secretary: isBlank(conference.secretary),
  };
  return required.filter((code) => isMissing[code]);
}

const isBlank = (text: string | null): boolean => text === null || text.trim() === '';

/** Nothing is sent before the conference is issued, or once it is held, postponed or cancelled. */
export const mayNotify = (conference: { readonly status: ConferenceStatus | null }): boolean =>
  conference.status === 'issued';

/** Period of validity of a legal basis or a recipient; both ends included, null is open. */
export interface Period {
  readonly from: CalendarDate | null;
  readonly until: CalendarDate | null;
}

/** Keeps the order of the rows. */
export const inForce = <Row extends Period>(rows: readonly Row[], on: CalendarDate): readonly Row[] =>
  rows.filter(({ from, until }) => (from === null || from <= on) && (until === null || on <= until));
