import type { ScriptRun } from '../script-run';
import { local, type ServiceType, service, serviceType } from '../service';

export class SessionGlobal {
  readonly [service] = sessionType;

  constructor(private readonly run: ScriptRun) {}

  /** Empty in a simple trigger. */
  getActiveUser(): UserObject {
    return new UserObject(this.run.limited ? '' : this.run.user.email);
  }

  /** The user that the script runs as; for a trigger its creator. */
  getEffectiveUser(): UserObject {
    return this.getActiveUser();
  }

  getScriptTimeZone(): string {
    return this.run.manifest.timeZone;
  }
}

export class UserObject implements Pick<GoogleAppsScript.Base.User, 'getEmail'> {
  readonly [service] = userType;

  constructor(private readonly email: string) {}

  getEmail(): string {
    return this.email;
  }

  toString(): string {
    return this.email;
  }
}

const email = { scopes: ['userinfo.email'], limited: true };

const sessionType: ServiceType = serviceType<SessionGlobal>('Session', {
  getActiveUser: local([''], email),
  getEffectiveUser: local([''], email),
  getScriptTimeZone: local(['']),
});

const userType: ServiceType = serviceType<UserObject>('Session.User', {
  getEmail: local(['']),
  toString: local(['']),
});
