import {
  isOfRegister,
  isOpen,
  type PetitionClass,
  type PetitionStatus,
} from '../../domain/petitions/petition';
import { type FollowField, followed } from '../../register/columns/followed-petition';
import { statusLabels } from '../../register/columns/petition-columns';
import type { Draft } from '../../rpc/answers';
import type { ShownStep, StepName } from '../../rpc/shown-follow-up';
import * as words from '../../text/forms/follow-form';

/** The status that a step sets, and the fields it asks for. */
interface Move {
  /** Null keeps the status. */
  readonly status: PetitionStatus | null;
  readonly fields: readonly FollowField[];
  /** A date that defaults to today. */
  readonly today?: FollowField;
  /** Fields that the step empties. */
  readonly clears?: readonly FollowField[];
}

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
  remark: { status: null, fields: ['note'] },
  reopen: {
    status: 'in-progress',
    fields: ['reopened', 'unit', 'promisedOn'],
    clears: ['resolvedOn', 'confirmedOn', 'reopened', 'promisedOn'],
  },
};

// Object.entries forgets the key type; the keys are the steps.
const named = Object.entries(moves) as [StepName, Move][];

/** Every step in words. */
export const shownSteps: readonly ShownStep[] = named.map(([name, { status, ...move }]) => {
  const worded = name === 'remark' ? 'publish' : name;
  return {
    ...move,
    name,
    label: words.steps[worded],
    help: words.stepHelp[worded],
    status: status && statusLabels[status],
  };
});

function statusOf(draft: Draft): PetitionStatus {
  const reading = followed.columns.status.read(draft.status ?? '');
  return (reading.ok ? reading.value : null) ?? 'received';
}

export function classOf(draft: Draft): PetitionClass | null {
  const reading = followed.columns.class.read(draft.class ?? '');
  return reading.ok ? reading.value : null;
}

/** Possible steps for a matter, the usual one first. */
export function stepsFor(draft: Draft): readonly StepName[] {
  // Governed by another law; here it is only transferred.
  if (!isOfRegister({ class: classOf(draft) })) return ['transfer', 'remark'];
  const status = statusOf(draft);
  if (!isOpen(status))
    return status === 'resolved' ? ['confirm', 'publish', 'reopen'] : ['publish', 'reopen'];
  if (status === 'received' || status === 'unresolved')
    return ['assign', 'progress', 'answer', 'resolve', 'explain', 'transfer', 'publish'];
  return status === 'answered'
    ? ['resolve', 'progress', 'explain', 'answer', 'assign', 'transfer', 'publish']
    : ['answer', 'resolve', 'explain', 'progress', 'assign', 'transfer', 'publish'];
}
