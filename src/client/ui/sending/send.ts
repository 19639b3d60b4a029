import type { Failure } from '../../../domain/failure';
import type { InputOf, MethodName, ValueOf } from '../../../rpc/contract';
import * as formWords from '../../../text/forms/form-words';
import type { Page } from '../page/page-context';
import { ask, patience, worthRetrying } from './server';

export interface Sending<Name extends MethodName> {
  readonly name: Name;
  readonly input: InputOf<Name>;
  /** Shown while it runs. */
  readonly doing?: string;
  readonly long?: boolean;
  done(value: ValueOf<Name>): void;
  /** Shows a refusal itself and returns true; otherwise the sentence of the failure is shown. */
  refused?(failure: Failure, points: readonly string[]): boolean;
  /** For Thử lại: collects the form again and sends it with the same request ID. */
  again(): void;
}

/** One call to the server; in any case the typed text stays and the state line says what to do next. */
export async function send<Name extends MethodName>(
  page: Pick<Page, 'say' | 'busy' | 'rest' | 'isBusy'>,
  sending: Sending<Name>,
): Promise<void> {
  if (page.isBusy()) return;
  page.busy(sending.doing ?? formWords.saving);
  const answer = await ask(sending.name, sending.input, sending.long ? patience.long : patience.short);
  page.rest();
  const retry = { label: formWords.retry, run: () => sending.again() };
  switch (answer.kind) {
    case 'done':
      page.say('');
      sending.done(answer.value);
      if (answer.note) page.say(answer.note, 'good');
      return;
    case 'lost':
      page.say(formWords.lostReply(answer.reason), 'bad', retry);
      return;
    case 'refused':
      page.say('');
      if (sending.refused?.(answer.failure, answer.points)) return;
      page.say(answer.sentence, 'bad', worthRetrying(answer) ? retry : undefined);
      return;
    default:
      answer satisfies never;
  }
}
