import { createHost, type Host, type Snapshot } from '../../../src/host/host';
import { playSeason, type StepReport } from '../../../src/preview/demo/play-season';
import { clerk, sampleWorld, seasonEnd } from '../../../src/preview/sample/commune';
import { Stage } from '../../../src/preview/stage/stage';
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
  readonly end: Snapshot;
}

export const sampleHost = (): Host => createHost({ dist, contexts: 'kept', ...sampleWorld });

/** Plays and notes what is reported; `act` returns the host as it is at the end. */
function noted(act: (report: (step: StepReport, host: Host) => void) => Host): Played {
  const states: SeasonState[] = [];
  const steps: StepReport[] = [];
  const { snapshot } = act((step, host) => {
    steps.push(step);
    if (step.name !== 'the day goes by')
      states.push({ name: `${step.at} ${step.name}`, snapshot: host.snapshot() });
  });
  return { states, steps, end: snapshot() };
}

/** From a moment on. */
const goneOn = (from: Snapshot, until: string): Played =>
  noted((report) => {
    const host = sampleHost();
    host.restore(from);
    playSeason({ host, user: clerk, done: () => undefined }, until, (step) => report(step, host));
    return host;
  });

let early: Played | undefined;
let late: Played | undefined;
let rest: Played | undefined;

/** The season until a visitor of the preview comes, as the preview begins; it takes hundreds of calls. */
export function sampleVisit(): Played {
  early ??= onceARun('season-early', () =>
    noted((report) => new Stage({ dist, begin: 'sample', report }).host),
  );
  return early;
}

/** From the visitor on, until the matters of the first month are answered. */
function sampleAnswers(): Played {
  late ??= onceARun('season-late', () => goneOn(sampleVisit().end, '2027-01-20T12:00:00+07:00'));
  return late;
}

/** What each step leaves until then. */
export const sampleStates = (): readonly SeasonState[] => [
  ...sampleVisit().states,
  ...sampleAnswers().states,
];

/** Both years of the demo. */
export function sampleYears(): Omit<Played, 'states'> {
  rest ??= onceARun('season-rest', () => ({ ...goneOn(sampleAnswers().end, seasonEnd), states: [] }));
  const parts = [sampleVisit(), sampleAnswers(), rest];
  return {
    steps: parts.flatMap(({ steps }) => steps),
    end: rest.end,
  };
}
