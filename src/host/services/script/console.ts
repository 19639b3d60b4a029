import { inspect } from 'node:util';
import type { ScriptRun } from '../script-run';
import { local, type ServiceType, service, serviceType } from '../service';

/** `console`: the only methods that the platform documents. */
export class ConsoleGlobal {
  readonly [service] = consoleType;
  private readonly timers = new Map<string, number>();

  constructor(private readonly run: ScriptRun) {}

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
    this.timers.set(String(label), this.run.now());
  }

  timeEnd(label = 'default'): void {
    const started = this.timers.get(String(label));
    if (started !== undefined) this.write('DEBUG', [`${label}: ${this.run.now() - started}ms`]);
    this.timers.delete(String(label));
  }

  private write(level: string, parts: readonly unknown[]): void {
    const text = parts.map((part) => (typeof part === 'string' ? part : inspect(part))).join(' ');
    this.run.log.push({ level, text });
  }
}

const printing = { raw: true };

const consoleType: ServiceType = serviceType<ConsoleGlobal>('console', {
  log: local(undefined, printing),
  info: local(undefined, printing),
  warn: local(undefined, printing),
  error: local(undefined, printing),
  time: local(),
  timeEnd: local(),
});
