import { random } from '../model/world/random';
import { clockEvent, firstDue, reschedule, type Trigger } from '../model/world/triggers';
import { remaining, spend } from '../model/world/usage';
import type { AdvanceOptions, Execution } from '../public-api';
import { authModes } from '../services/authorization';
import type { HostCore } from './execution';
import { runFunction } from './run-function';

/** Fires a clock trigger now, as its creator; the run counts towards the creator's daily trigger time. */
function fire(host: HostCore, trigger: Trigger): Execution {
  const { state } = host;
  const account = host.account(trigger.owner);
  const spent = remaining(state.usage, account, 'triggerMilliseconds', state.clock) <= 0;
  const execution = runFunction(host, {
    function: trigger.handler,
    user: trigger.owner,
    as: 'trigger',
    args: (running) => {
      if (spent) throw running.failure('computerTime');
      return [{ ...clockEvent(trigger, running.now()), authMode: authModes.FULL }];
    },
  });
  spend(state.usage, trigger.owner, 'triggerMilliseconds', execution.durationMs, state.clock);
  return execution;
}

/** Moves the clock to `until` and fires the triggers due, in order; options skip or double a firing. */
export function advanceTo(host: HostCore, until: number, options: AdvanceOptions = {}): Execution[] {
  const { state } = host;
  const executions: Execution[] = [];
  for (let due = firstDue(state.triggers, until); due; due = firstDue(state.triggers, until)) {
    state.clock = Math.max(state.clock, due.next ?? state.clock);
    reschedule(state.triggers, due.uniqueId, state.clock, () => random(state));
    if (options.skip?.(due.handler)) continue;
    executions.push(fire(host, due));
    if (options.double?.(due.handler)) executions.push(fire(host, due));
  }
  state.clock = Math.max(state.clock, until);
  return executions;
}
