import { inspect } from 'node:util';
import type { ScriptRun } from '../script-run';
import { local, type ServiceType, service, serviceType } from '../service';
import { formatString } from './utilities/format-string';

export class LoggerGlobal {
  readonly [service] = loggerType;
  private lines: string[] = [];

  constructor(private readonly run: ScriptRun) {}

  /** One value, or a format with its values. */
  log(first?: unknown, ...values: readonly unknown[]): this {
    const shown = typeof first === 'string' ? first : inspect(first);
    const text =
      typeof first === 'string' && values.length > 0 ? (formatString(first, values) ?? first) : shown;
    this.lines.push(text);
    this.run.log.push({ level: 'INFO', text });
    return this;
  }

  getLog(): string {
    return this.lines.map((line) => `${line}\n`).join('');
  }

  clear(): void {
    this.lines = [];
  }
}

const loggerType: ServiceType = serviceType<LoggerGlobal>('Logger', {
  log: local(undefined, { raw: true }),
  getLog: local(['']),
  clear: local(['']),
});
