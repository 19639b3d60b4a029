import { buildServerScript } from '../../src/build/server-script';
import type { Execution, Host, HostOptions } from '../../src/host/host';
import { hostOf, returned } from '../support/host/script-host';
import type * as entry from './register-entry';

export type RegisterCall = Exclude<keyof typeof entry, 'setUp'>;

let script: string | undefined;

/** A spreadsheet after set-up, with a script that reads and writes it through the adapters. */
export function registerHost(options: Partial<HostOptions> = {}): Host {
  script ??= buildServerScript('tests/server/register-entry.ts');
  const host = hostOf({ 'Code.js': script }, options);
  returned(host.run('setUp'));
  return host;
}

export const called = (host: Host, name: RegisterCall, input: object): Execution => host.run(name, [input]);

export interface Answer {
  readonly ok: boolean;
  readonly value?: unknown;
  readonly failure?: unknown;
}

/** The answer of the adapter; throws an error of the script. */
// The functions return outcomes, as plain copies from host.run.
export const answered = (host: Host, name: RegisterCall, input: object): Answer =>
  returned(called(host, name, input)) as Answer;
