import type { Latency, Timing } from '../../../domain/self-check/assumption';

/** Collects how long calls take, by kind. */
export interface Stopwatch {
  timed<Value>(timing: Timing, work: () => Value): Value;
  latencies(): readonly Latency[];
}

export function stopwatch(): Stopwatch {
  const taken = new Map<Timing, number[]>();
  return {
    timed(timing, work) {
      const begun = Date.now();
      const value = work();
      taken.set(timing, [...(taken.get(timing) ?? []), Date.now() - begun]);
      return value;
    },
    latencies: () =>
      [...taken].map(([timing, times]) => ({ timing, median: median(times), calls: times.length })),
  };
}

function median(times: readonly number[]): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}

/** Does the work three times, and returns the last value. */
export function thrice<Value>(work: () => Value): Value {
  work();
  work();
  return work();
}
