import type { Lock } from '../../application/ports';
import type { Failure } from '../../domain/failure';
import { failure, type Outcome } from '../../domain/outcome';

/** Milliseconds of waiting for those who save a row, and for those who make papers. */
const patience = { rows: 10_000, papers: 1_000 } as const;

type GoogleLock = GoogleAppsScript.Lock.Lock;

/** Rows are guarded by the document lock, papers by the script lock: a long print holds up nobody who saves. */
export function documentLock(): Lock {
  return {
    holding: (work) =>
      guarded(LockService.getDocumentLock() ?? LockService.getScriptLock(), patience.rows, work, {
        code: 'busy',
      }),
    holdingPapers: (work) =>
      guarded(LockService.getScriptLock(), patience.papers, work, { code: 'busy', doing: 'papers' }),
  };
}

function guarded<Value>(
  lock: GoogleLock,
  wait: number,
  work: () => Outcome<Value, Failure>,
  busy: Failure,
): Outcome<Value, Failure> {
  if (!acquired(lock, wait)) return failure(busy);
  try {
    return work();
  } finally {
    lock.releaseLock();
  }
}

/** `tryLock` itself throws when very many executions ask at once. */
function acquired(lock: GoogleLock, wait: number): boolean {
  try {
    return lock.tryLock(wait);
  } catch (error) {
    console.warn(`lock not asked for: ${String(error)}`);
    return false;
  }
}
