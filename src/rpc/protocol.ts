import type { Failure } from '../domain/failure';

/** Raised when client and server stop understanding each other; a sidebar left open says so itself. */
export const protocolVersion = 1;

/** How one call ended. */
export type Reply<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly failure: Failure };

/** What the one server function `rpc` answers, as JSON text; a refusal brings its sentence and what has to be done first, so no sidebar holds all of them. */
export type WireReply<Value> =
  | { readonly ok: true; readonly value: Value }
  | {
      readonly ok: false;
      readonly failure: Failure;
      readonly sentence: string;
      readonly points?: readonly string[];
    };

/** What a sidebar sends to `rpc`, as JSON text. */
export interface Call {
  readonly version: number;
  readonly name: string;
  readonly input: unknown;
}
