import type { Failure } from '../../../domain/failure';
import type { InputOf, MethodName, ValueOf } from '../../../rpc/contract';
import { type Call, protocolVersion, type Reply } from '../../../rpc/protocol';

/** `lost`: no reply came, so nobody knows whether the work was done. */
export type Answer<Value> =
  | { readonly kind: 'done'; readonly value: Value }
  | { readonly kind: 'refused'; readonly failure: Failure }
  | { readonly kind: 'lost' };

interface Runner {
  withSuccessHandler(handler: (reply: unknown) => void): Runner;
  withFailureHandler(handler: (error: unknown) => void): Runner;
  rpc(callJson: string): void;
}

declare const google: {
  readonly script: {
    readonly run: Runner;
    readonly host?: { readonly editor?: { focus(): void } };
  };
};

/** Milliseconds after which a reply counts as lost; making papers may take the six minutes of one execution. */
export const patience = { short: 60_000, long: 370_000 } as const;

function readReply<Value>(text: unknown): Answer<Value> {
  if (typeof text !== 'string') return { kind: 'lost' };
  try {
    // The other side of this wire is our own server, which types its replies by the same contract.
    const reply = JSON.parse(text) as Reply<Value>;
    return reply.ok ? { kind: 'done', value: reply.value } : { kind: 'refused', failure: reply.failure };
  } catch {
    return { kind: 'lost' };
  }
}

/** One `google.script.run`; it always settles and never rejects. */
export function ask<Name extends MethodName>(
  name: Name,
  input: InputOf<Name>,
  wait: number = patience.short,
): Promise<Answer<ValueOf<Name>>> {
  const call: Call = { version: protocolVersion, name, input };
  return new Promise((settle) => {
    const timer = setTimeout(() => settle({ kind: 'lost' }), wait);
    const end = (answer: Answer<ValueOf<Name>>): void => {
      clearTimeout(timer);
      settle(answer);
    };
    google.script.run
      .withSuccessHandler((reply) => end(readReply(reply)))
      .withFailureHandler(() => end({ kind: 'lost' }))
      .rpc(JSON.stringify(call));
  });
}

/** Moves the keyboard to the sheet's grid, where the host allows it. */
export function focusSheet(): void {
  google.script.host?.editor?.focus();
}
