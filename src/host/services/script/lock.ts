import { holdsLock, type LockScope, releaseAllLocks, releaseLock, takeLock } from '../../model/world/locks';
import type { RunningExecution } from '../../run/execution';
import { local, remote, type ServiceObject, type ServiceType, service, serviceType } from '../service';

/** `LockService`. Locks go at the end of the execution, and when an alert or a prompt suspends it. */
export class LockServiceService implements ServiceObject {
  private readonly execution: RunningExecution;

  constructor(execution: RunningExecution) {
    this.execution = execution;
    const release = () => releaseAllLocks(execution.state.locks, execution.number);
    execution.onEnd(release);
    execution.onSuspend(release);
  }

  get [service](): ServiceType {
    return lockServiceType;
  }

  getScriptLock(): LockObject {
    return new LockObject(this.execution, 'script');
  }

  getDocumentLock(): LockObject {
    return new LockObject(this.execution, 'document');
  }

  getUserLock(): LockObject {
    return new LockObject(this.execution, `user:${this.execution.user.email}`);
  }
}

export class LockObject implements ServiceObject, GoogleAppsScript.Lock.Lock {
  private readonly execution: RunningExecution;
  private readonly scope: LockScope;

  constructor(execution: RunningExecution, scope: LockScope) {
    this.execution = execution;
    this.scope = scope;
  }

  get [service](): ServiceType {
    return lockType;
  }

  hasLock(): boolean {
    return holdsLock(this.execution.state.locks, this.scope, this.execution.number);
  }

  /** A holder cannot get on while this execution waits, so waiting only takes its time and is in vain. */
  tryLock(milliseconds: number): boolean {
    if (milliseconds < 0) return false;
    if (takeLock(this.execution.state.locks, this.scope, this.execution.number)) return true;
    this.execution.wait(milliseconds);
    return false;
  }

  waitLock(milliseconds: number): void {
    if (!this.tryLock(milliseconds)) throw this.execution.failure('lockTimeout');
  }

  releaseLock(): void {
    releaseLock(this.execution.state.locks, this.scope, this.execution.number);
  }
}

const lockServiceType = serviceType<LockServiceService>('LockService', {
  getScriptLock: local(['']),
  getDocumentLock: local(['']),
  getUserLock: local(['']),
});

const lockType = serviceType<LockObject>('LockService.Lock', {
  hasLock: local(['']),
  tryLock: remote(40, ['number']),
  waitLock: remote(40, ['number']),
  releaseLock: remote(15, ['']),
});
