import { enumeration } from './enumeration';

export const authModes = enumeration('ScriptApp.AuthMode', ['NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL']);

const prefix = 'https://www.googleapis.com/auth/';

/** A scope in full, whether or not it was given with its prefix. */
export function longScope(scope: string): string {
  return scope.startsWith('https://') ? scope : prefix + scope;
}
