import type { JSX } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { ShownToday } from '../../rpc/shown-today';
import * as formWords from '../../text/forms/form-words';
import { todayText as text } from '../../text/lists/today-form';
import { Button } from '../ui/page/button';
import { Actions } from '../ui/page/frame';
import { type Tone, usePage } from '../ui/page/page-context';
import { send } from '../ui/sending/send';
import { ask } from '../ui/sending/server';
import { TodayForm } from './today-form';

type State =
  | { readonly kind: 'opening' | 'failed' | 'not-set-up' }
  | { readonly kind: 'open'; readonly facts: ShownToday };

/** Loads what Hôm nay shows; a spreadsheet that is no register yet has the button that makes it one. */
export function Today(): JSX.Element | null {
  const page = usePage();
  const [state, setState] = useState<State>({ kind: 'opening' });

  async function load(news = '', tone: Tone = 'plain'): Promise<void> {
    page.busy(news || formWords.opening);
    const answer = await ask('today.open', {});
    page.rest();
    if (answer.kind === 'done') {
      page.warn(answer.pulse);
      page.say(news, tone);
      setState({ kind: 'open', facts: answer.value });
      return;
    }
    if (answer.kind === 'refused' && isNoRegister(answer.failure.code)) {
      page.say('');
      setState({ kind: 'not-set-up' });
      return;
    }
    const sentence = answer.kind === 'lost' ? formWords.lostOpening(answer.reason) : answer.sentence;
    if (state.kind !== 'open') setState({ kind: 'failed' });
    const run = (): void => void load(news, tone);
    page.say(`${news} ${sentence}`.trim(), 'bad', { label: formWords.retry, run });
  }
  useLayoutEffect(() => void load(), []);

  const setUp = (): void =>
    void send(page, {
      name: 'pulse.mend',
      input: { mend: 'set-up' },
      doing: text.settingUp,
      long: true,
      done: () => void load(text.setUpDone, 'good'),
    });

  switch (state.kind) {
    case 'opening':
      return <p class="loading">{formWords.opening}</p>;
    case 'failed':
      return null;
    case 'not-set-up':
      return (
        <>
          <p>{text.notSetUp}</p>
          <Actions>
            <Button look="primary" onPress={setUp}>
              {text.setUp}
            </Button>
          </Actions>
        </>
      );
    case 'open':
      return <TodayForm facts={state.facts} reload={(news) => void load(news, 'good')} />;
  }
}

/** A deleted tab of a register is mended by the same button. */
const isNoRegister = (code: string): boolean => ['sheet-missing', 'not-set-up', 'removed'].includes(code);
