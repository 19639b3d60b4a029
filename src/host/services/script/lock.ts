import { holdsLock, type LockScope, releaseAllLocks, releaseLock, takeLock } from '../../model/world/locks';
import type { ScriptRun } from '../script-run';
import { local, remote, type ServiceType, service, serviceType } from '../service';

/** `LockService`. Locks are released at the end of the execution, and when an alert or a prompt suspends it. */
export class LockServiceGlobal {
  readonly [service] = lockServiceType;
  private readonly run: ScriptRun;

  constructor(run: ScriptRun) {
    this.run = run;
    const release = () => releaseAllLocks(run.state.locks, run.number);
    run.onEnd(release);
    run.onSuspend(release);
  }

  getScriptLock(): LockObject {
    return new LockObject(this.run, 'script');
  }

  getDocumentLock(): LockObject {
    return new LockObject(this.run, 'document');
  }

  getUserLock(): LockObject {
    return new LockObject(this.run, `user:${this.run.user.email}`);
  }
}

export class LockObject implements GoogleAppsScript.Lock.Lock {
  readonly [service] = lockType;

  constructor(
    private readonly run: ScriptRun,
    private readonly scope: LockScope,
  ) {}

  hasLock(): boolean {
    return holdsLock(this.run.state.locks, this.scope, this.run.number);
  }

  /** The holder cannot run while this execution waits, so waiting only costs time. */
  tryLock(milliseconds: number): boolean {
    if (milliseconds < 0) return false;
    if (takeLock(this.run.state.locks, this.scope, this.run.number)) return true;
    this.run.wait(milliseconds);
    return false;
  }

  waitLock(milliseconds: number): void {
    if (!this.tryLock(milliseconds)) throw this.run.failure('lockTimeout');
  }

  releaseLock(): void {
    releaseLock(this.run.state.locks, this.scope, this.run.number);
  }
}

const lockServiceType: ServiceType = serviceType<LockServiceGlobal>('LockService', {
  getScriptLock: local(['']),
  getDocumentLock: local(['']),
  getUserLock: local(['']),
});

const lockType: ServiceType = serviceType<LockObject>('LockService.Lock', {
  hasLock: local(['']),
  tryLock: remote(40, ['number']),
  waitLock: remote(40, ['number']),
  releaseLock: remote(15, ['']),
});
