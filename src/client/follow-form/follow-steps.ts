import { isOpen, type PetitionClass, type PetitionStatus, routeOf } from '../../domain/petitions/petition';
import type { FollowUpRefusal } from '../../domain/petitions/petition-follow-up';
import { followed } from '../../register/columns/followed-petition';
import type { Draft } from '../../rpc/answers';
import type { followText } from '../../text/forms/follow-form';

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

/** One thing that may be done next: what it makes of the matter, and what has to be told for it. */
export interface Step {
  readonly name: StepName;
  /** null leaves it as it is. */
  readonly status: PetitionStatus | null;
  readonly fields: readonly FollowField[];
  /** Days that are mostly today. */
  readonly today: readonly FollowField[];
  /** What is no longer true. */
  readonly clears?: readonly FollowField[];
}

const steps: readonly Step[] = [
  {
    name: 'assign',
    status: 'assigned',
    fields: ['unit', 'supportingUnit', 'authority', 'dueOn', 'promisedOn'],
    today: [],
  },
  {
    name: 'progress',
    status: 'in-progress',
    fields: ['unit', 'supportingUnit', 'promisedOn', 'note'],
    today: [],
  },
  {
    name: 'answer',
    status: 'answered',
    fields: ['answeredOn', 'answerNumber', 'result', 'basis', 'promisedOn'],
    today: ['answeredOn'],
  },
  {
    name: 'resolve',
    status: 'resolved',
    fields: ['resolvedOn', 'evidence', 'confirmedOn', 'answeredOn', 'answerNumber', 'result'],
    today: ['resolvedOn'],
  },
  {
    name: 'explain',
    status: 'explained',
    fields: ['answeredOn', 'answerNumber', 'result'],
    today: ['answeredOn'],
  },
  { name: 'transfer', status: 'transferred', fields: ['authority', 'promisedOn', 'note'], today: [] },
  { name: 'publish', status: null, fields: ['publishable', 'note'], today: [] },
];

const confirm: Step = { name: 'confirm', status: null, fields: ['confirmedOn'], today: ['confirmedOn'] };
const reopen: Step = {
  name: 'reopen',
  status: 'in-progress',
  fields: ['reopened', 'unit', 'promisedOn'],
  today: [],
  clears: ['resolvedOn', 'confirmedOn', 'reopened', 'promisedOn'],
};
const noteOnly: Step = { name: 'publish', status: null, fields: ['note'], today: [] };

function statusOf(draft: Draft): PetitionStatus {
  const reading = followed.columns.status.read(draft.status ?? '');
  return (reading.ok ? reading.value : null) ?? 'received';
}

export function classOf(draft: Draft): PetitionClass | null {
  const reading = followed.columns.class.read(draft.class ?? '');
  return reading.ok ? reading.value : null;
}

/** What may be done with a matter as it stands, the usual next step first. */
export function stepsFor(draft: Draft): readonly Step[] {
  const kind = classOf(draft);
  const named = (...names: readonly StepName[]): readonly Step[] =>
    names.flatMap((name) => steps.filter((step) => step.name === name));
  // Another law settles it; here it is only passed on.
  if (kind !== null && routeOf(kind) !== 'register') return [...named('transfer'), noteOnly];
  const status = statusOf(draft);
  if (!isOpen(status)) return [...(status === 'resolved' ? [confirm] : []), ...named('publish'), reopen];
  if (status === 'received' || status === 'unresolved')
    return named('assign', 'progress', 'answer', 'resolve', 'explain', 'transfer', 'publish');
  return status === 'answered'
    ? named('resolve', 'progress', 'explain', 'answer', 'assign', 'transfer', 'publish')
    : named('answer', 'resolve', 'explain', 'progress', 'assign', 'transfer', 'publish');
}

/** The field in which a refusal is mended. */
export function fieldOfRefusal(refusal: FollowUpRefusal, draft: Draft): FollowField {
  const blank = (field: FollowField): boolean => (draft[field] ?? '') === '';
  switch (refusal) {
    case 'answer-incomplete':
      return blank('answeredOn') ? 'answeredOn' : 'result';
    case 'evidence-missing':
      return blank('resolvedOn') ? 'resolvedOn' : 'evidence';
    case 'resolved-before-answered':
      return 'resolvedOn';
    case 'reason-missing':
      return 'reopened';
    case 'unit-missing':
      return 'unit';
    case 'own-procedure':
      return 'status';
    default:
      return refusal satisfies never;
  }
}
