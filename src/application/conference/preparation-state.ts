import { agendaFlaws } from '../../domain/conference/agenda-check';
import { type MissingForIssue, missingForIssue } from '../../domain/conference/conference';
import {
  missingPreparation,
  type PreparationPoint,
  type TopicGap,
  topicGap,
} from '../../domain/conference/issue-gate';
import type { Failure } from '../../domain/failure';
import type { Outcome } from '../../domain/outcome';
import { unansweredTopics } from '../../domain/people/topic-answerers';
import type { Settings } from '../../register/settings/settings';
import { type AgendaItem, agenda } from '../../register/tables/agenda';
import { type Attendee, attendees, isInvited } from '../../register/tables/attendees';
import type { Conference } from '../../register/tables/conferences';
import { type Task, tasks } from '../../register/tables/tasks';
import type { Ports } from '../ports';
import { readAllRows } from '../rows/read-sheets';

export interface PreparationRows {
  readonly agenda: readonly AgendaItem[];
  readonly tasks: readonly Task[];
  readonly people: readonly Attendee[];
}

export type GateSettings = Pick<Settings, 'topics' | 'coChairBodies'>;

/** All that blocks issuing a conference, fields of its row first. */
export function gateOf(
  conference: Conference,
  rows: PreparationRows,
  { topics, coChairBodies }: GateSettings,
): readonly (MissingForIssue | PreparationPoint | TopicGap)[] {
  const items = rows.agenda.filter((item) => item.conference === conference.id);
  const missing = missingPreparation({
    agendaItems: items.length,
    agendaFlaws: agendaFlaws(items, conference),
    owners: rows.tasks.filter((task) => task.conference === conference.id).map((task) => task.responsible),
    invited: rows.people.filter(isInvited(conference.id)).length,
  });
  return [
    ...missingForIssue(conference, coChairBodies),
    ...unansweredTopics(conference.answerers, topics).map(topicGap),
    ...missing,
  ];
}

export const readPreparation = (ports: Ports): Outcome<PreparationRows, Failure> =>
  readAllRows(ports, { agenda, tasks, people: attendees });
