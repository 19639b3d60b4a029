import { addDays, type CalendarDate } from '../calendar/calendar-date';
import { replyDue } from '../calendar/deadlines';
import type { WorkingCalendar } from '../calendar/working-days';

/** The class follows from content and demand, not from the title of the paper. */
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

/** Authority competent to settle a matter. */
export const authorities = ['commune', 'province', 'central', 'other'] as const;

export type Authority = (typeof authorities)[number];

/**
 * How a matter reached the office (law 10/2022 on grassroots democracy, article 26). The hall of the conference is kept
 * apart from other dialogues of the committee.
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
 * What villages may read (clauses S08, S09, S12): no complaint or denunciation, nothing the office withholds; a remark on
 * the conduct of officials, which may name one, only if the office allows it.
 */
export const mayBePublished = (petition: {
  readonly class: PetitionClass | null;
  readonly conduct: boolean | null;
  readonly publishable: boolean | null;
}): boolean =>
  petition.class !== 'complaint' &&
  petition.class !== 'denunciation' &&
  (petition.conduct === true ? petition.publishable === true : petition.publishable !== false);

/** The four groups in reports to higher levels. */
export type ReportingGroup = 'resolved' | 'in-progress' | 'unresolved' | 'explained';

/** A written answer is not a solution, so `answered` counts as in progress. */
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

/** Open matters are followed and carried over to the next conference. */
export function isOpen(status: PetitionStatus): boolean {
  const group = reportingGroupOf(status);
  return group === 'in-progress' || group === 'unresolved';
}

/** `confidential`: the speaker never enters the shared register. `own-procedure`: governed by another law. */
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

/** Matters that follow the register's own procedure; one without a class counts as such. */
export const isOfRegister = ({ class: kind }: { readonly class: PetitionClass | null }): boolean =>
  kind === null || routeOf(kind) === 'register';

/** Complaints and other matters that another law governs. */
export const hasOwnProcedure = ({ class: kind }: { readonly class: PetitionClass | null }): boolean =>
  kind !== null && routeOf(kind) === 'own-procedure';

/** The register says only that it was received: no form, paper or letter shows its row. */
export const isDenunciation = ({ class: kind }: { readonly class: PetitionClass | null }): boolean =>
  kind !== null && routeOf(kind) === 'confidential';

export interface PetitionTerms {
  /** Citizen reception law, article 28: 10 working days. */
  readonly replyWorkingDays: number;
  /** Law 72/2025, article 43: 10 calendar days. */
  readonly publicationDays: number;
  /** Day of the conference where the matter was raised; null for any other channel. */
  readonly conferenceOn: CalendarDate | null;
}

/** The reply deadline or, if earlier and raised in the hall, the publication deadline. */
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

/** The current deadline: for the reply and, once given, the promised day of the solution. */
export const nextDue = (petition: {
  readonly dueOn: CalendarDate | null;
  readonly answeredOn: CalendarDate | null;
  readonly promisedOn: CalendarDate | null;
}): CalendarDate | null => (petition.answeredOn === null ? petition.dueOn : petition.promisedOn);

/** Yearly conferences the matter has outlasted; 0 in its first year. */
export const yearsOutstanding = (originYear: number, year: number): number => Math.max(0, year - originYear);
