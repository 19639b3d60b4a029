import type { Ports } from '../ports';

/** Set from the first to the last step of set-up, so that it outlasts a set-up that was interrupted. */
const openKey = 'set-up.open';

export const beginSetUp = (ports: Ports): void => ports.memory.write({ [openKey]: ports.clock.stamp() });

/** Memory once set-up has ended. */
export const ended = { [openKey]: '' } as const;

export const endSetUp = (ports: Ports): void => ports.memory.write(ended);

export const isSetUpUnfinished = (memory: Readonly<Record<string, string>>): boolean =>
  (memory[openKey] ?? '') !== '';
