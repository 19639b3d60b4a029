import { createHash } from 'node:crypto';
import type { RunningExecution } from '../../run/execution';
import { local, type ServiceObject, type ServiceType, service, serviceType } from '../service';

export class SessionService implements ServiceObject {
  private readonly execution: RunningExecution;

  constructor(execution: RunningExecution) {
    this.execution = execution;
  }

  get [service](): ServiceType {
    return sessionType;
  }

  /** Nameless in a simple trigger. */
  getActiveUser(): UserObject {
    return new UserObject(this.execution.limited ? '' : this.execution.user.email);
  }

  /** Whom the script runs as: of a trigger its creator. */
  getEffectiveUser(): UserObject {
    return new UserObject(this.execution.limited ? '' : this.execution.user.email);
  }

  getActiveUserLocale(): string {
    return this.execution.host.options.language ?? 'en';
  }

  getScriptTimeZone(): string {
    return this.execution.host.program.manifest.timeZone;
  }

  getTemporaryActiveUserKey(): string {
    return createHash('sha256').update(this.execution.user.email).digest('base64url');
  }
}

export class UserObject implements ServiceObject, Pick<GoogleAppsScript.Base.User, 'getEmail'> {
  private readonly email: string;

  constructor(email: string) {
    this.email = email;
  }

  get [service](): ServiceType {
    return userType;
  }

  getEmail(): string {
    return this.email;
  }

  toString(): string {
    return this.email;
  }
}

const email = { scopes: ['userinfo.email'], limited: true };

const sessionType = serviceType<SessionService>('Session', {
  getActiveUser: local([''], email),
  getEffectiveUser: local([''], email),
  getActiveUserLocale: local(['']),
  getScriptTimeZone: local(['']),
  getTemporaryActiveUserKey: local(['']),
});

const userType = serviceType<UserObject>('Session.User', { getEmail: local(['']), toString: local(['']) });
