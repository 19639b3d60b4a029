import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createHost, type Host } from '../../../../src/host/host';
import { clerk, dist } from '../../../support/host/office';
import { type Cost, measured } from '../measures/cost';
import { lettersByCopying } from '../naive/copied-letters';
import { type Population, patience, populated } from './bench-world';
import { type Naive, naiveSetUp, type Operation, operations } from './operations';

export interface Measurement {
  readonly operation: string;
  readonly size: number;
  readonly cost: Cost;
  /** The same job written naively; null without such a version. A stopped run made only these calls. */
  readonly naive: (Pick<Cost, 'calls' | 'seconds'> & { readonly stopped: boolean }) | null;
}

/** Seconds. */
const sixMinutes = 360;

const naiveFolder = 'tests/tools/bench/naive';
const start = '2026-11-16T08:00:00+07:00';
const users = [{ email: clerk, plan: 'workspace' as const }];

/** Size of all scripts; in the latency model every start depends on it. */
export const bundleKilobytes = (): number =>
  readdirSync(dist)
    .filter((name) => name.endsWith('.js'))
    .reduce((sum, name) => sum + statSync(join(dist, name)).size, 0) / 1024;

/** Worlds are shared by several operations and expensive to make. */
function worlds(): (population: Population) => Host {
  const worldByPopulation = new Map<
    string,
    { readonly host: Host; readonly start: ReturnType<Host['snapshot']> }
  >();
  return (population) => {
    const key = JSON.stringify(population);
    const cached = worldByPopulation.get(key);
    if (cached) {
      cached.host.restore(cached.start);
      return cached.host;
    }
    const host = populated(population);
    worldByPopulation.set(key, { host, start: host.snapshot() });
    return host;
  };
}

function naiveCost(naive: Naive | undefined, host: Host, size: number): Measurement['naive'] {
  if (!naive) return null;
  if (naive.kind === 'copy-a-letter') return { ...lettersByCopying(size), stopped: false };
  const copy = createHost({
    dist: naiveFolder,
    now: start,
    owner: clerk,
    users,
    realTimeoutMs: patience,
    state: host.snapshot().state,
  });
  const cost = measured({ host: copy, runs: 1, kilobytes: 0, mayBeStopped: true }, (on) =>
    naive.run(on, size),
  );
  return { ...cost, stopped: cost.longest >= sixMinutes };
}

/** Measures every operation at each of its sizes up to the largest requested. */
export function runOperations(options: {
  readonly largest: number;
  readonly runs: number;
  readonly report: (measurement: Measurement) => void;
}): readonly Measurement[] {
  const worldOf = worlds();
  const kilobytes = bundleKilobytes();
  const measurements: Measurement[] = [];
  const note = (measurement: Measurement): void => {
    measurements.push(measurement);
    options.report(measurement);
  };
  note(setUpMeasurement(kilobytes));
  for (const operation of operations) {
    for (const size of operation.sizes.filter((one) => one <= options.largest)) {
      note(measureAt(operation, size, worldOf(operation.world(size)), options.runs, kilobytes));
    }
  }
  return measurements;
}

function measureAt(
  operation: Operation,
  size: number,
  host: Host,
  runs: number,
  kilobytes: number,
): Measurement {
  const naive = naiveCost(operation.naive, host, size);
  const prepared = operation.before?.(host, size) ?? {};
  const cost = measured({ host, runs: size >= 1000 ? 1 : runs, kilobytes }, (on) =>
    operation.act(on, size, prepared),
  );
  return { operation: operation.name, size, cost, naive };
}

function setUpMeasurement(kilobytes: number): Measurement {
  const host = createHost({ dist, now: start, owner: clerk, users, realTimeoutMs: patience });
  const naive = naiveCost(naiveSetUp, host, 0);
  host.open();
  const cost = measured({ host, runs: 1, kilobytes }, (on) => [
    on.runMenu('Đối thoại > Sổ > Thiết lập sổ', { answers: ['OK'] }),
  ]);
  return { operation: 'set-up of an empty sheet', size: 0, cost, naive };
}

/** Cost of each further row, between the smallest and the largest size of an operation. */
export function growthOf(
  measurements: readonly Measurement[],
): { readonly calls: number; readonly milliseconds: number } | null {
  const bySize = [...measurements].sort((a, b) => a.size - b.size);
  const [first, last] = [bySize[0], bySize[bySize.length - 1]];
  if (!first || !last || first.size === last.size) return null;
  const rows = last.size - first.size;
  return {
    calls: (last.cost.calls - first.cost.calls) / rows,
    milliseconds: ((last.cost.seconds - first.cost.seconds) * 1000) / rows,
  };
}
