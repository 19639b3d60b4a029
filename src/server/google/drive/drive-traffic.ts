import type { Failure } from '../../../domain/failure';
import { logTrouble } from '../script/trouble-log';

export type Response = GoogleAppsScript.URL_Fetch.HTTPResponse;
export type DriveRequest = GoogleAppsScript.URL_Fetch.URLFetchRequest & {
  readonly method: 'get' | 'post' | 'patch';
};

const readsAtOnce = 50;

/** Drive accepts three writes a second per account; it refuses more, yet performs some of them. */
const writesAtOnce = 6;
const writeInterval = 1000 / 3;

/** Milliseconds before each retry of requests refused for their rate. */
export const pauses: readonly number[] = [1000, 2000, 4000];

/** Sends the requests of one execution; answers are in the same order, null without a response. */
interface DriveTraffic {
  send(requests: readonly DriveRequest[]): (Response | null)[];
  /** Retries requests refused for their rate; only for requests that may be performed twice. */
  sendUntilTaken(requests: readonly DriveRequest[]): (Response | null)[];
}

export function driveTraffic(): DriveTraffic {
  /** When the next write may start, milliseconds since 1970. */
  let nextWrite = 0;
  const fetchInPace = (writes: readonly DriveRequest[]): (Response | null)[] => {
    const early = nextWrite - Date.now();
    if (early > 0) Utilities.sleep(early);
    nextWrite = Date.now() + writes.length * writeInterval;
    return fetchTogether(writes);
  };
  const send = (requests: readonly DriveRequest[]): (Response | null)[] =>
    requests.some(({ method }) => method !== 'get')
      ? inLots(requests, writesAtOnce, fetchInPace)
      : inLots(requests, readsAtOnce, fetchTogether);
  return {
    send,
    sendUntilTaken(requests) {
      const responses = send(requests);
      for (const pause of pauses) {
        const refused = indicesOf(responses, isForLater);
        if (refused.length === 0) break;
        Utilities.sleep(pause);
        const again = send(refused.flatMap((index) => requests[index] ?? []));
        for (const [at, index] of refused.entries()) responses[index] = again[at] ?? null;
      }
      return responses;
    },
  };
}

export const indicesOf = (
  responses: readonly (Response | null)[],
  fits: (response: Response | null) => boolean,
): readonly number[] => responses.flatMap((response, index) => (fits(response) ? [index] : []));

function inLots(
  requests: readonly DriveRequest[],
  atOnce: number,
  fetchLot: (lot: readonly DriveRequest[]) => readonly (Response | null)[],
): (Response | null)[] {
  const responses: (Response | null)[] = [];
  for (let start = 0; start < requests.length; start += atOnce) {
    responses.push(...fetchLot(requests.slice(start, start + atOnce)));
  }
  return responses;
}

/** `fetchAll` throws if one request cannot be sent; files created anyway are found later by their keys. */
function fetchTogether(requests: readonly DriveRequest[]): (Response | null)[] {
  const headers = { Authorization: `Bearer ${ScriptApp.getOAuthToken()}` };
  try {
    return UrlFetchApp.fetchAll(
      requests.map((request) => ({ ...request, headers, muteHttpExceptions: true })),
    );
  } catch (error) {
    logTrouble('Drive not reached', error);
    return requests.map(() => null);
  }
}

export const isMissing = (response: Response | null | undefined): boolean =>
  response?.getResponseCode() === 404;

export const isFine = (response: Response | null | undefined): response is Response =>
  !!response && response.getResponseCode() >= 200 && response.getResponseCode() < 300;

/** Drive's reason code of a refusal, or ''. */
function reasonOf(response: Response): string {
  try {
    const answer: DriveRefusal = JSON.parse(response.getContentText());
    return (
      answer.error?.errors?.[0]?.reason ?? answer.error?.details?.[0]?.reason ?? answer.error?.status ?? ''
    );
  } catch {
    return '';
  }
}

interface DriveRefusal {
  readonly error?: {
    readonly status?: string;
    readonly errors?: readonly { readonly reason?: string }[];
    readonly details?: readonly { readonly reason?: string }[];
  };
}

/** A rate or the number of a day was exceeded; Drive says the same of both. */
export function isRefusedForRate(response: Response | null | undefined): boolean {
  if (!response) return false;
  const status = response.getResponseCode();
  return status === 429 || (status === 403 && /(Rate|daily)LimitExceeded$/i.test(reasonOf(response)));
}

/** Whether a retry may succeed: a rate was exceeded, or the service has a problem. */
export const isForLater = (response: Response | null | undefined): boolean =>
  isRefusedForRate(response) || (response?.getResponseCode() ?? 0) >= 500;

/** The failure for a refusal. Only status and reason are logged, as the rest contains file names and addresses. */
export function refusal(response: Response | null | undefined): Failure {
  const status = response?.getResponseCode() ?? 0;
  const reason = response ? reasonOf(response) : 'no answer';
  console.error(`Drive refused: ${status} ${reason}`);
  if (status === 401 || /^(insufficient|ACCESS_TOKEN_SCOPE_INSUFFICIENT)/i.test(reason)) {
    return { code: 'authorization-needed' };
  }
  if (/^(accessNotConfigured|SERVICE_DISABLED)$/i.test(reason)) return { code: 'drive-off' };
  return { code: 'drive-refused', status };
}
