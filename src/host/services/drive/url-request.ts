import { isBlobSource } from '../script/utilities/blob';
import { isByteArray, unsignedBytes } from '../script/utilities/bytes';
import type { ScriptRun } from '../script-run';
import type { DriveRequest } from './exchange';

/** A request as a script writes it. */
export interface FetchRequest {
  readonly url: string;
  readonly method?: string;
  readonly contentType?: string;
  readonly headers?: Readonly<Record<string, unknown>>;
  readonly payload?: unknown;
  readonly muteHttpExceptions?: boolean;
}

const parameters = new Set([
  'url',
  'method',
  'contentType',
  'headers',
  'payload',
  'muteHttpExceptions',
  'followRedirects',
  'validateHttpsCertificates',
  'useIntranet',
  'escaping',
]);

/** "Quotas for Google services": 2 kB of address, 50 MB of payload. */
const longestUrl = 2 * 1024;
const largestPayload = 50 * 1024 * 1024;

/** What goes over the network for a script's request; refused where the platform refuses it. */
export function httpRequest(run: ScriptRun, call: FetchRequest): DriveRequest {
  for (const key of Object.keys(call)) {
    if (!parameters.has(key)) throw new TypeError(`The local host has no UrlFetchApp parameter "${key}"`);
  }
  const method = (call.method ?? 'get').toUpperCase();
  if (!['GET', 'POST', 'PUT', 'PATCH', 'DELETE'].includes(method)) throw run.failure('argument', 'method');
  if (!URL.canParse(call.url)) throw run.failure('argument', call.url);
  if (call.url.length > longestUrl) throw run.failure('urlTooLong');
  const { body, type } = payloadOf(run, call.payload);
  if (body.length > largestPayload) throw run.failure('postTooLarge');
  const headers: Record<string, string> = body.length > 0 ? { 'content-type': type } : {};
  for (const [name, value] of Object.entries(call.headers ?? {})) headers[name.toLowerCase()] = String(value);
  if (call.contentType !== undefined) headers['content-type'] = call.contentType;
  return { method, url: new URL(call.url), headers, body };
}

/** Text and bytes go as they are, a blob with its type, an object as a form. */
function payloadOf(run: ScriptRun, payload: unknown): { body: Uint8Array; type: string } {
  const form = 'application/x-www-form-urlencoded';
  if (payload === undefined || payload === null) return { body: new Uint8Array(), type: form };
  if (typeof payload === 'string') return { body: new TextEncoder().encode(payload), type: form };
  if (isByteArray(payload)) return { body: unsignedBytes(payload), type: form };
  if (isBlobSource(payload)) {
    const { bytes, contentType } = payload.getBlob().content;
    return { body: bytes, type: contentType ?? form };
  }
  if (typeof payload !== 'object' || Array.isArray(payload)) throw run.failure('argument', 'payload');
  const fields = Object.entries(payload).map(([key, value]): [string, string] => [key, String(value)]);
  return { body: new TextEncoder().encode(new URLSearchParams(fields).toString()), type: form };
}
