import type { Ports } from '../ports';
import type { Trials } from './trials';

/** Set from the first to the last step of a self-check, so that it outlasts one that was cut off. */
const openKey = 'self-check.open';

/** Milliseconds; an execution ends after six minutes. */
const longestRun = 390_000;

export const beginSelfCheck = (ports: Ports): void =>
  ports.memory.write({ [openKey]: String(ports.clock.now()) });

export const endSelfCheck = (ports: Ports): void => ports.memory.remove(openKey);

/** Removes what a self-check left that was cut off; one that may still run is left alone. */
export function sweepLeftovers(ports: Ports, trials: () => Trials): void {
  const since = Number(ports.memory.readAll()[openKey]);
  if (!(since > 0) || ports.clock.now() - since < longestRun) return;
  trials().sweep();
  endSelfCheck(ports);
}
