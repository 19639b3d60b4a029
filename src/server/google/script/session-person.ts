import type { Person } from '../../../application/ports';

export const sessionPerson: Person = {
  // Under a trigger nobody is active, and the effective user is who made the trigger.
  email: () => Session.getActiveUser().getEmail() || Session.getEffectiveUser().getEmail(),
  newId: () => Utilities.getUuid(),
};

/** Asks for each scope that was ticked off; only a press in the menu can. Where one is missing, nothing behind it runs. */
export const askForPermissions = (): void => ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL);

/** Whether this person has not agreed, or no longer agrees, to a scope of the manifest. */
export function needsAuthorization(): boolean {
  const { AuthMode, AuthorizationStatus } = ScriptApp;
  return (
    ScriptApp.getAuthorizationInfo(AuthMode.FULL).getAuthorizationStatus() === AuthorizationStatus.REQUIRED
  );
}
