import { isOpen, type PetitionClass, type PetitionStatus, routeOf } from '../../domain/petitions/petition';
import type { FollowUpRefusal } from '../../domain/petitions/petition-follow-up';
import { followed } from '../../register/columns/followed-petition';
import type { Draft } from '../../rpc/answers';
import type * as followText from '../../text/forms/follow-form';

export const followFields = [
  'status',
  'unit',
  'supportingUnit',
  'authority',
  'dueOn',
  'promisedOn',
  'answeredOn',
  'answerNumber',
  'result',
  'basis',
  'resolvedOn',
  'evidence',
  'confirmedOn',
  'reopened',
  'publishable',
  'note',
] as const;

export type FollowField = (typeof followFields)[number];
type StepName = keyof typeof followText.steps;

/** A possible next step: the status it sets, and the fields it asks for. */
export interface Step {
  readonly name: StepName;
  /** Null keeps the status. */
  readonly status: PetitionStatus | null;
  readonly fields: readonly FollowField[];
  /** A date that defaults to today. */
  readonly today?: FollowField;
  /** Fields that the step empties. */
  readonly clears?: readonly FollowField[];
}

type Move = Omit<Step, 'name'>;

const moves: Readonly<Record<StepName, Move>> = {
  assign: {
    status: 'assigned',
    fields: ['unit', 'supportingUnit', 'authority', 'dueOn', 'promisedOn'],
  },
  progress: { status: 'in-progress', fields: ['unit', 'supportingUnit', 'promisedOn', 'note'] },
  answer: {
    status: 'answered',
    fields: ['answeredOn', 'answerNumber', 'result', 'basis', 'promisedOn'],
    today: 'answeredOn',
  },
  resolve: {
    status: 'resolved',
    fields: ['resolvedOn', 'evidence', 'confirmedOn', 'answeredOn', 'answerNumber', 'result'],
    today: 'resolvedOn',
  },
  explain: {
    status: 'explained',
    fields: ['answeredOn', 'answerNumber', 'result'],
    today: 'answeredOn',
  },
  transfer: { status: 'transferred', fields: ['authority', 'promisedOn', 'note'] },
  confirm: { status: null, fields: ['confirmedOn'], today: 'confirmedOn' },
  publish: { status: null, fields: ['publishable', 'note'] },
  reopen: {
    status: 'in-progress',
    fields: ['reopened', 'unit', 'promisedOn'],
    clears: ['resolvedOn', 'confirmedOn', 'reopened', 'promisedOn'],
  },
};

export function statusOf(draft: Draft): PetitionStatus {
  const reading = followed.columns.status.read(draft.status ?? '');
  return (reading.ok ? reading.value : null) ?? 'received';
}

export function classOf(draft: Draft): PetitionClass | null {
  const reading = followed.columns.class.read(draft.class ?? '');
  return reading.ok ? reading.value : null;
}

/** Possible steps for a matter, the usual one first. */
export function stepsFor(draft: Draft): readonly Step[] {
  const kind = classOf(draft);
  const named = (...names: readonly StepName[]): readonly Step[] =>
    names.map((name) => ({ name, ...moves[name] }));
  // Governed by another law; here it is only transferred.
  if (kind !== null && routeOf(kind) !== 'register')
    return [...named('transfer'), { name: 'publish', status: null, fields: ['note'] }];
  const status = statusOf(draft);
  if (!isOpen(status))
    return status === 'resolved' ? named('confirm', 'publish', 'reopen') : named('publish', 'reopen');
  if (status === 'received' || status === 'unresolved')
    return named('assign', 'progress', 'answer', 'resolve', 'explain', 'transfer', 'publish');
  return status === 'answered'
    ? named('resolve', 'progress', 'explain', 'answer', 'assign', 'transfer', 'publish')
    : named('answer', 'resolve', 'explain', 'progress', 'assign', 'transfer', 'publish');
}

/** The fields to correct after a refusal; the second if the first is filled. */
const fieldsOf: Readonly<Record<FollowUpRefusal, readonly [FollowField, FollowField?]>> = {
  'answer-incomplete': ['answeredOn', 'result'],
  'evidence-missing': ['resolvedOn', 'evidence'],
  'resolved-before-answered': ['resolvedOn'],
  'reason-missing': ['reopened'],
  'unit-missing': ['unit'],
  'own-procedure': ['status'],
};

/** The field to correct after a refusal. */
export function fieldOfRefusal(refusal: FollowUpRefusal, draft: Draft): FollowField {
  const [field, next] = fieldsOf[refusal];
  return next && draft[field] ? next : field;
}
