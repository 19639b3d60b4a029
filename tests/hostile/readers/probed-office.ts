import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildServerScript } from '../../../src/build/server-script';
import type { Host } from '../../../src/host/host';
import { dist, newOffice } from '../../support/host/office';
import type { Drafts } from './probe-entry';

/** The office after set-up, with the probe next to the scripts of the add-on. */
export function probedOffice(): Host {
  const folder = mkdtempSync(join(tmpdir(), 'probed-'));
  try {
    cpSync(dist, folder, { recursive: true });
    writeFileSync(
      join(folder, 'probe.js'),
      buildServerScript('tests/hostile/readers/probe-entry.ts', 'probe_'),
    );
    return newOffice({ dist: folder });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export type Way = Drafts['how'];

/** Throws if the register refuses. */
export function writeRows(
  host: Host,
  tab: string,
  drafts: readonly Readonly<Record<string, string>>[],
  how: Way,
): void {
  const execution = host.run('probeWrite', [{ tab, drafts, how }]);
  if (execution.value !== '{"ok":true}')
    throw new Error(`${tab}: ${String(execution.value)} ${execution.error?.message ?? execution.status}`);
}
