import { type Execution, remoteCalls } from '../../host/host';
import type { ExecutionView } from '../protocol';

function counted(execution: Execution): readonly string[] {
  const counts = new Map<string, number>();
  for (const { kind, service, member } of execution.calls) {
    if (kind !== 'remote') continue;
    const name = `${service}.${member}`;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].map(([name, count]) => (count === 1 ? name : `${name} ×${count}`));
}

/** A line of the execution log; `detail` is the method of an `rpc` call. */
export const executionView = (execution: Execution, at: string, detail: string): ExecutionView => ({
  number: execution.number,
  at,
  function: detail === '' ? execution.function : `${execution.function} ${detail}`,
  user: execution.user,
  status: execution.status,
  error: execution.error?.message ?? '',
  log: [
    ...execution.log.map(({ level, text }) => `${level}: ${text}`),
    ...execution.missing.map((member) => `not in this host: ${member}`),
  ],
  remote: remoteCalls(execution),
  calls: counted(execution),
  seconds: Math.round(execution.durationMs / 100) / 10,
});
