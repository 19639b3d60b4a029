import type { Lock } from '../../application/ports';
import { failure } from '../../domain/outcome';

const patience = 10_000;

export function documentLock(): Lock {
  return {
    holding(work) {
      const lock = LockService.getDocumentLock() ?? LockService.getScriptLock();
      if (!acquired(lock)) return failure({ code: 'busy' });
      try {
        return work();
      } finally {
        lock.releaseLock();
      }
    },
  };
}

/** `tryLock` itself throws when very many executions ask at once. */
function acquired(lock: GoogleAppsScript.Lock.Lock): boolean {
  try {
    return lock.tryLock(patience);
  } catch (error) {
    console.warn(`lock not asked for: ${String(error)}`);
    return false;
  }
}
