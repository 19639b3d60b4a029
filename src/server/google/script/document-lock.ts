import type { Clock, Lock, Memory, Person } from '../../../application/ports';
import type { Failure } from '../../../domain/failure';
import { failure, type Outcome } from '../../../domain/outcome';
import { storedJson } from '../../../domain/stored-json';
import { logTrouble } from './trouble-log';

/** Milliseconds to wait for the lock of rows and of papers. */
const patience = { rows: 10_000, papers: 1_000 } as const;

/** Milliseconds; an execution ends after six minutes, so an older entry was left by a killed one. */
const longestHeld = 390_000;
const holderKey = 'lock.holder';

type GoogleLock = GoogleAppsScript.Lock.Lock;

/**
 * Rows are guarded by the document lock, papers by the script lock, so that making papers blocks nobody who saves. Only
 * work on the whole register stores its holder; a save is too short for that.
 */
export function documentLock(clock: Clock, person: Person, memory: Memory): Lock {
  const rows = (): GoogleLock => LockService.getDocumentLock() ?? LockService.getScriptLock();
  const refused = (): Failure => {
    const holder = holderIn(memory.readAll()[holderKey]);
    return holder && holder.until > clock.now()
      ? { code: 'busy', doing: 'register', person: holder.person }
      : { code: 'busy' };
  };
  return {
    holding: (work) => guarded(rows(), patience.rows, work, refused),
    holdingLong: (work) =>
      guarded(
        rows(),
        patience.rows,
        () => {
          const holder: Holder = { person: person.email(), until: clock.now() + longestHeld };
          memory.write({ [holderKey]: JSON.stringify(holder) });
          try {
            const outcome = work();
            // Formats and formulas are not read back, so nothing else makes Google store them.
            SpreadsheetApp.flush();
            return outcome;
          } finally {
            memory.remove(holderKey);
          }
        },
        refused,
      ),
    holdingPapers: (work) =>
      guarded(LockService.getScriptLock(), patience.papers, work, () => ({ code: 'busy', doing: 'papers' })),
  };
}

interface Holder {
  readonly person: string;
  /** Milliseconds since 1970. */
  readonly until: number;
}

function holderIn(text: string | undefined): Holder | null {
  const { person, until } = storedJson<Partial<Holder>>(text) ?? {};
  return typeof person === 'string' && typeof until === 'number' ? { person, until } : null;
}

function guarded<Value>(
  lock: GoogleLock,
  wait: number,
  work: () => Outcome<Value, Failure>,
  refused: () => Failure,
): Outcome<Value, Failure> {
  if (!acquired(lock, wait)) return failure(refused());
  try {
    return work();
  } finally {
    // What was written to rows was read back, which makes Google store it (fault check "lock").
    lock.releaseLock();
  }
}

/** `tryLock` throws when very many executions call it at once. */
function acquired(lock: GoogleLock, wait: number): boolean {
  try {
    return lock.tryLock(wait);
  } catch (error) {
    logTrouble('lock not asked for', error);
    return false;
  }
}
