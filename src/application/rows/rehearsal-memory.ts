import { rehearsalPrefix, rehearsedId } from '../../register/defaults/rehearsal-marks';
import type { Ports } from '../ports';

const memoryKey = 'rehearsal';

interface Rehearsal {
  /** E-mail of who rehearses; every letter of a rehearsal goes there. */
  readonly person: string;
  /** When it began, `2026-11-08 07:15:03`. */
  readonly since: string;
}

/** The rehearsal that goes on now; null in a register at work. */
export function rehearsalIn(memory: Readonly<Record<string, string>>): Rehearsal | null {
  const text = memory[memoryKey];
  if (!text) return null;
  const [since = '', person = ''] = text.split('|');
  return { since, person };
}

export const forgetRehearsal = (ports: Ports): void => ports.memory.remove(memoryKey);

/** Conferences that the rehearsal has opened; the first one comes with it. */
const counterKey = `next.${rehearsalPrefix}`;

export const beginRehearsal = (ports: Ports): void =>
  ports.memory.write({
    [memoryKey]: `${ports.clock.stamp()}|${ports.person.email()}`,
    [counterKey]: '1',
  });

export const rehearsedIds = (memory: Readonly<Record<string, string>>): readonly string[] =>
  Array.from({ length: Number(memory[counterKey] ?? '0') || 0 }, (_, index) => rehearsedId(index + 1));
