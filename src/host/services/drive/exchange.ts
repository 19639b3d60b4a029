import type { DriveState } from '../../model/world/drive';
import type { Plan, UsageState } from '../../model/world/usage';

/** One HTTP request as the server sees it; header names are in lower case. */
export interface DriveRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

export interface Answer {
  readonly code: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/** A reply that waits for a PDF of a .docx: all of a batch are converted in one run. */
export interface PdfAnswer {
  readonly docx: Uint8Array;
  finish(pdf: Uint8Array | undefined): Answer;
}

/** What the Drive server works on for one request. */
export interface DriveWorld {
  readonly drive: DriveState;
  readonly usage: UsageState;
  readonly user: string;
  readonly plan: Plan;
  /** Milliseconds. */
  readonly now: number;
  /** Scopes of the access token. */
  readonly scopes: readonly string[];
}

/** A feature of Drive that this host lacks; not to be mistaken for a refusal by Drive. */
class DriveGap extends Error {}

export function gap(what: string): never {
  throw new DriveGap(`The local host has no Drive REST ${what}`);
}

export function jsonAnswer(code: number, value: unknown): Answer {
  return {
    code,
    headers: { 'Content-Type': 'application/json; charset=UTF-8' },
    body: new TextEncoder().encode(JSON.stringify(value, null, 1)),
  };
}
