import type { Permissions } from '../../../application/ports';
import type { Permission } from '../../../domain/pulse/permission';
import { logTrouble } from './trouble-log';

const scopes: Readonly<Record<Permission, string>> = {
  identity: 'userinfo.email',
  mail: 'script.send_mail',
  triggers: 'script.scriptapp',
  outside: 'script.external_request',
  drive: 'drive.file',
};

/** According to the reference; the published types lack the second parameter. */
interface ScopedAuthorization {
  getAuthorizationInfo(
    mode: GoogleAppsScript.Script.AuthMode,
    scopes: readonly string[],
  ): GoogleAppsScript.Script.AuthorizationInfo;
}

/** Whether this account has not granted the scope, according to Google; makes no request. */
export function isWithheld(permission: Permission): boolean {
  const { AuthMode, AuthorizationStatus } = ScriptApp;
  const scope = `https://www.googleapis.com/auth/${scopes[permission]}`;
  const authorization: ScopedAuthorization = ScriptApp;
  const info = authorization.getAuthorizationInfo(AuthMode.FULL, [scope]);
  return info.getAuthorizationStatus() === AuthorizationStatus.REQUIRED;
}

const anyFile = 'https://www.googleapis.com/drive/v3/files?pageSize=1&fields=files(id)';

/** Lists one file; any answer but 401 and 403 means that Drive accepts the token. */
function readDrive(): boolean {
  const headers = { Authorization: `Bearer ${ScriptApp.getOAuthToken()}` };
  const [response] = UrlFetchApp.fetchAll([{ url: anyFile, headers, muteHttpExceptions: true }]);
  return response !== undefined && ![401, 403].includes(response.getResponseCode());
}

/** The cheapest call that needs each scope; false if it was refused. */
const trials: readonly (readonly [permissions: readonly Permission[], call: () => boolean])[] = [
  [['identity'], () => Session.getEffectiveUser().getEmail() !== ''],
  [['mail'], () => MailApp.getRemainingDailyQuota() >= -1],
  [['triggers'], () => ScriptApp.getProjectTriggers().length >= 0],
  [['outside', 'drive'], readDrive],
];

/** The error's message is in the user's language, so the missing scope is looked up afterwards. */
function isAnswered(call: () => boolean): boolean {
  try {
    return call();
  } catch (error) {
    logTrouble('permission tried', error);
    return false;
  }
}

export const accountPermissions: Permissions = {
  missing: () =>
    trials.flatMap(([permissions, call]) => (isAnswered(call) ? [] : permissions.filter(isWithheld))),
};
