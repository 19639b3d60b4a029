/** Whether this person has not agreed, or no longer agrees, to something that the manifest asks for. */
export function needsAuthorization(): boolean {
  const { AuthMode, AuthorizationStatus } = ScriptApp;
  return (
    ScriptApp.getAuthorizationInfo(AuthMode.FULL).getAuthorizationStatus() === AuthorizationStatus.REQUIRED
  );
}
