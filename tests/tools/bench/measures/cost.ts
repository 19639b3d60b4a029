import type { Execution, Host, ServiceCall } from '../../../../src/host/host';
import { latency } from '../../../../src/host/services/latency';

export const kinds = [
  'sheet read',
  'sheet write',
  'properties',
  'lock',
  'Drive',
  'mail',
  'triggers',
  'other',
] as const;

type Kind = (typeof kinds)[number];

/** Cost of one run of an operation, on the platform and on this machine. */
export interface Cost {
  readonly calls: number;
  readonly byKind: Readonly<Partial<Record<Kind, number>>>;
  /** By the latency model, without the start of executions. */
  readonly seconds: number;
  readonly executions: number;
  /** Mails sent. */
  readonly letters: number;
  /** Modelled seconds of the longest execution, its start included. */
  readonly longest: number;
  /** Milliseconds on this machine; comparable only within one run. */
  readonly wall: number;
}

function kindOf({ service, member }: ServiceCall): Kind {
  if (service.startsWith('SpreadsheetApp')) return /^get|^is/.test(member) ? 'sheet read' : 'sheet write';
  if (service.startsWith('PropertiesService')) return 'properties';
  if (service.startsWith('LockService')) return 'lock';
  if (service.startsWith('UrlFetchApp')) return 'Drive';
  if (service.startsWith('MailApp')) return 'mail';
  return service.startsWith('ScriptApp') ? 'triggers' : 'other';
}

export function costOf(executions: readonly Execution[], wall: number, kilobytes: number): Cost {
  const calls = executions.flatMap((execution) => execution.calls.filter(({ kind }) => kind === 'remote'));
  const byKind: Partial<Record<Kind, number>> = {};
  for (const call of calls) byKind[kindOf(call)] = (byKind[kindOf(call)] ?? 0) + 1;
  const total = executions.reduce((sum, { durationMs }) => sum + durationMs, 0);
  return {
    calls: calls.length,
    byKind,
    seconds: (total - executions.length * latency.start(kilobytes)) / 1000,
    executions: executions.length,
    letters: calls.filter(({ member }) => member === 'sendEmail').length,
    longest: Math.max(0, ...executions.map(({ durationMs }) => durationMs)) / 1000,
    wall,
  };
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

export interface Measuring {
  readonly host: Host;
  /** Whether an execution may be stopped by the platform's six minutes. */
  readonly mayBeStopped?: boolean;
  /** Number of runs for the median of the wall time; calls are the same each time. */
  readonly runs: number;
  readonly kilobytes: number;
}

/** Runs an operation from the same start several times; one that fails stops the bench. */
export function measured(
  { host, runs, kilobytes, mayBeStopped = false }: Measuring,
  act: (host: Host) => readonly Execution[],
): Cost {
  const start = host.snapshot();
  const walls: number[] = [];
  let executions: readonly Execution[] = [];
  for (let run = 0; run < runs; run += 1) {
    host.restore(start);
    const began = performance.now();
    executions = act(host);
    walls.push(performance.now() - began);
    const failed = executions.find(({ status }) => status !== 'ok' && !(mayBeStopped && status === 'killed'));
    if (failed) throw new Error(`${failed.function} ended with ${failed.status}: ${failed.error?.message}`);
  }
  return costOf(executions, median(walls), kilobytes);
}
