import { inspect } from 'node:util';
import type { RunningExecution } from '../../run/execution';
import { local, type ServiceObject, type ServiceType, service, serviceType } from '../service';
import { formatString } from './utilities/format-string';

export class LoggerService implements ServiceObject {
  private readonly execution: RunningExecution;
  private lines: string[] = [];

  constructor(execution: RunningExecution) {
    this.execution = execution;
  }

  get [service](): ServiceType {
    return loggerType;
  }

  /** One value, or a format with its values. */
  log(first?: unknown, ...values: readonly unknown[]): this {
    const shown = typeof first === 'string' ? first : inspect(first);
    const text =
      typeof first === 'string' && values.length > 0 ? (formatString(first, values) ?? first) : shown;
    this.lines.push(text);
    this.execution.log.push({ level: 'INFO', text });
    return this;
  }

  getLog(): string {
    return this.lines.map((line) => `${line}\n`).join('');
  }

  clear(): void {
    this.lines = [];
  }
}

const loggerType = serviceType<LoggerService>('Logger', {
  log: local(undefined, { raw: true }),
  getLog: local(['']),
  clear: local(['']),
});
