import { inspect } from 'node:util';
import type { ScriptRun } from '../script-run';
import { local, type ServiceType, service, serviceType } from '../service';

/** `console`: the only methods that the platform documents. */
export class ConsoleGlobal {
  readonly [service] = consoleType;

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
});
