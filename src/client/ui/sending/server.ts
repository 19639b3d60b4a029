import type { Failure } from '../../../domain/failure';
import type { InputOf, MethodName, ValueOf } from '../../../rpc/contract';
import type { Way } from '../../../rpc/place';
import { type Call, protocolVersion, type WireReply } from '../../../rpc/protocol';
import type { ShownAilment } from '../../../rpc/shown-answers';
import { typedIsKept } from '../../../text/forms/form-words';
import { accountMark } from './browser-value';
import { keepTyped } from './typed-texts';

export interface Refused {
  readonly kind: 'refused';
  readonly failure: Failure;
  readonly sentence: string;
  readonly way: Way | undefined;
}

/** Whether a retry may help. */
export const worthRetrying = ({ failure }: Refused): boolean =>
  ['busy', 'row-moved', 'drive-refused', 'trigger-missing', 'unexpected'].includes(failure.code);

/** `lost`: no reply came, so it is unknown whether the work was done; `reason` is Google's own text, '' without one. */
export type Answer<Value> =
  | {
      readonly kind: 'done';
      readonly value: Value;
      readonly note: string | undefined;
      readonly pulse: readonly ShownAilment[];
    }
  | Refused
  | { readonly kind: 'lost'; readonly reason: string };

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

/** Milliseconds until a reply counts as lost; making papers may take a whole execution of six minutes. */
export const patience = { short: 60_000, long: 370_000 } as const;

/** Refusals after which the sidebar has to be opened again, by a newer version. */
const outdated = ['stale-client', 'newer-register'];

function readReply<Value>(text: unknown): Answer<Value> {
  if (typeof text !== 'string') return { kind: 'lost', reason: '' };
  try {
    // Sent by our own server, which types its replies by the same contract.
    const reply = JSON.parse(text) as WireReply<Value>;
    if (reply.ok) return { kind: 'done', value: reply.value, note: reply.note, pulse: reply.pulse ?? [] };
    const { failure, sentence, way } = reply;
    const isKept = outdated.includes(failure.code) && keepTyped();
    const words = isKept ? `${sentence} ${typedIsKept}` : sentence;
    return { kind: 'refused', failure, sentence: words, way };
  } catch {
    return { kind: 'lost', reason: '' };
  }
}

/** One `google.script.run`; it always settles and never rejects. */
export function ask<Name extends MethodName>(
  name: Name,
  input: InputOf<Name>,
  wait: number = patience.short,
): Promise<Answer<ValueOf<Name>>> {
  const call: Call = { version: protocolVersion, account: accountMark(), name, input };
  return new Promise((settle) => {
    const timer = setTimeout(() => settle({ kind: 'lost', reason: '' }), wait);
    const end = (answer: Answer<ValueOf<Name>>): void => {
      clearTimeout(timer);
      settle(answer);
    };
    google.script.run
      .withSuccessHandler((reply) => end(readReply(reply)))
      .withFailureHandler((error) =>
        end({ kind: 'lost', reason: error instanceof Error ? error.message : '' }),
      )
      .rpc(JSON.stringify(call));
  });
}

/** Focuses the sheet's grid, where the host allows it. */
export function focusSheet(): void {
  google.script.host?.editor?.focus();
}
