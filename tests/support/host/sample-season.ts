import { createHost, type Host, type Snapshot } from '../../../src/host/host';
import { playSeason } from '../../../src/preview/demo/play-season';
import { clerk, sampleWorld, visitorStart } from '../../../src/preview/sample/commune';
import { dist } from './office';

export interface SeasonState {
  /** Instant and name of the step that led to it. */
  readonly name: string;
  readonly snapshot: Snapshot;
}

/** Part of the season of the sample commune. */
interface Played {
  /** What each step leaves, days of waiting aside. */
  readonly states: readonly SeasonState[];
  readonly end: Snapshot;
}

export const sampleHost = (): Host => createHost({ dist, contexts: 'kept', ...sampleWorld });

/** From a moment on; without one from the first day. */
function play(until: string, from?: Snapshot): Played {
  const host = sampleHost();
  if (from) host.restore(from);
  const states: SeasonState[] = [];
  playSeason({ host, user: clerk, done: () => undefined }, until, ({ at, name }) => {
    if (name !== 'the day goes by') states.push({ name: `${at} ${name}`, snapshot: host.snapshot() });
  });
  return { states, end: host.snapshot() };
}

let early: Played | undefined;
let late: Played | undefined;

/** The season until a visitor of the preview comes, the same for every test; it takes hundreds of calls. */
export function sampleVisit(): Played {
  early ??= play(visitorStart);
  return early;
}

/** What each step leaves until the matters of the first month are answered. */
export function sampleStates(): readonly SeasonState[] {
  const { states, end } = sampleVisit();
  late ??= play('2027-01-20T12:00:00+07:00', end);
  return [...states, ...late.states];
}
