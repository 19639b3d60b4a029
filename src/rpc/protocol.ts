import type { Failure } from '../domain/failure';
import type { Way } from './place';
import type { ShownAilment } from './shown-answers';

/** Raised when client and server become incompatible; a sidebar left open then says so. */
export const protocolVersion = 1;

/** The result of one call. */
export type Reply<Value> =
  | {
      readonly ok: true;
      readonly value: Value;
      /** What was saved otherwise than it was typed; said to the sender. */
      readonly note?: string;
      /** What is wrong with the work that goes on by itself; absent if nothing is, and where no sidebar opens. */
      readonly pulse?: readonly ShownAilment[];
    }
  | { readonly ok: false; readonly failure: Failure };

/** A failure in words, and where to go about it. */
export interface FailureWords {
  readonly sentence: string;
  readonly way?: Way;
}

/** The JSON answer of the server function `rpc`. A refusal carries its words, so that sidebars need not contain them. */
export type WireReply<Value> =
  | Extract<Reply<Value>, { readonly ok: true }>
  | ({ readonly ok: false; readonly failure: Failure } & FailureWords);

/** The JSON input of `rpc`. */
export interface Call {
  readonly version: number;
  /** Mark of the account for which the sidebar was opened; '' if unknown. */
  readonly account?: string;
  readonly name: string;
  readonly input: unknown;
}
