import { removeTrigger, triggersOf } from '../../model/world/triggers';
import { authModes, longScope } from '../authorization';
import { type EnumValue, enumeration } from '../enumeration';
import type { ScriptRun } from '../script-run';
import { local, remote, type ServiceType, service, serviceType } from '../service';
import { issueToken, tokenScopes } from './access-token';
import { eventTypes, TriggerObject, triggerSources, weekDays } from './installed-trigger';
import { TriggerBuilderObject } from './trigger-builders';

const authorizationStatuses = enumeration('ScriptApp.AuthorizationStatus', ['REQUIRED', 'NOT_REQUIRED']);

const installationSources = enumeration('ScriptApp.InstallationSource', [
  'APPS_MARKETPLACE_DOMAIN_ADD_ON',
  'NONE',
  'WEB_STORE_ADD_ON',
]);

export class ScriptAppGlobal {
  readonly [service] = scriptAppType;
  readonly AuthMode = authModes;
  readonly AuthorizationStatus = authorizationStatuses;
  readonly EventType = eventTypes;
  readonly InstallationSource = installationSources;
  readonly TriggerSource = triggerSources;
  readonly WeekDay = weekDays;

  constructor(private readonly run: ScriptRun) {}

  newTrigger(functionName: string): TriggerBuilderObject {
    return new TriggerBuilderObject(this.run, functionName);
  }

  /** Only the current user's triggers; those of other users are invisible. */
  getProjectTriggers(): TriggerObject[] {
    const { state, user } = this.run;
    return triggersOf(state.triggers, user.email).map((trigger) => new TriggerObject(trigger));
  }

  deleteTrigger(trigger: TriggerObject): void {
    const { state, user } = this.run;
    const uniqueId = trigger.getUniqueId();
    const exists = triggersOf(state.triggers, user.email).some((own) => own.uniqueId === uniqueId);
    if (!exists) throw this.run.failure('triggerUnknown', uniqueId);
    removeTrigger(state.triggers, uniqueId);
  }

  getOAuthToken(): string {
    return issueToken(this.run.user.email, this.scopes(), this.run.now());
  }

  getInstallationSource(): EnumValue {
    const { isAddOn } = this.run.state.access;
    return isAddOn ? installationSources.APPS_MARKETPLACE_DOMAIN_ADD_ON : installationSources.NONE;
  }

  getScriptId(): string {
    return this.run.state.scriptId;
  }

  getAuthorizationInfo(_mode: EnumValue, scopes?: readonly string[]): AuthorizationInfoObject {
    return new AuthorizationInfoObject(this.missingScopes(scopes).length > 0);
  }

  requireScopes(_mode: EnumValue, scopes: readonly string[]): void {
    if (this.missingScopes(scopes).length > 0) throw this.run.failure('authorizationRequired');
  }

  requireAllScopes(_mode: EnumValue): void {
    if (this.missingScopes().length > 0) throw this.run.failure('authorizationRequired');
  }

  private scopes(): readonly string[] {
    const { manifest, user } = this.run;
    return tokenScopes(manifest.oauthScopes, user.granted);
  }

  /** Scopes of the manifest, or some of them, that the user has not agreed to. */
  private missingScopes(required: readonly string[] = this.run.manifest.oauthScopes ?? []) {
    const available = this.scopes();
    return required.map(longScope).filter((scope) => !available.includes(scope));
  }
}

class AuthorizationInfoObject {
  readonly [service] = authorizationInfoType;

  constructor(private readonly required: boolean) {}

  getAuthorizationStatus(): EnumValue {
    return this.required ? authorizationStatuses.REQUIRED : authorizationStatuses.NOT_REQUIRED;
  }
}

const managing = { scopes: ['script.scriptapp'] };

const scriptAppType: ServiceType = serviceType<ScriptAppGlobal>(
  'ScriptApp',
  {
    newTrigger: local(['string'], managing),
    getProjectTriggers: remote(200, [''], managing),
    deleteTrigger: remote(300, ['Trigger'], managing),
    getOAuthToken: local(['']),
    getInstallationSource: local(['']),
    getScriptId: local(['']),
    getAuthorizationInfo: local(['AuthMode', 'AuthMode,string[]']),
    requireScopes: local(['AuthMode,string[]']),
    requireAllScopes: local(['AuthMode']),
  },
  ['AuthMode', 'AuthorizationStatus', 'EventType', 'InstallationSource', 'TriggerSource', 'WeekDay'],
);

const authorizationInfoType: ServiceType = serviceType<AuthorizationInfoObject>(
  'ScriptApp.AuthorizationInfo',
  {
    getAuthorizationStatus: local(['']),
  },
);
