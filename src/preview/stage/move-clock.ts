import type { Execution, Host } from '../../host/host';
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
