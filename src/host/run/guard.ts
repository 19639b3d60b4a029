import { EditRefused } from '../model/errors/edit-error';
import { Killed, PlatformError } from '../model/errors/platform-error';
import type { Fault, ServiceCall } from '../public-api';
import { latency } from '../services/latency';
import { longScope } from '../services/scopes';
import { type Member, type ServiceObject, type ServiceType, service } from '../services/service';
import { accepted, summarise, typeWords } from '../services/signature';
import type { RunningExecution } from './execution';
import { admitValue } from './membrane';
import type { Reply } from './prelude';

const spreadsheetScopes = ['spreadsheets', 'spreadsheets.currentonly'];

function requireScope(execution: RunningExecution, name: string, member: Member<unknown>): void {
  const { scopes } = member;
  if (!scopes) return;
  const wanted = scopes.map(longScope);
  const required = wanted.join(' || ');
  const has = (list: readonly string[]) =>
    wanted.some((scope) => list.some((one) => longScope(one) === scope));
  const { oauthScopes } = execution.host.program.manifest;
  if (oauthScopes && !has(oauthScopes)) throw execution.failure('scopeNotInManifest', name, required);
  const { granted } = execution.user;
  if (granted && !has(granted)) throw execution.failure('scopeNotGranted', name, required);
  const allowed = member.limited ?? scopes.some((scope) => spreadsheetScopes.includes(scope));
  if (execution.limited && !allowed) throw execution.failure('scopeNotGranted', name, required);
}

// biome-ignore lint/suspicious/noConfusingVoidType: what a hook that only watches returns
function apply(fault: void | Fault, execution: RunningExecution): void {
  if (!fault) return;
  if (fault.kind === 'partial') {
    execution.armPartialFault(fault);
    return;
  }
  if (fault.kind === 'fail') throw execution.failure(fault.trouble, execution.state.workbook.id);
  if (fault.kind === 'kill') throw execution.kill('killed by a fault', fault.loseUnflushed ?? false);
  throw new PlatformError(fault.message, fault.name);
}

function perform(
  execution: RunningExecution,
  target: ServiceObject,
  type: ServiceType,
  name: string,
  args: readonly unknown[],
): unknown {
  const member = type.members[name];
  if (!member) throw new Error(`${type.name}.${name} is shown to scripts but not declared`);
  const called = `${type.name}.${name}`;
  const call: ServiceCall = {
    index: execution.calls.length,
    service: type.name,
    member: name,
    kind: member.kind,
    argsSummary: member.raw ? '' : summarise(args),
  };
  execution.calls.push(call);
  const takes = member.accepts;
  if ((takes && !accepted(args, takes)) || (!member.raw && args.some((arg) => typeof arg === 'function'))) {
    throw execution.failure('signature', typeWords(args), called);
  }
  requireScope(execution, called, member);
  const { hook } = execution.host;
  apply(hook?.before?.(call, execution), execution);
  execution.spend(member.cost ? member.cost(target, args) : latency.local);
  // The type's declaration was checked against the class: the member is one of its methods.
  const method = (target as unknown as Record<string, (...args: readonly unknown[]) => unknown>)[name];
  if (!method) throw new Error(`${called} is declared but not implemented`);
  const value = method.apply(target, [...args]);
  apply(hook?.after?.(call, execution), execution);
  return value;
}

/**
 * The one way from a script to a service: counts the call, checks arguments, scopes and the time left, lets the
 * hook in before and after, and turns what goes wrong into an answer. After a kill it only repeats the kill. A bug
 * of the host itself also ends the execution and is thrown again by whoever started it.
 */
export function callService(
  execution: RunningExecution,
  target: object,
  name: string,
  given: readonly unknown[],
  unwrap: (value: object) => object | undefined,
): Reply {
  try {
    if (execution.killed) throw execution.killed;
    const object = target as ServiceObject;
    const type = object[service];
    const args = type.members[name]?.raw ? given : (admitValue(given, unwrap) as readonly unknown[]);
    return { value: perform(execution, object, type, name, args) };
  } catch (error) {
    if (error instanceof PlatformError || error instanceof Killed) {
      return { error: { name: error.name, message: error.message } };
    }
    if (error instanceof EditRefused) {
      return { error: { name: 'Exception', message: execution.text(error.code, ...error.fill) } };
    }
    execution.stopForBug(error);
    return { error: { name: 'Error', message: String(error) } };
  }
}
