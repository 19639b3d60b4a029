import { inspect } from 'node:util';
import type { RunningExecution } from '../../run/execution';
import { local, type ServiceObject, type ServiceType, service, serviceType } from '../service';

/** `console`: the only methods that the platform documents. */
export class ConsoleService implements ServiceObject {
  private readonly execution: RunningExecution;
  private readonly timers = new Map<string, number>();

  constructor(execution: RunningExecution) {
    this.execution = execution;
  }

  get [service](): ServiceType {
    return consoleType;
  }

  log(...parts: readonly unknown[]): void {
    this.write('DEBUG', parts);
  }

  info(...parts: readonly unknown[]): void {
    this.write('INFO', parts);
  }

  warn(...parts: readonly unknown[]): void {
    this.write('WARNING', parts);
  }

  error(...parts: readonly unknown[]): void {
    this.write('ERROR', parts);
  }

  time(label = 'default'): void {
    this.timers.set(String(label), this.execution.now());
  }

  timeEnd(label = 'default'): void {
    const started = this.timers.get(String(label));
    if (started !== undefined) this.write('DEBUG', [`${label}: ${this.execution.now() - started}ms`]);
    this.timers.delete(String(label));
  }

  private write(level: string, parts: readonly unknown[]): void {
    const text = parts.map((part) => (typeof part === 'string' ? part : inspect(part))).join(' ');
    this.execution.log.push({ level, text });
  }
}

const printing = { raw: true };

export const consoleType: ServiceType = serviceType<ConsoleService>('console', {
  log: local(undefined, printing),
  info: local(undefined, printing),
  warn: local(undefined, printing),
  error: local(undefined, printing),
  time: local(),
  timeEnd: local(),
});
