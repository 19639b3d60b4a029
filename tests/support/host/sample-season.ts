import { createHost, type Execution, type Host, type Snapshot } from '../../../src/host/host';
import { playSeason, type StepReport } from '../../../src/preview/demo/play-season';
import { clerk, sampleWorld, seasonEnd, visitorStart } from '../../../src/preview/sample/commune';
import { dist } from './office';
import { onceARun } from './once-a-run';

export interface SeasonState {
  /** Instant and name of the step that led to it. */
  readonly name: string;
  readonly snapshot: Snapshot;
}

/** Part of the season of the sample commune. */
interface Played {
  /** What each step leaves, days of waiting aside. */
  readonly states: readonly SeasonState[];
  readonly steps: readonly StepReport[];
  readonly executions: readonly Pick<Execution, 'status'>[];
  readonly end: Snapshot;
}

export const sampleHost = (): Host => createHost({ dist, contexts: 'kept', ...sampleWorld });

/** From a moment on; without one from the first day. */
function play(until: string, from?: Snapshot): Played {
  const host = sampleHost();
  if (from) host.restore(from);
  const states: SeasonState[] = [];
  const steps: StepReport[] = [];
  const executions: Pick<Execution, 'status'>[] = [];
  playSeason({ host, user: clerk, done: ({ status }) => executions.push({ status }) }, until, (step) => {
    steps.push(step);
    if (step.name !== 'the day goes by')
      states.push({ name: `${step.at} ${step.name}`, snapshot: host.snapshot() });
  });
  return { states, steps, executions, end: host.snapshot() };
}

let early: Played | undefined;
let late: Played | undefined;
let rest: Played | undefined;

/** The season until a visitor of the preview comes, the same for every test; it takes hundreds of calls. */
export function sampleVisit(): Played {
  early ??= onceARun('season-early', () => play(visitorStart));
  return early;
}

/** From the visitor on, until the matters of the first month are answered. */
function sampleAnswers(): Played {
  late ??= onceARun('season-late', () => play('2027-01-20T12:00:00+07:00', sampleVisit().end));
  return late;
}

/** What each step leaves until then. */
export const sampleStates = (): readonly SeasonState[] => [
  ...sampleVisit().states,
  ...sampleAnswers().states,
];

/** Both years of the demo. */
export function sampleYears(): Omit<Played, 'states'> {
  rest ??= onceARun('season-rest', () => ({ ...play(seasonEnd, sampleAnswers().end), states: [] }));
  const parts = [sampleVisit(), sampleAnswers(), rest];
  return {
    steps: parts.flatMap(({ steps }) => steps),
    executions: parts.flatMap(({ executions }) => executions),
    end: rest.end,
  };
}
