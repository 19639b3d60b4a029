import { cpSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createContext, Script } from 'node:vm';
import { sidebarNames } from '../../../../src/build/sidebar';
import { createHost, type Execution, remoteCalls, type Snapshot } from '../../../../src/host/host';
import { called, clerk, dist, newOffice } from '../../../support/host/office';

export interface StartUp {
  /** Kilobytes of text. */
  readonly code: number;
  readonly engine: number;
  readonly sidebars: Readonly<Record<string, number>>;
  /** Milliseconds to compile the server script, and to compile and run it in a bare context. */
  readonly compileCode: number;
  readonly loadCode: number;
  /** The same with the document engine's file. */
  readonly loadBoth: number;
  /** Milliseconds of a refused call, which only starts: without and with the engine's file in the project. */
  readonly callWithout: number;
  readonly callWith: number;
  /** Service calls of an execution that does nothing. */
  readonly callsAtLoad: number;
  /** Addresses that the sidebars would request. */
  readonly outside: readonly string[];
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

function times(runs: number, act: () => void): number {
  const spans = Array.from({ length: runs }, () => {
    const began = performance.now();
    act();
    return performance.now() - began;
  });
  return median(spans);
}

/** A different text each time, because of the compilation cache. */
const compiled = (name: string): Script =>
  new Script(`${readFileSync(join(dist, name), 'utf8')}\n// ${performance.now()}`);

function load(...names: readonly string[]): void {
  const context = createContext({});
  for (const name of names) compiled(name).runInContext(context);
}

/** A host over the same world without the engine's file in the project. */
function callSpans(start: Snapshot, runs: number): { readonly without: number; readonly withEngine: number } {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    cpSync(dist, folder, { recursive: true });
    rmSync(join(folder, 'engine.js'));
    const hostOver = (files: string) =>
      createHost({ dist: files, now: '2026-11-16T08:00:00+07:00', owner: clerk, state: start.state });
    const [lean, full] = [hostOver(folder), hostOver(dist)];
    const spans = { lean: [] as number[], full: [] as number[] };
    // Alternating, so that a busy machine slows both.
    for (let run = 0; run < runs; run += 1) {
      spans.lean.push(times(1, () => void lean.call('rpc', ['?'])));
      spans.full.push(times(1, () => void full.call('rpc', ['?'])));
    }
    return { without: median(spans.lean), withEngine: median(spans.full) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export function startUp(runs: number): StartUp {
  const host = newOffice();
  const idle: Execution = called(host, '', {});
  const calls = callSpans(host.snapshot(), runs);
  const pages = sidebarNames.map((name) => [name, readFileSync(join(dist, `${name}.html`), 'utf8')] as const);
  const size = (name: string): number => statSync(join(dist, name)).size / 1000;
  return {
    code: size('Code.js'),
    engine: size('engine.js'),
    sidebars: Object.fromEntries(sidebarNames.map((name) => [name, size(`${name}.html`)])),
    compileCode: times(runs, () => void compiled('Code.js')),
    loadCode: times(runs, () => load('Code.js')),
    loadBoth: times(runs, () => load('Code.js', 'engine.js')),
    callWithout: calls.without,
    callWith: calls.withEngine,
    callsAtLoad: remoteCalls(idle),
    outside: pages.flatMap(
      ([, page]) =>
        page.match(/(?:src|href|action)=["']?https?:[^"'>\s]+|\burl\(\s*["']?https?:[^)]+/g) ?? [],
    ),
  };
}
