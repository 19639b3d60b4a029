import type { Person } from '../../../application/ports';

export const sessionPerson: Person = {
  // Under a trigger nobody is active, and the effective user is who made the trigger.
  email: () => Session.getActiveUser().getEmail() || Session.getEffectiveUser().getEmail(),
  newId: () => Utilities.getUuid(),
};

/** Whether this person has not agreed, or no longer agrees, to a scope of the manifest. */
export function needsAuthorization(): boolean {
  const { AuthMode, AuthorizationStatus } = ScriptApp;
  return (
    ScriptApp.getAuthorizationInfo(AuthMode.FULL).getAuthorizationStatus() === AuthorizationStatus.REQUIRED
  );
}
