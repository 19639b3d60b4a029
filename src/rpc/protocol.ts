import type { Failure } from '../domain/failure';

/** Raised when client and server stop understanding each other; a sidebar left open says so itself. */
export const protocolVersion = 1;

/** What the one server function `rpc` answers, always as JSON text. */
export type Reply<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly failure: Failure };

/** What a sidebar sends to `rpc`, as JSON text. */
export interface Call {
  readonly version: number;
  readonly name: string;
  readonly input: unknown;
}
