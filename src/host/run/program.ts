import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type vm from 'node:vm';
import { lackingServices } from '../services/registry';
import type { Manifest } from '../services/script-run';
import { compile } from './compile';
import type { ScriptContext } from './membrane';

/** The built files, compiled once and run in the context of each execution. */
export interface Program {
  /** Contexts in which it is loaded, which the next executions reuse when the option `contexts` keeps them. */
  readonly idleContexts: ScriptContext[];
  readonly scripts: readonly vm.Script[];
  /** Services that the host lacks; names that the program declares itself are left out. */
  readonly lackingServices: readonly string[];
  readonly kilobytes: number;
  readonly html: Readonly<Record<string, string>>;
  readonly manifest: Manifest;
}

function manifestOf(dist: string, names: readonly string[]): Manifest {
  if (!names.includes('appsscript.json')) throw new Error(`${dist} has no appsscript.json`);
  const parsed: unknown = JSON.parse(readFileSync(join(dist, 'appsscript.json'), 'utf8'));
  const { timeZone, oauthScopes } = (parsed ?? {}) as { timeZone?: unknown; oauthScopes?: unknown };
  return {
    timeZone: typeof timeZone === 'string' ? timeZone : 'America/New_York',
    ...(Array.isArray(oauthScopes) ? { oauthScopes: oauthScopes.map(String) } : {}),
  };
}

const loaded = new Map<string, Program>();

/**
 * The program of a folder, as the platform takes it from a push: scripts in the order of their names. Hosts share it
 * as long as no file of the folder changes.
 */
export function loadProgram(dist: string): Program {
  const names = readdirSync(dist).sort();
  const stamps = names.map((name) => {
    const { mtimeMs, size } = statSync(join(dist, name));
    return `${name} ${mtimeMs} ${size}`;
  });
  const key = [resolve(dist), ...stamps].join('\n');
  const program = loaded.get(key) ?? read(dist, names);
  loaded.set(key, program);
  return program;
}

function read(dist: string, names: readonly string[]): Program {
  const sources = names
    .filter((name) => /\.(js|gs)$/.test(name))
    .map((name) => ({ name, text: readFileSync(join(dist, name), 'utf8') }));
  const pages = names
    .filter((name) => name.endsWith('.html'))
    .map((name) => [name.replace(/\.html$/, ''), readFileSync(join(dist, name), 'utf8')] as const);
  const declaration = new RegExp(
    `\\b(?:function|var|let|const|class)\\s+(${lackingServices.join('|')})\\b`,
    'g',
  );
  const own = new Set(sources.flatMap(({ text }) => [...text.matchAll(declaration)].map(([, name]) => name)));
  return {
    idleContexts: [],
    lackingServices: lackingServices.filter((name) => !own.has(name)),
    scripts: sources.map(({ name, text }) => compile(text, name.replace(/\.js$/, '.gs'))),
    kilobytes: sources.reduce((total, { text }) => total + text.length, 0) / 1024,
    html: Object.fromEntries(pages),
    manifest: manifestOf(dist, names),
  };
}
