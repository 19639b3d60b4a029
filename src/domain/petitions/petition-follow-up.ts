import type { CalendarDate } from '../calendar/calendar-date';
import { isOfRegister, isOpen, nextDue, type PetitionClass, type PetitionStatus } from './petition';

/** The facts of a matter that its next step depends on. */
export interface FollowedPetition {
  readonly status: PetitionStatus | null;
  readonly dueOn: CalendarDate | null;
  readonly promisedOn: CalendarDate | null;
  readonly answeredOn: CalendarDate | null;
  readonly resolvedOn: CalendarDate | null;
  /** The written answer, and the one given in the hall. */
  readonly result: string;
  readonly answeredInHall: string;
  readonly answerNumber: string;
  readonly evidence: string;
  readonly unit: string;
  readonly reopened: string;
  readonly class: PetitionClass | null;
  readonly publishable: boolean | null;
}

/** Why a change of status is refused. */
export type FollowUpRefusal =
  /** An answer needs its date and its text. */
  | 'answer-incomplete'
  /** A solution needs its date and evidence; a written answer is not a solution (clause S11). */
  | 'evidence-missing'
  | 'resolved-before-answered'
  /** Reopening a closed matter needs a reason. */
  | 'reason-missing'
  | 'unit-missing'
  /** Complaints follow their own law: the add-on does not answer, resolve or publish them (clause S08). */
  | 'own-procedure';

const answered: readonly PetitionStatus[] = ['answered', 'resolved', 'explained'];
const owned: readonly PetitionStatus[] = ['assigned', 'in-progress'];

/** All reasons against the new status. */
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
  if (!isOfRegister(after)) {
    const isPassedOn = status === 'declined' || status === 'transferred';
    return isPassedOn && after.publishable !== true ? [] : ['own-procedure'];
  }
  if (wasClosed && isOpen(status) && (after.reopened === '' || after.reopened === before.reopened))
    refusals.push('reason-missing');
  return refusals;
}

/** State of a matter for the unit that owns it. */
export type Urgency = 'overdue' | 'this-week' | 'later' | 'undated' | 'waiting' | 'closed';

/** `waiting`: with another authority; `this-week`: due within seven days. */
export function urgencyOf(petition: FollowedPetition, today: CalendarDate, inAWeek: CalendarDate): Urgency {
  const status = petition.status ?? 'received';
  if (!isOpen(status)) return 'closed';
  if (status === 'transferred') return 'waiting';
  const due = nextDue(petition);
  if (due === null) return 'undated';
  if (due < today) return 'overdue';
  return due <= inAWeek ? 'this-week' : 'later';
}
