import type { Permissions } from '../../../application/ports';
import type { Permission } from '../../../domain/pulse/permission';

const scopes: Readonly<Record<Permission, string>> = {
  identity: 'userinfo.email',
  mail: 'script.send_mail',
  triggers: 'script.scriptapp',
  outside: 'script.external_request',
  drive: 'drive.file',
};

/** As the reference has it; the published types leave the second parameter out. */
interface ScopedAuthorization {
  getAuthorizationInfo(
    mode: GoogleAppsScript.Script.AuthMode,
    scopes: readonly string[],
  ): GoogleAppsScript.Script.AuthorizationInfo;
}

/** Whether Google says of this account that it has not agreed to the scope; asks nothing over the net. */
export function isWithheld(permission: Permission): boolean {
  const { AuthMode, AuthorizationStatus } = ScriptApp;
  const scope = `https://www.googleapis.com/auth/${scopes[permission]}`;
  const authorization: ScopedAuthorization = ScriptApp;
  const info = authorization.getAuthorizationInfo(AuthMode.FULL, [scope]);
  return info.getAuthorizationStatus() === AuthorizationStatus.REQUIRED;
}

const anyFile = 'https://www.googleapis.com/drive/v3/files?pageSize=1&fields=files(id)';

/** Reads one file name; an answer other than 401 and 403 means that Drive took the token. */
function readDrive(): boolean {
  const headers = { Authorization: `Bearer ${ScriptApp.getOAuthToken()}` };
  const [response] = UrlFetchApp.fetchAll([{ url: anyFile, headers, muteHttpExceptions: true }]);
  return response !== undefined && ![401, 403].includes(response.getResponseCode());
}

/** One call each, the cheapest that needs the scope; false where it was answered with a refusal. */
const trials: readonly (readonly [permissions: readonly Permission[], call: () => boolean])[] = [
  [['identity'], () => Session.getEffectiveUser().getEmail() !== ''],
  [['mail'], () => MailApp.getRemainingDailyQuota() >= -1],
  [['triggers'], () => ScriptApp.getProjectTriggers().length >= 0],
  [['outside', 'drive'], readDrive],
];

/** The message of an error comes in the user's language, so Google is asked which scope it was. */
function isAnswered(call: () => boolean): boolean {
  try {
    return call();
  } catch (error) {
    console.warn(`permission tried: ${String(error)}`);
    return false;
  }
}

export const accountPermissions: Permissions = {
  missing: () =>
    trials.flatMap(([permissions, call]) => (isAnswered(call) ? [] : permissions.filter(isWithheld))),
};
