import { types } from 'node:util';
import vm from 'node:vm';
import { makeGlobals } from '../services/registry';
import { isServiceObject, service } from '../services/service';
import type { RunningExecution } from './execution';
import { callService } from './guard';
import { type Bridge, type Inside, prelude } from './prelude';
import { compile } from './program';

/** A global scope for a program and the services it sees; executions may follow one another in it. */
export interface ScriptContext {
  readonly inside: Inside;
  /** Hands the services of one execution in. */
  begin(execution: RunningExecution): void;
  /** Whether the program's files have been evaluated in it. */
  readonly loaded: boolean;
  load(scripts: readonly vm.Script[]): void;
  /** Evaluates a script; only within `enter`, whose time limit holds for it too. */
  evaluate(script: vm.Script): unknown;
  /** Runs a function of this side within the context's rules: time limit, and promises that settle. */
  enter(action: () => void): void;
  /** A plain copy of a script's value. */
  admit(value: unknown): unknown;
}

const entryName = '__host_entry';
const entry = `(() => { const go = globalThis.${entryName}; delete globalThis.${entryName}; go(); })()`;

/**
 * Copies a script's value to this side: stand-ins become their service objects, arrays, dates and plain objects are
 * copied, anything else (a function, a symbol) stays what it is, for the guard to refuse.
 */
export function admitValue(value: unknown, unwrap: (value: object) => object | undefined): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const copy: unknown[] = [];
    for (let at = 0; at < value.length; at += 1) {
      const item: unknown = value[at];
      copy.push(typeof item === 'object' ? admitValue(item, unwrap) : item);
    }
    return copy;
  }
  const target = unwrap(value);
  if (target) return target;
  if (types.isDate(value)) return new Date(Number(value));
  const copy: Record<string, unknown> = {};
  for (const key of Object.keys(value))
    copy[key] = admitValue((value as Record<string, unknown>)[key], unwrap);
  return copy;
}

/**
 * Opens a global scope. Its globals are those of the language and the services; time zone of the local-time getters
 * of `Date` is the process's, which an execution has set to the script's.
 */
export function openContext(lackingServices: readonly string[], realTimeoutMs: number): ScriptContext {
  const context = vm.createContext({}, { microtaskMode: 'afterEvaluate' });
  let current: { readonly execution: RunningExecution; readonly globals: Bridge['globals'] } | undefined;
  const now = () => {
    if (!current) throw new Error('no execution has begun in this context');
    return current;
  };
  const bridge: Bridge = {
    globals: () => now().globals(),
    call: (target, member, args) =>
      callService(now().execution, target, member, args, (value) => inside.unwrap(value)),
    typeOf: (value) => (isServiceObject(value) ? value[service] : undefined),
    isDate: (value) => types.isDate(value),
    missing: (name) => now().execution.noteMissing(name),
    lackingServices,
    now: () => now().execution.now(),
  };
  // The prelude's text is compiled in the context; that is what makes its objects the script's own.
  const install = compile(`(${String(prelude)})`, 'host-prelude.js').runInContext(context) as typeof prelude;
  const inside: Inside = install(bridge);
  let loaded = false;
  const evaluate = (script: vm.Script): unknown => script.runInContext(context, { displayErrors: false });
  return {
    inside,
    begin(execution) {
      const globals = makeGlobals(execution);
      current = { execution, globals: () => globals };
      inside.begin();
    },
    get loaded() {
      return loaded;
    },
    load(scripts) {
      for (const script of scripts) evaluate(script);
      loaded = true;
    },
    evaluate,
    enter(action) {
      Object.defineProperty(context, entryName, { value: action, configurable: true });
      // One limit over all that runs inside: each limit costs a thread.
      const limit = realTimeoutMs > 0 ? { timeout: realTimeoutMs } : {};
      compile(entry, 'host-entry.js').runInContext(context, { ...limit, displayErrors: false });
    },
    admit: (value) => admitValue(value, (object) => inside.unwrap(object)),
  };
}
