import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

/** Holds the ID of the script; ignored by git, because `.clasp.json` keeps a placeholder. */
export const projectFile = '.clasp.local.json';

const program = resolve('node_modules/@google/clasp/build/src/index.js');

interface ClaspRun {
  readonly succeeded: boolean;
  /** What clasp printed, on both streams. */
  readonly output: string;
}

/** Runs the project's own clasp, without a shell, so that it works alike on Windows. */
export function runClasp(words: readonly string[], folder = '.'): ClaspRun {
  const { status, stdout, stderr, error } = spawnSync(process.execPath, [program, ...words], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { succeeded: status === 0, output: `${stdout ?? ''}${stderr ?? ''}${error ? String(error) : ''}` };
}

/** What clasp prints, and what to do about it. */
const troubles: readonly (readonly [RegExp, string])[] = [
  [/no credentials/i, 'Nobody is signed in to Google here. Run: npx clasp login'],
  [
    /invalid_grant|invalid_rapt|token has been (?:expired|revoked)/i,
    'The sign-in has expired. Run: npx clasp login',
  ],
  [
    /has not enabled the apps script api|apps script api has not been used|accessNotConfigured/i,
    'The Apps Script API is off for this account. Switch it on at https://script.google.com/home/usersettings, wait a minute and try again.',
  ],
  [
    /requested entity was not found|\b404\b/i,
    'Google does not find it for this account. Check the address, and with npx clasp show-authorized-user that the right account is signed in.',
  ],
  [
    /does not have permission|insufficient permission|\b403\b/i,
    'This account may not change it. Ask its owner to share it with edit rights, or sign in as the owner: npx clasp login',
  ],
  [
    /ENOTFOUND|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EAI_AGAIN|socket hang up/,
    'Google cannot be reached. Check the connection; behind a proxy set HTTPS_PROXY.',
  ],
];

/** One line that says what to do, then what clasp said. */
export function explained(output: string): string {
  const advice = troubles.find(([pattern]) => pattern.test(output))?.[1] ?? 'clasp did not succeed.';
  return `${advice}\n\nclasp said:\n${output.trim()}`;
}
