import type { InputOf, MethodName, ValueOf } from '../../../rpc/contract';
import * as formWords from '../../../text/forms/form-words';
import { type Tone, usePage } from '../page/page-context';
import { useStore } from '../page/store';
import { ask } from './server';

/** What a form shows, as the server gave it last. */
export interface Facts<Name extends MethodName> {
  readonly value: ValueOf<Name>;
  /** How many times it was asked for; a key for parts that begin again with each answer. */
  readonly round: number;
  /** Asks again, after `message` has been done or where it is '', for another view; `then` runs once it is there. */
  refresh(input: InputOf<Name>, message: string, tone?: Tone, then?: () => void): void;
}

export function useFacts<Name extends MethodName>(method: Name, first: ValueOf<Name>): Facts<Name> {
  const page = usePage();
  const answer = useStore(() => ({ value: first, round: 0 }));

  const refresh: Facts<Name>['refresh'] = async (input, message, tone = 'plain', then) => {
    page.busy(message === '' ? formWords.opening : message);
    const reply = await ask(method, input);
    page.rest();
    if (reply.kind === 'done') {
      answer.write({ value: reply.value, round: answer.read().round + 1 });
      page.say(message, tone);
      then?.();
      return;
    }
    const trouble = reply.kind === 'lost' ? formWords.lostOpening : reply.sentence;
    page.say(`${message} ${trouble}`.trim(), 'bad', {
      label: formWords.retry,
      run: () => refresh(input, message, tone, then),
    });
  };
  return { ...answer.read(), refresh };
}
