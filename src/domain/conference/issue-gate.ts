import type { AgendaFlaw } from './agenda-check';

/** Preparation that must be complete before issuing, in addition to the fields of the conference (plan, III.1; S15, S23). */
const preparationPoints = ['agenda', 'agenda-flaws', 'tasks', 'task-owner', 'people'] as const;

export type PreparationPoint = (typeof preparationPoints)[number];

/** A topic with no one named to answer it. */
export type TopicGap = `${typeof topicGapStart}${string}`;

const topicGapStart = 'answerer:';

export const topicGap = (topic: string): TopicGap => `${topicGapStart}${topic}`;

/** The topic of a TopicGap code; null for any other code. */
export const topicOfGap = (code: string): string | null =>
  code.startsWith(topicGapStart) ? code.slice(topicGapStart.length) : null;

export interface PreparationState {
  readonly agendaItems: number;
  readonly agendaFlaws: readonly AgendaFlaw[];
  /** Owner of each task, as typed. */
  readonly owners: readonly string[];
  readonly invited: number;
}

/** A task has exactly one owner (clause S18); a list of several counts as none. */
export const hasOneOwner = (typed: string): boolean => typed.trim() !== '' && !/[;,\n+&]/.test(typed.trim());

export function missingPreparation(state: PreparationState): readonly PreparationPoint[] {
  const isMissing: Readonly<Record<PreparationPoint, boolean>> = {
    agenda: state.agendaItems === 0,
    'agenda-flaws': state.agendaFlaws.length > 0,
    tasks: state.owners.length === 0,
    'task-owner': !state.owners.every(hasOneOwner),
    people: state.invited === 0,
  };
  return preparationPoints.filter((point) => isMissing[point]);
}
