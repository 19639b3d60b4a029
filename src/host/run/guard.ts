import type { MessageCode } from '../model/errors/messages';
import { EditRefused, Killed, PlatformError } from '../model/errors/platform-error';
import type { Fault, Hook, ServiceCall } from '../public-api';
import { longScope } from '../services/authorization';
import { latency } from '../services/latency';
import type { PartialFault, ScriptRun } from '../services/script-run';
import { type Member, type ServiceObject, type ServiceType, service } from '../services/service';
import { matchesAny, summarise, typeWords } from '../services/signature';
import { admitValue } from './admit-value';
import type { Reply } from './prelude';

/** What the guard needs of an execution beyond what services do. */
export interface GuardedRun extends ScriptRun {
  readonly function: string;
  readonly calls: ServiceCall[];
  readonly hook: Hook | undefined;
  readonly killed: Killed | undefined;
  text(code: MessageCode, ...fill: readonly (string | number)[]): string;
  /** Lets a call take its time; throws when the execution's time is over. */
  spend(median: number): void;
  /** Ends the execution; gives the error to throw now and at every later call. */
  kill(reason: string, loseUnflushed: boolean): Killed;
  stopForBug(error: unknown): void;
  armPartialFault(fault: PartialFault): void;
  /** Notes that the script asked for a member that the host lacks; gives the text to throw. */
  noteMissing(name: string): string;
}

const spreadsheetScopes = ['spreadsheets', 'spreadsheets.currentonly'];

/** Types that hold data of the document or its users, which an add-on not yet in use there cannot reach. */
const holdsData = /^(PropertiesService|SpreadsheetApp\.(Spreadsheet|Sheet|Range)\b|LockService|Session)/;

function requireScope(run: GuardedRun, name: string, member: Member<unknown>): void {
  const { scopes } = member;
  if (run.as === 'not-enabled' && (scopes || holdsData.test(name))) throw run.failure('notEnabled', name);
  if (!scopes) return;
  const anyOf = scopes.map(longScope);
  const required = anyOf.join(' || ');
  const has = (list: readonly string[]) =>
    anyOf.some((scope) => list.some((other) => longScope(other) === scope));
  const { oauthScopes } = run.manifest;
  if (oauthScopes && !has(oauthScopes)) throw run.failure('scopeNotInManifest', name, required);
  const { granted } = run.user;
  if (granted && !has(granted)) throw run.failure('scopeNotGranted', name, required);
  const allowed = member.limited ?? scopes.some((scope) => spreadsheetScopes.includes(scope));
  if (run.limited && !allowed) throw run.failure('scopeNotGranted', name, required);
}

// biome-ignore lint/suspicious/noConfusingVoidType: what a hook that only watches returns
function apply(fault: void | Fault, run: GuardedRun): void {
  if (!fault) return;
  if (fault.kind === 'partial') {
    run.armPartialFault(fault);
    return;
  }
  if (fault.kind === 'fail') throw run.failure(fault.failure, run.state.workbook.id);
  if (fault.kind === 'kill') throw run.kill('killed by a fault', fault.loseUnflushed ?? false);
  throw new PlatformError(fault.message, fault.name);
}

function perform(
  run: GuardedRun,
  target: ServiceObject,
  type: ServiceType,
  name: string,
  args: readonly unknown[],
): unknown {
  const member = type.members[name];
  if (!member) throw new Error(`${type.name}.${name} is shown to scripts but not declared`);
  const fullName = `${type.name}.${name}`;
  const call: ServiceCall = {
    index: run.calls.length,
    service: type.name,
    member: name,
    kind: member.kind,
    argsSummary: member.raw ? '' : summarise(args),
  };
  run.calls.push(call);
  const { accepts } = member;
  if (
    (accepts && !matchesAny(args, accepts)) ||
    (!member.raw && args.some((arg) => typeof arg === 'function'))
  ) {
    throw run.failure('signature', typeWords(args), fullName);
  }
  requireScope(run, fullName, member);
  const { hook } = run;
  apply(hook?.before?.(call, run), run);
  run.spend(member.cost ? member.cost(target, args) : latency.local);
  // The type's declaration was checked against the class: the member is one of its methods.
  const method = (target as unknown as Record<string, (...args: readonly unknown[]) => unknown>)[name];
  if (!method) throw new Error(`${fullName} is declared but not implemented`);
  const value = method.apply(target, [...args]);
  apply(hook?.after?.(call, run), run);
  return value;
}

/**
 * The one way from a script to a service: counts the call, checks arguments, scopes and the time left, calls the
 * hook before and after, and turns errors into a reply. After a kill it repeats the kill. A bug of the host ends the
 * execution; `runFunction` throws it again.
 */
export function callService(
  run: GuardedRun,
  target: object,
  name: string,
  rawArgs: readonly unknown[],
  unwrap: (value: object) => object | undefined,
): Reply {
  try {
    if (run.killed) throw run.killed;
    const object = target as ServiceObject;
    const type = object[service];
    const args = type.members[name]?.raw ? rawArgs : (admitValue(rawArgs, unwrap) as readonly unknown[]);
    return { value: perform(run, object, type, name, args) };
  } catch (error) {
    if (error instanceof PlatformError || error instanceof Killed) {
      return { error: { name: error.name, message: error.message } };
    }
    if (error instanceof EditRefused) {
      return { error: { name: 'Exception', message: run.text(error.code, ...error.fill) } };
    }
    run.stopForBug(error);
    return { error: { name: 'Error', message: String(error) } };
  }
}
