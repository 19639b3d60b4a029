import type { CalendarDate } from '../calendar/calendar-date';
import { isOpen, nextDue, type PetitionClass, type PetitionStatus, routeOf } from './petition';

/** The facts of a matter that its next step depends on. */
export interface FollowedPetition {
  readonly status: PetitionStatus | null;
  readonly dueOn: CalendarDate | null;
  readonly promisedOn: CalendarDate | null;
  readonly answeredOn: CalendarDate | null;
  readonly resolvedOn: CalendarDate | null;
  /** What was answered on paper, and what in the hall. */
  readonly result: string;
  readonly answeredInHall: string;
  readonly answerNumber: string;
  readonly evidence: string;
  readonly unit: string;
  readonly reopened: string;
  readonly class: PetitionClass | null;
  readonly publishable: boolean | null;
}

/** Why a change of status cannot be saved as it is. */
export type FollowUpRefusal =
  /** An answer needs its day and what was answered. */
  | 'answer-incomplete'
  /** Resolved needs its day and evidence; an answer on paper is not a solution (clause S11). */
  | 'evidence-missing'
  | 'resolved-before-answered'
  /** A closed matter is opened again only with a reason. */
  | 'reason-missing'
  | 'unit-missing'
  /** A complaint is settled by its own law: here it is neither answered nor resolved nor made public (clause S08). */
  | 'own-procedure';

const answered: readonly PetitionStatus[] = ['answered', 'resolved', 'explained'];
const owned: readonly PetitionStatus[] = ['assigned', 'in-progress'];

/** Everything that keeps the matter from taking its new status. */
export function followUpRefusals(
  before: FollowedPetition,
  after: FollowedPetition,
): readonly FollowUpRefusal[] {
  const status = after.status ?? 'received';
  const refusals: FollowUpRefusal[] = [];
  if (owned.includes(status) && after.unit === '') refusals.push('unit-missing');
  if (
    answered.includes(status) &&
    (after.answeredOn === null ||
      [after.result, after.answerNumber, after.answeredInHall].every((text) => text === ''))
  )
    refusals.push('answer-incomplete');
  if (status === 'resolved') {
    if (after.resolvedOn === null || after.evidence === '') refusals.push('evidence-missing');
    if (after.resolvedOn !== null && after.answeredOn !== null && after.resolvedOn < after.answeredOn)
      refusals.push('resolved-before-answered');
  }
  const wasClosed = before.status !== null && !isOpen(before.status);
  if (after.class !== null && routeOf(after.class) !== 'register') {
    const isPassedOn = status === 'declined' || status === 'transferred';
    return isPassedOn && after.publishable !== true ? [] : ['own-procedure'];
  }
  if (wasClosed && isOpen(status) && (after.reopened === '' || after.reopened === before.reopened))
    refusals.push('reason-missing');
  return refusals;
}

/** Where a matter stands for the unit that owns it (owner's view). */
export type Urgency = 'overdue' | 'this-week' | 'later' | 'undated' | 'waiting' | 'closed';

/** `waiting`: another authority has it; `this-week`: due within seven days from today. */
export function urgencyOf(petition: FollowedPetition, today: CalendarDate, inAWeek: CalendarDate): Urgency {
  const status = petition.status ?? 'received';
  if (!isOpen(status)) return 'closed';
  if (status === 'transferred') return 'waiting';
  const due = nextDue(petition);
  if (due === null) return 'undated';
  if (due < today) return 'overdue';
  return due <= inAWeek ? 'this-week' : 'later';
}
