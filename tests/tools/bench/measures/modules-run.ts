import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createHost, type Snapshot } from '../../../../src/host/host';
import { protocolVersion } from '../../../../src/rpc/protocol';
import { clerk, dist, request } from '../../../support/host/office';

/** Kilobytes of each module of the built server. */
function moduleSizes(): ReadonlyMap<string, number> {
  const script = readFileSync(join(dist, 'Code.js'), 'utf8');
  const [, ...parts] = script.split(/^"([\w./-]+)": \(use\) => \{$/m);
  const sizes = new Map<string, number>();
  for (let at = 0; at < parts.length; at += 2) {
    sizes.set(parts[at] ?? '', Buffer.byteLength(parts[at + 1] ?? '') / 1000);
  }
  return sizes;
}

const probe = `function modulesRunBy(name, call) {
  const reply = globalThis[name](call);
  return JSON.stringify({ reply: reply === undefined ? null : reply, used: Object.keys(used_) });
}`;

export interface ModulesRun {
  readonly modules: number;
  readonly kilobytes: number;
}

/** What of the server's modules is run when the menu is built, when a sidebar opens, and when one matter is saved. */
export function modulesRun(start: Snapshot): Readonly<Record<'menu' | 'open' | 'save' | 'all', ModulesRun>> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    cpSync(dist, folder, { recursive: true });
    writeFileSync(join(folder, 'probe.js'), probe);
    const sizes = moduleSizes();
    const sum = (names: readonly string[]): ModulesRun => ({
      modules: names.length,
      kilobytes: names.reduce((total, name) => total + (sizes.get(name) ?? 0), 0),
    });
    const host = createHost({
      dist: folder,
      now: '2026-11-16T08:00:00+07:00',
      owner: clerk,
      state: start.state,
    });
    const runBy = (name: string, call: string): ModulesRun => {
      const { value } = host.run('modulesRunBy', [name, call], { as: 'menu', user: clerk });
      const { reply, used }: { reply: string | null; used: string[] } = JSON.parse(String(value));
      if (reply !== null && JSON.parse(reply).ok !== true) throw new Error(`refused: ${reply}`);
      return sum(used);
    };
    const call = (name: string, input: object): string =>
      JSON.stringify({ version: protocolVersion, name, input });
    const speaker = { conference: 'HN-01', channel: 'Tại hội nghị đối thoại', receivedOn: '16/11/2026' };
    const matters = [{ content: 'Cống hỏng', topic: 'Kinh tế', class: 'Kiến nghị' }];
    return {
      menu: runBy('onOpen', ''),
      open: runBy('rpc', call('petition.open', {})),
      save: runBy('rpc', call('petition.save', { request: request(9), speaker, matters })),
      all: sum([...sizes.keys()]),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
