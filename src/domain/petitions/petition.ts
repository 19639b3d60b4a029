import { addDays, type CalendarDate } from '../calendar/calendar-date';
import { replyDue } from '../calendar/deadlines';
import type { WorkingCalendar } from '../calendar/working-days';

/** What kind of matter it is, told by its content and demand and not by the title of the paper. */
export const petitionClasses = [
  'request',
  'report',
  'question',
  'complaint',
  'denunciation',
  'regulation',
] as const;

export type PetitionClass = (typeof petitionClasses)[number];

export const petitionStatuses = [
  'received',
  'assigned',
  'in-progress',
  'answered',
  'resolved',
  'explained',
  'transferred',
  'declined',
  'unresolved',
] as const;

export type PetitionStatus = (typeof petitionStatuses)[number];

/** Who may settle the matter. */
export const authorities = ['commune', 'province', 'central', 'other'] as const;

export type Authority = (typeof authorities)[number];

/**
 * How it reached the office: the ways of law 10/2022 on grassroots democracy, article 26. What is said in the hall of
 * the conference is kept apart from other dialogues of the committee with the people.
 */
export type Channel =
  | 'conference'
  | 'dialogue'
  | 'meeting'
  | 'ballot'
  | 'hotline'
  | 'front'
  | 'portal'
  | 'network'
  | 'hearing';

/**
 * What villages may read (clauses S08, S09, S12): never a complaint or a denunciation, nothing that the office keeps
 * back, and a remark on how officials serve, which may name one, only where the office says so.
 */
export const mayBePublished = (petition: {
  readonly class: PetitionClass | null;
  readonly conduct: boolean | null;
  readonly publishable: boolean | null;
}): boolean =>
  petition.class !== 'complaint' &&
  petition.class !== 'denunciation' &&
  (petition.conduct === true ? petition.publishable === true : petition.publishable !== false);

/** The four groups that reports to higher levels count. */
export type ReportingGroup = 'resolved' | 'in-progress' | 'unresolved' | 'explained';

/** An answer on paper is not a solution, so `answered` still counts as in progress. */
export function reportingGroupOf(status: PetitionStatus): ReportingGroup {
  switch (status) {
    case 'resolved':
      return 'resolved';
    case 'explained':
    case 'declined':
      return 'explained';
    case 'assigned':
    case 'in-progress':
    case 'answered':
    case 'transferred':
      return 'in-progress';
    case 'received':
    case 'unresolved':
      return 'unresolved';
    default:
      return status satisfies never;
  }
}

/** Whether the office still follows the matter, and takes it along to the next conference. */
export function isOpen(status: PetitionStatus): boolean {
  const group = reportingGroupOf(status);
  return group === 'in-progress' || group === 'unresolved';
}

/** `confidential`: who spoke is never written into the shared register. `own-procedure`: another law settles it. */
export type PetitionRoute = 'register' | 'own-procedure' | 'confidential';

export function routeOf(petitionClass: PetitionClass): PetitionRoute {
  switch (petitionClass) {
    case 'request':
    case 'report':
    case 'question':
      return 'register';
    case 'complaint':
    case 'regulation':
      return 'own-procedure';
    case 'denunciation':
      return 'confidential';
    default:
      return petitionClass satisfies never;
  }
}

export interface PetitionTerms {
  /** Citizen reception law, article 28: 10 working days. */
  readonly replyWorkingDays: number;
  /** Law 72/2025, article 43: 10 calendar days. */
  readonly publicationDays: number;
  /** The day of the conference in whose hall the matter was raised; null where it came in otherwise. */
  readonly conferenceOn: CalendarDate | null;
}

/** The earlier of the reply to the person and, for what was said in the hall, the publication of the results. */
export function petitionDue(
  receivedOn: CalendarDate,
  terms: PetitionTerms,
  calendar: WorkingCalendar,
): CalendarDate {
  const reply = replyDue(receivedOn, terms.replyWorkingDays, calendar);
  if (terms.conferenceOn === null) return reply;
  const publication = addDays(terms.conferenceOn, terms.publicationDays);
  const replyComesFirst = reply < publication;
  return replyComesFirst ? reply : publication;
}

/** The day that the petition now has to meet: for the reply, and once that is given, the day promised for the solution. */
export const nextDue = (petition: {
  readonly dueOn: CalendarDate | null;
  readonly answeredOn: CalendarDate | null;
  readonly promisedOn: CalendarDate | null;
}): CalendarDate | null => (petition.answeredOn === null ? petition.dueOn : petition.promisedOn);

/** How many yearly conferences the matter has outlasted; 0 in the year in which it was raised. */
export const yearsOutstanding = (originYear: number, year: number): number => Math.max(0, year - originYear);
