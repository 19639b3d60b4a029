import type { Failure } from '../../domain/failure';
import type { InputOf, MethodName, ValueOf } from '../../rpc/contract';
import { failureSentence, worthRetrying } from '../../text/failures/failure-sentence';
import { formWords } from '../../text/forms/form-words';
import type { Page } from './page';
import { ask, patience } from './server';

export interface Errand<Name extends MethodName> {
  readonly name: Name;
  readonly input: InputOf<Name>;
  /** Said while it runs. */
  readonly doing?: string;
  readonly long?: boolean;
  done(value: ValueOf<Name>): void;
  /** Shows a refusal in its own way and says so; otherwise the sentence of the failure is shown. */
  refused?(failure: Failure): boolean;
  /** What Thử lại does: collect the form again and send it under the same request ID. */
  again(): void;
}

/** Sends one errand; whatever happens, what was typed stays and the person is told what to do next. */
export async function send<Name extends MethodName>(page: Page, errand: Errand<Name>): Promise<void> {
  if (page.isBusy()) return;
  page.busy(errand.doing ?? formWords.saving);
  const answer = await ask(errand.name, errand.input, errand.long ? patience.long : patience.short);
  page.rest();
  const retry = { label: formWords.retry, run: () => errand.again() };
  switch (answer.kind) {
    case 'done':
      page.say('');
      errand.done(answer.value);
      return;
    case 'lost':
      page.say(formWords.lostReply, 'bad', retry);
      return;
    case 'refused':
      page.say('');
      if (errand.refused?.(answer.failure)) return;
      page.say(failureSentence(answer.failure), 'bad', worthRetrying(answer.failure) ? retry : undefined);
      return;
    default:
      answer satisfies never;
  }
}
