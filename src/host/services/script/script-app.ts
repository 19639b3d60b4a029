import { removeTrigger, triggersOf } from '../../model/world/triggers';
import type { RunningExecution } from '../../run/execution';
import { longScope } from '../scopes';
import {
  type EnumValue,
  enumeration,
  local,
  remote,
  type ServiceObject,
  type ServiceType,
  service,
  serviceType,
} from '../service';
import { issueToken, tokenScopes } from './access-token';
import { authModes } from './auth-mode';
import { eventTypes, TriggerObject, triggerSources, weekDays } from './installed-trigger';
import { TriggerBuilderObject } from './trigger-builders';

const authorizationStatuses = enumeration('ScriptApp.AuthorizationStatus', ['REQUIRED', 'NOT_REQUIRED']);

export class ScriptAppService implements ServiceObject {
  readonly AuthMode = authModes;
  readonly AuthorizationStatus = authorizationStatuses;
  readonly EventType = eventTypes;
  readonly TriggerSource = triggerSources;
  readonly WeekDay = weekDays;
  private readonly execution: RunningExecution;

  constructor(execution: RunningExecution) {
    this.execution = execution;
  }

  get [service](): ServiceType {
    return scriptAppType;
  }

  newTrigger(functionName: string): TriggerBuilderObject {
    return new TriggerBuilderObject(this.execution, functionName);
  }

  /** Only the current user's; a colleague's are invisible. */
  getProjectTriggers(): TriggerObject[] {
    const { state, user } = this.execution;
    return triggersOf(state.triggers, user.email).map((trigger) => new TriggerObject(trigger));
  }

  deleteTrigger(trigger: TriggerObject): void {
    const { state, user } = this.execution;
    const uniqueId = trigger.getUniqueId();
    const own = triggersOf(state.triggers, user.email).some((one) => one.uniqueId === uniqueId);
    if (!own) throw this.execution.failure('triggerUnknown', uniqueId);
    removeTrigger(state.triggers, uniqueId);
  }

  getOAuthToken(): string {
    return issueToken(this.execution.user.email, this.scopes(), this.execution.now());
  }

  getScriptId(): string {
    return this.execution.state.scriptId;
  }

  getAuthorizationInfo(_mode: EnumValue, scopes?: readonly string[]): AuthorizationInfoObject {
    return new AuthorizationInfoObject(this.lacking(scopes).length > 0);
  }

  requireScopes(_mode: EnumValue, scopes: readonly string[]): void {
    if (this.lacking(scopes).length > 0) throw this.execution.failure('authorizationRequired');
  }

  requireAllScopes(_mode: EnumValue): void {
    if (this.lacking().length > 0) throw this.execution.failure('authorizationRequired');
  }

  private scopes(): readonly string[] {
    const { host, user } = this.execution;
    return tokenScopes(host.program.manifest.oauthScopes, user.granted);
  }

  /** Scopes of the manifest, or some of them, that the user has not agreed to. */
  private lacking(wanted: readonly string[] = this.execution.host.program.manifest.oauthScopes ?? []) {
    const had = this.scopes();
    return wanted.map(longScope).filter((scope) => !had.includes(scope));
  }
}

class AuthorizationInfoObject implements ServiceObject {
  private readonly required: boolean;

  constructor(required: boolean) {
    this.required = required;
  }

  get [service](): ServiceType {
    return authorizationInfoType;
  }

  getAuthorizationStatus(): EnumValue {
    return this.required ? authorizationStatuses.REQUIRED : authorizationStatuses.NOT_REQUIRED;
  }

  getAuthorizationUrl(): string | null {
    return this.required ? 'https://script.google.com/macros/authorize' : null;
  }
}

const managing = { scopes: ['script.scriptapp'] };

const scriptAppType = serviceType<ScriptAppService>(
  'ScriptApp',
  {
    newTrigger: local(['string'], managing),
    getProjectTriggers: remote(200, [''], managing),
    deleteTrigger: remote(300, ['Trigger'], managing),
    getOAuthToken: local(['']),
    getScriptId: local(['']),
    getAuthorizationInfo: local(['AuthMode', 'AuthMode,string[]']),
    requireScopes: local(['AuthMode,string[]']),
    requireAllScopes: local(['AuthMode']),
  },
  ['AuthMode', 'AuthorizationStatus', 'EventType', 'TriggerSource', 'WeekDay'],
);

const authorizationInfoType = serviceType<AuthorizationInfoObject>('ScriptApp.AuthorizationInfo', {
  getAuthorizationStatus: local(['']),
  getAuthorizationUrl: local(['']),
});
