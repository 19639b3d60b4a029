export type LockScope = 'script' | 'document' | `user:${string}`;

/** Who holds each lock: the number of an execution. */
export type LocksState = Partial<Record<LockScope, number>>;

/** Takes the lock unless another execution holds it; true also for its holder. */
export function takeLock(locks: LocksState, scope: LockScope, execution: number): boolean {
  const holder = locks[scope];
  if (holder !== undefined && holder !== execution) return false;
  locks[scope] = execution;
  return true;
}

export function holdsLock(locks: LocksState, scope: LockScope, execution: number): boolean {
  return locks[scope] === execution;
}

export function releaseLock(locks: LocksState, scope: LockScope, execution: number): void {
  if (holdsLock(locks, scope, execution)) delete locks[scope];
}

/** At the end of an execution, and when a question to the user suspends it. */
export function releaseAllLocks(locks: LocksState, execution: number): void {
  for (const scope of Object.keys(locks) as LockScope[]) releaseLock(locks, scope, execution);
}
