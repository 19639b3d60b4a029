import { type CalendarDate, dateOf, daysBetween, daysInMonth, isoDate } from '../calendar/calendar-date';

export const conferenceStatuses = ['preparing', 'issued', 'held', 'postponed', 'cancelled'] as const;

export type ConferenceStatus = (typeof conferenceStatuses)[number];

/** `expected`: the plan names a month only, and no deadline exists yet. */
export type DateState = 'expected' | 'fixed';

/** The day that deadlines are counted from; null while the day is only expected. */
export const fixedDateOf = (conference: {
  readonly dateState: DateState | null;
  readonly date: CalendarDate | null;
}): CalendarDate | null => (conference.dateState === 'expected' ? null : conference.date);

/** Days before an expected month in which the day has to be fixed (clause S28). */
const monthLead = 30;

/**
 * Days until the month that the plan expects, while no day is fixed: null where it is further off than thirty days or
 * over, 0 within it.
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
  const [, month, year] = /^(\d{1,2})\/(\d{4})$/.exec(conference.expectedMonth.trim()) ?? [];
  const first = dateOf(Number(year), Number(month), 1);
  if (fixedDateOf(conference) !== null || !first) return null;
  const days = daysBetween(today, first);
  const length = daysInMonth(Number(year), Number(month));
  return days > monthLead || days <= -length ? null : Math.max(0, days);
}

/** What a notice must say (law 72/2025, article 43) and who must be named before it (plan, III.1). */
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

/** Law 72/2025, article 43: from this day a member of the council's standing committee chairs with the committee. */
export const coChairRequiredFrom = isoDate('2025-06-16');

/** What has to be filled in before the conference may be issued. */
export function missingForIssue(conference: ConferenceForIssue): readonly MissingForIssue[] {
  const date = fixedDateOf(conference);
  const needsCoChair = date === null || date >= coChairRequiredFrom;
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

/** Nothing leaves the office before the conference is issued, nor after it is held, postponed or cancelled. */
export const mayNotify = (conference: { readonly status: ConferenceStatus | null }): boolean =>
  conference.status === 'issued';

/** A row of law or of a recipient list with its period; null is open at that end, both ends belong to it. */
export interface Period {
  readonly from: CalendarDate | null;
  readonly until: CalendarDate | null;
}

/** The rows in force on the day, in the order given. */
export const inForce = <Row extends Period>(rows: readonly Row[], on: CalendarDate): readonly Row[] =>
  rows.filter(({ from, until }) => (from === null || from <= on) && (until === null || on <= until));
