import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createHost, type Execution, type Host, type HostOptions } from '../../../src/host/host';

const manifest = { timeZone: 'Asia/Ho_Chi_Minh', runtimeVersion: 'V8' };

/**
 * A host over a few files given in place: `hostOf({ 'Code.js': 'function f() {}' })`. The default `appsscript.json`
 * asks for no scopes, so that none is refused.
 */
export function hostOf(files: Readonly<Record<string, string>>, options: Partial<HostOptions> = {}): Host {
  const dist = mkdtempSync(join(tmpdir(), 'script-host-'));
  try {
    const all = { 'appsscript.json': JSON.stringify(manifest), ...files };
    for (const [name, text] of Object.entries(all)) writeFileSync(join(dist, name), text);
    return createHost({ dist, now: '2023-11-01T08:00:00+07:00', owner: 'chu@xa.vn', ...options });
  } finally {
    rmSync(dist, { recursive: true });
  }
}

/** Runs the body of one function on a new host and returns its result; throws errors of the script. */
export function runScript(body: string, options: Partial<HostOptions> = {}): unknown {
  return returned(hostOf({ 'Code.js': `function main() { ${body} }` }, options).run('main'));
}

export function returned(execution: Execution): unknown {
  if (execution.status === 'ok') return execution.value;
  throw new Error(`${execution.error?.name}: ${execution.error?.message}`);
}
