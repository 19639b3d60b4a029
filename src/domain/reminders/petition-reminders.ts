import type { CalendarDate } from '../calendar/calendar-date';
import { isOpen, nextDue, type PetitionClass, type PetitionStatus, routeOf } from '../petitions/petition';
import { isRunning, type ReminderConference } from './list-days';

export interface ReminderPetition {
  readonly id: string;
  /** '' for none. */
  readonly conference: string;
  readonly unit: string;
  readonly class: PetitionClass | null;
  readonly status: PetitionStatus | null;
  readonly receivedOn: CalendarDate | null;
  readonly dueOn: CalendarDate | null;
  readonly answeredOn: CalendarDate | null;
  readonly promisedOn: CalendarDate | null;
}

function mayBeListed(petition: ReminderPetition, conferences: readonly ReminderConference[]): boolean {
  const conference = conferences.find(({ id }) => id === petition.conference);
  const isStopped = conference !== undefined && !isRunning(conference);
  const isConfidential = petition.class !== null && routeOf(petition.class) === 'confidential';
  return !isStopped && !isConfidential && isOpen(petition.status ?? 'received');
}

// By due day; those without one last.
const mostUrgentFirst = (a: ReminderPetition, b: ReminderPetition): number => {
  const urgency = (petition: ReminderPetition): string => `${nextDue(petition) ?? '9999'} ${petition.id}`;
  return urgency(a) < urgency(b) ? -1 : 1;
};

/** Open petitions that may appear in a list, most urgent first. */
export const listedPetitions = <Petition extends ReminderPetition>(
  petitions: readonly Petition[],
  conferences: readonly ReminderConference[],
): readonly Petition[] =>
  petitions.filter((petition) => mayBeListed(petition, conferences)).sort(mostUrgentFirst);
