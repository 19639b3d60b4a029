import { types } from 'node:util';
import vm from 'node:vm';
import { makeGlobals } from '../services/registry';
import { isServiceObject, service } from '../services/service';
import { admitValue } from './admit-value';
import { callService, type GuardedRun } from './guard';
import { type Bridge, type Inside, prelude } from './prelude';
import { compile } from './program';

/** A global scope for a program and the services it sees; executions may follow one another in it. */
export interface ScriptContext {
  readonly inside: Inside;
  /** Hands the services of one execution in. */
  begin(run: GuardedRun): void;
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
 * Opens a global scope. Its globals are those of the language and the services; time zone of the local-time getters
 * of `Date` is the process's, which an execution has set to the script's.
 */
export function openContext(lackingServices: readonly string[], realTimeoutMs: number): ScriptContext {
  const context = vm.createContext({}, { microtaskMode: 'afterEvaluate' });
  let current: { readonly run: GuardedRun; readonly globals: Bridge['globals'] } | undefined;
  const now = () => {
    if (!current) throw new Error('no execution has begun in this context');
    return current;
  };
  const bridge: Bridge = {
    globals: () => now().globals(),
    call: (target, member, args) =>
      callService(now().run, target, member, args, (value) => inside.unwrap(value)),
    typeOf: (value) => (isServiceObject(value) ? value[service] : undefined),
    isDate: (value) => types.isDate(value),
    missing: (name) => now().run.noteMissing(name),
    lackingServices,
    now: () => now().run.now(),
  };
  // The prelude's text is compiled in the context; that is what makes its objects the script's own.
  const install = compile(`(${String(prelude)})`, 'host-prelude.js').runInContext(context) as typeof prelude;
  const inside: Inside = install(bridge);
  let loaded = false;
  const evaluate = (script: vm.Script): unknown => script.runInContext(context, { displayErrors: false });
  return {
    inside,
    begin(run) {
      const globals = makeGlobals(run);
      current = { run, globals: () => globals };
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
