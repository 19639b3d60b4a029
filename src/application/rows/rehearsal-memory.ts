import { rehearsalPrefix, rehearsedId } from '../../register/defaults/rehearsal-marks';
import type { MemoryValues, Ports } from '../ports';

const memoryKey = 'rehearsal';

interface Rehearsal {
  /** E-mail address of the rehearsing person, which gets every letter. */
  readonly person: string;
  /** Start, `2026-11-08 07:15:03`. */
  readonly since: string;
}

/** The current rehearsal, or null. */
export function rehearsalIn(memory: MemoryValues): Rehearsal | null {
  const text = memory[memoryKey];
  if (!text) return null;
  const [since = '', person = ''] = text.split('|');
  return { since, person };
}

export const forgetRehearsal = (ports: Ports): void => ports.memory.remove(memoryKey);

/** Counts the conferences of the rehearsal. */
const counterKey = `next.${rehearsalPrefix}`;

export const beginRehearsal = (ports: Ports): void =>
  ports.memory.write({
    [memoryKey]: `${ports.clock.stamp()}|${ports.person.email()}`,
    [counterKey]: '1',
  });

export const rehearsedIds = (memory: MemoryValues): readonly string[] =>
  Array.from({ length: Number(memory[counterKey] ?? '0') || 0 }, (_, index) => rehearsedId(index + 1));
