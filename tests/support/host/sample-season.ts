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

/** A host of the sample commune, at some moment of its season or before it. */
export function sampleHost(at?: Snapshot): Host {
  const host = createHost({ dist, contexts: 'kept', ...sampleWorld });
  if (at) host.restore(at);
  return host;
}

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
    const host = sampleHost(from);
    playSeason({ host, user: clerk, done: () => undefined }, until, (step) => report(step, host));
    return host;
  });

/** The season until a visitor of the preview comes, as the preview begins; it takes hundreds of calls. */
const sampleVisit = (): Played =>
  onceARun('season-early', () => noted((report) => new Stage({ dist, begin: 'sample', report }).host));

/** From the visitor on, until the matters of the first month are answered. */
const sampleAnswers = (): Played =>
  onceARun('season-late', () => goneOn(sampleVisit().end, '2027-01-20T12:00:00+07:00'));

/** The preview as a visitor finds it, and the steps that led to it. */
export function sampleStage(): { readonly stage: Stage; readonly steps: readonly StepReport[] } {
  const { end, steps } = sampleVisit();
  return { stage: new Stage({ dist, begin: 'sample' }, sampleHost(end).state), steps };
}

/** What each step leaves until the matters of the first month are answered. */
export const sampleStates = (): readonly SeasonState[] => [
  ...sampleVisit().states,
  ...sampleAnswers().states,
];

/** Both years of the demo. */
export function sampleYears(): Omit<Played, 'states'> {
  const rest = onceARun('season-rest', () => ({ ...goneOn(sampleAnswers().end, seasonEnd), states: [] }));
  const parts = [sampleVisit(), sampleAnswers(), rest];
  return { steps: parts.flatMap(({ steps }) => steps), end: rest.end };
}
