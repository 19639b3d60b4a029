import { assumptions, timings } from '../../domain/self-check/assumption';
import { roomFor } from '../../domain/self-check/letter-room';
import type { Memory, MemoryValues } from '../ports';
import type { SelfCheck } from './trials';

const lastKey = 'self-check.last';

/** Key of the millimetres that letters leave free, as the last self-check found. */
export const roomMemory = 'self-check.room';

/** Keeps the result for whoever opens the sidebar next, and what decides how the add-on works. */
export function keepSelfCheck(memory: Memory, check: SelfCheck): void {
  const pages = check.findings.find(({ assumption }) => assumption === 'one-page')?.figures[0] ?? 0;
  memory.write({
    [lastKey]: JSON.stringify(check),
    ...(pages > 0 ? { [roomMemory]: String(roomFor(pages)) } : {}),
  });
}

/** The last result; of one that another version stored, what this version has words for. */
export function lastSelfCheck(memory: MemoryValues): SelfCheck | null {
  try {
    // Only keepSelfCheck writes under this key.
    const stored = JSON.parse(memory[lastKey] ?? 'null') as SelfCheck | null;
    return (
      stored && {
        ...stored,
        findings: stored.findings.filter(({ assumption }) => assumptions.includes(assumption)),
        latencies: stored.latencies.filter(({ timing }) => timings.includes(timing)),
      }
    );
  } catch {
    return null;
  }
}
