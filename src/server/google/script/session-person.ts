import type { Person } from '../../../application/ports';
import { fingerprintOf } from '../../../domain/text/fingerprint';

export const sessionPerson: Person = {
  // Under a trigger there is no active user; the effective user is the owner of the trigger.
  email: () => Session.getActiveUser().getEmail() || Session.getEffectiveUser().getEmail(),
  account: () => fingerprintOf(`${sessionPerson.email()} ${ScriptApp.getScriptId()}`),
  newId: () => Utilities.getUuid(),
};

/** Asks for scopes not granted, which only a menu item can do; stops the execution if one is still missing. */
export const askForPermissions = (): void => ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL);

/** Whether this person has not granted all scopes of the manifest. */
export function needsAuthorization(): boolean {
  const { AuthMode, AuthorizationStatus } = ScriptApp;
  return (
    ScriptApp.getAuthorizationInfo(AuthMode.FULL).getAuthorizationStatus() === AuthorizationStatus.REQUIRED
  );
}
