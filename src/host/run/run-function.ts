import vm from 'node:vm';
import { EditRefused, PlatformError } from '../model/errors/platform-error';
import type { Execution, RunAs } from '../public-api';
import { latency } from '../services/latency';
import { compile } from './compile';
import { type ExecutionRequest, type HostCore, RunningExecution } from './execution';
import { openContext, type ScriptContext } from './membrane';
import { wiredResult } from './wire';

/** Path to a function: names separated by dots. */
const identifier = /^[\p{L}_$][\p{L}\p{N}_$]*(\.[\p{L}_$][\p{L}\p{N}_$]*)*$/u;

/** Real time after which a script that never ends is stopped, in milliseconds. */
const realTimeout = 60_000;

export interface Work extends ExecutionRequest {
  /** Makes the arguments, among them service objects of the execution where the platform passes some. */
  args(execution: RunningExecution): readonly unknown[];
}

interface Ending {
  readonly status: Execution['status'];
  readonly value?: unknown;
  readonly error?: NonNullable<Execution['error']>;
}

/** The lines of a stack that lie in the script's own files. */
function scriptFrames(stack: string): string {
  const [first, ...frames] = stack.split('\n');
  return [first, ...frames.filter((frame) => /\.gs:\d+/.test(frame))].join('\n');
}

function errorOf(thrown: unknown): NonNullable<Execution['error']> {
  if (typeof thrown !== 'object' || thrown === null) return { name: 'Error', message: String(thrown) };
  const { name, message, stack } = thrown as { name?: unknown; message?: unknown; stack?: unknown };
  return {
    name: String(name ?? 'Error'),
    message: String(message ?? thrown),
    ...(typeof stack === 'string' ? { stack: scriptFrames(stack) } : {}),
  };
}

/**
 * A top-level function by name, or a method by its path; undefined when there is none. A sidebar reaches top-level
 * functions only, and none whose name ends in `_`.
 */
function findFunction(
  name: string,
  as: RunAs,
  context: ScriptContext,
): ((...args: unknown[]) => unknown) | undefined {
  if (!identifier.test(name) || (as === 'client' && /[.]|_$/.test(name))) return undefined;
  const [root, ...path] = name.split('.');
  const guarded = `typeof ${root} === 'undefined' ? undefined : ${[root, ...path].join('?.')}`;
  const value = context.evaluate(compile(guarded, 'host-find.js'));
  // A function of a script takes any arguments.
  return typeof value === 'function' ? (value as (...args: unknown[]) => unknown) : undefined;
}

function perform(execution: RunningExecution, work: Work, context: ScriptContext): Ending {
  const { options, program } = execution.host;
  context.begin(execution);
  context.enter(options.realTimeoutMs ?? realTimeout, () => {
    if (!context.loaded) context.load(program.scripts);
    const fn = findFunction(work.function, work.as, context);
    if (!fn) throw new PlatformError(execution.text('functionMissing', work.function));
    context.inside.invoke(fn, work.args(execution));
  });
  const { state, value } = context.inside.outcome();
  if (state === 'error') return { status: 'error', error: errorOf(value) };
  if (state === 'pending') return { status: 'ok', value: undefined };
  if (work.as !== 'client') return { status: 'ok', value: context.admit(value) };
  const wired = wiredResult(value, (object) => context.inside.unwrap(object) !== undefined);
  if (!wired.ok) throw new PlatformError(wired.message);
  return { status: 'ok', value: wired.value };
}

function attempt(execution: RunningExecution, work: Work): Ending {
  const { options, program } = execution.host;
  try {
    execution.spend(latency.start(program.kilobytes) + (work.as === 'client' ? latency.client(0) : 0));
  } catch (thrown) {
    return { status: 'error', error: errorOf(thrown) };
  }
  const isKept = options.contexts === 'kept';
  const context = (isKept && program.idleContexts.pop()) || openContext(program.lackingServices);
  let stuck = false;
  try {
    return perform(execution, work, context);
  } catch (thrown) {
    stuck = (thrown as { code?: unknown } | null)?.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
    if (stuck) execution.kill(execution.text('timeExceeded'), false);
    return { status: 'error', error: errorOf(thrown) };
  } finally {
    if (isKept && context.loaded && !stuck && !execution.hostBug) program.idleContexts.push(context);
  }
}

/**
 * The time zone of local-time getters is a setting of the whole process; an execution borrows it. The process
 * object is fetched from the main context because test runners hand out copies whose `env` does nothing.
 */
function inZone<T>(zone: string, action: () => T): T {
  const { env } = vm.runInThisContext('process') as NodeJS.Process;
  const before = env.TZ;
  // Setting it, even to the same value, clears the engine's cache of zones.
  if (before === zone) return action();
  env.TZ = zone;
  try {
    return action();
  } finally {
    if (before === undefined) delete env.TZ;
    else env.TZ = before;
  }
}

/** Runs one function of the program in a fresh context, from loading the files to releasing its locks. */
export function runFunction(host: HostCore, work: Work): Execution {
  const execution = new RunningExecution(host, work);
  const ending = inZone(host.program.manifest.timeZone, (): Ending => {
    const ending = attempt(execution, work);
    try {
      execution.end();
      return ending;
    } catch (refused) {
      // Buffered writes can still be refused when they are stored, after the script's last line.
      if (!(refused instanceof EditRefused)) throw refused;
      const error = { name: 'Exception', message: execution.text(refused.code, ...refused.fill) };
      return { status: 'error', error };
    }
  });
  if (execution.hostBug) throw execution.hostBug.error;
  const { killed } = execution;
  const { status, value, error } = killed
    ? { status: 'killed' as const, value: undefined, error: { name: 'Exception', message: killed.message } }
    : ending;
  return {
    number: execution.number,
    function: work.function,
    user: work.user,
    status,
    value,
    ...(error ? { error } : {}),
    log: execution.log,
    calls: execution.calls,
    ui: execution.ui,
    missing: execution.missing,
    durationMs: host.state.clock - execution.startedAt,
  };
}
