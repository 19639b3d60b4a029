import { currentSchema, schemaCode } from '../../register/schema';
import type { MemoryValues, Ports } from '../ports';
import { noRemoval } from '../removal/removal-memory';
import { isRegisterIn } from './copied-register';

/** Set from the first to the last step of set-up, so that it outlasts a set-up that was interrupted. */
const openKey = 'set-up.open';

/** A register from which the add-on was taken off is in use again from here on. */
export const beginSetUp = (ports: Ports): void =>
  ports.memory.write({ [openKey]: ports.clock.stamp(), ...noRemoval });

/** Memory once set-up has ended. */
export const ended = { [openKey]: '', [schemaCode]: String(currentSchema) } as const;

export const endSetUp = (ports: Ports): void => ports.memory.write(ended);

export const isSetUpUnfinished = (memory: MemoryValues): boolean => (memory[openKey] ?? '') !== '';

/** Whether the last set-up was one of an earlier version of the add-on; the first version left no version here. */
export const isOutdated = (memory: MemoryValues): boolean =>
  Number(memory[schemaCode] ?? (isRegisterIn(memory) ? 1 : currentSchema)) < currentSchema;
