import type { Execution, Host } from '../../host/host';
import type { ClockMove } from '../protocol';
import { nextFiring } from '../view/world';

/** Moves the clock trigger by trigger, so that each execution is reported at its own time. */
export function moveClockTo(host: Host, until: number, done: (execution: Execution) => void): void {
  for (
    let next = nextFiring(host.state);
    next !== undefined && next <= until;
    next = nextFiring(host.state)
  ) {
    const moment = Math.max(Math.ceil(next), host.now().getTime() + 1);
    if (moment > until) break;
    for (const execution of host.advance(new Date(moment).toISOString())) done(execution);
  }
  for (const execution of host.advance(new Date(until).toISOString())) done(execution);
}

/** Milliseconds since 1970 to which a move of the clock leads. */
export function momentOf(host: Host, move: ClockMove): number {
  const now = host.now().getTime();
  if ('toNextTrigger' in move) return nextFiring(host.state) ?? now;
  return now + ('days' in move ? move.days * 24 : move.hours) * 3_600_000;
}
