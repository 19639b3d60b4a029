import type { Assumption, Finding, Latency } from '../../domain/self-check/assumption';

/** Tries of the platform that one step makes together. */
export interface TrialStep {
  readonly assumptions: readonly Assumption[];
  /** May throw where Google refuses a call. */
  run(): readonly Finding[];
}

/** The trials of one self-check, on a tab, a folder and a trigger of its own. */
export interface Trials {
  readonly steps: readonly TrialStep[];
  latencies(): readonly Latency[];
  /** Removes the tab, the files and the trigger of this check or an earlier one; how many there were. */
  sweep(): number;
}

export interface SelfCheck {
  /** `2026-11-08 07:15:03`. */
  readonly at: string;
  readonly findings: readonly Finding[];
  readonly latencies: readonly Latency[];
  /** Milliseconds. */
  readonly took: number;
}
