import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Host } from '../../../src/host/host';
import { dist, newOffice } from '../../support/host/office';

/**
 * Lets a test write rows of any table through the built add-on's own register, whatever form there is for them, and call
 * an entry point many times in one execution.
 */
const probe = `
function probeWrite(tab, drafts, how) {
  const { workbook } = use_('src/register/workbook.ts');
  const { readRow } = use_('src/register/table.ts');
  const { register } = use_('src/server/compose.ts').googlePorts();
  const table = workbook.find((one) => one.tab === tab);
  const sheet = register.read(table);
  if (!sheet.ok) return JSON.stringify(sheet);
  const rows = drafts.map((draft) => readRow(table, draft).values);
  const changes = rows.map((row) => ({ key: row[table.key], values: row }));
  const outcome = how.startsWith('change') ? register[how](sheet.value, changes) : register[how](sheet.value, rows);
  return JSON.stringify(outcome.ok ? { ok: true } : outcome);
}

function probeCalls(name, args) {
  for (const argument of args) globalThis[name](argument);
}
`;

/** The set-up office of the built add-on with the probe beside its scripts. */
export function probedOffice(): Host {
  const folder = mkdtempSync(join(tmpdir(), 'probed-'));
  try {
    cpSync(dist, folder, { recursive: true });
    writeFileSync(join(folder, 'probe.js'), probe);
    return newOffice({ dist: folder });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export type Way = 'append' | 'change' | 'changeBlock';

/** Throws where the register refuses. */
export function writeRows(
  host: Host,
  tab: string,
  drafts: readonly Readonly<Record<string, string>>[],
  how: Way,
): void {
  const execution = host.run('probeWrite', [tab, drafts, how]);
  if (execution.value !== '{"ok":true}')
    throw new Error(`${tab}: ${String(execution.value)} ${execution.error?.message ?? execution.status}`);
}
