import type { SetUpChange, SetUpProblem } from '../../register/set-up-report';
import type { MemoryValues, Ports } from '../ports';
import { keepDailyTrigger } from '../reminders/daily-watch';
import { ownerEntry } from '../reminders/trigger-proof';

export interface Reminders {
  readonly owner: string;
  readonly mine: boolean;
  readonly additions: readonly SetUpChange[];
  readonly problems: readonly SetUpProblem[];
  /** To store in memory after the owner is written to the sheet. */
  readonly entries: MemoryValues;
}

/** A copied register sends no reminders until somebody takes them over. */
export const noReminders: Reminders = {
  owner: '',
  mine: false,
  additions: [],
  problems: [],
  entries: ownerEntry(''),
};

/** Makes this person the owner of the reminders, unless somebody else is. */
export function startReminders(ports: Ports, owner: string, memory: MemoryValues): Reminders {
  const me = ports.person.email();
  const asBefore: Reminders = { ...noReminders, owner, entries: ownerEntry(owner) };
  if (owner !== '' && owner !== me) return asBefore;
  if (me === '') return { ...asBefore, problems: [{ kind: 'person-unknown' }] };
  const trigger = keepDailyTrigger(ports, memory);
  if (!trigger.ok) return { ...asBefore, problems: [{ kind: 'reminders-refused', reason: trigger.failure }] };
  return {
    owner: me,
    mine: true,
    additions: owner === '' ? [{ kind: 'reminders' }] : [],
    problems: [],
    entries: { ...ownerEntry(me), ...trigger.value },
  };
}
