import { types } from 'node:util';
import vm from 'node:vm';
import { makeGlobals } from '../services/registry';
import { isServiceObject, service } from '../services/service';
import { admitValue } from './admit-value';
import { compile } from './compile';
import { callService, type GuardedRun } from './guard';
import { type Bridge, type Inside, prelude } from './prelude';

/** A global scope for a program and the services it sees; executions may follow one another in it. */
export interface ScriptContext {
  readonly inside: Inside;
  /** Installs the services of one execution. */
  begin(run: GuardedRun): void;
  /** Whether the program's files have been evaluated in it. */
  readonly loaded: boolean;
  load(scripts: readonly vm.Script[]): void;
  /** Evaluates a script; only within `enter`, whose time limit covers it. */
  evaluate(script: vm.Script): unknown;
  /** Runs a function of this side under a limit of real milliseconds, 0 for none, and lets promises settle. */
  enter(timeoutMs: number, action: () => void): void;
  /** A plain copy of a script's value. */
  admit(value: unknown): unknown;
}

const entryName = '__host_entry';
const entry = `(() => { const go = globalThis.${entryName}; delete globalThis.${entryName}; go(); })()`;

/**
 * Opens a global scope with the language's globals and the services. Local-time getters of `Date` follow the time
 * zone of the process, which `runFunction` sets to the script's.
 */
export function openContext(lackingServices: readonly string[]): ScriptContext {
  const context = vm.createContext(vm.constants.DONT_CONTEXTIFY, { microtaskMode: 'afterEvaluate' });
  let current: { readonly run: GuardedRun; readonly globals: Bridge['globals'] } | undefined;
  const active = () => {
    if (!current) throw new Error('no execution has begun in this context');
    return current;
  };
  const bridge: Bridge = {
    globals: () => active().globals(),
    call: (target, member, args) =>
      callService(active().run, target, member, args, (value) => inside.unwrap(value)),
    typeOf: (value) => (isServiceObject(value) ? value[service] : undefined),
    isDate: (value) => types.isDate(value),
    missing: (name) => active().run.noteMissing(name),
    lackingServices,
    now: () => active().run.now(),
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
    enter(timeoutMs, action) {
      Object.defineProperty(context, entryName, { value: action, configurable: true });
      // One limit for everything inside: each limit costs a thread.
      const limit = timeoutMs > 0 ? { timeout: timeoutMs } : {};
      compile(entry, 'host-entry.js').runInContext(context, { ...limit, displayErrors: false });
    },
    admit: (value) => admitValue(value, (object) => inside.unwrap(object)),
  };
}
