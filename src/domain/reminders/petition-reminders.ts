import { addDays, type CalendarDate } from '../calendar/calendar-date';
import {
  isDenunciation,
  isOpen,
  nextDue,
  type PetitionClass,
  type PetitionStatus,
} from '../petitions/petition';
import { isQuiet, isRunning, type Pace, type ReminderConference } from './list-days';

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
  return !isStopped && !isDenunciation(petition) && isOpen(petition.status ?? 'received');
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

/** Days before the due day from which a petition is named every week. */
const lead = 7;

/** `reopenedOn` is the day of the last reopening; `rhythm` counts the days between two lists. */
export function petitionPace(
  petition: ReminderPetition & { readonly reopenedOn: CalendarDate | null },
  day: CalendarDate,
  rhythm: number,
): Pace {
  const due = nextDue(petition);
  const { receivedOn, answeredOn, reopenedOn } = petition;
  const begun = [receivedOn, reopenedOn].flatMap((on) => on ?? []);
  if (begun.some((on) => on <= day && addDays(on, rhythm) > day)) return 'now';
  if (due !== null && due >= day) return due <= addDays(day, lead) ? 'now' : 'along';
  const last = [...begun, answeredOn ?? [], due ?? []].flat().sort().pop();
  if (last === undefined || isQuiet(last, day)) return 'quiet';
  return due === null ? 'along' : 'now';
}
